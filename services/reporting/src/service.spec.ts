import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Applications, Budgeting, CaseTotals, Staffing } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { eventStoreMigrations } from '@paktwerk/event-store';
import { berlinDate, derivedUuid } from '@paktwerk/kernel';
import { busMigrations, messagingMigrations } from '@paktwerk/messaging';
import type { CloudMessage } from '@paktwerk/messaging';
import { createService, readServiceSettings } from '@paktwerk/platform';
import type { Runtime } from '@paktwerk/platform';
import { projectionMigrations, rebuild } from '@paktwerk/projections';
import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { beginningOfMonth, lastMonthEnd } from './figures/counselling';
import { figuresProjection } from './read-models/figures/projection';
import { service } from './service';

const PRG = 'prg_soforthilfe';
const CALL = 'cal_2022';
const at = { programmeId: PRG, district: '08111' };
const reservation = { ...at, potId: 'pot_1', callId: CALL, applicationId: 'app_1', decisionId: 'dec_1', amountCents: 3_000_000 };
const post = { ...at, postId: 'pst_1', share: 50 };

/** What happened, and when it was recorded. The vacancy of December 2022 is reported in March 2023. */
const STORY: readonly (readonly [recordedAt: string, event: PublicEvent])[] = [
  [
    '2022-06-01T08:00:00.000Z',
    Applications.ProgrammePublished(
      { programmeId: PRG, code: 'SU22', titleDe: 'Soforthilfe Ukraine 2022', titleEn: 'Emergency aid', effectiveOn: '2022-06-01' },
      PRG,
    ),
  ],
  [
    '2022-06-01T08:01:00.000Z',
    Applications.CallOpened(
      {
        callId: CALL,
        programmeId: PRG,
        ruleSetVersion: 1,
        titleDe: 'Aufruf',
        titleEn: 'Call',
        potCents: 800_000_000,
        budgetYear: 2022,
        opensOn: '2022-06-01',
        deadline: '2022-07-22',
        distributionKey: { id: 'key', label: 'Einwohner', mark: 'D', source: 'Destatis', weights: [{ district: '08111', weight: 1 }] },
        effectiveOn: '2022-06-01',
      },
      CALL,
    ),
  ],
  [
    '2022-06-01T08:02:00.000Z',
    Budgeting.PotAllotted(
      { potId: 'pot_1', callId: CALL, programmeId: PRG, amountCents: 45_036_955, budgetYear: 2022, effectiveOn: '2022-06-01' },
      'pot_1',
    ),
  ],
  [
    '2022-06-01T08:02:00.000Z',
    Budgeting.FramesCalculated(
      {
        potId: 'pot_1',
        callId: CALL,
        programmeId: PRG,
        keyId: 'key',
        frames: [{ district: '08111', amountCents: 45_036_955 }],
        effectiveOn: '2022-06-01',
      },
      'pot_1',
    ),
  ],
  [
    '2022-07-01T08:00:00.000Z',
    Applications.ApplicationSubmitted(
      {
        ...at,
        applicationId: 'app_1',
        callId: CALL,
        requestedCents: 3_200_000,
        requestedShare: 50,
        receivedAt: '2022-07-01T08:00:00.000Z',
        late: false,
        effectiveOn: '2022-07-01',
      },
      'app_1',
    ),
  ],
  ['2022-08-01T08:00:00.000Z', Budgeting.FundsReserved({ ...reservation, effectiveOn: '2022-08-01' }, 'pot_1')],
  ['2022-08-02T08:00:00.000Z', Budgeting.FundsCommitted({ ...reservation, effectiveOn: '2022-08-02' }, 'pot_1')],
  [
    '2022-08-02T08:01:00.000Z',
    Staffing.PostApproved(
      {
        ...post,
        grantId: 'gra_1',
        lineId: 'l1',
        callId: CALL,
        tier: 'A_SOCIAL_DEGREE',
        from: '2022-09-01',
        to: '2099-08-31',
        effectiveOn: '2022-09-01',
      },
      'pst_1',
    ),
  ],
  ['2022-10-01T08:00:00.000Z', Staffing.PostFilled({ ...post, appointmentId: 'apt_1', effectiveOn: '2022-10-01' }, 'pst_1')],
  [
    '2022-10-05T18:00:00.000Z',
    CaseTotals.DailyTotalsCounted(
      {
        ...at,
        day: '2022-10-05',
        revision: 1,
        casesOpened: 2,
        casesClosed: 0,
        talks: [{ mode: 'phone', count: 4, minutes: 90 }],
        topics: [],
        effectiveOn: '2022-10-05',
      },
      `08111/${PRG}`,
    ),
  ],
  [
    '2023-03-15T08:00:00.000Z',
    Staffing.PostVacated({ ...post, appointmentId: 'apt_1', lastDay: '2022-12-14', effectiveOn: '2022-12-15' }, 'pst_1'),
  ],
];

