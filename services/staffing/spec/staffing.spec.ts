import { Applications } from '@paktwerk/contracts';
import { addDays, berlinDate, derivedId, record } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/event-store';
import { ProjectionRunner, StoreLog, rebuild } from '@paktwerk/projections';
import { describeWithPostgres, eventually, readableRows, tablesNaming } from '@paktwerk/testing';
import { decideClaim } from '../src/person/claim-share';
import { PersonRegistered } from '../src/person/events';
import { identityOf } from '../src/identity/identity-key';
import { identityDecider, identityStream } from '../src/identity/state';
import { personDecider, personStream } from '../src/person/state';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered, granted, noticeOf } from './granted';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const stranger: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const counsellor: Who = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111' };

const [first, second, full] = ['line-1', 'line-2', 'line-3'].map((l) => postIdOf('grt_1', l)) as [string, string, string];
const mira = {
  givenName: 'Mira-Unverwechselbar',
  familyName: 'Beispiel-Unverwechselbar',
  birthDate: '1990-05-04',
  qualification: 'A_SOCIAL_DEGREE',
};

const commandOf = (commandId: string) => ({
  commandId,
  correlationId: 'spec',
  at: new Date().toISOString(),
  actor: { person: 'per_x', role: 'APPLICANT', organisation: '08111' },
});

