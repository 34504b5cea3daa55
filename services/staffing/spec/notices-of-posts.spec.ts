import { Applications } from '@paktwerk/contracts';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered, granted, noticeOf } from './granted';

const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const POST = postIdOf('grt_1', 'line-1');

describeWithPostgres('what further notices leave of a post', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  const grant = granted(3_200_000, [{ lineId: 'line-1', kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 }]);
  const { kind: _grant, ...keys } = noticeOf(grant);

  beforeAll(async () => {
    s = await runningService(service);
    await s.hear(...andDelivered(grant));
    await endsOn('2023-12-31');
  });
  afterAll(() => s.stop());

  const endsOn = (day: string) =>
    eventually(async () => (await s.call(clerk, 'GET', `/posts/${POST}`)).body['to'] === day, { what: `the post until ${day}` });
  const extended = Applications.GrantExtended(
    {
      ...keys,
      noticeId: 'ntc_longer',
      ruleSetVersion: 2,
      months: 12,
      posts: [{ postId: POST, lineId: 'line-1', oldEnd: '2023-12-31', newEnd: '2024-12-31', fundedMonths: 28, amountCents: 3_200_000 }],
      effectiveOn: '2023-06-01',
    },
    'app_1',
  );
  const lost = { ...keys, noticeId: 'ntc_longer', kind: 'EXTENSION' as const, effectiveOn: '2023-07-01' };

  it('ends as before once an extension is annulled, or was not delivered after all, and is extended by its delivery again', async () => {
    await s.hear(extended);
    await endsOn('2024-12-31');
    await s.hear(Applications.NoticeNotDelivered(lost, 'app_1'));
    await endsOn('2023-12-31');
    await s.hear(extended);
    await endsOn('2024-12-31');
    await s.hear(Applications.NoticeAnnulled(lost, 'app_1'));
    await endsOn('2023-12-31');
  });

  it('has the share of an amendment from its day on, whoever is there follows as far as they have the time, and as before once it is annulled', async () => {
    const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
    const mira = { givenName: 'Mira', familyName: 'Beispiel', birthDate: '1990-05-04', qualification: 'A_SOCIAL_DEGREE' };
    const register = async (familyName: string) =>
      String((await s.call(applicant, 'POST', '/people', { ...mira, familyName })).body['personId']);
    const appoint = async (postId: string, personId: string, body: object) =>
      (
        await s.call(applicant, 'POST', `/posts/${postId}/appointments`, {
          personId,
          tier: 'A_SOCIAL_DEGREE',
          evidence: 'Zeugnis',
          ...body,
        })
      ).status;
    const other = { ...granted(1, [{ lineId: 'line-1', kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 1 }]) };
    const elsewhere = Applications.GrantIssued({ ...other.data, grantId: 'grt_2', applicationId: 'app_2' }, 'app_2');
    await s.hear(...andDelivered(elsewhere));
    const second = postIdOf('grt_2', 'line-1');
    await eventually(async () => (await s.call(clerk, 'GET', `/posts/${second}`)).status === 200, { what: 'the other post' });
    const [free, busy] = [await register('Frei'), await register('Voll')];
    expect([
      await appoint(POST, free, { from: '2022-10-01', until: '2023-04-30' }),
      await appoint(POST, busy, { from: '2023-05-01' }),
      await appoint(second, busy, { from: '2022-10-01' }),
    ]).toEqual([201, 201, 201]);

    const terms = { share: 50, tier: 'A_SOCIAL_DEGREE' as const };
    const amended = Applications.GrantAmended(
      {
        ...keys,
        noticeId: 'ntc_more',
        kind: 'AMENDMENT',
        amountCents: 4,
        lines: [
          { lineId: 'line-1', from: '2023-03-01', before: { ...terms, amountCents: 2 }, after: { ...terms, share: 75, amountCents: 4 } },
        ],
        effectiveOn: '2023-02-15',
      },
      'app_1',
    );
    await s.hear(amended, amended);
    const post = async (day: string) => (await s.call(clerk, 'GET', `/posts/${POST}?effectiveOn=${day}`)).body;
    const shareOf = async (day: string) => (await post(day))['share'];
    await eventually(async () => (await shareOf('2023-03-01')) === 75, { what: 'the new share' });
    const listed = async (day: string) =>
      (
        (await s.call(clerk, 'GET', `/posts?effectiveOn=${day}`)).body['items'] as readonly {
          readonly postId: string;
          readonly share: number;
        }[]
      ).find((p) => p.postId === POST);
    await eventually(async () => (await listed('2023-03-01'))?.share === 75, { what: 'the new share in the list' });
    expect([await shareOf('2023-02-28'), (await listed('2023-02-28'))?.share]).toEqual([50, 50]);

    const claimsOf = async (personId: string) =>
      (
        (await s.call(applicant, 'GET', `/people/${personId}`)).body['claims'] as readonly {
          postId: string;
          share: number;
          from: string;
          until: string;
        }[]
      )
        .filter((c) => c.postId === POST)
        .map(({ share, from, until }) => [share, from, until]);
    await eventually(async () => (await claimsOf(free)).length === 2, { what: 'the claim that follows' });
    expect(await claimsOf(free)).toEqual([
      [50, '2022-10-01', '2023-02-28'],
      [75, '2023-03-01', '2023-04-30'],
    ]);
    const keptOf = async () => ((await post('2023-06-01'))['appointments'] as readonly { readonly kept?: object }[])[1]?.kept;
    await eventually(async () => (await keptOf()) !== undefined, { what: 'that a person keeps their share' });
    expect(await keptOf()).toEqual({
      share: 50,
      from: '2023-05-01',
      why: { code: 'fte-exceeded', de: expect.stringContaining('1,00') as string, en: expect.any(String) as string },
    });
    expect(await claimsOf(busy)).toEqual([[50, '2023-05-01', '2023-12-31']]);

    await s.hear(Applications.NoticeAnnulled({ ...keys, noticeId: 'ntc_more', kind: 'AMENDMENT', effectiveOn: '2023-08-01' }, 'app_1'));
    await eventually(async () => (await shareOf('2023-03-01')) === 50, { what: 'the share of before' });
    await eventually(async () => (await claimsOf(free)).at(-1)?.[0] === 50, { what: 'the claim of before' });
    expect((await post('2023-06-01'))['amendments']).toEqual([]);
    expect(s.errors).toEqual([]);
  });

  it('asks for the share that it has on each day of whoever comes to it, also where it has more at its end', async () => {
    const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
    const line = (lineId: string) => ({ lineId, kind: 'post' as const, share: 50, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 2 });
    const { data } = granted(6, ['line-1', 'line-2', 'line-3'].map(line));
    const issued = Applications.GrantIssued({ ...data, grantId: 'grt_5', applicationId: 'app_5' }, 'app_5');
    await s.hear(...andDelivered(issued));
    const terms = { share: 50, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 2 };
    const lines = ['line-1', 'line-2'].map((lineId) => ({
      lineId,
      from: '2023-06-01',
      before: terms,
      after: { ...terms, share: 100, amountCents: 3 },
    }));
    const { kind: _grant, ...own } = noticeOf(issued);
    await s.hear(
      Applications.GrantAmended(
        { ...own, noticeId: 'ntc_grown', kind: 'AMENDMENT', amountCents: 8, lines, effectiveOn: '2023-02-15' },
        'app_5',
      ),
    );
    const [first, second, beside] = ['line-1', 'line-2', 'line-3'].map((lineId) => postIdOf('grt_5', lineId));
    for (const postId of [first, second])
      await eventually(async () => (await s.call(clerk, 'GET', `/posts/${postId}?effectiveOn=2023-06-01`)).body['share'] === 100, {
        what: 'the whole post',
      });
    const mira = { givenName: 'Mira', birthDate: '1991-05-04', qualification: 'A_SOCIAL_DEGREE' };
    const register = async (familyName: string) =>
      String((await s.call(applicant, 'POST', '/people', { ...mira, familyName })).body['personId']);
    const appoint = (postId: string | undefined, personId: string, body: object) =>
      s.call(applicant, 'POST', `/posts/${postId}/appointments`, { personId, tier: 'A_SOCIAL_DEGREE', evidence: 'Zeugnis', ...body });
    const [half, whole] = [await register('Halb'), await register('Ganz')];
    expect((await appoint(beside, half, { from: '2022-10-01' })).status).toBe(201);
    const longer = await appoint(first, half, { from: '2023-01-01', until: '2023-06-30' });
    expect([longer.status, longer.body['code'], (longer.body['data'] as { day: string }).day]).toEqual([422, 'fte-exceeded', '2023-06-01']);
    const fits = { kind: 'fill', personId: half, from: '2023-01-01', until: '2023-05-31' };
    expect((await s.call(applicant, 'POST', `/posts/${first}/previews`, fits)).body['person']).toEqual({ isWithinLimit: true });
    expect((await appoint(first, half, { from: '2023-01-01', until: '2023-05-31' })).status).toBe(201);
    expect((await appoint(second, whole, { from: '2023-01-01' })).status).toBe(201);
    const claimsOf = async (personId: string) =>
      (
        (await s.call(applicant, 'GET', `/people/${personId}`)).body['claims'] as readonly {
          readonly postId: string;
          readonly share: number;
          readonly from: string;
          readonly until: string;
        }[]
      ).map(({ postId, share, from, until }) => [postId, share, from, until]);
    expect(await claimsOf(half)).toContainEqual([first, 50, '2023-01-01', '2023-05-31']);
    expect(await claimsOf(whole)).toEqual([
      [second, 50, '2023-01-01', '2023-05-31'],
      [second, 100, '2023-06-01', '2023-12-31'],
    ]);
    // All of it goes with the appointment.
    const { body } = await s.call(clerk, 'GET', `/posts/${second}`);
    const [{ appointmentId }] = body['appointments'] as readonly [{ readonly appointmentId: string }];
    await s.call(applicant, 'POST', `/posts/${second}/annulments`, { appointmentId, reason: 'Irrtum' });
    await eventually(async () => (await claimsOf(whole)).length === 0, { what: 'that nothing is claimed' });
    expect(s.errors).toEqual([]);
  });

  it('is worked at what somebody keeps until the day for which another share is told, and that is claimed', async () => {
    const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
    const line = (lineId: string) => ({ lineId, kind: 'post' as const, share: 50, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 2 });
    const { data } = granted(8, ['line-1', 'line-2', 'line-3', 'line-4'].map(line));
    const issued = Applications.GrantIssued({ ...data, grantId: 'grt_6', applicationId: 'app_6' }, 'app_6');
    await s.hear(...andDelivered(issued));
    const postOf = (lineId: string) => postIdOf('grt_6', lineId);
    const post = async (lineId: string) => (await s.call(clerk, 'GET', `/posts/${postOf(lineId)}?effectiveOn=2023-06-01`)).body;
    await eventually(async () => (await post('line-4'))['share'] === 50, { what: 'the posts' });
    const appointing = async (familyName: string, lineIds: readonly [string, string], until?: string) => {
      const mira = { givenName: 'Mira', familyName, birthDate: '1992-05-04', qualification: 'A_SOCIAL_DEGREE' };
      const personId = String((await s.call(applicant, 'POST', '/people', mira)).body['personId']);
      for (const [i, lineId] of lineIds.entries()) {
        const body = { personId, tier: 'A_SOCIAL_DEGREE', evidence: 'Zeugnis', from: '2023-01-01', ...(i === 1 && until ? { until } : {}) };
        expect((await s.call(applicant, 'POST', `/posts/${postOf(lineId)}/appointments`, body)).status).toBe(201);
      }
      return personId;
    };
    const less = await appointing('Weniger', ['line-1', 'line-3']);
    const more = await appointing('Mehr', ['line-2', 'line-4'], '2023-08-31');
    const terms = { share: 50, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 2 };
    const after = { ...terms, share: 100, amountCents: 3 };
    const lines = ['line-1', 'line-2'].map((lineId) => ({ lineId, from: '2023-06-01', before: terms, after }));
    const { kind: _grant, ...own } = noticeOf(issued);
    await s.hear(
      Applications.GrantAmended(
        { ...own, noticeId: 'ntc_whole', kind: 'AMENDMENT', amountCents: 10, lines, effectiveOn: '2023-02-15' },
        'app_6',
      ),
    );
    for (const [lineId, personId, share] of [
      ['line-1', less, 25],
      ['line-2', more, 75],
    ] as const) {
      const held = async () =>
        ((await post(lineId))['appointments'] as readonly [{ readonly appointmentId: string; readonly kept?: object }])[0];
      await eventually(async () => (await held()).kept !== undefined, { what: 'that a person keeps their share' });
      const { appointmentId } = await held();
      const told = { appointmentId, from: '2023-09-01', share };
      expect((await s.call(applicant, 'POST', `/posts/${postOf(lineId)}/shares`, told)).status).toBe(200);
      const claims = async () =>
        (
          (await s.call(applicant, 'GET', `/people/${personId}`)).body['claims'] as readonly {
            readonly postId: string;
            readonly share: number;
            readonly from: string;
            readonly until: string;
          }[]
        )
          .filter((one) => one.postId === postOf(lineId))
          .map((one) => [one.share, one.from, one.until]);
      await eventually(async () => (await claims()).length === 2, { what: 'the claim for the share that was told' });
      expect(await claims()).toEqual([
        [50, '2023-01-01', '2023-08-31'],
        [share, '2023-09-01', '2023-12-31'],
      ]);
      expect((await held()).kept).toMatchObject({ share: 50, from: '2023-06-01' });
    }
    expect(s.errors).toEqual([]);
  });

  it('goes on where a revocation cuts its share, also where its last day was told before', async () => {
    const told = { share: 50, lastDay: '2023-06-30' };
    const cut = (noticeId: string, after: { readonly share: number; readonly lastDay: string }) =>
      Applications.GrantRevoked(
        {
          ...keys,
          noticeId,
          kind: 'REVOCATION',
          amountCents: 1,
          from: '2023-03-01',
          lines: [{ lineId: 'line-1', before: { amountCents: 2, ...told }, after: { amountCents: 1, ...after } }],
          effectiveOn: '2023-02-15',
        },
        'app_1',
      );
    await s.hear(cut('ntc_share', { ...told, share: 25 }), cut('ntc_days', { ...told, lastDay: '2023-03-31' }));
    await endsOn('2023-03-31');
    const lifted = { ...keys, noticeId: 'ntc_days', kind: 'REVOCATION' as const, effectiveOn: '2023-07-01' };
    await s.hear(Applications.NoticeAnnulled(lifted, 'app_1'));
    await endsOn('2023-12-31');
    expect((await s.call(clerk, 'GET', `/posts/${POST}?effectiveOn=2023-03-01`)).body['share']).toBe(25);
    await s.hear(Applications.NoticeAnnulled({ ...lifted, noticeId: 'ntc_share' }, 'app_1'));
    await eventually(async () => (await s.call(clerk, 'GET', `/posts/${POST}?effectiveOn=2023-03-01`)).body['share'] === 50, {
      what: 'the share of before',
    });
    expect(s.errors).toEqual([]);
  });
});
