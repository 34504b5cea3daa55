import { Applications } from '@paktwerk/contracts';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { ruleSet, suspensionCap } from '../src/programme/programme.fixture';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered, granted } from './granted';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const stranger: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const [first, second, third] = ['line-1', 'line-2', 'line-3'].map((line) => postIdOf('grt_1', line)) as [string, string, string];

/** Sixteen months of a post at sixty thousand euros a year, under rules that are known. */
describeWithPostgres('what a post goes through', () => {
  let s: RunningService;
  jest.setTimeout(90_000);
  const line = (lineId: string, share: number) => ({
    ...{ lineId, kind: 'post' as const, share, months: 16 },
    ...{ tier: 'A_SOCIAL_DEGREE' as const, amountCents: share * 80_000 },
  });

  beforeAll(async () => {
    s = await runningService(service);
    const { programmeId, ruleSetId, version: ruleSetVersion, validFrom, publishedOn, posts } = ruleSet(suspensionCap(12));
    await s.hear(
      Applications.RuleSetPublished(
        { programmeId, ruleSetId, ruleSetVersion, validFrom, publishedOn, source: 'VwV', posts, effectiveOn: validFrom },
        programmeId,
      ),
    );
    await eventually(async () => (await s.runtime.commands.load('programme-prg_1', { initial: null, evolve: () => null })).version > 0, {
      what: 'the rules',
    });
    await s.hear(...andDelivered(granted(24_000_000, [line('line-1', 100), line('line-2', 75), line('line-3', 50)])));
    await eventually(async () => (await see(first)).body['status'] !== undefined && (await see(third)).body['status'] !== 'announced', {
      what: 'the posts',
    });
  });
  afterAll(() => s.stop());

  const see = (postId: string, query = '') => s.call(clerk, 'GET', `/posts/${postId}${query}`);
  const tell = (postId: string, what: string, body: object, who = applicant) => s.call(who, 'POST', `/posts/${postId}/${what}`, body);
  const code = (a: { status: number; body: Record<string, unknown> }) => [a.status, a.body['code']];
  const register = async (familyName: string) =>
    String(
      (
        await s.call(applicant, 'POST', '/people', {
          ...{ givenName: 'Mira', familyName, birthDate: '1990-05-04' },
          qualification: 'A_SOCIAL_DEGREE',
        })
      ).body['personId'],
    );
  const appoint = (postId: string, body: object) =>
    tell(postId, 'appointments', { tier: 'A_SOCIAL_DEGREE', evidence: 'Bachelor, Esslingen, 2014', ...body });
  const appointmentOf = async (postId: string) => ((await see(postId)).body['appointments'] as Record<string, unknown>[])[0]!;
  const claimsOf = async (personId: string) =>
    (
      (await s.call(applicant, 'GET', `/people/${personId}`)).body['claims'] as {
        postId: string;
        share: number;
        from: string;
        until: string;
      }[]
    )
      .map(({ postId, share, from, until }) => ({ postId, share, from, until }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));

  it('is interrupted without pay: its end moves, and whoever stays as long as the money lasts stays longer', async () => {
    const personId = await register('Adler');
    const appointed = await appoint(first, { personId, from: '2022-09-01' });
    expect([appointed.status, appointed.body['until']]).toEqual([201, '2023-12-31']);
    const { appointmentId } = appointed.body;
    expect(code(await tell(first, 'suspensions', { appointmentId, from: '2023-04-01' }, stranger))).toEqual([403, 'other-organisation']);
    const suspended = await tell(first, 'suspensions', {
      appointmentId,
      from: '2023-04-01',
      until: '2023-06-30',
      reason: 'Grund-Unverwechselbar',
    });
    expect([suspended.status, suspended.body['to'], suspended.body['slices']]).toEqual([
      200,
      '2024-03-31',
      [
        { budgetYear: 2022, amountCents: 2_000_000 },
        { budgetYear: 2023, amountCents: 4_500_000 },
        { budgetYear: 2024, amountCents: 1_500_000 },
      ],
    ]);
    await eventually(async () => (await appointmentOf(first))['until'] === '2024-03-31', { what: 'the longer appointment' });
    expect((await see(first, '?effectiveOn=2023-05-01')).body['status']).toBe('suspended');
    expect(code(await tell(first, 'suspensions', { appointmentId, from: '2023-06-30' }))).toEqual([422, 'suspension-overlaps']);
    const [{ suspensionId }] = (await appointmentOf(first))['suspensions'] as [{ suspensionId: string }];
    const resumed = await tell(first, 'resumptions', { suspensionId, from: '2023-06-01' });
    expect([resumed.status, resumed.body['to']]).toEqual([200, '2024-02-29']);
    await eventually(async () => (await appointmentOf(first))['until'] === '2024-02-29', { what: 'the shorter appointment' });
    await eventually(async () => (await claimsOf(personId)).at(-1)?.until === '2024-02-29', { what: 'the shorter claim' });
    const corrected = await tell(first, 'suspension-corrections', { suspensionId, annulled: true, reason: 'nie unterbrochen' });
    expect([corrected.status, corrected.body['to'], (await appointmentOf(first))['suspensions']]).toEqual([200, '2023-12-31', []]);
    await eventually(async () => (await claimsOf(personId)).at(-1)?.until === '2023-12-31', { what: 'the claim as it was' });
  });

  it('says what an interruption, its end and its correction would cost before it is told, by which rule, and records nothing', async () => {
    const { appointmentId } = await appointmentOf(first);
    const before = (await see(first)).headers['etag'];
    const asked = async (body: object) => (await tell(first, 'previews', body)).body;
    const days = { appointmentId, from: '2023-04-01', until: '2023-06-30' };
    expect(await asked({ kind: 'suspend', ...days })).toMatchObject({
      approvedUntil: { before: '2023-12-31', after: '2024-03-31' },
      unpaidDays: { before: 0, after: 91 },
      months: [
        ...['04', '05', '06'].map((month) => ({ month: `2023-${month}`, beforeCents: 500_000, afterCents: 0 })),
        ...['01', '02', '03'].map((month) => ({ month: `2024-${month}`, beforeCents: 0, afterCents: 500_000 })),
      ],
      rules: [{ rule: 'suspensionCapMonths', value: 12, mark: 'A', source: 'Modellannahme' }],
    });
    expect(await asked({ kind: 'suspend', appointmentId, from: '2022-08-31' })).toMatchObject({
      refusal: { code: 'suspension-outside-occupancy' },
      months: [],
    });
    expect((await see(first)).headers['etag']).toBe(before);
    await tell(first, 'suspensions', days);
    const [{ suspensionId }] = (await appointmentOf(first))['suspensions'] as [{ suspensionId: string }];
    expect(await asked({ kind: 'resume', suspensionId, from: '2023-06-01' })).toMatchObject({
      approvedUntil: { before: '2024-03-31', after: '2024-02-29' },
      unpaidDays: { before: 91, after: 61 },
    });
    expect(await asked({ kind: 'correct-suspension', suspensionId, until: '2023-05-31' })).toMatchObject({
      approvedUntil: { after: '2024-02-29' },
    });
    expect(await asked({ kind: 'annul-suspension', suspensionId })).toMatchObject({
      approvedUntil: { after: '2023-12-31' },
      unpaidDays: { before: 91, after: 0 },
    });
    const open = await tell(first, 'suspension-corrections', { suspensionId, from: '2023-04-01', reason: 'Ende doch offen' });
    expect([open.status, (await appointmentOf(first))['suspensions']]).toEqual([200, [{ suspensionId, from: '2023-04-01' }]]);
    await tell(first, 'suspension-corrections', { suspensionId, annulled: true, reason: 'nie unterbrochen' });
  });

  it('is worked on by less, and by more only where the person has the time', async () => {
    const personId = await register('Bussard');
    const appointed = await appoint(second, { personId, from: '2022-10-01', share: 50 });
    expect([appointed.status, appointed.body['share']]).toEqual([201, 50]);
    expect(code(await appoint(third, { personId, from: '2022-10-01', share: 24 }))).toEqual([422, 'share-below-minimum']);
    expect((await appoint(third, { personId, from: '2022-10-01' })).status).toBe(201);
    const { appointmentId } = appointed.body;
    expect(code(await tell(second, 'shares', { appointmentId, from: '2023-01-01', share: 76 }))).toEqual([422, 'share-above-post']);
    const asked = async (body: object) =>
      (await tell(second, 'previews', { kind: 'share', appointmentId, from: '2023-01-01', ...body })).body;
    // Of posts of the same recipient the day is said, as it will be, and nothing follows.
    expect(await asked({ share: 75 })).toMatchObject({
      refusal: { code: 'fte-exceeded', data: { day: '2023-01-01', claimedShare: 50, requestedShare: 75, totalShare: 125 } },
      months: [],
    });
    expect(await asked({ share: 24 })).toMatchObject({
      refusal: { code: 'share-below-minimum' },
      rules: [{ rule: 'minimumShare', value: 25 }],
    });
    const [lessPay] = (await asked({ share: 25 }))['months'] as object[];
    expect(lessPay).toEqual({ month: '2023-01', beforeCents: 250_000, afterCents: 125_000 });
    expect((await asked({ share: 25 }))['person']).toBeUndefined();
    expect(code(await tell(second, 'shares', { appointmentId, from: '2023-01-01', share: 75 }))).toEqual([422, 'fte-exceeded']);
    const less = await appointmentOf(third).then(({ appointmentId: id }) =>
      tell(third, 'shares', { appointmentId: id, from: '2023-01-01', share: 25 }),
    );
    expect(less.status).toBe(200);
    expect(await claimsOf(personId).then((claims) => claims.filter(({ postId }) => postId === third))).toEqual([
      { postId: third, share: 50, from: '2022-10-01', until: '2022-12-31' },
      { postId: third, share: 25, from: '2023-01-01', until: '2023-12-31' },
    ]);
    const figures = async (path: string, effectiveOn: string) => {
      const after = { headers: { 'paktwerk-after': String(less.headers['paktwerk-position']) } };
      const { approvedShare, filledShare, months } = (await s.call(clerk, 'GET', `${path}effectiveOn=${effectiveOn}`, undefined, after))
        .body;
      const month = (months as { month: string }[]).find((one) => one.month === effectiveOn.slice(0, 7));
      return { approvedShare, filledShare, month };
    };
    // Whole, a half of three quarters, and a half that became a quarter.
    for (const [day, filledShare] of [
      ['2022-12-01', 200],
      ['2023-01-31', 175],
    ] as const) {
      const ofPlan = await figures(`/plan?party=08111&from=${day.slice(0, 7)}&months=1&`, day);
      expect(ofPlan).toEqual({ approvedShare: 225, filledShare, month: { month: day.slice(0, 7), approvedShare: 225, filledShare } });
      expect(await figures('/occupancy?', day)).toEqual(ofPlan);
    }
    for (const share of [24.9, 100.1, '25'])
      expect(code(await tell(second, 'shares', { appointmentId, from: '2023-01-01', share }))).toEqual([400, 'invalid-request']);
    const more = await tell(second, 'shares', { appointmentId, from: '2023-01-01', share: 75 });
    expect([more.status, (more.body['appointments'] as { shares: object }[])[0]?.shares]).toEqual([
      200,
      [
        { from: '2022-10-01', share: 50 },
        { from: '2023-01-01', share: 75 },
      ],
    ]);
    expect(await claimsOf(personId).then((claims) => claims.filter(({ postId }) => postId === second))).toEqual([
      { postId: second, share: 50, from: '2022-10-01', until: '2022-12-31' },
      { postId: second, share: 75, from: '2023-01-01', until: '2023-12-31' },
    ]);
  });

  it('has an employer and places of work', async () => {
    const carrier = { kind: 'carrier', name: 'Verein für Beratung' };
    const changed = await tell(second, 'employers', { from: '2023-01-01', employer: carrier });
    expect([changed.status, changed.body['employers']]).toEqual([200, [{ from: '2023-01-01', employer: carrier }]]);
    expect(code(await tell(second, 'employers', { from: '2023-02-01', employer: { kind: 'party', key: '08999' } }))).toEqual([
      422,
      'employer-unknown',
    ]);
    const asked = async (body: object) => (await tell(second, 'previews', { from: '2023-02-01', ...body })).body;
    expect(await asked({ kind: 'employer', employer: { kind: 'party', key: '08999' } })).toMatchObject({
      refusal: { code: 'employer-unknown' },
    });
    expect(await asked({ kind: 'workplaces', workplaces: ['08999999'] })).toMatchObject({ refusal: { code: 'workplace-unknown' } });
    expect(await asked({ kind: 'employer', employer: { kind: 'recipient' } })).toMatchObject({ months: [], rules: [] });
    expect(code(await tell(second, 'workplaces', { from: '2023-02-01', workplaces: ['08999999'] }))).toEqual([422, 'workplace-unknown']);
  });

  it('lapses by itself where nobody fills it within its window, and not where that is told late', async () => {
    const { body: left } = await tell(third, 'vacancies', { lastDay: '2023-01-31', reason: 'Wechsel' });
    expect(left['vacancy']).toEqual({ since: '2023-02-01', lastDay: '2023-07-31' });
    await eventually(async () => (await see(third)).body['lapsedAfter'] === '2023-07-31', { what: 'the lapse' });
    expect((await see(third, '?effectiveOn=2023-08-01')).body).toMatchObject({
      status: 'lapsed',
      freed: [{ budgetYear: 2023, amountCents: 2_750_000 }],
    });
    await eventually(
      async () => ((await s.call(clerk, 'GET', '/posts?effectiveOn=2023-08-01&status=lapsed')).body['items'] as unknown[]).length === 1,
      { what: 'the lapsed post in the list' },
    );
    const waiting = async (on: string) =>
      ((await s.call(applicant, 'GET', `/counsellors/successors?effectiveOn=${on}`)).body['items'] as { postId: string }[]).map(
        ({ postId }) => postId,
      );
    expect([(await waiting('2023-07-31')).includes(third), (await waiting('2023-08-01')).includes(third)]).toEqual([true, false]);
    const { appointmentId } = await appointmentOf(third);
    await tell(third, 'suspensions', { appointmentId, from: '2023-01-01', until: '2023-01-31' });
    const lapsed = async () => (await see(third, '?effectiveOn=2023-08-01')).body;
    await eventually(async () => ((await lapsed())['freed'] as unknown[] | undefined)?.length === 2, { what: 'the lapse anew' });
    expect((await lapsed())['freed']).toEqual([
      { budgetYear: 2023, amountCents: 2_750_000 },
      { budgetYear: 2024, amountCents: 250_000 },
    ]);
    const personId = await register('Falke');
    expect(code(await appoint(third, { personId, from: '2023-08-01' }))).toEqual([422, 'vacancy-window-over']);
    expect((await appoint(third, { personId, from: '2023-07-31' })).status).toBe(201);
    const now = (await see(third, '?effectiveOn=2023-08-01')).body;
    expect([now['status'], now['lapsedAfter']]).toEqual(['filled', undefined]);
  });

  it('shows the authority what was told, until it takes note of that', async () => {
    const open = async (query = '') =>
      ((await s.call(clerk, 'GET', `/posts?reports=open${query}`)).body['items'] as { postId: string }[])
        .map(({ postId }) => postId)
        .sort();
    await eventually(async () => (await open()).length === 3, { what: 'posts with open reports' });
    const before = new Date().toISOString();
    const { headers, body } = await see(second);
    const through = Number(String(headers['etag']).replaceAll('"', ''));
    const { open: versions, told = [] } = body['reports'] as {
      open: number[];
      told?: { version: number; kind: string; knownSince: string }[];
    };
    expect(versions.length).toBeGreaterThan(2);
    expect(told.map(({ version }) => version)).toEqual([...versions].reverse());
    expect(told.map(({ knownSince }) => knownSince)).toEqual(
      told
        .map(({ knownSince }) => knownSince)
        .sort()
        .reverse(),
    );
    expect(code(await tell(second, 'acknowledgements', { through }, applicant))).toEqual([403, 'role-missing']);
    const noted = await tell(second, 'acknowledgements', { through, note: 'Unterlagen liegen vor' }, clerk);
    expect([noted.status, noted.body['reports']]).toEqual([
      200,
      { open: [], told: [], acknowledged: through, note: 'Unterlagen liegen vor' },
    ]);
    expect(code(await tell(second, 'acknowledgements', { through: through + 5 }, clerk))).toEqual([422, 'no-report']);
    await eventually(async () => (await open()).length === 2, { what: 'two posts left' });
    expect(await open(`&knownAt=${before}`)).toHaveLength(3);
  });
});
