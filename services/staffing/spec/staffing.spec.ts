import { Applications } from '@paktwerk/contracts';
import { addDays, berlinDate } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/event-store';
import { ProjectionRunner, StoreLog, rebuild } from '@paktwerk/projections';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { decideClaim } from '../src/person/claim-share';
import { personDecider, personStream } from '../src/person/state';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { granted } from './granted';
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
      granted(10_000_000, [
        line('line-1', 50),
        line('line-2', 75),
        line('line-3', 100),
        { lineId: 'line-4', kind: 'measure', amountCents: 100 },
      ]),
    );
    await eventually(
      async () =>
        (await s.call(applicant, 'GET', '/posts')).body['items'] instanceof Array &&
        ((await s.call(applicant, 'GET', '/posts')).body['items'] as unknown[]).length === 3,
      { what: 'three posts' },
    );
  });
  afterAll(() => s.stop());

  const register = async (who = applicant): Promise<string> => (await s.call(who, 'POST', '/people', mira)).body['personId'] as string;
  const code = (a: { status: number; body: Record<string, unknown> }) => [a.status, a.body['code']];

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
      { personId, district: '08111', ...mira, shareToday: 0, claims: [] },
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
    const appointed = await s.call(
      applicant,
      'POST',
      `/posts/${first}/appointments`,
      { personId: a, from: '2022-10-01' },
      { key: 'appoint-a' },
    );
    const holder = {
      appointmentId: expect.stringMatching(/^apt_/) as string,
      from: '2022-10-01',
      personId: a,
      name: `${mira.givenName} ${mira.familyName}`,
      qualification: 'A_SOCIAL_DEGREE',
    };
    expect([appointed.status, appointed.headers['etag'], appointed.headers['location'], appointed.body]).toEqual([
      201,
      '"2"',
      `/api/staffing/v1/posts/${first}`,
      holder,
    ]);
    expect(
      (await s.call(applicant, 'POST', `/posts/${first}/appointments`, { personId: a, from: '2022-10-01' }, { key: 'appoint-a' })).body,
    ).toEqual(appointed.body);
    expect(code(await s.call(applicant, 'POST', `/posts/${first}/appointments`, { personId: b, from: '2022-11-01' }))).toEqual([
      422,
      'post-occupied',
    ]);
    const vacated = await s.call(applicant, 'POST', `/posts/${first}/vacancies`, {
      lastDay: '2023-01-31',
      reason: 'Grund-Unverwechselbar',
    });
    expect([vacated.status, vacated.headers['etag']]).toEqual([200, '"3"']);
    expect(vacated.body).toEqual((await s.call(applicant, 'GET', `/posts/${first}`)).body);
    expect(vacated.body['appointments']).toEqual([{ ...holder, lastDay: '2023-01-31' }]);
    expect(
      code(await s.call(applicant, 'POST', `/posts/${first}/appointments`, { personId: b, from: '2023-03-01' }, { key: 'appoint-a' })),
    ).toEqual([422, 'idempotency-key-reused']);
    expect((await s.call(applicant, 'POST', `/posts/${first}/appointments`, { personId: b, from: '2023-03-01' })).status).toBe(201);
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
    const before = (await s.call(clerk, 'GET', `/posts/${first}?effectiveOn=2022-10-01&knownAt=${events[0]!.knownSince}`)).body;
    expect(before['status']).toBe('vacant');
    expect((await s.call(clerk, 'GET', `/posts/${first}?knownAt=2000-01-01T00:00:00Z`)).status).toBe(404);
  });

  it('refuses more than 1.00 for one person, with the day and the figures', async () => {
    const a = await register();
    expect((await s.call(applicant, 'POST', `/posts/${second}/appointments`, { personId: a, from: '2022-10-01' })).status).toBe(201);
    const refused = await s.call(applicant, 'POST', `/posts/${full}/appointments`, { personId: a, from: '2022-09-01' });
    expect(code(refused)).toEqual([422, 'fte-exceeded']);
    expect(refused.body['data']).toEqual({ day: '2022-10-01', claimedShare: 75, requestedShare: 100, totalShare: 175, limitShare: 100 });
    expect((refused.body['texts'] as { de: string }).de).toContain('1,75 VZÄ');
  });

  it('fills a post once, however many ask at the same time, and gives the others their share back', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => register()));
    const answers = await Promise.all(
      people.map((personId) => s.call(applicant, 'POST', `/posts/${full}/appointments`, { personId, from: '2022-10-01' })),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([201, 422, 422, 422, 422, 422]);
    await eventually(async () => {
      const views = await Promise.all(people.map((p) => s.call(applicant, 'GET', `/people/${p}`)));
      return views.filter((v) => (v.body['claims'] as unknown[]).length > 0).length === 1;
    });
  });

  it('lets one of those through who name the same version, and gives the others their share back, whatever their days', async () => {
    const line = { lineId: 'line-1', kind: 'post' as const, share: 50, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 1 };
    const heard = granted(1, [line]);
    await s.hear({ ...heard, data: { ...heard.data, grantId: 'grt_3' } });
    const id = postIdOf('grt_3', 'line-1');
    await eventually(async () => (await s.call(clerk, 'GET', `/posts/${id}`)).status === 200, { what: 'the post' });
    const people = await Promise.all(Array.from({ length: 6 }, () => register()));
    const answers = await Promise.all(
      people.map((personId, i) => {
        const day = `2023-0${i + 1}-01`;
        return s.call(
          applicant,
          'POST',
          `/posts/${id}/appointments`,
          { personId, from: day, until: day },
          { headers: { 'if-match': '"1"' } },
        );
      }),
    );
    expect(answers.map((a) => a.body['code'] ?? a.status).sort()).toEqual([201, ...Array<string>(5).fill('stale-version')]);
    await eventually(async () => {
      const views = await Promise.all(people.map((p) => s.call(applicant, 'GET', `/people/${p}`)));
      return views.filter((v) => (v.body['claims'] as unknown[]).length > 0).length === 1;
    });
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
    const period = { appointmentId: claim.appointmentId, from: '2022-09-01', lastDay: '2022-09-30' };
    const funded = { personId: a, name: `${mira.givenName} ${mira.familyName}`, qualification: 'A_SOCIAL_DEGREE' };
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
    );
    const ids = lines.map((l) => postIdOf('grt_2', l.lineId));
    await eventually(async () => (await s.call(clerk, 'GET', `/posts/${ids.at(-1)}`)).status === 200, { what: 'the posts' });
    const a = await register();
    const answers = await Promise.all(
      ids.map((id) => s.call(applicant, 'POST', `/posts/${id}/appointments`, { personId: a, from: '2022-10-01' })),
    );
    expect(answers.map((x) => x.body['code'] ?? x.status).sort()).toEqual([201, 'fte-exceeded', 'fte-exceeded', 'fte-exceeded']);
  });

  it('answers bad input with a problem and writes nothing', async () => {
    const a = await register();
    const head = await s.runtime.store.head();
    const post = (body: unknown, who = applicant, id = first) => s.call(who, 'POST', `/posts/${id}/appointments`, body);
    expect(code(await post({ personId: a, from: '2022-10-01', extra: 1 }))).toEqual([400, 'invalid-request']);
    expect(code(await post({ personId: a, from: '2022-02-30' }))).toEqual([400, 'invalid-request']);
    expect(code(await post({ personId: 7, from: '2022-10-01' }))).toEqual([400, 'invalid-request']);
    expect(code(await post({ personId: a, from: '2024-10-01' }))).toEqual([422, 'outside-approval']);
    expect(code(await post({ personId: a, from: '2022-10-01' }, stranger))).toEqual([403, 'other-organisation']);
    expect(code(await post({ personId: a, from: '2022-10-01' }, clerk))).toEqual([403, 'role-missing']);
    expect(code(await post({ personId: a, from: '2022-10-01' }, applicant, postIdOf('no', 'such')))).toEqual([404, 'not-found']);
    expect(code(await post({ personId: postIdOf('no', 'such').replace('post', 'psn'), from: '2023-02-01', until: '2023-02-02' }))).toEqual([
      404,
      'not-found',
    ]);
    expect(
      code(
        await s.call(
          applicant,
          'POST',
          `/posts/${first}/appointments`,
          { personId: a, from: '2023-02-01', until: '2023-02-02' },
          { headers: { 'if-match': '"1"' } },
        ),
      ),
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
    expect(
      code(await s.call(applicant, 'POST', `/posts/${first}/appointments`, { personId: theirs, from: '2023-02-01', until: '2023-02-02' })),
    ).toEqual([403, 'other-organisation']);
  });

  it('keeps names, birth dates and reasons out of every table', async () => {
    const tables = await s.db.query<{ t: string }>(`select format('%I', tablename) as t from pg_tables where schemaname = 'public'`);
    const hits: string[] = [];
    for (const { t } of tables) {
      const rows = await s.db.query<{ n: string }>(
        `select count(*) as n from ${t} as x where x::text ilike '%unverwechselbar%' or x::text like '%1990-05-04%'`,
      );
      if (Number(rows[0]!.n) > 0) hits.push(t);
    }
    expect(hits).toEqual([]);
    const events = await s.runtime.store.readAll({ max: 10_000 });
    expect(events.length).toBeGreaterThan(0);
    expect(events.some((e) => /Unverwechselbar|1990-05-04/i.test(e.data.toString()))).toBe(false);
  });

  it('publishes what others may know, and nothing of the people', async () => {
    await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'everything published' });
    const messages = await s.db.query<{ row: string }>(`select b::text as row from bus_messages b where topic = 'staffing.v1'`);
    expect(messages.length).toBeGreaterThanOrEqual(8);
    expect(messages.filter((m) => /psn_|clm_|unverwechselbar/i.test(m.row))).toEqual([]);
    expect(s.errors).toEqual([]);
  });

  it('rebuilds the same rows, whatever the batch size', async () => {
    const rows = async () =>
      JSON.stringify([
        await s.db.query('select * from rm_posts_v1 order by post_id'),
        await s.db.query('select * from rm_occupancies_v1 order by post_id, appointment_id'),
        await s.db.query('select * from rm_register_v1 order by person_id'),
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
