import { Applications, Counsellors, Staffing } from '@paktwerk/contracts';
import { addDays, berlinDate, derivedId } from '@paktwerk/kernel';
import { ActingPeople } from '@paktwerk/contracts';
import { everyGet, runningService } from '@paktwerk/running-service';
import type { Answer, RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { situation } from '../src/case/case.fixture';
import { service } from '../src/service';
import { hearDecree } from './published-decree';

const leaving: Who = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111' };
const staying: Who = { sub: 'beratung-08111-2', roles: ['CASE_MANAGER'], organisation: '08111' };
const unknown: Who = { sub: 'beratung-08111-3', roles: ['CASE_MANAGER'], organisation: '08111' };
const bySibling: Who = { sub: 'beratung-08111-4', roles: ['CASE_MANAGER'], organisation: '08111' };
const older: Who = { sub: 'beratung-08111-5', roles: ['CASE_MANAGER'], organisation: '08111' };
const lead: Who = { sub: 'leitung-08111', roles: ['TEAM_LEAD'], organisation: '08111' };
const elsewhere: Who = { sub: 'leitung-08115', roles: ['TEAM_LEAD'], organisation: '08115' };
const toCarrier: Who = { sub: 'beratung-08111-7', roles: ['CASE_MANAGER'], organisation: '08111' };
const annulled: Who = { sub: 'beratung-08111-8', roles: ['CASE_MANAGER'], organisation: '08111' };
/** Signs in for another district now, and still has the sign-in of before. */
const movedFrom: Who = { sub: 'beratung-08111-6', roles: ['CASE_MANAGER'], organisation: '08111' };
const movedTo: Who = { sub: 'beratung-08115-1', roles: ['CASE_MANAGER'], organisation: '08115' };
const humanOf = ({ sub }: Who) => derivedId('per', 'first', sub);
const today = berlinDate(new Date());
const [monthAgo, yesterday, nextMonth] = [addDays(today, -30), addDays(today, -1), addDays(today, 30)];
const OF_OTHERS = new Map([
  [8, { district: '08115' }],
  [9, { district: '08111', recipient: '08111999' }],
  [11, { district: '08111', recipient: 'T-CARITAS' }],
  [12, { district: '08115', recipient: 'T-CARITAS' }],
]);
const post = (n: number) => ({
  ...{ postId: derivedId('post', String(n)), programmeId: 'prg_1', district: '08111', share: 100 },
  ...OF_OTHERS.get(n),
});
const appointmentId = (n: number) => derivedId('apt', String(n));

describeWithPostgres('counsellors who leave their post', () => {
  let s: RunningService;
  const cases = new Map<string, string>();
  jest.setTimeout(60_000);

  beforeAll(async () => {
    s = await runningService(service);
    const published = { programmeId: 'prg_1', code: 'SUK22', titleDe: 'Soforthilfe', titleEn: 'Emergency aid', effectiveOn: '2022-06-01' };
    await s.hear(Applications.ProgrammePublished(published, 'prg_1'));
    await hearDecree(s);
    for (const who of [leaving, staying, unknown, bySibling, older, movedFrom, toCarrier, annulled]) {
      const opened = await s.call(who, 'POST', '/cases', opening);
      expect(opened.status).toBe(201);
      cases.set(who.sub, opened.body['caseId'] as string);
    }
  });
  afterAll(() => s.stop());

  const opening = {
    programmeId: 'prg_1',
    client: { givenName: 'Olena', familyName: 'Beispiel', birthDate: '1988-02-01', origin: 'Ukraine' },
    situation,
    consent: { givenOn: monthAgo, version: '2022-01' },
    openedOn: monthAgo,
  };
  const fill = async (n: number, from: string) => {
    const { postId } = post(n);
    await s.hear(Staffing.PostFilled({ ...post(n), appointmentId: appointmentId(n), effectiveOn: from }, postId));
  };
  const link = async (n: number, humanId: string) => {
    const { share: _, ...keys } = post(n);
    await s.hear(Counsellors.AppointmentLinked({ ...keys, appointmentId: appointmentId(n), humanId, effectiveOn: today }, keys.postId));
  };
  const vacate = (n: number, lastDay: string) =>
    s.hear(
      Staffing.PostVacated({ ...post(n), appointmentId: appointmentId(n), lastDay, effectiveOn: addDays(lastDay, 1) }, post(n).postId),
    );
  const caseOf = (who: Who) => cases.get(who.sub)!;
  const code = ({ status, body }: Answer) => [status, body['code']];
  const read = (who: Who, of = who) => s.call(who, 'POST', `/cases/${caseOf(of)}/readings`, { reason: 'Vorbereitung des Gesprächs' });
  const opens = (who: Who, status: number) =>
    eventually(async () => (await read(who)).status === status, { what: `${who.sub}: ${String(status)}` });
  const handovers = async (who: Who, query = '') =>
    (await s.call(who, 'GET', `/handovers${query}`)).body['items'] as readonly Record<string, unknown>[];

  it('open their files while the appointment lasts, whichever was told first, the days or whose they are', async () => {
    await link(1, 'per_somebody_else');
    await link(1, humanOf(leaving));
    await fill(1, '2024-01-01');
    await fill(2, '2024-01-01');
    // The other one signs in by another account than the one that was linked.
    await s.hear(
      ActingPeople.SignInBelongs({ signIn: humanOf(staying), person: 'per_human', effectiveOn: '2024-01-01' }, humanOf(staying)),
    );
    await link(2, 'per_human');
    for (const who of [leaving, staying, unknown]) expect((await read(who)).status).toBe(200);
    expect(await handovers(lead)).toEqual([]);
  });

  it('are named with their open cases before they leave, for the lead of the district alone', async () => {
    await vacate(1, nextMonth);
    await eventually(async () => (await handovers(lead)).length === 1, { what: 'who leaves' });
    const told = {
      counsellorId: humanOf(leaving),
      counsellor: leaving.sub,
      lastDay: nextMonth,
      hasLeft: false,
      appointments: [{ appointmentId: appointmentId(1), postId: post(1).postId, programmeId: 'prg_1' }],
      caseIds: [caseOf(leaving)],
    };
    expect(await handovers(lead)).toEqual([told]);
    expect(await handovers(lead, `?effectiveOn=${addDays(nextMonth, 1)}`)).toEqual([{ ...told, hasLeft: true }]);
    expect(await handovers(lead, `?effectiveOn=${addDays(today, -100)}`)).toEqual([]);
    expect(await handovers(elsewhere)).toEqual([]);
    expect(code(await s.call(leaving, 'GET', '/handovers'))).toEqual([403, 'role-missing']);
    expect((await read(leaving)).status).toBe(200);
  });

  it('open nothing after their last day, also where that is told late, and are told since when', async () => {
    const { postId } = post(1);
    const days = { was: { from: '2024-01-01', lastDay: nextMonth }, is: { from: '2024-01-01', lastDay: yesterday } };
    await s.hear(Staffing.OccupancyCorrected({ ...post(1), appointmentId: appointmentId(1), ...days, effectiveOn: today }, postId));
    await opens(leaving, 403);
    const id = caseOf(leaving);
    for (const url of everyGet('case-management')) {
      const answer = await s.call(leaving, 'GET', url.replace('{id}', id));
      if (!/\/(programmes|figures)$/.test(url)) expect([url, answer.status]).toEqual([url, 403]);
    }
    const talk = { heldOn: today, mode: 'office', minutes: 30, topics: ['HOUSING'] };
    const asked: readonly (readonly [string, object])[] = [
      ['/cases', opening],
      [`/cases/${id}/readings`, { reason: 'Nachsehen' }],
      [`/cases/${id}/plan`, { agreedOn: today, goals: [{ domain: 'HOUSING', text: 'Wohnung' }] }],
      [`/cases/${id}/talks`, talk],
      [`/cases/${id}/close`, { closedOn: today, reason: 'GOALS_REACHED' }],
      [`/cases/${id}/revoke-consent`, { revokedOn: today, scope: 'ALL' }],
      [`/cases/${id}/propose-erasure`, { reason: 'REQUESTED' }],
      [`/cases/${id}/withdraw-erasure`, {}],
    ];
    for (const [url, body] of asked) {
      const answer = await s.call(leaving, 'POST', url, body);
      expect([url, ...code(answer), answer.body['data']]).toEqual([url, 403, 'appointment-ended', { lastDay: yesterday }]);
    }
    expect(await handovers(lead)).toMatchObject([{ lastDay: yesterday, hasLeft: true, caseIds: [id] }]);
    expect((await read(lead, leaving)).status).toBe(200);
    for (const who of [staying, unknown]) expect((await read(who)).status).toBe(200);
  });

  it('do nothing as a counsellor by a right of another kind', async () => {
    const id = caseOf(leaving);
    const talk = { heldOn: today, mode: 'office', minutes: 30, topics: ['HOUSING'] };
    const officer: Who = { ...leaving, roles: ['CASE_MANAGER', 'DATA_PROTECTION'] };
    const alsoLead: Who = { ...leaving, roles: ['CASE_MANAGER', 'TEAM_LEAD'] };
    for (const who of [officer, alsoLead])
      for (const [url, body] of [
        ['/cases', opening],
        [`/cases/${id}/talks`, talk],
      ] as const)
        expect([url, ...code(await s.call(who, 'POST', url, body))]).toEqual([url, 403, 'appointment-ended']);
    expect(code(await read(officer))).toEqual([403, 'appointment-ended']);
    for (const url of [`/cases/${id}`, `/cases/${id}/readings`])
      expect([url, ...code(await s.call(officer, 'GET', url))]).toEqual([url, 403, 'appointment-ended']);
    for (const url of ['/cases', '/cases/retention']) expect((await s.call(officer, 'GET', url)).body['items']).toEqual([]);
    expect((await read(alsoLead)).status).toBe(200);
    const listed = (await s.call(alsoLead, 'GET', '/cases')).body['items'] as readonly Record<string, unknown>[];
    expect(listed.find(({ caseId }) => caseId === id)).not.toHaveProperty('initials');
  });

  it('open them again on another post, or where the end never was', async () => {
    await fill(3, today);
    await link(3, humanOf(leaving));
    await opens(leaving, 200);
    expect(await handovers(lead)).toEqual([]);
  });

  it('are found by whichever of their sign-ins was linked, also where that one became theirs later', async () => {
    const siblings = { asked: humanOf(bySibling), linked: 'per_sibling', human: 'per_human_of_both' };
    await fill(4, '2024-01-01');
    await link(4, siblings.linked);
    await vacate(4, yesterday);
    expect((await read(bySibling)).status).toBe(200);
    for (const signIn of [siblings.asked, siblings.linked])
      await s.hear(ActingPeople.SignInBelongs({ signIn, person: siblings.human, effectiveOn: today }, signIn));
    await opens(bySibling, 403);
    expect(await handovers(lead)).toMatchObject([{ counsellorId: siblings.asked, lastDay: yesterday, hasLeft: true }]);
  });

  it('are found where the linked sign-in came to belong to the one that is asked', async () => {
    await fill(5, '2024-01-01');
    await link(5, 'per_later_theirs');
    await vacate(5, yesterday);
    await s.hear(
      ActingPeople.SignInBelongs({ signIn: 'per_later_theirs', person: humanOf(older), effectiveOn: today }, 'per_later_theirs'),
    );
    await opens(older, 403);
  });

  it('are told apart by party: who has left one opens no file of it, and works for the next as if they had never been elsewhere', async () => {
    for (const { sub } of [movedFrom, movedTo]) {
      const signIn = derivedId('per', 'first', sub);
      await s.hear(ActingPeople.SignInBelongs({ signIn, person: 'per_moved', effectiveOn: today }, signIn));
    }
    await fill(7, '2024-01-01');
    await link(7, 'per_moved');
    await vacate(7, yesterday);
    await opens(movedFrom, 403);
    // Whom the next one has not linked works there all the same.
    const opened = await s.call(movedTo, 'POST', '/cases', opening);
    expect(opened.status).toBe(201);
    cases.set(movedTo.sub, opened.body['caseId'] as string);
    for (const n of [8, 9]) {
      await fill(n, today);
      await link(n, 'per_moved');
      await vacate(n, nextMonth);
    }
    const ofNext = { counsellorId: humanOf(movedTo), lastDay: nextMonth, appointments: [{ appointmentId: appointmentId(8) }] };
    await eventually(async () => (await handovers(elsewhere)).length === 1, { what: 'who leaves the next one' });
    expect(await handovers(elsewhere)).toMatchObject([ofNext]);
    expect((await read(movedTo)).status).toBe(200);
    expect([...code(await read(movedFrom)), (await read(movedFrom)).body['data']]).toEqual([
      403,
      'appointment-ended',
      { lastDay: yesterday },
    ]);
    const ofFirst = (await handovers(lead)).filter(({ counsellorId }) => counsellorId === humanOf(movedFrom));
    expect(ofFirst).toEqual([
      {
        counsellorId: humanOf(movedFrom),
        counsellor: movedFrom.sub,
        lastDay: yesterday,
        hasLeft: true,
        appointments: [{ appointmentId: appointmentId(7), postId: post(7).postId, programmeId: 'prg_1' }],
        caseIds: [caseOf(movedFrom)],
      },
    ]);
  });

  it('keep them on the post of a carrier in the same district, and lose them with that', async () => {
    const human = humanOf(toCarrier);
    await fill(10, '2024-01-01');
    await link(10, human);
    await vacate(10, yesterday);
    await opens(toCarrier, 403);
    await fill(12, today);
    await link(12, human);
    expect((await read(toCarrier)).status).toBe(403);
    await fill(11, today);
    await link(11, human);
    await opens(toCarrier, 200);
    const ofCarrier = async () => (await handovers(lead)).filter(({ counsellorId }) => counsellorId === human);
    // The lead reads that they have left, and why the files stay open to them; which posts the carrier has stays its own.
    expect(await ofCarrier()).toMatchObject([{ lastDay: yesterday, hasLeft: true, staysByCarrier: true }]);
    await vacate(11, nextMonth);
    await eventually(async () => (await ofCarrier())[0]?.lastDay === nextMonth, { what: 'who leaves the carrier' });
    expect(await ofCarrier()).toMatchObject([{ hasLeft: false, appointments: [{ appointmentId: appointmentId(10) }] }]);
    const days = { was: { from: today, lastDay: nextMonth }, is: { from: '2024-02-01', lastDay: yesterday } };
    await s.hear(
      Staffing.OccupancyCorrected({ ...post(11), appointmentId: appointmentId(11), ...days, effectiveOn: today }, post(11).postId),
    );
    await opens(toCarrier, 403);
  });

  it('open nothing again because somebody says that an appointment that is over never was', async () => {
    const correct = (n: number, days: object) =>
      s.hear(
        Staffing.OccupancyCorrected(
          { ...post(n), appointmentId: appointmentId(n), was: { from: '2024-01-01' }, ...days, effectiveOn: today },
          post(n).postId,
        ),
      );
    await fill(13, '2024-01-01');
    await link(13, humanOf(annulled));
    await vacate(13, yesterday);
    await opens(annulled, 403);
    await correct(13, { was: { from: '2024-01-01', lastDay: yesterday } });
    await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'the correction' });
    expect((await read(annulled)).status).toBe(403);
    // Who was found to work there in truth does again, and one of whom it is said in time never did.
    await fill(14, today);
    await link(14, humanOf(annulled));
    await opens(annulled, 200);
    await correct(14, { was: { from: today, lastDay: nextMonth } });
    await opens(annulled, 403);
  });

  it('keep them some months behind the money where no end was told', async () => {
    const { postId } = post(2);
    const approved = { grantId: 'grt_1', lineId: 'line-1', callId: 'cal_1', tier: 'A_SOCIAL_DEGREE' as const, from: '2024-01-01' };
    const to = addDays(today, -200);
    await s.hear(Staffing.PostApproved({ ...post(2), ...approved, to, effectiveOn: '2024-01-01' }, postId));
    await opens(staying, 403);
    expect(code(await read(staying))).toEqual([403, 'appointment-ended']);
    const newEnd = addDays(today, -20);
    const more = { noticeId: 'ntc_1', oldEnd: to, newEnd, fundedMonths: 20, amountCents: 1 };
    await s.hear(Staffing.PostExtended({ ...post(2), ...more, effectiveOn: addDays(to, 1) }, postId));
    await opens(staying, 200);
  });
});