describeWithPostgres('the staffing service', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
    const line = (lineId: string, share: number) => ({
      lineId,
      kind: 'post' as const,
      share,
      tier: 'A_SOCIAL_DEGREE' as const,
      amountCents: 3_200_000,
    });
    await s.hear(
      ...andDelivered(
        granted(10_000_000, [
          line('line-1', 50),
          line('line-2', 75),
          line('line-3', 100),
          { lineId: 'line-4', kind: 'measure', amountCents: 100 },
        ]),
      ),
    );
    await eventually(
      async () => ((await s.call(applicant, 'GET', '/posts?status=vacant&effectiveOn=2022-10-01')).body['items'] as unknown[]).length === 3,
      { what: 'three posts' },
    );
  });
  afterAll(() => s.stop());

  /** Somebody new each time: the same human has one entry. */
  let registered = 0;
  const someone = () => ({ ...mira, familyName: `${mira.familyName}-${'abcdefghij'.charAt((registered += 1) % 10)}${registered}` });
  const register = async (who = applicant, qualification = mira.qualification): Promise<string> =>
    (await s.call(who, 'POST', '/people', { ...someone(), qualification })).body['personId'] as string;
  /** What a district says of an appointment beside its days. */
  const proven = { tier: 'A_SOCIAL_DEGREE', evidence: 'Bachelor-Unverwechselbar, Esslingen, 2014' };
  const appoint = (postId: string, body: object, who = applicant, options: Parameters<RunningService['call']>[4] = {}) =>
    s.call(who, 'POST', `/posts/${postId}/appointments`, { ...proven, ...body }, options);
  const code = (a: { status: number; body: Record<string, unknown> }) => [a.status, a.body['code']];

  const statusOf = async (id: string) => (await s.call(clerk, 'GET', `/posts/${id}?effectiveOn=2022-10-01`)).body['status'];
  /** Its notice is delivered. */
  const isThere = (id: string) =>
    eventually(async () => ['vacant', 'upcoming'].includes((await statusOf(id)) as string), { what: 'the post' });

  it('creates a post for every post line of a grant, and shows them to their district and to the authority', async () => {
    const shown = await s.call(clerk, 'GET', '/posts?effectiveOn=2022-10-01&status=vacant');
    expect((shown.body['items'] as unknown[]).length).toBe(3);
    expect((await s.call(stranger, 'GET', '/posts')).body['items']).toEqual([]);
    expect(code(await s.call(stranger, 'GET', '/posts?district=08111'))).toEqual([403, 'other-organisation']);
    expect(code(await s.call(stranger, 'GET', `/posts/${first}`))).toEqual([403, 'other-organisation']);
    expect(code(await s.call(counsellor, 'GET', '/posts'))).toEqual([403, 'role-missing']);
  });

  it('answers a registration with the whole person', async () => {
    const registered = await s.call(applicant, 'POST', '/people', mira, { key: 'register-mira' });
    const personId = registered.body['personId'] as string;
    expect([registered.status, registered.headers['etag'], registered.headers['location'], registered.body]).toEqual([
      201,
      '"1"',
      `/api/staffing/v1/people/${personId}`,
      { personId, district: '08111', ...mira, shareToday: 0, claims: [], secondIds: [] },
    ]);
    const [again, read] = [
      await s.call(applicant, 'POST', '/people', mira, { key: 'register-mira' }),
      await s.call(applicant, 'GET', `/people/${personId}`),
    ];
    expect([again.body, read.body, read.headers['etag']]).toEqual([registered.body, registered.body, '"1"']);
  });

  it('appoints, vacates and refills, with days in the past, and answers for every day', async () => {
    const a = await register();
    const b = await register();
    const appointed = await appoint(first, { personId: a, from: '2022-10-01' }, applicant, { key: 'appoint-a' });
    const holder = {
      appointmentId: expect.stringMatching(/^apt_/) as string,
      from: '2022-10-01',
      until: '2023-12-31',
      personId: a,
      name: expect.stringMatching(/^Mira-Unverwechselbar Beispiel-Unverwechselbar/) as string,
      qualification: 'A_SOCIAL_DEGREE',
      ...proven,
      paidTier: 'A_SOCIAL_DEGREE',
      ...{ share: 50, shares: [], suspensions: [] },
    };
    expect([appointed.status, appointed.headers['etag'], appointed.headers['location'], appointed.body]).toEqual([
      201,
      '"3"',
      `/api/staffing/v1/posts/${first}`,
      holder,
    ]);
    expect((await appoint(first, { personId: a, from: '2022-10-01' }, applicant, { key: 'appoint-a' })).body).toEqual(appointed.body);
    expect(code(await appoint(first, { personId: b, from: '2022-11-01' }))).toEqual([422, 'post-occupied']);
    const vacated = await s.call(applicant, 'POST', `/posts/${first}/vacancies`, {
      lastDay: '2023-01-31',
      reason: 'Grund-Unverwechselbar',
    });
    expect([vacated.status, vacated.headers['etag']]).toEqual([200, '"4"']);
    expect(vacated.body).toEqual((await s.call(applicant, 'GET', `/posts/${first}`)).body);
    expect(vacated.body['appointments']).toEqual([{ ...holder, lastDay: '2023-01-31', until: '2023-01-31' }]);
    expect(code(await appoint(first, { personId: b, from: '2023-03-01' }, applicant, { key: 'appoint-a' }))).toEqual([
      422,
      'idempotency-key-reused',
    ]);
    expect((await appoint(first, { personId: b, from: '2023-03-01' })).status).toBe(201);
    const on = async (day: string) => (await s.call(clerk, 'GET', `/posts/${first}?effectiveOn=${day}`)).body['status'];
    expect(
      await Promise.all(['2022-08-31', '2022-09-30', '2022-10-01', '2023-01-31', '2023-02-01', '2023-03-01', '2024-01-01'].map(on)),
    ).toEqual(['upcoming', 'vacant', 'filled', 'filled', 'vacant', 'filled', 'ended']);
    const listed = async (day: string) =>
      (
        (
          await s.call(clerk, 'GET', `/posts?effectiveOn=${day}`, undefined, {
            headers: { 'paktwerk-after': appointed.headers['paktwerk-position'] as string },
          })
        ).body['items'] as { postId: string; status: string }[]
      ).find((p) => p.postId === first)?.status;
    await eventually(async () => (await listed('2023-02-01')) === 'vacant' && (await listed('2023-03-01')) === 'filled');
    expect(await listed('2022-10-01')).toBe('filled');
  });

  it('tells what was known earlier', async () => {
    const now = (await s.call(clerk, 'GET', `/posts/${first}?effectiveOn=2022-10-01`)).body;
    expect(now['status']).toBe('filled');
    const { events } = await s.runtime.commands.load(`post-${first}`, { initial: null, evolve: () => null });
    const before = (await s.call(clerk, 'GET', `/posts/${first}?effectiveOn=2022-10-01&knownAt=${events[1]!.knownSince}`)).body;
    expect(before['status']).toBe('vacant');
    expect((await s.call(clerk, 'GET', `/posts/${first}?knownAt=2000-01-01T00:00:00Z`)).status).toBe(404);
  });

  it('refuses more than 1.00 for one person, with the day and the figures', async () => {
    const a = await register();
    expect((await appoint(second, { personId: a, from: '2022-10-01' })).status).toBe(201);
    const refused = await appoint(full, { personId: a, from: '2022-09-01' });
    expect(code(refused)).toEqual([422, 'fte-exceeded']);
    expect(refused.body['data']).toEqual({ day: '2022-10-01', claimedShare: 75, requestedShare: 100, totalShare: 175, limitShare: 100 });
    expect((refused.body['texts'] as { de: string }).de).toContain('1,75 VZÄ');
  });

  it('fills a post once, however many ask at the same time, and gives the others their share back', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => register()));
    const answers = await Promise.all(people.map((personId) => appoint(full, { personId, from: '2022-10-01' })));
    expect(answers.map((a) => a.status).sort()).toEqual([201, 422, 422, 422, 422, 422]);
    await eventually(async () => {
      const views = await Promise.all(people.map((p) => s.call(applicant, 'GET', `/people/${p}`)));
      return views.filter((v) => (v.body['claims'] as unknown[]).length > 0).length === 1;
    });
  });

  it('lets one of those through who name the same version, and gives the others their share back, whatever their days', async () => {
    const line = { lineId: 'line-1', kind: 'post' as const, share: 50, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 1 };
    const heard = granted(1, [line]);
    await s.hear(...andDelivered({ ...heard, data: { ...heard.data, grantId: 'grt_3' } }));
    const id = postIdOf('grt_3', 'line-1');
    await isThere(id);
    const people = await Promise.all(Array.from({ length: 6 }, () => register()));
    const answers = await Promise.all(
      people.map((personId, i) => {
        const day = `2023-0${i + 1}-01`;
        return appoint(id, { personId, from: day, until: day }, applicant, { headers: { 'if-match': '"2"' } });
      }),
    );
    expect(answers.map((a) => a.body['code'] ?? a.status).sort()).toEqual([201, ...Array<string>(5).fill('stale-version')]);
    await eventually(async () => {
      const views = await Promise.all(people.map((p) => s.call(applicant, 'GET', `/people/${p}`)));
      return views.filter((v) => (v.body['claims'] as unknown[]).length > 0).length === 1;
    });
  });

  const heardPost = async (
    grantId: string,
    more: Partial<Parameters<typeof granted>[1][number]> = {},
    grant: Partial<ReturnType<typeof granted>['data']> = {},
  ) => {
    const line = { lineId: 'line-1', kind: 'post' as const, share: 100, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 6_000_000, ...more };
    const heard = granted(6_000_000, [line as Parameters<typeof granted>[1][number]]);
    await s.hear(...andDelivered({ ...heard, data: { ...heard.data, grantId, ...grant } }));
    const id = postIdOf(grantId, 'line-1');
    await isThere(id);
    return id;
  };
  const claimsOf = async (person: string, who = applicant) => (await s.call(who, 'GET', `/people/${person}`)).body['claims'];

  it('approves a post for the months that its money lasts, counted from the first day of work, with a slice for each year', async () => {
    const id = await heardPost('grt_im25', { months: 12 }, { from: '2025-01-01', to: '2026-12-31', budgetYear: 2025 });
    const before = (await s.call(clerk, 'GET', `/posts/${id}`)).body;
    expect([before['from'], before['to'], before['months'], before['slices']]).toEqual(['2025-01-01', '2026-12-31', 12, undefined]);
    const a = await register();
    expect((await appoint(id, { personId: a, from: '2025-03-01' })).status).toBe(201);
    const after = (await s.call(clerk, 'GET', `/posts/${id}`)).body;
    expect([after['to'], after['latestTo'], after['slices']]).toEqual([
      '2026-02-28',
      '2026-12-31',
      [
        { budgetYear: 2025, amountCents: 5_000_000 },
        { budgetYear: 2026, amountCents: 1_000_000 },
      ],
    ]);
    expect(await claimsOf(a)).toEqual([{ postId: id, share: 100, from: '2025-03-01', until: '2026-02-28' }]);
    expect((await appoint(id, { personId: a, from: '2026-03-01' })).body['data']).toEqual({
      from: '2025-01-01',
      to: '2026-02-28',
      requestedFrom: '2026-03-01',
    });
    await eventually(async () => {
      const listed = (await s.call(clerk, 'GET', '/posts?limit=200')).body['items'] as { postId: string; to: string }[];
      return listed.find((p) => p.postId === id)?.to === '2026-02-28';
    });
  });

  it('has a post from the delivery of its notice on, and not while that has no effect', async () => {
    const heard = granted(1, [{ lineId: 'line-1', kind: 'post', share: 100, tier: 'A_SOCIAL_DEGREE', amountCents: 1 }]);
    const grant = { ...heard, data: { ...heard.data, grantId: 'grt_waits' } };
    const id = postIdOf('grt_waits', 'line-1');
    const stands = (status: string) => eventually(async () => (await statusOf(id)) === status, { what: status });
    const listed = async (status: string, who = clerk) =>
      ((await s.call(who, 'GET', `/posts?status=${status}&limit=200`)).body['items'] as { postId: string; grantLost?: string }[]).filter(
        (p) => p.postId === id,
      );
    await s.hear(grant);
    await stands('announced');
    await eventually(async () => (await listed('announced')).length === 1, { what: 'the announced post in the list' });
    // The party knows what is granted when its notice is delivered.
    expect([await listed('announced', applicant), code(await s.call(applicant, 'GET', `/posts/${id}`))]).toEqual([[], [404, 'not-found']]);
    const personId = await register();
    const wish = { personId, from: '2022-10-01' };
    expect(code(await appoint(id, wish))).toEqual([422, 'notice-not-delivered']);
    const [, delivered] = andDelivered(grant);
    await s.hear(delivered);
    await stands('vacant');
    expect((await s.call(applicant, 'GET', `/posts/${id}`)).status).toBe(200);
    await s.hear(Applications.NoticeNotDelivered({ ...noticeOf(grant), effectiveOn: '2022-08-23' }, 'app_1'));
    await stands('taken-back');
    await eventually(async () => (await listed('taken-back'))[0]?.grantLost === 'not-delivered', { what: 'the lost post in the list' });
    const { data } = delivered;
    await s.hear(Applications.NoticeDelivered({ ...data, effectiveOn: '2022-08-26' }, 'app_1'));
    await stands('vacant');
    expect((await appoint(id, { personId, from: '2022-08-25' })).body['code']).toBe('start-before-delivery');
    expect((await appoint(id, wish)).status).toBe(201);
    await s.hear(Applications.NoticeAnnulled({ ...noticeOf(grant), effectiveOn: '2022-11-02' }, 'app_1'));
    await eventually(async () => (await s.call(clerk, 'GET', `/posts/${id}`)).body['grantLost'] === 'annulled', { what: 'the lost grant' });
    expect(await statusOf(id)).toBe('filled');
    expect(code(await appoint(id, { personId: await register(), from: '2023-10-01' }))).toEqual([422, 'grant-annulled']);
    // Before somebody came, and behind them, it is free for nobody: in the list as on its page.
    const on = async (day: string) => [
      (await s.call(clerk, 'GET', `/posts/${id}?effectiveOn=${day}`)).body['status'],
      ((await s.call(clerk, 'GET', `/posts?effectiveOn=${day}&limit=200`)).body['items'] as { postId: string; status: string }[]).find(
        (p) => p.postId === id,
      )?.status,
    ];
    expect([await on('2022-09-30'), await on('2022-10-01')]).toEqual([
      ['taken-back', 'taken-back'],
      ['filled', 'filled'],
    ]);
  });

  it('pays a lower tier at its own rate and a higher one where the rules say so, and shows what proves it to those who pay', async () => {
    const rulesOf = async (grantId: string, paysHigherTier: boolean, line: 'A_SOCIAL_DEGREE' | 'C_VOCATIONAL', tier: string) => {
      const id = await heardPost(grantId, { tier: line }, paysHigherTier ? { paysHigherTier } : {});
      const answer = await appoint(id, { personId: await register(applicant, tier), from: '2022-10-01', tier });
      return [answer.body['tier'], answer.body['paidTier'], answer.body['evidence']];
    };
    expect(await rulesOf('grt_t1', false, 'A_SOCIAL_DEGREE', 'C_VOCATIONAL')).toEqual(['C_VOCATIONAL', 'C_VOCATIONAL', proven.evidence]);
    expect(await rulesOf('grt_t2', false, 'C_VOCATIONAL', 'A_SOCIAL_DEGREE')).toEqual(['A_SOCIAL_DEGREE', 'C_VOCATIONAL', proven.evidence]);
    expect(await rulesOf('grt_t3', true, 'C_VOCATIONAL', 'A_SOCIAL_DEGREE')).toEqual([
      'A_SOCIAL_DEGREE',
      'A_SOCIAL_DEGREE',
      proven.evidence,
    ]);
    const unproven = await appoint(first, { personId: await register(), from: '2022-10-01', evidence: ' ' });
    expect(code(unproven)).toEqual([400, 'invalid-request']);
  });

  it('lets a fixed-term appointment end early, and frees the rest of the term', async () => {
    const id = await heardPost('grt_term');
    const [a, b] = [await register(), await register()];
    expect((await appoint(id, { personId: a, from: '2022-10-01', until: '2023-09-30' })).status).toBe(201);
    const left = await s.call(applicant, 'POST', `/posts/${id}/vacancies`, { lastDay: '2023-03-15', reason: 'Kündigung' });
    expect([left.status, (left.body['appointments'] as object[])[0]]).toMatchObject([200, { from: '2022-10-01', lastDay: '2023-03-15' }]);
    expect(await claimsOf(a)).toEqual([{ postId: id, share: 100, from: '2022-10-01', until: '2023-03-15' }]);
    expect((await appoint(id, { personId: b, from: '2023-03-16' })).status).toBe(201);
  });

  it('corrects a wrong last day on both axes: known then as it was said, known now as it really was', async () => {
    const id = await heardPost('grt_cor');
    const [a, b] = [await register(), await register()];
    const { appointmentId } = (await appoint(id, { personId: a, from: '2022-10-01' })).body as { appointmentId: string };
    await s.call(applicant, 'POST', `/posts/${id}/vacancies`, { lastDay: '2023-03-31', reason: 'Umzug' });
    const { events } = await s.runtime.commands.load(`post-${id}`, { initial: null, evolve: () => null });
    const correct = (body: object, key?: string) =>
      s.call(
        applicant,
        'POST',
        `/posts/${id}/corrections`,
        { appointmentId, reason: 'Grund-Unverwechselbar', ...body },
        key ? { key } : {},
      );
    const longer = await correct({ from: '2022-10-01', lastDay: '2023-04-30' }, 'cor-1');
    expect([longer.status, (longer.body['appointments'] as object[])[0], longer.body['corrections']]).toMatchObject([
      200,
      { from: '2022-10-01', lastDay: '2023-04-30', ...proven },
      [
        {
          appointmentId,
          was: { from: '2022-10-01', lastDay: '2023-03-31' },
          is: { from: '2022-10-01', lastDay: '2023-04-30' },
          reason: 'Grund-Unverwechselbar',
        },
      ],
    ]);
    expect((await correct({ from: '2022-10-01', lastDay: '2023-04-30' }, 'cor-1')).body).toEqual(longer.body);
    const status = async (day: string, knownAt?: string) =>
      (await s.call(clerk, 'GET', `/posts/${id}?effectiveOn=${day}${knownAt ? `&knownAt=${knownAt}` : ''}`)).body['status'];
    expect([await status('2023-04-15'), await status('2023-04-15', events.at(-1)!.knownSince)]).toEqual(['filled', 'vacant']);
    expect(await claimsOf(a)).toEqual([
      { postId: id, share: 100, from: '2022-10-01', until: '2023-03-31' },
      { postId: id, share: 100, from: '2023-04-01', until: '2023-04-30' },
    ]);
    expect(code(await appoint(id, { personId: b, from: '2023-04-30' }))).toEqual([422, 'post-occupied']);
    expect((await correct({ from: '2022-10-01', lastDay: '2023-02-28' })).status).toBe(200);
    expect(await claimsOf(a)).toEqual([{ postId: id, share: 100, from: '2022-10-01', until: '2023-02-28' }]);
    expect((await appoint(id, { personId: b, from: '2023-03-01' })).status).toBe(201);
    expect(code(await correct({ from: '2022-10-01', lastDay: '2023-03-01' }))).toEqual([422, 'post-occupied']);
    expect(code(await correct({ from: '2022-10-01' }, 'cor-1'))).toEqual([422, 'idempotency-key-reused']);
    const annulled = await s.call(applicant, 'POST', `/posts/${id}/annulments`, { appointmentId, reason: 'falsche Stelle' });
    expect([annulled.status, (annulled.body['appointments'] as object[]).length, await claimsOf(a)]).toEqual([200, 1, []]);
    expect(code(await correct({ from: '2022-10-01' }))).toEqual([422, 'appointment-unknown']);
    await eventually(async () => (await s.runtime.progress.read()).idle);
    expect(await claimsOf(a)).toEqual([]);
  });

  it('lets an annulled neighbour lengthen an open appointment again by itself, in claim, list and file', async () => {
    const id = await heardPost('grt_longer', { months: 12 }, { from: '2025-01-01', to: '2026-12-31', budgetYear: 2025 });
    const [a, b] = [await register(), await register()];
    const { appointmentId } = (await appoint(id, { personId: a, from: '2025-03-01', until: '2025-03-31' })).body as {
      appointmentId: string;
    };
    expect((await appoint(id, { personId: b, from: '2025-04-01' })).body['until']).toBe('2026-02-28');
    expect((await s.call(applicant, 'POST', `/posts/${id}/annulments`, { appointmentId, reason: 'falsche Stelle' })).status).toBe(200);
    const file = async () => (await s.call(applicant, 'GET', `/posts/${id}`)).body;
    const untils = async () => ((await file())['appointments'] as { until: string }[]).map((o) => o.until);
    await eventually(async () => (await untils()).join() === '2026-03-31', { what: 'the longer appointment' });
    await eventually(async () => (await s.runtime.progress.read()).idle);
    expect(((await file())['corrections'] as { was: object; is?: object }[]).map(({ was, is }) => ({ was, is }))).toEqual([
      { was: { from: '2025-03-01', lastDay: '2025-03-31', until: '2025-03-31', tier: 'A_SOCIAL_DEGREE' }, is: undefined },
      {
        was: { from: '2025-04-01', until: '2026-02-28', tier: 'A_SOCIAL_DEGREE' },
        is: { from: '2025-04-01', until: '2026-03-31', tier: 'A_SOCIAL_DEGREE' },
      },
    ]);
    expect(await claimsOf(b)).toEqual([
      { postId: id, share: 100, from: '2025-04-01', until: '2026-02-28' },
      { postId: id, share: 100, from: '2026-03-01', until: '2026-03-31' },
    ]);
    const listed = (await s.call(clerk, 'GET', '/posts?effectiveOn=2026-03-31&status=filled&limit=200')).body['items'] as {
      postId: string;
      appointment: object;
    }[];
    expect(listed.find((p) => p.postId === id)?.appointment).toMatchObject({
      until: '2026-03-31',
      tier: 'A_SOCIAL_DEGREE',
      paidTier: 'A_SOCIAL_DEGREE',
    });
  });

  it('leaves an open appointment with its end where the person has no time for the days that an annulled neighbour gives back', async () => {
    const term = { from: '2025-01-01', to: '2026-12-31', budgetYear: 2025 };
    const [id, other] = [await heardPost('grt_busy1', { months: 12 }, term), await heardPost('grt_busy2', {}, term)];
    const [a, b] = [await register(), await register()];
    const { appointmentId } = (await appoint(id, { personId: a, from: '2025-03-01', until: '2025-03-31' })).body as {
      appointmentId: string;
    };
    expect((await appoint(id, { personId: b, from: '2025-04-01' })).status).toBe(201);
    expect((await appoint(other, { personId: b, from: '2026-03-01', until: '2026-03-15' })).status).toBe(201);
    expect((await s.call(applicant, 'POST', `/posts/${id}/annulments`, { appointmentId, reason: 'falsche Stelle' })).status).toBe(200);
    await eventually(async () => (await s.runtime.progress.read()).idle);
    const { to, appointments } = (await s.call(applicant, 'GET', `/posts/${id}`)).body as { to: string; appointments: { until: string }[] };
    expect([to, appointments.map((o) => o.until)]).toEqual(['2026-03-31', ['2026-02-28']]);
    expect(await claimsOf(b)).toEqual([
      { postId: id, share: 100, from: '2025-04-01', until: '2026-02-28' },
      { postId: other, share: 100, from: '2026-03-01', until: '2026-03-15' },
    ]);
    expect(s.errors).toEqual([]);
  });

  it('appoints nobody who would be a child on the first day, and says so before', async () => {
    const id = await heardPost('grt_child');
    const { body: entered } = await s.call(applicant, 'POST', '/people', {
      ...someone(),
      birthDate: '2008-05-04',
      qualification: mira.qualification,
    });
    const wish = { personId: entered['personId'], from: '2022-10-01' };
    const refused = await appoint(id, wish);
    expect([...code(refused), refused.body['data']]).toEqual([422, 'too-young-to-work', { from: '2022-10-01', years: 15 }]);
    const asked = await s.call(applicant, 'POST', `/posts/${id}/previews`, { kind: 'fill', ...wish, tier: proven.tier });
    expect(asked.body['refusal']).toMatchObject({ code: 'too-young-to-work' });
    expect(await claimsOf(wish.personId as string)).toEqual([]);
  });

  it('refuses a tier that the register does not name for the first day, until the register is corrected, with evidence', async () => {
    const id = await heardPost('grt_tier');
    const personId = await register(applicant, 'C_VOCATIONAL');
    const differs = (tier: string, registered: string, on: string) => [422, 'tier-differs-from-register', { tier, registered, on }];
    const refused = (answer: { status: number; body: Record<string, unknown> }) => [...code(answer), answer.body['data']];
    expect(refused(await appoint(id, { personId, from: '2022-10-01' }))).toEqual(differs('A_SOCIAL_DEGREE', 'C_VOCATIONAL', '2022-10-01'));
    expect(await claimsOf(personId)).toEqual([]);
    const route = `/people/${personId}/qualification-corrections`;
    const gained = {
      qualification: 'A_SOCIAL_DEGREE',
      from: '2022-11-01',
      evidence: 'Bachelor-Unverwechselbar',
      reason: 'Grund-Unverwechselbar',
    };
    const before = (await s.call(applicant, 'GET', `/people/${personId}`)).body;
    const corrected = await s.call(applicant, 'POST', route, gained, { key: 'tier-1', headers: { 'if-match': '"1"' } });
    const correction = {
      correctionId: expect.stringMatching(/^cor_/) as string,
      knownSince: expect.any(String) as string,
      ...gained,
    };
    expect([corrected.status, corrected.headers['etag'], corrected.body]).toEqual([
      200,
      '"2"',
      { ...before, qualification: 'A_SOCIAL_DEGREE', corrections: [correction] },
    ]);
    expect((await s.call(applicant, 'POST', route, gained, { key: 'tier-1', headers: { 'if-match': '"1"' } })).body).toEqual(
      corrected.body,
    );
    const today = berlinDate(new Date());
    const from = addDays(today, 1);
    expect(refused(await s.call(applicant, 'POST', route, { ...gained, from }))).toEqual([422, 'qualification-in-future', { from, today }]);
    expect(code(await s.call(stranger, 'POST', route, gained))).toEqual([403, 'other-organisation']);
    expect(code(await s.call(clerk, 'POST', route, gained))).toEqual([403, 'role-missing']);
    const on = async (query: string) => (await s.call(applicant, 'GET', `/people/${personId}?${query}`)).body['qualification'];
    const [{ knownSince }] = corrected.body['corrections'] as [{ knownSince: string }];
    const justBefore = new Date(Date.parse(knownSince) - 1).toISOString();
    expect([await on('effectiveOn=2022-10-31'), await on('effectiveOn=2022-11-01'), await on(`knownAt=${justBefore}`)]).toEqual([
      'C_VOCATIONAL',
      'A_SOCIAL_DEGREE',
      'C_VOCATIONAL',
    ]);
    expect(refused(await appoint(id, { personId, from: '2022-10-31' }))).toEqual(differs('A_SOCIAL_DEGREE', 'C_VOCATIONAL', '2022-10-31'));
    const appointed = await appoint(id, { personId, from: '2022-11-01', until: '2023-03-31' });
    expect([appointed.status, appointed.body['qualification']]).toEqual([201, 'A_SOCIAL_DEGREE']);
    const { appointmentId } = appointed.body as { appointmentId: string };
    const correct = (body: object) => s.call(applicant, 'POST', `/posts/${id}/corrections`, { appointmentId, reason: 'x', ...body });
    expect(refused(await correct({ from: '2022-10-31', lastDay: '2023-03-31' }))).toEqual(
      differs('A_SOCIAL_DEGREE', 'C_VOCATIONAL', '2022-10-31'),
    );
    expect(refused(await correct({ from: '2022-11-01', lastDay: '2023-03-31', tier: 'B_OTHER_DEGREE', evidence: 'x' }))).toEqual(
      differs('B_OTHER_DEGREE', 'A_SOCIAL_DEGREE', '2022-11-01'),
    );
    // The register was wrong from the beginning. What the post says stays until somebody corrects it, and its days can be corrected before.
    const wrong = await s.call(applicant, 'POST', route, { ...gained, from: undefined, qualification: 'B_OTHER_DEGREE' });
    expect([wrong.status, wrong.body['qualification']]).toEqual([200, 'B_OTHER_DEGREE']);
    expect((await correct({ from: '2022-11-01', lastDay: '2023-02-28' })).status).toBe(200);
    const [shown] = (await s.call(clerk, 'GET', `/posts/${id}`)).body['appointments'] as object[];
    expect(shown).toMatchObject({ tier: 'A_SOCIAL_DEGREE', qualification: 'B_OTHER_DEGREE' });
    expect((await correct({ from: '2022-11-01', lastDay: '2023-02-28', tier: 'B_OTHER_DEGREE', evidence: 'x' })).status).toBe(200);
  });

  it('answers both where an appointment is corrected and annulled at once, and leaves no claim behind', async () => {
    const rounds = await Promise.all(
      [1, 2].map(async (n) => {
        const [id, personId] = [await heardPost(`grt_at_once_${n}`), await register()];
        const term = { personId, from: '2022-10-01', until: '2023-03-31' };
        const { appointmentId } = (await appoint(id, term)).body as { appointmentId: string };
        const [corrected, annulled] = await Promise.all([
          s.call(applicant, 'POST', `/posts/${id}/corrections`, { appointmentId, from: '2022-10-01', lastDay: '2023-04-30', reason: 'x' }),
          s.call(applicant, 'POST', `/posts/${id}/annulments`, { appointmentId, reason: 'x' }),
        ]);
        const answered = corrected.status === 200 ? 200 : [...code(corrected), corrected.body['data']];
        expect([[200, [422, 'appointment-unknown', { appointmentId }]], annulled.status]).toEqual([
          expect.arrayContaining([answered]),
          200,
        ]);
        return { id, personId };
      }),
    );
    await eventually(async () => (await s.runtime.progress.read()).idle);
    expect(await Promise.all(rounds.map(({ personId }) => claimsOf(personId)))).toEqual([[], []]);
    expect(s.errors).toEqual([]);
  });

  it('does not correct an appointment into days that the person has no time for, and leaves no trace of the attempt', async () => {
    const [id, other] = [await heardPost('grt_full1'), await heardPost('grt_full2')];
    const a = await register();
    const { appointmentId } = (await appoint(id, { personId: a, from: '2022-10-01', until: '2023-03-31' })).body as {
      appointmentId: string;
    };
    expect((await appoint(other, { personId: a, from: '2023-04-15' })).status).toBe(201);
    const claims = await claimsOf(a);
    const answer = await s.call(applicant, 'POST', `/posts/${id}/corrections`, {
      appointmentId,
      from: '2022-10-01',
      lastDay: '2023-04-30',
      reason: 'x',
    });
    expect([...code(answer), answer.body['data']]).toEqual([
      422,
      'fte-exceeded',
      { day: '2023-04-15', claimedShare: 100, requestedShare: 100, totalShare: 200, limitShare: 100 },
    ]);
    expect(await claimsOf(a)).toEqual(claims);
  });

  it('completes a correction whose days were claimed, and gives them back where the post declines', async () => {
    const id = await heardPost('grt_dangling');
    const a = await register();
    const { appointmentId } = (await appoint(id, { personId: a, from: '2022-10-01', until: '2023-03-31' })).body as {
      appointmentId: string;
    };
    const dangling = async (n: string, from: string, until: string) => {
      const [claimId, correctionId] = [`clm_${a.slice(4, -1)}${n}`, `cor_${a.slice(4, -1)}${n}`];
      const correction = { correctionId, attemptId: correctionId, claimIds: [claimId], from: '2022-10-01', lastDay: until };
      const claim = { claimId, appointmentId, postId: id, share: 100, from, until, isFixedTerm: true, correction, reason: 'Schreibfehler' };
      await s.runtime.commands.handle(personStream(a), personDecider, commandOf(`spec-correction-${n}`), {
        decide: (state) => decideClaim(claim, state, 100),
      });
    };
    await dangling('1', '2023-04-01', '2023-04-30');
    const lastDay = async () =>
      ((await s.call(applicant, 'GET', `/posts/${id}`)).body['appointments'] as { lastDay: string }[])[0]!.lastDay;
    await eventually(async () => (await lastDay()) === '2023-04-30', { what: 'the correction' });
    await dangling('2', '2023-05-15', '2023-05-31'); // the days between were never claimed
    const stream = async () => (await s.runtime.commands.load(personStream(a), personDecider)).events.map((e) => e.type);
    await eventually(async () => (await stream()).at(-1) === 'share.returned', { what: 'the returned share' });
    expect(await lastDay()).toBe('2023-04-30');
  });

  it('has one entry for a human, whichever districts employ them, so that 1.00 holds over all of them', async () => {
    const both = { ...someone(), givenName: 'Zoë Maria' };
    const registeredHere = await s.call(applicant, 'POST', '/people', both);
    const there = await s.call(stranger, 'POST', '/people', { ...both, givenName: 'zoe', qualification: 'C_VOCATIONAL' });
    const personId = registeredHere.body['personId'] as string;
    expect([registeredHere.status, there.status, there.body['personId']]).toEqual([201, 201, personId]);
    expect(there.body).toMatchObject({ district: '08115', givenName: 'zoe', qualification: 'C_VOCATIONAL', shareToday: 0, claims: [] });
    const again = await s.call(applicant, 'POST', '/people', { ...both, givenName: 'Zoë' });
    expect([...code(again), again.body['data']]).toEqual([422, 'person-registered', { personId }]);
    const [mine, theirs] = [await heardPost('grt_here', { share: 75 }), await heardPost('grt_there', { share: 50 }, { district: '08115' })];
    expect((await appoint(mine, { personId, from: '2022-10-01' })).status).toBe(201);
    const tooMuch = await appoint(theirs, { personId, from: '2022-09-01', tier: 'C_VOCATIONAL' }, stranger);
    expect([...code(tooMuch), tooMuch.body['data']]).toEqual([422, 'fte-exceeded-elsewhere', { requestedShare: 50, limitShare: 100 }]);
    const { events } = await s.runtime.commands.load(personStream(personId), personDecider);
    expect(events.filter((e) => e.type === 'share.refused').map((e) => e.data)).toEqual([
      { personId, district: '08115', postId: theirs, from: '2022-09-01', until: '2023-12-31', requestedShare: 50, limitShare: 100 },
    ]);
    // Whoever tries people out to learn where they work is seen by the authority, by nobody else.
    const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
    const tried = async () => {
      const { body } = await s.call(clerk, 'GET', '/people/refused-shares?limit=200');
      return (body['items'] as readonly Record<string, unknown>[]).find((item) => item['personId'] === personId);
    };
    await eventually(async () => (await tried()) !== undefined, { what: 'the attempt in the list' });
    expect(await tried()).toEqual({
      ...{ party: '08115', personId, givenName: 'zoe', familyName: both.familyName, attempts: 1 },
      ...{ firstOn: expect.any(String) as string, lastOn: expect.any(String) as string, peopleOfParty: expect.any(Number) as number },
    });
    expect((await s.call(stranger, 'GET', '/people/refused-shares')).status).toBe(403);
    expect([await claimsOf(personId), await claimsOf(personId, stranger)]).toEqual([
      [{ postId: mine, share: 75, from: '2022-10-01', until: '2023-12-31' }],
      [],
    ]);
    const listed = async (who: Who) =>
      ((await s.call(who, 'GET', '/people?limit=200')).body['items'] as { personId: string; givenName: string }[]).find(
        (p) => p.personId === personId,
      )?.givenName;
    expect([await listed(applicant), await listed(stranger)]).toEqual(['Zoë Maria', 'zoe']);
  });

  it('tells nobody by registering somebody whether they work elsewhere', async () => {
    const [employed, unemployed, nobody] = [someone(), someone(), someone()];
    const personId = (await s.call(applicant, 'POST', '/people', employed)).body['personId'] as string;
    await s.call(applicant, 'POST', '/people', unemployed);
    expect((await appoint(await heardPost('grt_told', {}, { to: '2099-12-31' }), { personId, from: '2022-10-01' })).status).toBe(201);
    const answers = await Promise.all(
      [employed, unemployed, nobody].map(async (told) => {
        const { status, headers, body } = await s.call(stranger, 'POST', '/people', told);
        const read = await s.call(stranger, 'GET', `/people/${body['personId'] as string}`);
        const { personId: _id, familyName: _name, ...shown } = body;
        return [status, headers['etag'], shown, read.headers['etag'], Object.keys(read.headers).sort()];
      }),
    );
    expect(answers[0]).toEqual(answers[2]);
    expect(answers[1]).toEqual(answers[2]);
    expect(answers[2]!.slice(0, 2)).toEqual([201, '"1"']);
  });

  it('finds who stood in the register twice before there was one, shows them, and merges nothing', async () => {
    const twin = someone();
    const enter = async (key: string, district: string, more: { identityId?: string; givenName?: string } = {}) => {
      const personId = `psn_00000000-0000-5000-8000-0000000000${key}`;
      await s.runtime.commands.handle(personStream(personId), personDecider, commandOf(`spec-twice-${key}`), {
        decide: () => record(PersonRegistered({ personId, district, ...twin, qualification: 'A_SOCIAL_DEGREE', ...more })),
      });
      return personId;
    };
    const earlier = await enter('01', '08111');
    // Registrations that are read at one time get their identities in any order; here the first one has its own already.
    const identityId = await identityOf(s.runtime.keys!, twin);
    await eventually(async () => (await s.runtime.commands.load(identityStream(identityId), identityDecider)).events.length > 0, {
      what: 'the identity of the first',
    });
    // The second one has an identity by the rule of before, which took other dashes and titles for another name.
    const later = await enter('02', '08115', {
      identityId: derivedId('idn', 'before'),
      givenName: `Dr. ${twin.givenName.replace('-', '\u2013')}`,
    });
    const found = async (who: Who) => (await s.call(who, 'GET', '/people/found-twice')).body['items'];
    const names = (district: string) => [expect.objectContaining({ district, birthDate: twin.birthDate }) as object];
    const both = [
      {
        first: { personId: earlier, districts: ['08111'], names: names('08111') },
        second: { personId: later, districts: ['08115'], names: names('08115') },
        mostShare: 0,
        state: 'found',
      },
    ];
    await eventually(async () => ((await found(clerk)) as unknown[]).length === 1, { what: 'the finding' });
    expect(await found(clerk)).toEqual(both);
    expect(await found(applicant)).toEqual([{ ...both[0], second: { personId: later, districts: [], names: [] } }]);
    const theirs = await heardPost('grt_twice', {}, { district: '08115' });
    await eventually(async () => (await s.call(stranger, 'GET', `/people/${later}`)).body['firstId'] === earlier);
    const refused = await appoint(theirs, { personId: later, from: '2022-10-01' }, stranger);
    expect([...code(refused), refused.body['data']]).toEqual([422, 'person-registered-twice', { firstId: earlier }]);
    // Registered anew, the district joins the first entry, and can appoint.
    const joined = await s.call(stranger, 'POST', '/people', twin);
    expect([joined.status, joined.body['personId'], joined.body['secondIds']]).toEqual([201, earlier, [later]]);
    expect((await appoint(theirs, { personId: earlier, from: '2022-10-01' }, stranger)).status).toBe(201);
    // What somebody holds elsewhere is the authority's to know.
    const most = async (who: Who) => ((await found(who)) as { mostShare: number; mostOn?: string }[]).map((f) => [f.mostShare, f.mostOn]);
    expect([await most(clerk), await most(stranger), await most(applicant)]).toEqual([
      [[100, '2022-10-01']],
      [[100, '2022-10-01']],
      [[0, undefined]],
    ]);
  });

  it('completes a claim that was left dangling, and ends a share when its post is vacated', async () => {
    const a = await register();
    const claim = {
      personId: a,
      claimId: `clm_${a.slice(4)}`,
      appointmentId: `apt_${a.slice(4)}`,
      postId: second,
      share: 75,
      from: '2022-09-01',
      until: '2022-09-30',
      isFixedTerm: true,
    };
    await s.runtime.commands.handle(personStream(a), personDecider, commandOf('spec-claim'), {
      decide: (state) => decideClaim(claim, state, 100),
    });
    const view = () => s.call(applicant, 'GET', `/posts/${second}`);
    await eventually(async () => ((await view()).body['appointments'] as { personId?: string }[]).some((o) => o.personId === a), {
      what: 'the appointment',
    });
    const period = {
      appointmentId: claim.appointmentId,
      from: '2022-09-01',
      lastDay: '2022-09-30',
      until: '2022-09-30',
      isTerm: true,
      ...{ share: 75, shares: [], suspensions: [] },
    };
    const funded = { personId: a, name: expect.stringMatching(/^Mira-Unverwechselbar /) as string, qualification: 'A_SOCIAL_DEGREE' };
    const seenBy = async (who: Who) =>
      ((await s.call(who, 'GET', `/posts/${second}`)).body['appointments'] as { appointmentId: string }[]).filter(
        (o) => o.appointmentId === claim.appointmentId,
      );
    // The rate depends on the tier of the person, so the granting authority sees who is funded; ministry and court of audit see the post.
    expect([await seenBy(applicant), await seenBy(clerk)]).toEqual([[{ ...period, ...funded }], [{ ...period, ...funded }]]);
    const auditor: Who = { sub: 'revision', roles: ['AUDITOR'], organisation: 'audit' };
    const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
    expect([await seenBy(auditor), await seenBy(ministry)]).toEqual([[period], [period]]);
  });

  it('returns a dangling claim whose post was taken meanwhile', async () => {
    const a = await register();
    const claim = {
      personId: a,
      claimId: `clm_${a.slice(4)}`,
      appointmentId: `apt_${a.slice(4)}`,
      postId: full,
      share: 100,
      from: '2022-10-01',
      until: '2023-12-31',
      isFixedTerm: false,
    };
    await s.runtime.commands.handle(personStream(a), personDecider, commandOf('spec-dangling'), {
      decide: (state) => decideClaim(claim, state, 100),
    });
    const stream = async () => (await s.runtime.commands.load(personStream(a), personDecider)).events.map((e) => e.type);
    await eventually(async () => (await stream()).at(-1) === 'share.returned', { what: 'the returned share' });
    expect(((await s.call(applicant, 'GET', `/people/${a}`)).body as { claims: unknown[] }).claims).toEqual([]);
  });

  it('lets one person win one of two posts, however close together they are asked for', async () => {
    const lines = ['a', 'b', 'c', 'd'].map((lineId) => ({
      lineId,
      kind: 'post' as const,
      share: 75,
      tier: 'A_SOCIAL_DEGREE' as const,
      amountCents: 1,
    }));
    await s.hear(
      ...andDelivered(
        Applications.GrantIssued(
          {
            grantId: 'grt_2',
            applicationId: 'app_2',
            decisionId: 'dec_2',
            callId: 'cal_1',
            programmeId: 'prg_1',
            district: '08111',
            amountCents: 4,
            budgetYear: 2022,
            from: '2022-09-01',
            to: '2023-12-31',
            ruleSetVersion: 1,
            effectiveOn: '2022-08-15',
            lines,
          },
          'app_2',
        ),
      ),
    );
    const ids = lines.map((l) => postIdOf('grt_2', l.lineId));
    await isThere(ids.at(-1)!);
    const a = await register();
    const answers = await Promise.all(ids.map((id) => appoint(id, { personId: a, from: '2022-10-01' })));
    expect(answers.map((x) => x.body['code'] ?? x.status).sort()).toEqual([201, 'fte-exceeded', 'fte-exceeded', 'fte-exceeded']);
  });

  it('answers bad input with a problem and writes nothing', async () => {
    const a = await register();
    const head = await s.runtime.store.head();
    const post = (body: object, who = applicant, id = first) => appoint(id, body, who);
    expect(code(await post({ personId: a, from: '2022-10-01', extra: 1 }))).toEqual([400, 'invalid-request']);
    expect(code(await post({ personId: a, from: '2022-02-30' }))).toEqual([400, 'invalid-request']);
    expect(code(await post({ personId: 7, from: '2022-10-01' }))).toEqual([400, 'invalid-request']);
    expect(code(await post({ personId: a, from: '2024-10-01' }))).toEqual([422, 'first-day-outside-approval']);
    expect(code(await post({ personId: a, from: '2022-10-01' }, stranger))).toEqual([403, 'other-organisation']);
    expect(code(await post({ personId: a, from: '2022-10-01' }, clerk))).toEqual([403, 'role-missing']);
    expect(code(await post({ personId: a, from: '2022-10-01' }, applicant, postIdOf('no', 'such')))).toEqual([404, 'not-found']);
    expect(code(await post({ personId: postIdOf('no', 'such').replace('post', 'psn'), from: '2023-02-01', until: '2023-02-02' }))).toEqual([
      404,
      'not-found',
    ]);
    expect(
      code(await appoint(first, { personId: a, from: '2023-02-01', until: '2023-02-02' }, applicant, { headers: { 'if-match': '"1"' } })),
    ).toEqual([412, 'stale-version']);
    expect(code(await s.call(applicant, 'POST', `/posts/${first}/vacancies`, { lastDay: '2023-02-15', reason: 'x' }))).toEqual([
      422,
      'post-not-occupied',
    ]);
    expect(code(await s.call(applicant, 'POST', '/people', { ...mira, birthDate: addDays(berlinDate(new Date()), 1) }))).toEqual([
      422,
      'birth-date-in-future',
    ]);
    for (const query of [
      'programmeId=%00',
      'effectiveOn=0000-01-01',
      'effectiveOn=2022-02-30',
      'district=8111',
      'status=full',
      'cursor=-1',
      'limit=0',
      'limit=ten',
      'colour=red',
    ]) {
      expect([query, ...code(await s.call(clerk, 'GET', `/posts?${query}`))]).toEqual([query, 400, 'invalid-request']);
    }
    expect(code(await s.call(clerk, 'GET', `/posts/${first}?knownAt=yesterday`))).toEqual([400, 'invalid-request']);
    expect(code(await s.call(stranger, 'GET', `/people/${a}`))).toEqual([403, 'other-organisation']);
    expect(await s.runtime.store.head()).toBe(head);
  });

  it("does not take another district's person", async () => {
    const theirs = await register(stranger);
    expect(code(await appoint(first, { personId: theirs, from: '2023-02-01', until: '2023-02-02' }))).toEqual([403, 'other-organisation']);
  });

  it('keeps names, birth dates and reasons out of every table', async () => {
    expect(await tablesNaming(s.db, /unverwechselbar|1990-05-04/i)).toEqual([]);
    const events = await s.runtime.store.readAll({ max: 10_000 });
    expect(events.length).toBeGreaterThan(0);
    expect(events.some((e) => /Unverwechselbar|1990-05-04/i.test(e.data.toString()))).toBe(false);
  });

  it('publishes what others may know, and nothing of the people', async () => {
    await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'everything published' });
    const messages = await readableRows(s.db, `select b::text as row from bus_messages b where topic = 'staffing.v1'`);
    expect(messages.length).toBeGreaterThanOrEqual(8);
    expect(messages.filter((row) => /psn_|clm_|unverwechselbar/i.test(row))).toEqual([]);
    expect(s.errors).toEqual([]);
  });

  it('rebuilds the same rows, whatever the batch size', async () => {
    const rows = async () =>
      JSON.stringify([
        await s.db.query('select * from rm_posts_v6 order by post_id'),
        await s.db.query('select * from rm_occupancies_v6 order by post_id, appointment_id'),
        await s.db.query('select * from rm_register_v2 order by person_id, district'),
        await s.db.query('select * from rm_doubles_v1 order by first_id, second_id'),
        await s.db.query('select * from rm_qualifications_v1 order by person_id, district'),
      ]);
    await eventually(async () => (await s.runtime.progress.read()).idle);
    const live = await rows();
    const projections = service.projections!.filter((p) => p.log === 'store');
    for (const batchSize of [1, 3, 1000]) {
      const runner = new ProjectionRunner(s.db, new StoreLog(s.runtime.store, s.app.get(Commands)), projections, { batchSize });
      for (const p of projections) await rebuild(s.db, p);
      // The service's own runner folds the same log beside this one; the checkpoint lets only one of them through each time.
      await eventually(async () => {
        await runner.turn().catch(() => true);
        return (await s.runtime.progress.read()).idle;
      });
      expect(await rows()).toBe(live);
    }
  });
});
