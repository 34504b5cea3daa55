import { isDeepStrictEqual } from 'node:util';
import { Applications } from '@paktwerk/contracts';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered, granted, noticeOf } from './granted';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const stranger: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const [first] = [postIdOf('grt_1', 'line-1')];
const DAY = '2022-10-15';

describeWithPostgres('posts as they stood', () => {
  let s: RunningService;
  const instants: string[] = [];
  jest.setTimeout(60_000);

  type Item = Readonly<Record<string, unknown>>;
  const page = async (who: Who, query: string) => {
    const { status, body } = await s.call(who, 'GET', `/posts${query}`);
    if (status !== 200) throw new Error(`${query}: ${status} ${JSON.stringify(body)}`);
    return body as { readonly items: readonly Item[]; readonly nextCursor?: string };
  };
  const at = (instant: string, more = `&effectiveOn=${DAY}`) => `?knownAt=${encodeURIComponent(instant)}${more}`;
  const statusAt = async (instant: string) => (await page(clerk, at(instant))).items.find((p) => p['postId'] === first)?.['status'];
  /** An instant between what was recorded before and what follows. */
  const between = async (): Promise<void> => {
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    await pause();
    instants.push(await s.runtime.clock.now());
    await pause();
  };
  const ok = async (path: string, body: object) => {
    const answer = await s.call(applicant, 'POST', path, body);
    if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };

  beforeAll(async () => {
    s = await runningService(service);
    await between();
    const line = (lineId: string) => ({ lineId, kind: 'post' as const, share: 50, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 100 });
    await s.hear(...andDelivered(granted(10_000_000, [line('line-1'), line('line-2'), line('line-3')])));
    await eventually(async () => (await page(applicant, '')).items.length === 3, { what: 'three posts' });
    await between();
    const { personId } = await ok('/people', {
      givenName: 'Mira',
      familyName: 'Beispiel',
      birthDate: '1990-05-04',
      qualification: 'A_SOCIAL_DEGREE',
    });
    const { appointmentId } = await ok(`/posts/${first}/appointments`, {
      personId,
      from: '2022-10-01',
      tier: 'A_SOCIAL_DEGREE',
      evidence: 'Bachelor, Esslingen, 2014',
    });
    await between();
    await ok(`/posts/${first}/corrections`, { appointmentId, from: '2022-10-01', lastDay: '2022-10-10', reason: 'gekündigt' });
    await between();
    await eventually(async () => (await page(clerk, `?effectiveOn=${DAY}&status=vacant`)).items.length === 3, { what: 'the correction' });
  });
  afterAll(() => s.stop());

  it('are none before their grant, and held or vacant on a day by what was known of it', async () => {
    const [before, approved, filled, corrected] = instants as [string, string, string, string];
    expect((await page(clerk, at(before))).items).toEqual([]);
    expect([await statusAt(approved), await statusAt(filled), await statusAt(corrected)]).toEqual(['vacant', 'filled', 'vacant']);
    expect((await page(clerk, at(filled))).items.filter((p) => p['appointment'] !== undefined)).toHaveLength(1);
  });

  it('are looked at on the day of that knowledge, unless another one is named', async () => {
    const [, , filled] = instants as [string, string, string];
    const today = filled.slice(0, 10);
    expect(await page(clerk, at(filled, ''))).toEqual(await page(clerk, at(filled, `&effectiveOn=${today}`)));
    expect((await page(clerk, at(filled, '&effectiveOn=2022-08-31'))).items.map((p) => p['status'])).toEqual([
      'upcoming',
      'upcoming',
      'upcoming',
    ]);
  });

  it('are as of now what the live ones are, for everybody and every filter', async () => {
    const now = await s.runtime.clock.now();
    await eventually(async () => isDeepStrictEqual(await page(clerk, at(now, '')), await page(clerk, '')), {
      what: 'what was told, in the list',
    });
    for (const [who, query] of [
      [clerk, `&effectiveOn=${DAY}`],
      [clerk, '&effectiveOn=2022-10-05'],
      [clerk, '&effectiveOn=2022-10-05&status=filled'],
      [clerk, `&effectiveOn=${DAY}&status=vacant`],
      [clerk, '&effectiveOn=2024-01-01'],
      [clerk, '&district=08111&programmeId=prg_1'],
      [clerk, '&district=08115'],
      [clerk, '&programmeId=prg_2'],
      [clerk, '&limit=2'],
      [applicant, '&effectiveOn=2022-10-05'],
      [stranger, ''],
    ] as const)
      expect([query, await page(who, at(now, query))]).toEqual([query, await page(who, `?${query.slice(1)}`)]);
  });

  it('miss nobody before the notice is in hand: neither in the list nor in how posts are filled', async () => {
    const line = { lineId: 'line-1', kind: 'post' as const, share: 100, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 100 };
    const { data } = granted(100, [line]);
    const late = Applications.GrantIssued({ ...data, grantId: 'grt_2', applicationId: 'app_2', programmeId: 'prg_2' }, 'app_2');
    const told = { ...noticeOf(late), amountCents: 100, basis: 'fiction' as const, lastDay: '2022-10-17', effectiveOn: '2022-09-15' };
    await s.hear(late, Applications.NoticeDelivered(told, 'app_2'));
    const on = async (day: string, more = '') =>
      (await page(clerk, `?programmeId=prg_2&effectiveOn=${day}${more}`)).items.map(({ status }) => status);
    await eventually(async () => (await on('2022-09-15'))[0] === 'vacant', { what: 'the post' });
    const known = `&knownAt=${encodeURIComponent(await s.runtime.clock.now())}`;
    for (const more of ['', known])
      expect([await on('2022-09-14', more), await on('2022-09-15', more)]).toEqual([['upcoming'], ['vacant']]);
    const counted = async (day: string) => (await s.call(clerk, 'GET', `/occupancy?effectiveOn=${day}`)).body['vacantPosts'];
    expect([await counted('2022-09-14'), await counted('2022-09-15')]).toEqual([3, 4]);
  });

  it('go on behind the last one of a page', async () => {
    const now = await s.runtime.clock.now();
    const one = await page(clerk, at(now, '&programmeId=prg_1&limit=2'));
    const two = await page(clerk, at(now, `&programmeId=prg_1&limit=2&cursor=${String(one.nextCursor)}`));
    expect([one.items.length, two.items.length, two.nextCursor]).toEqual([2, 1, undefined]);
    expect([...one.items, ...two.items]).toEqual((await page(clerk, at(now, '&programmeId=prg_1'))).items);
  });
});
