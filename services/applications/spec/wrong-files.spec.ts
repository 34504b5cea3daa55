import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newUuid } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { WORKBOOK_LIMITS, XLSX_TYPE } from '@paktwerk/sheets';
import { describeWithPostgres, unreadWorkbook } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const party: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };

const pdf = (inside: string): Buffer => Buffer.from(`%PDF-1.7\ntrailer\n<< /Root 1 0 R ${inside} >>\n%%EOF\n`, 'latin1');
type Refused = readonly [code: string, data: object];
const wrongKind = (found: string): Refused => ['attachment-wrong-kind', { found, allowed: ['PDF', 'PNG', 'JPEG', 'Excel (XLSX)'] }];
const noWorkbook = (found: string): Refused => ['file-not-a-workbook', { found }];
const bomb = { bytes: 3_000_000_000, maximum: WORKBOOK_LIMITS.unpackedBytes };
/** What nobody wants in a file, with why it is refused where any kind of evidence is brought, and where a workbook is read. */
const WRONG: readonly (readonly [what: string, bytes: Buffer, attached: Refused, read: Refused])[] = [
  ['nothing', Buffer.alloc(0), ['file-empty', {}], ['file-empty', {}]],
  ['a program', Buffer.from('MZ\x90\0\x03\0\0\0'.padEnd(200, '\0'), 'latin1'), wrongKind('EXE'), noWorkbook('EXE')],
  ['a text', Buffer.from('Art;Betrag\nStelle;1'), wrongKind('Text (CSV)'), noWorkbook('Text (CSV)')],
  ['an encrypted PDF', pdf('/Encrypt 5 0 R'), ['pdf-encrypted', {}], noWorkbook('PDF')],
  ['a PDF that runs', pdf('/OpenAction << /S /JavaScript >>'), ['pdf-active', { found: 'JavaScript' }], noWorkbook('PDF')],
  ['a PDF with files in it', pdf('/Type /EmbeddedFile'), ['pdf-with-files', {}], noWorkbook('PDF')],
  [
    'a workbook with macros',
    unreadWorkbook(['xl/vbaProject.bin', 1]),
    ['workbook-with-macros', { part: 'xl/vbaProject.bin' }],
    ['workbook-with-macros', { part: 'xl/vbaProject.bin' }],
  ],
  [
    'a workbook that is a bomb',
    unreadWorkbook(['xl/worksheets/sheet1.xml', 3_000_000_000]),
    ['workbook-unpacks-too-large', bomb],
    ['workbook-unpacks-too-large', bomb],
  ],
];

/** A route that takes a file, as it can be called now. */
interface Route {
  readonly route: string;
  readonly url: () => string;
  readonly ifMatch?: string;
}

describeWithPostgres('a file that nobody wants', () => {
  let running: RunningService;
  let draftId: string;
  const answers: { information: string; hearing: string } = { information: '', hearing: '' };
  jest.setTimeout(120_000);

  const send = async (route: string, url: string, payload: Buffer, type: string, ifMatch?: string) => {
    const [method] = route.split(' ') as ['POST' | 'PUT'];
    const answer = await running.app.inject({
      method,
      url: `/api/applications/v1${url}`,
      payload,
      headers: {
        authorization: `Bearer ${await running.token(party)}`,
        'idempotency-key': newUuid(),
        'content-type': type,
        'paktwerk-file-name': 'Nachweis.pdf',
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      },
    });
    const { code, data } = JSON.parse(answer.body) as Record<string, unknown>;
    return [answer.statusCode, code, data];
  };
  const attached: readonly Route[] = [
    { route: 'POST /drafts/{draftId}/attachments', url: () => `/drafts/${draftId}/attachments` },
    { route: 'POST /attachments', url: () => `/attachments?${answers.information}` },
    { route: 'POST /attachments', url: () => `/attachments?${answers.hearing}` },
  ];
  const read: readonly Route[] = [
    { route: 'POST /drafts/{draftId}/lines', url: () => `/drafts/${draftId}/lines`, ifMatch: '"1"' },
    { route: 'PUT /drafts/{draftId}/lines', url: () => `/drafts/${draftId}/lines`, ifMatch: '"1"' },
    { route: 'POST /drafts/{draftId}/lines/check', url: () => `/drafts/${draftId}/lines/check?mode=replace` },
    { route: 'POST /drafts/{draftId}/lines/marked', url: () => `/drafts/${draftId}/lines/marked?mode=replace` },
  ];

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running);
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }];
    const drafted = async () => String((await ok(running, party, 'POST', '/drafts', { callId, lines }))['draftId']);
    const submitted = async () => String((await ok(running, party, 'POST', `/drafts/${await drafted()}/submit`, {}))['applicationId']);
    draftId = await drafted();
    const asked = await submitted();
    const { information } = await ok(running, clerk, 'POST', `/applications/${asked}/information`, { items: ['Arbeitsvertrag'] });
    const [{ requestId }] = information as [{ requestId: string }];
    answers.information = `applicationId=${asked}&answerOf=${requestId}`;
    const heard = await submitted();
    await ok(running, clerk, 'POST', `/applications/${heard}/formal-check`, {});
    const grounds = 'Nicht zusätzlich.';
    const { hearings } = await ok(running, clerk, 'POST', `/applications/${heard}/hearings`, { intendedCents: 0, grounds });
    const [{ hearingId }] = hearings as [{ hearingId: string }];
    answers.hearing = `applicationId=${heard}&answerOf=${hearingId}`;
  });
  afterAll(() => running.stop());

  it('is tried at every route that takes one', () => {
    const { paths } = JSON.parse(readFileSync(join(__dirname, '../../../docs/api/applications.openapi.json'), 'utf8')) as {
      paths: Readonly<Record<string, Readonly<Record<string, { requestBody?: { content: object } }>>>>;
    };
    const taking = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { requestBody }]) =>
        Object.keys(requestBody?.content ?? {}).some((type) => type !== 'application/json')
          ? [`${method.toUpperCase()} ${path.replace('/api/applications/v1', '')}`]
          : [],
      ),
    );
    expect([...new Set([...attached, ...read].map((r) => r.route))].sort()).toEqual(taking.sort());
  });

  describe.each(WRONG)('%s', (_, bytes, whereAttached, whereRead) => {
    it('is refused where evidence is brought, and nothing of it is kept', async () => {
      const refused = await Promise.all(attached.map(({ route, url }) => send(route, url(), bytes, 'application/octet-stream')));
      expect(refused).toEqual(attached.map(() => [422, ...whereAttached]));
      for (const list of [`/drafts/${draftId}/attachments`, `/attachments?${answers.information}`, `/attachments?${answers.hearing}`])
        expect((await running.call(party, 'GET', list)).body['items']).toEqual([]);
    });

    it('is refused where a workbook is read, and the draft is as it was', async () => {
      const before = (await running.call(party, 'GET', `/drafts/${draftId}`)).body;
      for (const { route, url, ifMatch } of read)
        expect([route, await send(route, url(), bytes, XLSX_TYPE, ifMatch)]).toEqual([route, [422, ...whereRead]]);
      const { correlationId: _now, ...after } = (await running.call(party, 'GET', `/drafts/${draftId}`)).body;
      const { correlationId: _then, ...was } = before;
      expect(after).toEqual(was);
    });
  });
});
