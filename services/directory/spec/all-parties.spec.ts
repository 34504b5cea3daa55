import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { defined } from '@paktwerk/kernel';
import { statementOf } from '../src/read-models/parties/query';
import type { ListParties } from '../src/read-models/parties/query';
import { service } from '../src/service';
import { partyIdOf } from '../src/shared/keys';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const operations: Who = { sub: 'betrieb', roles: ['OPERATIONS'], organisation: 'state' };
const applicant: Who = { sub: 'antrag', roles: ['APPLICANT'], organisation: '08128' };
const listOf = (file: string): string => readFileSync(join(__dirname, '../data', file), 'utf8');

interface Imported {
  readonly registered: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly rows: readonly { readonly line: number; readonly key: string; readonly outcome: string; readonly partyId?: string }[];
}

/** Every district and municipality of the state, from the lists that operators import. */
describeWithPostgres('the whole directory', () => {
  let running: RunningService;
  let after = '';

  const send = async (csv: string, who = operations, key?: string) => {
    const { status, body } = await running.call(who, 'POST', '/parties/imports', { csv }, defined({ key }));
    return { status, body: body as unknown as Imported };
  };
  const get = async (path: string, who = applicant) => {
    const { status, body } = await running.call(who, 'GET', path, undefined, { headers: after ? { 'paktwerk-after': after } : {} });
    expect({ path, status, body: status === 200 ? '' : body }).toEqual({ path, status: 200, body: '' });
    return body;
  };
  const post = async (path: string, body: object) => {
    const answer = await running.call(ministry, 'POST', path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    after = String(answer.headers['paktwerk-position'] ?? after);
    return answer.body;
  };
  const keysIn = (body: Record<string, unknown>) => (body['items'] as { key: string }[]).map((i) => i.key);

  beforeAll(async () => {
    running = await runningService(service);
  });
  afterAll(() => running.stop());

  it('enters 1,145 rows, and the same lists again change nothing', async () => {
    const districts = await send(listOf('districts.csv'));
    const municipalities = await send(listOf('municipalities.csv'), operations, 'all-municipalities');
    const sums = ({ body: { rows, ...counts } }: { body: Imported }) => ({ ...counts, rows: rows.length });
    expect([districts, municipalities].map(sums)).toEqual([
      { registered: 44, unchanged: 0, refused: 0, rows: 44 },
      { registered: 1101, unchanged: 0, refused: 0, rows: 1101 },
    ]);
    expect(municipalities.body.rows[0]).toEqual({
      line: 2,
      key: '08111000',
      outcome: 'registered',
      partyId: partyIdOf('08111'),
    });
    expect(sums(await send(listOf('municipalities.csv')))).toEqual({ registered: 0, unchanged: 1101, refused: 0, rows: 1101 });
    expect(sums(await send(listOf('municipalities.csv'), operations, 'all-municipalities'))).toEqual(sums(municipalities));
    // Position of the last event, so that lists below are read behind it.
    const [{ head }] = (await running.db.query<{ head: string }>('select max(position)::text as head from events')) as [{ head: string }];
    after = `directory:1:${head}`;
  }, 180_000); // two seconds for a list on a quiet machine, many more on a busy one

  it('gives every row its own outcome, and one refused keeps no other from being entered', async () => {
    const { body } = await send(
      [
        'kind,key,name,form,valid_from,inhabitants,source',
        'MUNICIPALITY,08999001,Nirgendwo,,2020-01-01,,Spec',
        'CARRIER,T-CARITAS,"Caritas, Verband",,2020-01-01,,Spec',
        'CARRIER,T-CARITAS,Diakonie,,2020-01-01,,Spec',
        'DISTRICT,08128,Main-Tauber-Kreis,TOWN,2011-12-31,,Spec',
      ].join('\n'),
    );
    expect(body).toEqual({
      registered: 1,
      unchanged: 0,
      refused: 3,
      rows: [
        {
          line: 2,
          key: '08999001',
          outcome: 'refused',
          refusal: {
            code: 'district-unknown',
            texts: {
              de: 'Der Kreis 08999, in dem die Gemeinde 08999001 liegt, steht noch nicht im Verzeichnis. Bitte zuerst die Kreise eintragen.',
              en: 'The district 08999 of the municipality 08999001 is not in the directory yet. Please register the districts first.',
            },
          },
        },
        { line: 3, key: 'T-CARITAS', outcome: 'registered', partyId: partyIdOf('T-CARITAS') },
        {
          line: 4,
          key: 'T-CARITAS',
          outcome: 'refused',
          refusal: {
            code: 'party-registered',
            texts: {
              de: 'T-CARITAS steht schon im Verzeichnis, mit anderen Angaben: Caritas, Verband. Ein neuer Name wird als Umbenennung eingetragen.',
              en: 'T-CARITAS is in the directory already, with other particulars: Caritas, Verband. A new name is recorded as a renaming.',
            },
          },
        },
        {
          line: 5,
          key: '08128',
          outcome: 'refused',
          refusal: {
            code: 'row-unreadable',
            texts: { de: 'Spalte form: TOWN passt nicht.', en: 'Column form: TOWN does not fit.' },
          },
        },
      ],
    });
    expect(await send('no list').then((a) => a.status)).toBe(422);
    expect(await send(listOf('districts.csv'), applicant).then((a) => a.status)).toBe(403);
  });

  it('is found by name in any writing, by key, kind, district and validity', async () => {
    expect(keysIn(await get('/parties?q=boeblingen'))).toEqual(['08115', '08115003']);
    expect(keysIn(await get('/parties?q=WERTHEIM&kind=MUNICIPALITY'))).toContain('08128131');
    expect(keysIn(await get('/parties?q=08128131'))).toEqual(['08128131']);
    expect(keysIn(await get('/parties?q=08111000'))).toEqual(['08111']);
    expect(keysIn(await get('/parties?q=w%25heim'))).toEqual([]);
    expect(keysIn(await get('/parties?district=08128&limit=200'))).toHaveLength(19);
    expect(keysIn(await get('/parties?kind=DISTRICT&order=inhabitants&limit=1'))).toEqual(['08111']);
    expect(keysIn(await get('/parties?effectiveOn=2011-12-30'))).toEqual([]);
    expect(keysIn(await get('/parties?effectiveOn=2011-12-30&validity=upcoming&limit=2'))).toEqual(['08111', '08115']);
  });

  it('is read page by page, each party once', async () => {
    const keys: string[] = [];
    for (let cursor: string | undefined = '0'; cursor !== undefined;) {
      const page: Record<string, unknown> = await get(`/parties?limit=200&order=name&cursor=${cursor}`);
      keys.push(...keysIn(page));
      cursor = page['nextCursor'] as string | undefined;
    }
    expect([keys.length, new Set(keys).size]).toEqual([1137, 1137]);
  });

  it('is exported as it is shown', async () => {
    const { body, headers } = await running.app.inject({
      method: 'GET',
      url: '/api/directory/v1/parties.csv?q=wertheim&effectiveOn=2022-01-01',
      headers: { authorization: `Bearer ${await running.token(applicant)}` },
    });
    expect(headers['content-disposition']).toBe('attachment; filename="verzeichnis-2022-01-01.csv"');
    expect(body.split('\r\n').filter((l) => l.startsWith('08128131'))).toEqual([
      expect.stringMatching(/^08128131;;Wertheim;Gemeinde;;08128;Main-Tauber-Kreis;\d+;31\.12\.2021;A;31\.12\.2011;$/),
    ]);
  });

  it('is listed along its index, without reading and sorting all of it', async () => {
    await running.db.query('analyze rm_parties_v1');
    await running.db.query('analyze rm_party_names_v1');
    const planOf = async (query: ListParties) => {
      const [statement, params] = statementOf(query, '2026-01-01', 51);
      const rows = await running.db.query<Record<'QUERY PLAN', string>>(`explain (costs off) ${statement}`, [...params]);
      return rows.map((r) => r['QUERY PLAN']).join('\n');
    };
    for (const query of [{}, { kind: 'MUNICIPALITY' }, { district: '08128' }] as const) {
      const plan = await planOf(query);
      expect(plan).toMatch(/Index Scan (using|on) rm_parties_v1_by_(key|district)/);
      expect(plan).toMatch(/rm_party_names_v1_pkey/);
      expect(plan).not.toMatch(/Seq Scan/);
    }
  });

  it('remembers names and mergers on both axes, and tells them in German', async () => {
    const [wertheim, koenigheim] = [partyIdOf('08128131'), partyIdOf('08128061')];
    const first = (await get(`/parties/${wertheim}`)) as { name: string };
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await post(`/parties/${wertheim}/rename`, { name: 'Stadt "Wertheim"', source: 'Hauptsatzung', effectiveOn: '2024-01-01' });
    const mergedFile = await post(`/parties/${koenigheim}/merge`, {
      intoPartyId: wertheim,
      source: 'Vertrag',
      effectiveOn: '2025-01-01',
    });
    expect(mergedFile).toMatchObject({ validUntil: '2025-01-01', successor: { partyId: wertheim, name: 'Stadt "Wertheim"' } });
    const nameOn = async (query: string) => ((await get(`/parties/${wertheim}${query}`)) as { name: string }).name;
    expect(await Promise.all(['', '?effectiveOn=2023-12-31', `?knownAt=${before}`].map(nameOn))).toEqual([
      'Stadt "Wertheim"',
      first.name,
      first.name,
    ]);
    expect(((await get(`/parties/${wertheim}`)) as { predecessors: unknown }).predecessors).toEqual([
      { partyId: koenigheim, name: expect.any(String), on: '2025-01-01' },
    ]);
    expect(((await get(`/parties/${wertheim}?knownAt=${before}`)) as { predecessors: unknown }).predecessors).toEqual([]);
    const { entries } = (await get(`/parties/${wertheim}/history`)) as unknown as { entries: { sentence: string }[] };
    expect(entries.map((e) => e.sentence.replace(/^Am .*? hat .*?\) /, ''))).toEqual([
      expect.stringMatching(
        /^„.+“ als Gemeinde mit dem Schlüssel 08128131 eingetragen, gültig seit dem 31\.12\.2011\. Fundstelle: „Destatis/,
      ),
      'eingetragen, dass die Organisation seit dem 01.01.2024 „Stadt ‘Wertheim‘“ heißt. Fundstelle: „Hauptsatzung“.',
      expect.stringMatching(/^eingetragen, dass .+ zum 01\.01\.2025 in Stadt "Wertheim" aufgegangen ist\. Fundstelle: „Vertrag“\.$/),
    ]);
    expect(keysIn(await get('/parties?q=08128061&effectiveOn=2024-12-31'))).toEqual(['08128061']);
    expect(keysIn(await get('/parties?q=08128061&effectiveOn=2025-01-01'))).toEqual([]);
    expect(keysIn(await get('/parties?q=08128061&effectiveOn=2025-01-01&validity=ended'))).toEqual(['08128061']);
  });

  it('forms groupings across districts, whose versions do not move with each other', async () => {
    const members = ['08128131', '08125005'].map((key) => ({ partyId: partyIdOf(key), parts: 1 }));
    const form = (key: string, of = members) => ({
      key,
      name: `Verbund ${key}`,
      members: of,
      leadPartyId: of[0]!.partyId,
      source: 'Vereinbarung',
      effectiveOn: '2025-01-01',
    });
    const made = await post('/groupings', form('Z-EINS'));
    expect(made).toMatchObject({ version: 1, grouping: { lead: { name: 'Stadt "Wertheim"' } } });
    const twice = await running.call(ministry, 'POST', '/groupings', form('Z-ZWEI'));
    expect([twice.status, twice.body['code'], twice.body['data']]).toEqual([
      422,
      'member-in-two-groupings',
      { name: 'Stadt "Wertheim"', grouping: 'Verbund Z-EINS', since: '2025-01-01' },
    ]);
    const others = ['08128006', '08128007'].map((key) => ({ partyId: partyIdOf(key), parts: 1 }));
    await post('/groupings', form('Z-ZWEI', others));
    const join = { memberId: partyIdOf('08125006'), parts: 3, source: 'Beitritt', effectiveOn: '2026-01-01' };
    const stale = await running.call(ministry, 'POST', `/groupings/${partyIdOf('Z-EINS')}/join`, join, { headers: { 'if-match': '"2"' } });
    expect(stale.status).toBe(412);
    const seen = await running.call(ministry, 'POST', `/groupings/${partyIdOf('Z-EINS')}/join`, join, { headers: { 'if-match': '"1"' } });
    expect([seen.status, seen.headers['etag'], (seen.body['grouping'] as { members: unknown[] }).members]).toEqual([
      200,
      '"2"',
      expect.arrayContaining([expect.objectContaining({ partyId: partyIdOf('08125006'), parts: 3 })]),
    ]);
    after = String(seen.headers['paktwerk-position']);
    expect(keysIn(await get('/parties?kind=GROUPING'))).toEqual(['Z-EINS', 'Z-ZWEI']);
    expect(((await get(`/parties/${partyIdOf('08125006')}`)) as { memberOf: unknown }).memberOf).toEqual([
      { partyId: partyIdOf('Z-EINS'), name: 'Verbund Z-EINS', parts: 3, allParts: 5, from: '2026-01-01' },
    ]);
    // A share is a whole number of parts; there is no whole that they could miss.
    for (const parts of [0, -1, 0.5, 33.3, '1', null]) {
      const { status, body } = await running.call(ministry, 'POST', `/groupings/${partyIdOf('Z-EINS')}/join`, { ...join, parts });
      expect({ parts, status, code: body['code'] }).toEqual({ parts, status: 400, code: 'invalid-request' });
    }
    const noDay = await running.call(ministry, 'POST', `/groupings/${partyIdOf('Z-EINS')}/join`, { ...join, effectiveOn: '2026-02-29' });
    expect([noDay.status, noDay.body['code']]).toEqual([400, 'invalid-request']);
    const unknown = await running.call(ministry, 'POST', `/groupings/${partyIdOf('08125006')}/join`, join);
    expect(unknown.status).toBe(404);
  });

  it('is listed as it was known at an instant; known now is the live list, whatever is asked for', async () => {
    const before = new Date().toISOString();
    const asked = [
      '',
      ...['validity=all', 'validity=ended', 'kind=GROUPING', 'kind=CARRIER', 'district=08128'].flatMap((q) => [`${q}&`, `${q}&q=w&`]),
    ]
      .flatMap((q) => ['key', 'name', 'inhabitants'].map((order) => `${q}order=${order}&limit=2000`))
      .flatMap((q) => [q, `${q}&effectiveOn=2024-06-01`]);
    for (const query of asked) {
      const [live, known] = [await get(`/parties?${query}`), await get(`/parties?${query}&knownAt=${before}`)];
      expect({ query, ...known }).toEqual({ query, ...live });
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    await post(`/parties/${partyIdOf('T-CARITAS')}/rename`, { name: 'Caritas BW', source: 'Satzung', effectiveOn: '2022-01-01' });
    const namesOf = async (query: string) =>
      ((await get(`/parties?kind=CARRIER${query}`)) as { items: readonly { name: string }[] }).items.map((i) => i.name);
    expect(await Promise.all(['', `&knownAt=${before}`, '&effectiveOn=2021-12-31'].map(namesOf))).toEqual([
      ['Caritas BW'],
      ['Caritas, Verband'],
      ['Caritas, Verband'],
    ]);
    expect(await namesOf('&knownAt=2020-01-01T00:00:00.000Z')).toEqual([]);
    const page = (await get(`/parties?knownAt=${before}&limit=2`)) as { nextCursor: string };
    expect([keysIn(page as never), keysIn(await get(`/parties?knownAt=${before}&limit=2&cursor=${page.nextCursor}`))].flat()).toEqual(
      keysIn(await get('/parties?limit=4')),
    );
  }, 180_000);
});
