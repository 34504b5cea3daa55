import { derivedId, newUuid, record } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { XLSX_TYPE, readWorkbook } from '@paktwerk/sheets';
import { describeWithPostgres, eventually, unreadWorkbook } from '@paktwerk/testing';
import { COLUMNS, COLUMN_NAMES } from '../src/occupancy-import/columns';
import { PersonMerged, ShareClaimed } from '../src/person/events';
import type { PersonEvent } from '../src/person/events';
import { personDecider, personStream } from '../src/person/state';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered, granted } from './granted';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const POSTS = 8;
const postId = (n: number): string => postIdOf('grt_1', `line-${n}`);
const HEADINGS = COLUMN_NAMES.map((name) => COLUMNS[name].title.de);
type Cell = string | number | null;
type Row = readonly Cell[];
const row = (post: Cell, familyName: string, more: { from?: Cell; share?: Cell; givenName?: string } = {}): Row => [
  post,
  more.givenName ?? 'Mira',
  familyName,
  '04.05.1990',
  'Abschluss im sozialen Bereich',
  'Bachelor, Esslingen, 2014',
  more.from === undefined ? '01.10.2022' : more.from,
  null,
  more.share ?? null,
];

describeWithPostgres('occupancies out of a spreadsheet', () => {
  let s: RunningService;
  jest.setTimeout(120_000);

  const workbook = async (...rows: readonly Row[]): Promise<Buffer> => {
    const { writeXlsx } = await import('hucre/xlsx');
    return Buffer.from(await writeXlsx({ sheets: [{ name: 'Besetzungen', rows: [HEADINGS, ...rows.map((one) => [...one])] }] }));
  };
  interface Sent {
    readonly who?: Who;
    readonly key?: string;
    readonly type?: string;
  }
  const send = async (path: string, payload: Buffer, { who = applicant, key = newUuid(), type = XLSX_TYPE }: Sent = {}) => {
    const answer = await s.app.inject({
      method: 'POST',
      url: `/api/staffing/v1/plan/occupancies${path}`,
      payload,
      headers: { authorization: `Bearer ${await s.token(who)}`, 'idempotency-key': key, 'content-type': type },
    });
    const isFile = answer.headers['content-type'] === XLSX_TYPE;
    return {
      status: answer.statusCode,
      bytes: answer.rawPayload,
      body: isFile ? {} : (JSON.parse(answer.body) as Record<string, unknown>),
    };
  };
  const outcomes = ({ body }: Awaited<ReturnType<typeof send>>) =>
    (body['outcomes'] as { row: number; outcome: string; refusal?: { code: string } }[]).map((one) =>
      [one.row, one.outcome, ...(one.refusal ? [one.refusal.code] : [])].join(' '),
    );
  const holdersOf = async (n: number) =>
    ((await s.call(applicant, 'GET', `/posts/${postId(n)}`)).body['appointments'] as { name?: string; from: string }[]).map(
      ({ name, from }) => `${name} ${from}`,
    );
  const onRecord = (personId: string, event: PersonEvent) =>
    s.runtime.commands.handle(
      personStream(personId),
      personDecider,
      {
        commandId: newUuid(),
        correlationId: 'spec',
        at: new Date().toISOString(),
        actor: { person: 'per_x', role: 'SERVICE', organisation: 'state' },
      },
      { decide: () => record(event) },
    );
  const people = async () => ((await s.call(applicant, 'GET', '/people?limit=200')).body['items'] as unknown[]).length;
  const keys = async () => Number((await s.runtime.db.query<{ n: number }>('select count(*)::int as n from people_tokens'))[0]?.n);

  beforeAll(async () => {
    s = await runningService(service);
    const lines = Array.from({ length: POSTS }, (_, i) => ({
      lineId: `line-${i + 1}`,
      kind: 'post' as const,
      share: 100,
      tier: 'A_SOCIAL_DEGREE' as const,
      amountCents: 8_000_000,
      months: 16,
    }));
    await s.hear(...andDelivered(granted(100_000_000, lines)));
    await eventually(
      async () => {
        const { items } = (await s.call(applicant, 'GET', '/posts?limit=50')).body as { items?: { status: string }[] };
        return items?.length === POSTS && items.every(({ status }) => status !== 'announced');
      },
      { what: 'the posts' },
    );
  });
  afterAll(() => s.stop());

  it('stores nothing while a cell is wrong, tells every cell, and gives the file back with marks', async () => {
    const file = await workbook(
      row('01', 'Eins'),
      row('02', 'Zwei', { from: 'bald' }),
      row('99', 'Drei'),
      row('03', 'Vier', { share: '0,249' }),
    );
    const before = [await people(), await keys()];
    const { status, body } = await send('/check', file);
    const cells = (body['problems'] as { column: string; row: number; code: string }[]).map((p) => `${p.column}${p.row} ${p.code}`);
    expect([status, body['rows'], body['errors'], body['there'], body['adds'], cells]).toEqual([
      200,
      4,
      3,
      0,
      undefined,
      ['G3 cell-no-day', 'A4 post-not-in-plan', 'I5 cell-too-fine'],
    ]);
    const refused = await send('', file);
    expect([refused.status, refused.body['code'], (refused.body['texts'] as { de: string }).de]).toEqual([
      422,
      'import-has-errors',
      '3 Zellen sind fehlerhaft, zuerst G3: „bald“ ist kein Datum. Es wurde nichts übernommen.',
    ]);
    expect([await people(), await keys(), await holdersOf(1)]).toEqual([...before, []]);
    const marked = await send('/marked', file);
    const { readXlsx } = await import('hucre/xlsx');
    const [sheet] = (await readXlsx(marked.bytes, { readStyles: true })).sheets;
    const comments = [...(sheet?.cells ?? [])].flatMap(([place, { comment }]) => (comment ? [`${place} ${comment.text}`] : []));
    expect(comments).toEqual([
      '2,6 „bald“ ist kein Datum.',
      '3,0 Eine Stelle 99 gibt es in Ihrem Stellenplan nicht. Die Liste „Stellen“ der Vorlage nennt alle.',
      '4,8 0,249 hat mehr als zwei Nachkommastellen.',
    ]);
  });

  it('takes every row over once: the same file again adds nothing, by the same key or another', async () => {
    const file = await workbook(row('01', 'Eins'), row('Stelle 02', 'Zwei', { share: 0.5 }), row(3, 'Zwei', { share: 0.5 }));
    const key = newUuid();
    const first = await send('', file, { key });
    expect([first.status, first.body['done'], outcomes(first)]).toEqual([200, 3, ['2 done', '3 done', '4 done']]);
    expect([await holdersOf(1), await holdersOf(2), await holdersOf(3)]).toEqual([
      ['Mira Eins 2022-10-01'],
      ['Mira Zwei 2022-10-01'],
      ['Mira Zwei 2022-10-01'],
    ]);
    await eventually(async () => (await people()) === 2, { what: 'both people in the list' });
    expect(outcomes(await send('', file, { key }))).toEqual(['2 nothing', '3 nothing', '4 nothing']);
    expect(outcomes(await send('', file))).toEqual(['2 nothing', '3 nothing', '4 nothing']);
    expect((await send('/check', file)).body).toMatchObject({ errors: 0, there: 3, adds: 0 });
    expect(await people()).toBe(2);
  });

  it('goes on part by part; a row that somebody else was faster with is told, and the others are taken over', async () => {
    const file = await workbook(row('04', 'Vier'), row('05', 'Fuenf'), row('06', 'Sechs'));
    const first = await send('?rows=1', file);
    expect([outcomes(first), typeof first.body['next']]).toEqual([['2 done'], 'string']);
    const after = first.body['next'] as string;
    const { personId } = (
      await s.call(applicant, 'POST', '/people', {
        givenName: 'Ali',
        familyName: 'Schneller',
        birthDate: '1980-01-01',
        qualification: 'A_SOCIAL_DEGREE',
      })
    ).body;
    await s.call(applicant, 'POST', `/posts/${postId(5)}/appointments`, {
      personId,
      from: '2022-11-01',
      tier: 'A_SOCIAL_DEGREE',
      evidence: 'Bachelor, Ulm, 2004',
    });
    const second = await send(`?rows=5&after=${after}`, file);
    expect([outcomes(second), second.body['next']]).toEqual([['3 refused post-occupied', '4 done'], undefined]);
    expect([await holdersOf(4), await holdersOf(5), await holdersOf(6)]).toEqual([
      ['Mira Vier 2022-10-01'],
      ['Ali Schneller 2022-11-01'],
      ['Mira Sechs 2022-10-01'],
    ]);
    expect((await send('/check', file)).body).toMatchObject({ errors: 1, there: 2 });
    // Who could not be appointed is not registered either.
    const names = async () =>
      ((await s.call(applicant, 'GET', '/people?limit=200')).body['items'] as readonly { familyName: string }[]).map((p) => p.familyName);
    await eventually(async () => (await names()).includes('Sechs'), { what: 'who was appointed' });
    expect(await names()).not.toContain('Fuenf');
  });

  it('took over behind a row what nobody had checked', async () => {
    const wrong = await workbook(row('04', 'Vier'), row('07', 'Ungeprueft'), row('99', 'Falsch'));
    const checked = await workbook(row('04', 'Vier'), row('06', 'Sechs'));
    const next = (await send('?rows=1', checked)).body['next'] as string;
    const answers = [
      await send('?after=1', wrong),
      await send(`?after=${next}`, wrong), // another file, or one that was changed behind its check
      await send(`?after=1${next.slice(1)}`, checked), // another row
      await send(`?after=${next}`, checked, { who: { ...applicant, sub: 'antrag-08115', organisation: '08115' } }),
    ];
    expect(answers.map(({ status, body }) => [status, body['code']])).toEqual(answers.map(() => [422, 'part-not-checked']));
    expect(await holdersOf(7)).toEqual([]);
    expect(outcomes(await send(`?after=${next}`, checked))).toEqual(['3 nothing']);
  });

  it('says of who has no time beside others only that, and keeps it on record that somebody asked', async () => {
    const vera = { givenName: 'Mira', familyName: 'Anderswo', birthDate: '1990-05-04', qualification: 'A_SOCIAL_DEGREE' } as const;
    const there: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };
    const { personId } = (await s.call(there, 'POST', '/people', vera)).body as { personId: string };
    await s.call(applicant, 'POST', '/people', vera);
    const claim = { claimId: derivedId('clm', 'there'), appointmentId: derivedId('apt', 'there'), postId: derivedId('post', 'there') };
    const days = { from: '2023-03-01', until: '2023-09-30', isFixedTerm: true };
    await onRecord(personId, ShareClaimed({ personId, district: '08115', share: 60, ...claim, ...days }));
    const attempts = async () =>
      (await s.runtime.commands.load(personStream(personId), personDecider)).events.filter((e) => e.type === 'share.refused').length;
    const file = await workbook(row('07', 'Anderswo', { share: 0.3 }), row('08', 'Anderswo', { share: 0.3, from: '01.05.2023' }));
    const key = newUuid();
    for (let i = 0; i < 2; i += 1) {
      const { status, body } = await send('/check', file, { key });
      expect([status, body['errors']]).toEqual([200, 1]);
      expect(body['problems']).toMatchObject([{ code: 'fte-taken-elsewhere', row: 2, column: 'I' }]);
    }
    expect(await attempts()).toBe(1);
    expect((await send('', file)).body['code']).toBe('import-has-errors');
    expect(await attempts()).toBe(2);
  });

  it('called possible what the appointment is refused for: time under an entry that was found behind another one', async () => {
    const there: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };
    const entered = async (who: Who, familyName: string) => {
      const told = { givenName: 'Mira', familyName, birthDate: '1990-05-04', qualification: 'A_SOCIAL_DEGREE' };
      return ((await s.call(who, 'POST', '/people', told)).body as { personId: string }).personId;
    };
    const [first, second, third] = [await entered(applicant, 'Kette'), await entered(there, 'Kettner'), await entered(there, 'Kettler')];
    const merged = (firstId: string, secondId: string) =>
      onRecord(
        firstId,
        PersonMerged({
          ...{ personId: firstId, firstId, secondId, mergeId: derivedId('mrg', secondId) },
          ...{ reason: 'Ein Mensch', decidedBy: 'per_x', decidedOn: '2023-01-02' },
        }),
      );
    await merged(second, third);
    await merged(first, second);
    const ids = { claimId: derivedId('clm', 'chain'), appointmentId: derivedId('apt', 'chain'), postId: derivedId('post', 'chain') };
    const days = { from: '2022-10-01', until: '2023-09-30', isFixedTerm: true };
    await onRecord(third, ShareClaimed({ personId: third, district: '08115', share: 60, ...ids, ...days }));
    const { body } = await send('/check', await workbook(row('07', 'Kette', { share: 0.5 })));
    expect(body['problems']).toMatchObject([{ code: 'fte-taken-elsewhere', row: 2, column: 'I' }]);
  });

  it('is one where two bring the same file at the same moment', async () => {
    const file = await workbook(row('07', 'Sieben'), row('08', 'Acht'));
    const answers = await Promise.all([send('', file), send('', file), send('', file)]);
    expect([await holdersOf(7), await holdersOf(8)]).toEqual([['Mira Sieben 2022-10-01'], ['Mira Acht 2022-10-01']]);
    // Whoever comes between a claim and its post is told that the person has no time, and records nothing by it.
    expect(answers.every(({ status, body }) => status === 200 || body['code'] === 'import-has-errors')).toBe(true);
    expect(answers.reduce((sum, { body }) => sum + Number(body['done'] ?? 0), 0)).toBe(2);
    expect(outcomes(await send('', file))).toEqual(['2 nothing', '3 nothing']);
  });

  it('refuses files that nobody wants, what is sent as something else, and whoever has no plan of their own', async () => {
    const refused = async (payload: Buffer, sent?: Sent) => {
      const { status, body } = await send('/check', payload, sent);
      return [status, body['code']];
    };
    expect([
      await refused(Buffer.alloc(0)),
      await refused(Buffer.from('%PDF-1.7')),
      await refused(unreadWorkbook(['xl/vbaProject.bin', 1])),
      await refused(unreadWorkbook(['xl/worksheets/sheet1.xml', 3_000_000_000])),
      await refused(await workbook()),
      await refused(Buffer.from('{}'), { type: 'application/json' }),
      await refused(await workbook(row('01', 'Eins')), { who: clerk }),
    ]).toEqual([
      [422, 'file-empty'],
      [422, 'file-not-a-workbook'],
      [422, 'workbook-with-macros'],
      [422, 'workbook-unpacks-too-large'],
      [422, 'table-empty'],
      [415, 'unsupported-media-type'],
      [403, 'role-missing'],
    ]);
  });

  it('hands out a template with the posts of the plan, in both languages', async () => {
    const template = async (query: string) => {
      const answer = await s.app.inject({
        method: 'GET',
        url: `/api/staffing/v1/plan/occupancies/template.xlsx${query}`,
        headers: { authorization: `Bearer ${await s.token(applicant)}` },
      });
      const read = await readWorkbook(answer.rawPayload);
      if (!('sheets' in read)) throw new Error(read.code);
      return [answer.headers['content-disposition'], read.sheets.map((sheet) => sheet.name), read.sheets[2]?.rows[1]?.[0]];
    };
    expect([await template(''), await template('?language=en')]).toEqual([
      ['attachment; filename="besetzungen-08111.xlsx"', ['Besetzungen', 'Erläuterungen', 'Listen'], '01 line-1, 1,00 VZÄ'],
      ['attachment; filename="besetzungen-08111.xlsx"', ['Occupancies', 'Explanations', 'Lists'], '01 line-1, 1.00 FTE'],
    ]);
  });
});