const messages = (story: typeof STORY): readonly (readonly [topic: string, message: CloudMessage])[] => {
  const numbers = new Map<string, number>();
  return story.map(([recordedAt, e]) => {
    const number = (numbers.get(e.contract.service) ?? 0) + 1;
    numbers.set(e.contract.service, number);
    const id = derivedUuid(e.contract.service, String(number), recordedAt);
    return [
      e.contract.topic,
      {
        key: e.key,
        data: Buffer.from(JSON.stringify(e.data)),
        attributes: {
          specversion: '1.0',
          id,
          type: e.type,
          source: e.contract.source,
          subject: e.key,
          time: recordedAt,
          datacontenttype: 'application/json',
          sourceposition: `${e.contract.service}:1:${number}`,
          knownsince: recordedAt,
          correlationid: id,
          causationid: id,
          actorrole: 'SYSTEM',
          actororg: 'state',
        },
      },
    ];
  });
};

describeWithPostgres('the reporting service, from the bus to the answer', () => {
  let base: string;
  let token: string;
  let own: string;
  let other: string;
  let machine: string;
  let runtime: Runtime;
  /** Undone in reverse, however far the start came. */
  const cleanUps: (() => Promise<void> | void)[] = [];

  beforeAll(async () => {
    const [db, bus] = [await createTestDatabase('reporting'), await createTestDatabase('reporting_bus')];
    cleanUps.push(
      () => db.drop(),
      () => bus.drop(),
    );
    await migrate(db.url, [...eventStoreMigrations, ...projectionMigrations, ...messagingMigrations, ...(service.migrations ?? [])]);
    await migrate(bus.url, busMigrations);
    await db.pool.query(
      'create table rm_people (person_id text primary key, name text not null, seen_at timestamptz not null default now())',
    );
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
    const keys = createServer((_, res) => res.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))).listen(
      0,
      '127.0.0.1',
    );
    cleanUps.push(() => {
      keys.close();
    });
    await once(keys, 'listening');
    const issuer = `http://127.0.0.1:${(keys.address() as AddressInfo).port}`;
    const tokenOf = (role: string, organisation: string) =>
      new SignJWT({ roles: [role], organisation, name: role })
        .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
        .setIssuer(issuer)
        .setAudience('paktwerk-api')
        .setSubject(`${role}-${organisation}`)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey);
    token = await tokenOf('AUDITOR', 'audit');
    own = await tokenOf('TEAM_LEAD', '08111');
    other = await tokenOf('TEAM_LEAD', '08115');
    machine = await tokenOf('SUBSCRIBER', '08111');
    const quiet = () => undefined;
    const built = await createService(
      service,
      readServiceSettings(service, {
        SERVICE_PORT: '0',
        DATABASE_URL: db.url,
        BUS_DATABASE_URL: bus.url,
        OIDC_ISSUER: issuer,
        OIDC_ISSUER_NAME: 'spec',
        OIDC_JWKS_URL: `${issuer}/jwks`,
        SERVICE_SECRET: 'a-secret-for-this-spec',
      }),
      { info: quiet, warn: quiet, error: quiet },
    );
    runtime = built.runtime;
    cleanUps.push(
      () => runtime.stop(),
      () => built.app.close(),
    );
    await built.start();
    base = (await built.app.getUrl()) + '/api/reporting/v1';
    for (const [topic, message] of messages(STORY)) await runtime.transport.publish(topic, [message]);
    await eventually(async () => (await ownFigures()).talks === 4, {
      what: 'all facts counted',
      timeoutMs: 20_000,
    });
  }, 60_000);
  afterAll(async () => {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  });

  interface Figures {
    live: boolean;
    provisional: boolean;
    effectiveOn: string;
    knownAt: string;
    position: Record<string, string>;
    totals: Record<string, number>;
    districts: { district: string; name: string; plate: string; counselling: string; figures: Record<string, number> }[];
    districtsReached: { count: number; of: number; share: number };
  }
  const call = (path: string, as = token) => fetch(base + path, { headers: { authorization: `Bearer ${as}` } });
  const get = async <T>(path: string, as = token): Promise<T> => {
    const answer = await call(path, as);
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  /** What the district sees of itself. */
  const ownFigures = async () => (await get<Figures>(`/figures?programmeId=${PRG}`, own)).districts[0]?.figures ?? {};
  const totals = async (query: string) => (await get<Figures>(`/figures?programmeId=${PRG}${query}`)).totals;

  it('answers the figures of this moment', async () => {
    const now = await get<Figures>(`/figures?programmeId=${PRG}`);
    expect(now.live).toBe(true);
    expect(now.totals).toMatchObject({
      frameCents: 45_036_955,
      requestedCents: 3_200_000,
      reservedCents: 0,
      committedCents: 3_000_000,
      postsApproved: 1,
      postsFilled: 0,
      postsVacant: 1,
      shareVacant: 50,
      casesOpen: 0, // two of one district
      talks: 0,
    });
    expect(now.districts).toHaveLength(44);
    expect(now.districts[0]).toMatchObject({ district: '08111', name: 'Stuttgart', plate: 'S' });
    expect(now.districtsReached).toEqual({ count: 1, of: 44, share: 2 });
    expect(now.position).toEqual({
      applications: 'applications:1:3',
      budgeting: 'budgeting:1:4',
      staffing: 'staffing:1:3',
    });
    expect((await get<Figures>('/figures?programmeId=all')).totals).toEqual(now.totals);
  });

  it('tells what held on a day from what was known on a day', async () => {
    expect(await totals('&effectiveOn=2022-12-31')).toMatchObject({ postsFilled: 0 });
    expect(await totals('&effectiveOn=2022-12-31&knownAt=2023-01-31T12:00:00Z')).toMatchObject({ postsFilled: 1 });
    expect(await totals('&effectiveOn=2022-08-01')).toMatchObject({ reservedCents: 3_000_000, committedCents: 0, postsApproved: 0 });
    expect(await totals('&effectiveOn=2099-09-01')).toMatchObject({ postsApproved: 0 });
  });

  it('marks an answer as provisional until every source has told more than it needs', async () => {
    const ask = async () =>
      (await get<Figures>(`/figures?programmeId=${PRG}&effectiveOn=2022-12-31&knownAt=2023-01-31T12:00:00Z`)).provisional;
    expect(await ask()).toBe(true);
    for (const [source, topic] of [
      ['applications', 'applications.v1'],
      ['budgeting', 'budgeting.v1'],
      ['staffing', 'staffing.v1'],
      ['case-management', 'case-management.internal.v1'],
    ] as const) {
      await runtime.transport.publishWatermark([topic], { source, position: `${source}:1:99`, knownSince: '2023-04-01T00:00:00.000Z' });
    }
    await eventually(async () => !(await ask()), { what: 'the watermarks' });
  });

  it('gives the same figures as a spreadsheet', async () => {
    const answer = await call(`/figures.csv?programmeId=${PRG}&effectiveOn=2022-12-31&knownAt=2023-01-31T12:00:00Z`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="paktwerk-su22_stichtag-2022-12-31_bekannt-2023-01-31T120000Z.csv"',
    );
    const csv = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    expect(csv).toMatch(/^\ufeffProgramm;Soforthilfe Ukraine 2022\r\n/);
    expect(csv).toContain('\r\n08111;Stuttgart;Stadtkreis;450369,55;32000,00;0,00;30000,00;420369,55;1;1;0;0,50;0,50;0,00;0;0;;;;;;');
    expect(csv).toContain('\r\n;Land gesamt;;450369,55;');
    const spreadsheet = await call(`/figures.xlsx?programmeId=${PRG}&effectiveOn=2022-12-31&knownAt=2023-01-31T12:00:00Z`);
    expect([spreadsheet.headers.get('content-type'), spreadsheet.headers.get('content-disposition')]).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'attachment; filename="paktwerk-su22_stichtag-2022-12-31_bekannt-2023-01-31T120000Z.xlsx"',
    ]);
    expect(Buffer.from(await spreadsheet.arrayBuffer()).subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04'));
  });

  describe('compares two points on both axes', () => {
    const asked = `programmeId=${PRG}&aEffectiveOn=2022-12-31&aKnownAt=2023-01-31T13:00:00%2B01:00&bEffectiveOn=2022-12-31`;
    const pick = ({ committedCents, postsFilled, shareVacant, talks }: Record<string, number>) => ({
      committedCents,
      postsFilled,
      shareVacant,
      talks,
    });
    interface Sides {
      a: Record<string, number>;
      b: Record<string, number>;
      difference: Record<string, number>;
    }
    const sides = ({ a, b, difference }: Sides) => [pick(a), pick(b), pick(difference)];

    it('what the vacancy that was reported late changed, by district, by programme and in total', async () => {
      const answer = await get<{
        a: Figures;
        b: Figures;
        totals: Sides;
        programmes: (Sides & { code: string })[];
        districts: (Sides & { district: string })[];
      }>(`/figures/comparison?${asked}`);
      expect([answer.a.effectiveOn, answer.a.knownAt, answer.a.live]).toEqual(['2022-12-31', '2023-01-31T12:00:00.000Z', false]);
      expect(answer.b.effectiveOn).toBe('2022-12-31');
      const changed = [
        { committedCents: 3_000_000, postsFilled: 1, shareVacant: 0, talks: 0 },
        { committedCents: 3_000_000, postsFilled: 0, shareVacant: 50, talks: 0 },
        { committedCents: 0, postsFilled: -1, shareVacant: 50, talks: 0 },
      ];
      expect(sides(answer.totals)).toEqual(changed);
      expect(answer.programmes.map((p) => [p.code, sides(p)])).toEqual([['SU22', changed]]);
      expect(answer.districts).toHaveLength(44);
      expect(answer.districts.filter((d) => d.district === '08111').map(sides)).toEqual([changed]);
    });
    it('and each side is what the figures of that point are', async () => {
      const { totals: both } = await get<{ totals: Sides }>(`/figures/comparison?${asked}`);
      expect(both.a).toEqual(await totals('&effectiveOn=2022-12-31&knownAt=2023-01-31T12:00:00Z'));
      expect(both.b).toEqual(await totals('&effectiveOn=2022-12-31'));
    });
    it('as a spreadsheet', async () => {
      const answer = await call(`/figures/comparison.csv?${asked}`);
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="paktwerk-su22_vergleich_a-stichtag-2022-12-31_bekannt-2023-01-31T120000Z_b-stichtag-2022-12-31_bekannt-.*Z\.csv"$/,
      );
      expect(await answer.text()).toContain('\r\n08111;Stuttgart;Stadtkreis;450369,55;450369,55;0,00;');
    });
    it('for a district its own alone', async () => {
      const answer = await get<{ districts: { district: string }[] }>(`/figures/comparison?programmeId=all&aEffectiveOn=2022-12-31`, other);
      expect(answer.districts.map((d) => d.district)).toEqual(['08115']);
    });
  });

  it('draws a series', async () => {
    const { points } = await get<{ points: { date: string; values: Record<string, number> }[] }>(
      `/series?programmeId=${PRG}&district=08111&measures=committedCents,shareFilled&from=2022-07-01&to=2023-01-15`,
    );
    expect(points.map((p) => p.date)).toEqual([
      '2022-07-31',
      '2022-08-31',
      '2022-09-30',
      '2022-10-31',
      '2022-11-30',
      '2022-12-31',
      '2023-01-15',
    ]);
    expect(points.map((p) => p.values['shareFilled'])).toEqual([0, 0, 0, 50, 50, 0, 0]);
    expect(points.map((p) => p.values['committedCents'])).toEqual([0, ...Array.from({ length: 6 }, () => 3_000_000)]);
  });

  describe('who sees what of a district', () => {
    const counselling = { asOf: lastMonthEnd(berlinDate(new Date())), knownBefore: beginningOfMonth(new Date().toISOString()), step: 5 };
    const seen = async (as: string) => {
      const answer = await get<Figures & { counselling: unknown }>(`/figures?programmeId=${PRG}`, as);
      return {
        how: answer.counselling,
        state: [answer.totals['committedCents'], answer.totals['talks']],
        districts: answer.districts.length,
        stuttgart: answer.districts
          .filter((d) => d.district === '08111')
          .map((d) => [d.counselling, d.figures['committedCents'], d.figures['casesOpen'], d.figures['talks'], d.figures['talksByMode']]),
      };
    };
    const MODES = { office: 0, outreach: 0, phone: 4, video: 0, written: 0 };

    it('the district sees its own, exact, and of the state the totals', async () =>
      expect(await seen(own)).toEqual({
        how: counselling,
        state: [3_000_000, 0],
        districts: 1,
        stuttgart: [['exact', 3_000_000, 2, 4, MODES]],
      }));
    it('another district sees nothing of it', async () =>
      expect(await seen(other)).toEqual({ how: counselling, state: [3_000_000, 0], districts: 1, stuttgart: [] }));
    it('a body of the state sees its money and posts, and its counselling rounded', async () =>
      expect(await seen(token)).toEqual({
        how: counselling,
        state: [3_000_000, 0],
        districts: 44,
        stuttgart: [['coarse', 3_000_000, 0, 0, undefined]],
      }));

    const series = (as: string, district: string, measures: string) =>
      call(`/series?programmeId=${PRG}${district}&measures=${measures}&from=2022-10-01&to=2022-10-06&step=day`, as);
    const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];
    const pointsOf = async (answer: Response) =>
      ((await answer.json()) as { points: { values: Record<string, number> }[] }).points.map((p) => Object.values(p.values));

    it('a series of days shows single days to the district alone', async () => {
      expect(await pointsOf(await series(own, '&district=08111', 'talks,talksPhone'))).toEqual([
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
        [4, 4],
        [4, 4],
      ]);
      for (const [as, district] of [
        [token, '&district=08111'],
        [token, ''],
        [own, ''],
        [other, ''],
      ] as const)
        expect(await pointsOf(await series(as, district, 'talks,casesOpen'))).toEqual(Array.from({ length: 6 }, () => [0, 0]));
    });
    it('no district sees what is reserved, not even its own: it would tell of a decision before its release', async () => {
      const reserved = async (as: string) => {
        const { totals: state, districts } = await get<Figures>(`/figures?programmeId=${PRG}&effectiveOn=2022-08-01`, as);
        const csv = await (await call(`/figures.csv?programmeId=${PRG}&effectiveOn=2022-08-01`, as)).text();
        const { totals: both } = await get<{ totals: Record<'a' | 'b' | 'difference', Record<string, number>> }>(
          `/figures/comparison?programmeId=${PRG}&aEffectiveOn=2022-08-01`,
          as,
        );
        return [
          state['reservedCents'],
          districts.find((d) => d.district === '08111')?.figures['reservedCents'],
          csv.includes('Reserviert'),
          both.a['reservedCents'],
          both.difference['reservedCents'],
        ];
      };
      expect(await reserved(token)).toEqual([3_000_000, 3_000_000, true, 3_000_000, -3_000_000]);
      expect(await reserved(own)).toEqual([undefined, undefined, false, undefined, undefined]);
      for (const district of ['&district=08111', ''])
        expect(await codeOf(await series(own, district, 'committedCents,reservedCents'))).toEqual([403, 'reserved-before-release']);
      expect((await series(token, '', 'reservedCents')).status).toBe(200);
    });
    it('refuses a series of another district, and of how its talks were held', async () => {
      expect(await codeOf(await series(other, '&district=08111', 'committedCents'))).toEqual([403, 'other-organisation']);
      expect(await codeOf(await series(token, '&district=08111', 'talksPhone'))).toEqual([403, 'counselling-too-fine']);
    });
    it.each([
      '/figures?programmeId=all',
      '/figures.csv?programmeId=all',
      '/figures.xlsx?programmeId=all',
      '/figures/comparison?programmeId=all',
      '/figures/comparison.csv?programmeId=all',
      '/figures/comparison.xlsx?programmeId=all',
      '/programmes',
      '/tiles',
      '/clock',
      '/stream',
    ])('refuses a machine, registered or not: %s', async (path) =>
      expect(await codeOf(await call(path, machine))).toEqual([403, 'role-missing']),
    );
  });

  it('names programmes, tiles and the domain day', async () => {
    expect(await get('/programmes')).toEqual([
      expect.objectContaining({ programmeId: PRG, code: 'SU22', callId: CALL, firstDay: '2022-06-01' }),
    ]);
    expect(await get('/tiles')).toHaveLength(44);
    expect(await get('/clock')).toMatchObject({ simulated: false });
  });

  it.each([
    ['/figures', 400, 'invalid-request'],
    ['/figures?programmeId=all&effectiveOn=2016-12-31', 400, 'invalid-request'],
    ['/figures?programmeId=all&effectiveOn=2023-02-30', 400, 'invalid-request'],
    ['/figures?programmeId=all&effectiveOn=yesterday', 400, 'invalid-request'],
    ['/figures?programmeId=all&knownAt=2023-01-01', 400, 'invalid-request'],
    ['/figures?programmeId=all&knownAt=2016-01-01T00:00:00Z', 400, 'invalid-request'],
    ['/figures?programmeId=all&programmeId=all', 400, 'invalid-request'],
    ['/figures?programmeId=all&colour=red', 400, 'invalid-request'],
    ["/figures?programmeId=x'%20or%201=1", 400, 'invalid-request'],
    ['/figures?programmeId=all&knownAt=2098-01-01T00:00:00Z', 422, 'known-at-in-future'],
    ['/figures/comparison?programmeId=all&aKnownAt=2098-01-01T00:00:00Z', 422, 'known-at-in-future'],
    ['/figures/comparison?programmeId=all&bKnownAt=2098-01-01T00:00:00Z', 422, 'known-at-in-future'],
    ['/figures/comparison?programmeId=all&bEffectiveOn=2023-02-30', 400, 'invalid-request'],
    ['/figures/comparison?programmeId=all&effectiveOn=2023-02-28', 400, 'invalid-request'],
    ['/figures?programmeId=prg_unknown', 404, 'not-found'],
    ['/figures/comparison?programmeId=prg_unknown', 404, 'not-found'],
    ['/figures/comparison.csv?programmeId=prg_unknown', 404, 'not-found'],
    ['/figures.csv?programmeId=prg_unknown', 404, 'not-found'],
    ['/series?programmeId=all&measures=wealth&from=2022-01-01&to=2022-02-01', 400, 'invalid-request'],
    ['/series?programmeId=all&measures=talks&from=2022-03-01&to=2022-02-01', 422, 'period-reversed'],
    ['/series?programmeId=all&measures=talks&from=2017-01-01&to=2099-02-01&step=day', 422, 'too-many-points'],
    ['/series?programmeId=all&measures=talks&from=2022-01-01&to=2022-02-01&step=hour', 400, 'invalid-request'],
  ])('answers %s with %i %s', async (path, status, code) => {
    const answer = await call(path);
    expect({ status: answer.status, ...((await answer.json()) as object) }).toMatchObject({ status, code });
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
  });

  it.each([
    '/figures?programmeId=all',
    '/figures.csv?programmeId=all',
    '/figures.xlsx?programmeId=all',
    '/figures/comparison?programmeId=all',
    '/figures/comparison.csv?programmeId=all',
    '/series',
    '/programmes',
    '/tiles',
    '/clock',
    '/stream',
  ])('keeps %s from people who are not signed in', async (path) => {
    expect((await fetch(base + path)).status).toBe(401);
  });

  it('tells watchers of a new fact at once', async () => {
    const abort = new AbortController();
    const answer = await fetch(`${base}/stream`, { headers: { authorization: `Bearer ${token}` }, signal: abort.signal });
    expect(answer.headers.get('content-type')).toMatch('text/event-stream');
    let text = '';
    const reading = (async () => {
      const decoder = new TextDecoder();
      for await (const chunk of answer.body ?? []) text += decoder.decode(chunk as Uint8Array, { stream: true });
    })().catch(() => undefined);
    await eventually(() => text.includes('event: changed'), { what: 'the present state' });
    const seen = text.length;
    const [, news] = messages([
      ...STORY,
      ['2023-05-02T08:00:00.000Z', Staffing.PostFilled({ ...post, appointmentId: 'apt_2', effectiveOn: '2023-05-01' }, 'pst_1')],
    ]).slice(-2);
    if (news) await runtime.transport.publish(news[0], [news[1]]);
    const published = Date.now();
    await eventually(() => text.slice(seen).includes('staffing:1:4'), { what: 'the change' });
    expect(Date.now() - published).toBeLessThan(2000); // a second on a quiet machine; specs share theirs
    abort.abort();
    await reading;
    expect(await totals('')).toMatchObject({ postsFilled: 1, shareVacant: 0 });
  });

  describe('what happens elsewhere moves nothing that a reader is answered', () => {
    const ROUTES = [
      '/figures?programmeId=all',
      `/figures?programmeId=${PRG}`,
      '/figures.csv?programmeId=all',
      '/figures/comparison?programmeId=all&aEffectiveOn=2022-12-31',
      '/figures/comparison.csv?programmeId=all&aEffectiveOn=2022-12-31',
      '/series?programmeId=all&measures=frameCents,committedCents,requestedCents,talks,casesOpen&from=2023-01-01&to=2023-06-30',
      '/programmes',
      '/tiles',
    ];
    /** Everything but the instant of the answer, and whether a source has been silent for ten seconds. */
    const answersTo = (as: string) =>
      Promise.all(
        ROUTES.map(async (route) => {
          const answer = await call(route, as);
          const headers = ['etag', 'last-modified', 'paktwerk-position'].map((name) => answer.headers.get(name));
          const text = (await answer.text()).replace(/"knownAt":"[^"]*"|"provisional":\w+|(Bekannt bis|Stand);[^\r]*/g, '');
          return JSON.stringify([route, answer.status, headers, text]);
        }),
      );
    const publishNext = async (recordedAt: string, event: PublicEvent) => {
      const [next] = messages([...STORY, ...later, [recordedAt, event]]).slice(-1);
      later.push([recordedAt, event]);
      if (next) await runtime.transport.publish(next[0], [next[1]]);
    };
    const later: (readonly [string, PublicEvent])[] = [
      ['2023-05-02T08:00:00.000Z', Staffing.PostFilled({ ...post, appointmentId: 'apt_2', effectiveOn: '2023-05-01' }, 'pst_1')],
    ];
    /** How often a watcher was told of a change, until it is closed. */
    const watch = async (as: string) => {
      const abort = new AbortController();
      const answer = await fetch(`${base}/stream`, { headers: { authorization: `Bearer ${as}` }, signal: abort.signal });
      let text = '';
      const reading = (async () => {
        const decoder = new TextDecoder();
        for await (const chunk of answer.body ?? []) text += decoder.decode(chunk as Uint8Array, { stream: true });
      })().catch(() => undefined);
      await eventually(() => text.includes('event: changed'), { what: 'the present state' });
      return {
        ticks: () => text.split('event: changed').length - 1,
        text: () => text,
        close: async () => {
          abort.abort();
          await reading;
        },
      };
    };

    it('a talk that is held: only its district is told, and answered otherwise', async () => {
      const watchers = [await watch(token), await watch(other), await watch(own)] as const;
      const [before, ticks] = [[await answersTo(token), await answersTo(other)], watchers.map((w) => w.ticks())];
      await publishNext(
        '2023-05-03T08:00:00.000Z',
        CaseTotals.DailyTotalsCounted(
          {
            ...at,
            day: '2023-05-03',
            revision: 1,
            casesOpened: 1,
            casesClosed: 0,
            talks: [{ mode: 'office', count: 1, minutes: 30 }],
            topics: [],
            effectiveOn: '2023-05-03',
          },
          `08111/${PRG}`,
        ),
      );
      await eventually(() => watchers[2].ticks() > (ticks[2] ?? 0), { what: 'the own district is told' });
      expect((await ownFigures())['talks']).toBe(5);
      expect([await answersTo(token), await answersTo(other)]).toEqual(before);
      expect([watchers[0].ticks(), watchers[1].ticks()]).toEqual(ticks.slice(0, 2));
      expect(watchers.map((w) => w.text().includes('case-management'))).toEqual([false, false, false]);
      for (const watcher of watchers) await watcher.close();
    }, 60_000);

    it('a decision that is prepared: no district is told, or answered otherwise, not even its own', async () => {
      const watchers = [await watch(token), await watch(other), await watch(own)] as const;
      const [before, ticks] = [[await answersTo(own), await answersTo(other)], watchers.map((w) => w.ticks())];
      await publishNext(
        '2023-05-04T08:00:00.000Z',
        Budgeting.FundsReserved({ ...reservation, decisionId: 'dec_2', effectiveOn: '2023-05-04' }, 'pot_1'),
      );
      await eventually(() => watchers[0].ticks() > (ticks[0] ?? 0), { what: 'the bodies of the state are told' });
      expect((await totals(''))['reservedCents']).toBe(3_000_000);
      expect([await answersTo(own), await answersTo(other)]).toEqual(before);
      expect([watchers[1].ticks(), watchers[2].ticks()]).toEqual(ticks.slice(1));
      for (const watcher of watchers) await watcher.close();
    }, 60_000);
  });

  it('describes every route', async () => {
    const { paths } = (await (await fetch(base.replace('/v1', '/openapi.json'))).json()) as {
      paths: Record<string, { get?: { parameters?: { name: string }[]; responses: object } }>;
    };
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(
        [
          'figures',
          'figures.csv',
          'figures.xlsx',
          'figures/comparison',
          'figures/comparison.csv',
          'figures/comparison.xlsx',
          'series',
          'programmes',
          'tiles',
          'clock',
          'stream',
        ].map((r) => `/api/reporting/v1/${r}`),
      ),
    );
    expect(paths['/api/reporting/v1/figures']?.get?.parameters?.map((p) => p.name)).toEqual(
      expect.arrayContaining(['programmeId', 'effectiveOn', 'knownAt']),
    );
    expect(JSON.stringify(paths['/api/reporting/v1/figures.csv'])).toContain('text/csv');
  });

  it('answers the same after a rebuild from the inbox', async () => {
    const before = await get<Figures>(`/figures?programmeId=${PRG}`);
    await rebuild(runtime.db, figuresProjection);
    await eventually(async () => (await get<Figures>(`/figures?programmeId=${PRG}`)).position['staffing'] === 'staffing:1:4', {
      what: 'the rebuild',
    });
    await eventually(async () => (await ownFigures())['talks'] === 5, { what: 'the live sums' });
    const after = await get<Figures>(`/figures?programmeId=${PRG}`);
    expect(after.districts).toEqual(before.districts);
  });
});
