import { defined, newUuid } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { XLSX_TYPE, readWorkbook } from '@paktwerk/sheets';
import { describeWithPostgres } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const applicant: Who = { sub: 'antrag', roles: ['APPLICANT'], organisation: '08111' };
const stranger: Who = { sub: 'nachbar', roles: ['APPLICANT'], organisation: '08115' };
const HEADINGS = ['Art', 'Kennung', 'Stellenanteil (VZÄ)', 'Qualifikation', 'Betrag (€)'];
const GOOD = ['Stelle', null, 0.5, 'A_SOCIAL_DEGREE', 100];

type Row = readonly (string | number | null)[];

describeWithPostgres('an import of lines that stored half of a file', () => {
  let running: RunningService;
  let callId: string;
  jest.setTimeout(120_000);

  const workbook = async (...rows: readonly Row[]): Promise<Buffer> => {
    const { writeXlsx } = await import('hucre/xlsx');
    return Buffer.from(await writeXlsx({ sheets: [{ name: 'Positionen', rows: [HEADINGS, ...rows.map((row) => [...row])] }] }));
  };
  interface Sent {
    readonly who?: Who;
    readonly ifMatch?: string;
    readonly key?: string;
    readonly type?: string;
  }
  const send = async (
    method: 'POST' | 'PUT',
    url: string,
    payload: Buffer,
    { who = applicant, ifMatch, key, type = XLSX_TYPE }: Sent = {},
  ) => {
    const answer = await running.app.inject({
      method,
      url: `/api/applications/v1/drafts/${url}`,
      payload,
      headers: {
        authorization: `Bearer ${await running.token(who)}`,
        'idempotency-key': key ?? newUuid(),
        'content-type': type,
        ...defined({ 'if-match': ifMatch }),
      },
    });
    const isFile = answer.headers['content-type'] === XLSX_TYPE;
    return {
      status: answer.statusCode,
      bytes: answer.rawPayload,
      body: isFile ? {} : (JSON.parse(answer.body) as Record<string, unknown>),
    };
  };
  const line = { kind: 'post', share: 1, tier: 'x', amountCents: 5 };
  const newDraft = async (lines: readonly object[] = [line]): Promise<string> =>
    String((await ok(running, applicant, 'POST', '/drafts', { callId, lines }))['draftId']);
  const draft = async (draftId: string) => (await running.call(applicant, 'GET', `/drafts/${draftId}`)).body;

  beforeAll(async () => {
    running = await runningService(service);
    ({ callId } = await publishCall(running));
  });
  afterAll(() => running.stop());

  it('stores all of it or nothing, tells every cell, and gives the file back with marks', async () => {
    const draftId = await newDraft([]);
    const file = await workbook(
      ...Array.from({ length: 5000 }, (_, i) => (i % 10 === 9 ? ['Stelle', null, 'halb', 'A_SOCIAL_DEGREE', 100] : GOOD)),
    );
    const before = await draft(draftId);

    const preview = (await send('POST', `${draftId}/lines/check?mode=replace`, file)).body;
    expect({ ...preview, problems: (preview['problems'] as unknown[]).slice(0, 1) }).toEqual({
      mode: 'replace',
      sheet: 'Positionen',
      rows: 5000,
      hiddenRows: 0,
      hiddenSheets: [],
      errors: 500,
      problems: [
        {
          severity: 'error',
          sheet: 'Positionen',
          row: 11,
          column: 'C',
          code: 'cell-no-number',
          de: '„halb“ ist keine Zahl.',
          en: '"halb" is no number.',
          data: { given: 'halb' },
        },
      ],
      before: { lines: 0, requestedCents: 0 },
      findings: [],
    });
    for (const method of ['PUT', 'POST'] as const) {
      const { status, body } = await send(method, `${draftId}/lines`, file, { ifMatch: '"1"' });
      expect([status, body['code'], (body['texts'] as { de: string }).de]).toEqual([
        422,
        'import-has-errors',
        '500 Zellen sind fehlerhaft, zuerst C11: „halb“ ist keine Zahl. Es wurde nichts übernommen.',
      ]);
    }
    expect(await draft(draftId)).toEqual(before);

    const marked = await send('POST', `${draftId}/lines/marked?mode=replace`, file);
    expect(marked.status).toBe(200);
    const { readXlsx } = await import('hucre/xlsx');
    const [sheet] = (await readXlsx(marked.bytes, { readStyles: true })).sheets;
    const comments = [...(sheet?.cells ?? [])].flatMap(([place, { comment }]) => (comment ? [`${place} ${comment.text}`] : []));
    expect([comments.length, comments[0], comments.at(-1)]).toEqual([500, '10,2 „halb“ ist keine Zahl.', '5000,2 „halb“ ist keine Zahl.']);
  });

  it('replaces or appends as the person chooses, on the revision that they saw, once', async () => {
    const draftId = await newDraft();
    const file = await workbook(GOOD, ['Stelle', 'x', 1, 'A_SOCIAL_DEGREE', 200]);
    const { before, after, first, findings } = (await send('POST', `${draftId}/lines/check?mode=append`, file)).body;
    expect({ before, after, first, findings: (findings as { code: string }[]).map((f) => f.code) }).toEqual({
      before: { lines: 1, requestedCents: 5 },
      after: { lines: 3, requestedCents: 30_005 },
      first: [
        { lineId: 'line-1', kind: 'post', share: 1, tier: 'x', amountCents: 5 },
        { lineId: 'line-2', kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 10_000 },
        { lineId: 'x', kind: 'post', share: 1, tier: 'A_SOCIAL_DEGREE', amountCents: 20_000 },
      ],
      findings: ['tier-unknown'],
    });
    expect((await send('POST', `${draftId}/lines`, file)).body['code']).toBe('if-match-missing');
    const key = newUuid();
    const appended = await send('POST', `${draftId}/lines`, file, { ifMatch: '"1"', key });
    expect([appended.status, appended.body['revision'], appended.body['requestedCents']]).toEqual([200, 2, 30_005]);
    expect((await send('POST', `${draftId}/lines`, file, { ifMatch: '"1"', key })).body).toEqual(appended.body);
    expect((await send('POST', `${draftId}/lines`, await workbook(GOOD), { ifMatch: '"1"', key })).body['code']).toBe(
      'idempotency-key-reused',
    );
    expect((await send('PUT', `${draftId}/lines`, file, { ifMatch: '"1"' })).status).toBe(412);
    const replaced = await send('PUT', `${draftId}/lines`, file, { ifMatch: '"2"' });
    expect([replaced.body['revision'], (replaced.body['lines'] as { lineId: string }[]).map((l) => l.lineId)]).toEqual([
      3,
      ['line-1', 'x'],
    ]);
  });

  it('answers four repeats that come at once as one', async () => {
    const draftId = await newDraft();
    const [file, key] = [await workbook(GOOD), newUuid()];
    const answers = await Promise.all(Array.from({ length: 4 }, () => send('POST', `${draftId}/lines`, file, { ifMatch: '"1"', key })));
    expect(answers.map(({ status, body }) => [status, body['revision'], (body['lines'] as unknown[] | undefined)?.length])).toEqual(
      Array(4).fill([200, 2, 2]),
    );
  });

  it('takes 5,000 lines, and not one more', async () => {
    const draftId = await newDraft();
    const lines = await workbook(...Array.from({ length: 5000 }, () => GOOD));
    expect((await send('PUT', `${draftId}/lines`, lines, { ifMatch: '"1"' })).body['requestedCents']).toBe(50_000_000);
    const { status, body } = await send('POST', `${draftId}/lines`, await workbook(GOOD), { ifMatch: '"2"' });
    expect([status, body['code'], body['data']]).toEqual([422, 'too-many-lines', { lines: 5001, maximum: 5000 }]);
  });

  it('refuses what is no spreadsheet, too large, sent as something else, or of another district', async () => {
    const draftId = await newDraft();
    const url = `${draftId}/lines/check?mode=replace`;
    const refused = async (payload: Buffer, sent?: Sent) => {
      const { status, body } = await send('POST', url, payload, sent);
      return [status, body['code'], body['data']];
    };
    expect([
      await refused(Buffer.from('%PDF-1.7')),
      await refused(Buffer.alloc(0)),
      await refused(Buffer.alloc(5_000_001)),
      await refused(Buffer.from('{}'), { type: 'application/json' }),
      await refused(Buffer.from('x'), { type: 'application/octet-stream' }),
      await refused(await workbook(GOOD), { who: stranger }),
    ]).toEqual([
      [422, 'file-not-a-workbook', { found: 'PDF' }],
      [422, 'file-empty', {}],
      [413, 'body-too-large', {}],
      [415, 'unsupported-media-type', { allowed: XLSX_TYPE }],
      [415, 'unsupported-media-type', { allowed: XLSX_TYPE }],
      [403, 'other-organisation', {}],
    ]);
    const { status, body } = await send('POST', '', await workbook(GOOD));
    expect([status, body['code'], body['data']]).toEqual([415, 'unsupported-media-type', { allowed: 'application/json' }]);
  });

  it('hands out a template for the call, in both languages', async () => {
    const template = async (language: string) => {
      const answer = await running.app.inject({
        method: 'GET',
        url: `/api/applications/v1/calls/${callId}/line-template.xlsx${language}`,
        headers: { authorization: `Bearer ${await running.token(applicant)}` },
      });
      const read = await readWorkbook(answer.rawPayload);
      return [answer.statusCode, answer.headers['content-disposition'], 'sheets' in read ? read.sheets.map((s) => s.name) : read.code];
    };
    expect([await template(''), await template('?language=en')]).toEqual([
      [200, 'attachment; filename="positionen-im25.xlsx"', ['Positionen', 'Erläuterungen', 'Listen']],
      [200, 'attachment; filename="positionen-im25.xlsx"', ['Lines', 'Explanations', 'Lists']],
    ]);
  });
});
