import { Applications } from '@paktwerk/contracts';
import { derivedId, newUuid, record } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { ShareClaimed } from '../src/person/events';
import { personDecider, personStream } from '../src/person/state';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered, granted } from './granted';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const stranger: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const [first, second] = ['line-1', 'line-2'].map((line) => postIdOf('grt_1', line)) as [string, string];
const ofService = {
  correlationId: 'spec',
  at: new Date().toISOString(),
  actor: { person: 'per_x', role: 'SERVICE', organisation: 'state' },
} as const;
const AUTUMN = 'from=2022-09&months=4&effectiveOn=2022-11-15';

describeWithPostgres('the plan of a party', () => {
  let s: RunningService;
  let beforeVacancy = '';
  let registered = '';
  jest.setTimeout(60_000);
  const plan = async (who: Who, query = AUTUMN) => s.call(who, 'GET', `/plan?${query}`);
  const preview = (who: Who, postId: string, body: object) => s.call(who, 'POST', `/posts/${postId}/previews`, body);
  const post = (body: Readonly<Record<string, unknown>>, postId: string) =>
    (body['posts'] as readonly Readonly<Record<string, unknown>>[]).find((p) => p['postId'] === postId);

  beforeAll(async () => {
    s = await runningService(service);
    const line = (lineId: string) => ({
      lineId,
      kind: 'post' as const,
      share: 50,
      tier: 'A_SOCIAL_DEGREE' as const,
      amountCents: 4_000_000,
      months: 16,
    });
    await s.hear(...andDelivered(granted(10_000_000, [line('line-1'), line('line-2')])));
    await eventually(async () => ((await s.call(applicant, 'GET', '/posts')).body['items'] as unknown[]).length === 2, {
      what: 'two posts',
    });
    const mira = { givenName: 'Mira', familyName: 'Beispiel', birthDate: '1990-05-04', qualification: 'A_SOCIAL_DEGREE' };
    const { personId } = (await s.call(applicant, 'POST', '/people', mira)).body;
    registered = personId as string;
    await s.call(applicant, 'POST', `/posts/${first}/appointments`, {
      personId,
      from: '2022-10-01',
      tier: 'A_SOCIAL_DEGREE',
      evidence: 'Bachelor, Esslingen, 2014',
    });
    beforeVacancy = await s.runtime.clock.now();
    await s.call(applicant, 'POST', `/posts/${first}/vacancies`, { lastDay: '2022-11-15', reason: 'Wechsel' });
  });
  afterAll(() => s.stop());

  it('says who works where, and what the months come to', async () => {
    const { status, body } = await plan(applicant);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      party: '08111',
      effectiveOn: '2022-11-15',
      approvedShare: 100,
      filledShare: 50,
      months: [
        { month: '2022-09', filledShare: 0 },
        { month: '2022-10', approvedShare: 100, filledShare: 50 },
        { month: '2022-11', approvedShare: 100, filledShare: 25 },
        { month: '2022-12', approvedShare: 100, filledShare: 0 },
      ],
    });
    const bars = post(body, first)?.['bars'] as readonly Readonly<Record<string, unknown>>[];
    expect(bars.find((bar) => bar['kind'] === 'filled')).toMatchObject({
      from: '2022-10-01',
      until: '2022-11-15',
      name: 'Mira Beispiel',
      share: 50,
    });
    expect(post(body, second)).toMatchObject({ number: 2, status: 'vacant' });
  });

  it('is the one of before for whoever asks as it was known', async () => {
    const { body } = await plan(applicant, `${AUTUMN}&knownAt=${encodeURIComponent(beforeVacancy)}`);
    expect(body['months']).toMatchObject([{}, {}, { month: '2022-11', filledShare: 50 }, { filledShare: 50 }]);
  });

  it('is seen by the party, and by bodies of the state that name one; only the authority reads names', async () => {
    expect((await plan(stranger, `${AUTUMN}&party=08111`)).status).toBe(403);
    expect((await plan(ministry)).body['code']).toBe('plan-of-whom');
    const ofState = await plan(ministry, `${AUTUMN}&party=08111`);
    expect([ofState.status, JSON.stringify(ofState.body).includes('Beispiel')]).toEqual([200, false]);
    expect(JSON.stringify((await plan(clerk, `${AUTUMN}&party=08111`)).body)).toContain('Mira Beispiel');
  });

  it('says before it is recorded what an appointment would cost, and records nothing', async () => {
    const { status, body } = await preview(applicant, first, { kind: 'fill', from: '2022-12-16', tier: 'A_SOCIAL_DEGREE' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      months: [{ month: '2022-12', beforeCents: 0 }, ...Array.from({ length: 12 }, () => ({ afterCents: 250_000 }))],
    });
    expect(body['refusal']).toBeUndefined();
    expect((await plan(applicant)).body['months']).toMatchObject([{}, {}, {}, { filledShare: 0 }]);
  });

  it('said yes to a tier that the register does not name, and the appointment was refused then', async () => {
    const wish = { personId: registered, from: '2022-12-16', tier: 'B_OTHER_DEGREE' };
    const before = await preview(applicant, first, { kind: 'fill', ...wish });
    const done = await s.call(applicant, 'POST', `/posts/${first}/appointments`, { ...wish, evidence: 'Master, Ulm, 2015' });
    const told = { tier: 'B_OTHER_DEGREE', registered: 'A_SOCIAL_DEGREE', on: '2022-12-16' };
    expect([before.status, before.body['refusal']]).toEqual([
      200,
      expect.objectContaining({ code: 'tier-differs-from-register', data: told }),
    ]);
    expect([done.status, done.body['code'], done.body['data']]).toEqual([422, 'tier-differs-from-register', told]);
    const { appointmentId, ...occupancy } = (
      (await s.call(applicant, 'GET', `/posts/${first}`)).body['appointments'] as Record<string, unknown>[]
    )[0]!;
    const corrected = await preview(applicant, first, { kind: 'correct', appointmentId, from: occupancy['from'], tier: 'C_VOCATIONAL' });
    expect(corrected.body['refusal']).toMatchObject({ code: 'tier-differs-from-register' });
  });

  it('shows the authority which posts nobody ever worked on, on both axes; not the party', async () => {
    const asked = (query = '', who = clerk) => s.call(who, 'GET', `/occupancy/never-filled${query}`);
    expect((await asked('', applicant)).status).toBe(403);
    const items = ((await asked()).body['items'] as readonly Readonly<Record<string, unknown>>[]).map((one) => one['postId']);
    expect(items).toEqual([second]);
    // Nobody told the rules: there is no window, and nothing would fall back.
    expect((await asked()).body['items']).toMatchObject([{ lineId: 'line-2', isInForce: false, wouldHaveLapsed: false, freed: [] }]);
    expect((await asked('?knownAt=2000-01-01T00:00:00Z')).body['items']).toEqual([]);
    expect((await asked('?programmeId=prg_other')).body['items']).toEqual([]);
  });

  it('keeps on record that somebody asked for more time than a person has beside others, and nothing of who has it', async () => {
    const vera = { givenName: 'Vera', familyName: 'Anderswo', birthDate: '1991-01-02', qualification: 'A_SOCIAL_DEGREE' };
    const { personId } = (await s.call(stranger, 'POST', '/people', vera)).body as { personId: string };
    const claim = { claimId: derivedId('clm', 'there'), appointmentId: derivedId('apt', 'there'), postId: derivedId('post', 'there') };
    const days = { from: '2023-03-01', until: '2023-09-30' };
    await s.runtime.commands.handle(
      personStream(personId),
      personDecider,
      { ...ofService, commandId: newUuid() },
      { decide: () => record(ShareClaimed({ personId, district: '08115', share: 60, ...claim, ...days, isFixedTerm: true })) },
    );
    await s.call(applicant, 'POST', '/people', vera);
    const attempts = async () =>
      (await s.runtime.commands.load(personStream(personId), personDecider)).events.flatMap((e) =>
        e.type === 'share.refused' ? [e.data] : [],
      );
    const ask = (from: string, share: number) =>
      preview(applicant, second, { kind: 'fill', personId, from, until: from, tier: 'A_SOCIAL_DEGREE', share });
    expect((await ask('2023-03-01', 40)).body).toMatchObject({ person: { isWithinLimit: true } });
    expect((await ask('2023-02-28', 41)).body).toMatchObject({ person: { isWithinLimit: true } });
    expect(await attempts()).toEqual([]);
    const version = (await s.call(applicant, 'GET', `/people/${personId}`)).headers['etag'];
    expect((await ask('2023-03-01', 41)).body).toMatchObject({ person: { isWithinLimit: false } });
    expect(await attempts()).toEqual([
      { personId, district: '08111', postId: second, from: '2023-03-01', until: '2023-03-01', requestedShare: 41, limitShare: 100 },
    ]);
    expect((await s.call(applicant, 'GET', `/people/${personId}`)).headers['etag']).toBe(version);
  });

  it('says in the same words why it would be refused', async () => {
    const { status, body } = await preview(applicant, first, { kind: 'fill', from: '2022-11-01', tier: 'A_SOCIAL_DEGREE' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ refusal: { code: 'post-occupied' }, months: [] });
    expect((await preview(stranger, first, { kind: 'vacate', lastDay: '2022-11-01' })).status).toBe(403);
  });

  it('says nothing of posts whose notice nobody has in hand: no number, no gap, and no answer of what they would cost', async () => {
    const other = (n: number) => {
      const { data } = granted(1, [{ lineId: 'line-1', kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 1 }]);
      return Applications.GrantIssued({ ...data, grantId: `grt_${n}`, applicationId: `app_${n}`, decisionId: `dec_${n}` }, `app_${n}`);
    };
    const [hidden, later] = [2, 3].map((n) => postIdOf(`grt_${n}`, 'line-1')) as [string, string];
    await s.hear(other(2));
    await eventually(async () => (await s.call(clerk, 'GET', `/posts/${hidden}`)).status === 200, { what: 'the announced post' });
    await s.hear(...andDelivered(other(3)));
    await eventually(async () => (await s.call(applicant, 'GET', `/posts/${later}`)).status === 200, { what: 'the later post' });
    await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'the numbers' });
    const numbers = async (who: Who) =>
      ((await plan(who)).body['posts'] as readonly { number: number; postId: string }[]).map((p) => p.number);
    expect(await numbers(applicant)).toEqual([1, 2, 3]);
    const wanted = { kind: 'fill', from: '2022-12-16', tier: 'A_SOCIAL_DEGREE' };
    const asked = await preview(applicant, hidden, wanted);
    expect([asked.status, asked.body['code']]).toEqual([404, 'not-found']);
    expect((await preview(clerk, hidden, wanted)).status).toBe(200);
    // Whichever is delivered first comes first, and keeps its number.
    const [, delivered] = andDelivered(other(2));
    await s.hear(delivered);
    await eventually(async () => (await s.call(applicant, 'GET', `/posts/${hidden}`)).status === 200, { what: 'the delivery' });
    await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'the number' });
    const { body } = await plan(applicant);
    expect([post(body, later)?.['number'], post(body, hidden)?.['number']]).toEqual([3, 4]);
  });
});
