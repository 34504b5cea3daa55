import { Applications } from '@paktwerk/contracts';
import { addDays, berlinDate, derivedId, lastDayOfMonths } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/event-store';
import { ProjectionRunner, StoreLog, rebuild } from '@paktwerk/projections';
import { describeWithPostgres, eventually, tablesNaming } from '@paktwerk/testing';
import { decree, eligible, situation } from '../src/case/case.fixture';
import { service } from '../src/service';
import { hearDecree } from './published-decree';
import { DailyTotalsPublisher } from '../src/totals/publisher';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';

const counsellor: Who = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111' };
const colleague: Who = { sub: 'beratung-08111-2', roles: ['CASE_MANAGER'], organisation: '08111' };
const lead: Who = { sub: 'leitung-08111', roles: ['TEAM_LEAD'], organisation: '08111' };
const elsewhere: Who = { sub: 'leitung-08115', roles: ['TEAM_LEAD'], organisation: '08115' };
const outsiders: readonly Who[] = [
  { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' },
  { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK', 'GRANT_REVIEWER'], organisation: 'authority' },
  { sub: 'revision', roles: ['AUDITOR'], organisation: 'audit' },
  { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' },
];
const client = {
  givenName: 'Olena-Unverwechselbar',
  familyName: 'Beispiel-Unverwechselbar',
  birthDate: '1988-02-01',
  origin: 'Herkunft-Unverwechselbar',
};
const today = berlinDate(new Date());
const monthAgo = addDays(today, -30);

describeWithPostgres('the case-management service', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service, { TOTALS_INTERVAL_MS: '50' });
    await s.hear(
      Applications.ProgrammePublished(
        { programmeId: 'prg_1', code: 'SUK22', titleDe: 'Soforthilfe', titleEn: 'Emergency aid', effectiveOn: '2022-06-01' },
        'prg_1',
      ),
    );
    await s.hear(
      Applications.ProgrammePublished(
        { programmeId: 'prg_2', code: 'IM23', titleDe: 'Zweites', titleEn: 'Second', effectiveOn: '2022-06-01' },
        'prg_2',
      ),
    );
    await hearDecree(s);
    await eventually(async () => ((await s.call(counsellor, 'GET', '/programmes')).body as unknown as unknown[]).length === 2, {
      what: 'the programmes',
    });
  });
  afterAll(() => s.stop());

  it('answers a reader who names its own position at once (it once compared that with the position of the bus and waited in vain)', async () => {
    const answer = await s.call(counsellor, 'GET', '/programmes', undefined, { headers: { 'paktwerk-after': 'case-management:1:4711' } });
    expect(answer).toMatchObject({ status: 200, body: expect.arrayContaining([expect.objectContaining({ programmeId: 'prg_1' })]) });
  });

  const code = (a: { status: number; body: Record<string, unknown> }) => [a.status, a.body['code']];
  const opening = (p: object = {}) => ({
    programmeId: 'prg_1',
    client,
    situation,
    consent: { givenOn: monthAgo, version: '2022-01' },
    openedOn: monthAgo,
    ...p,
  });
  const open = async (who = counsellor): Promise<string> => (await s.call(who, 'POST', '/cases', opening())).body['caseId'] as string;
  const talk = (p: object = {}) => ({
    heldOn: addDays(monthAgo, 2),
    mode: 'office',
    minutes: 30,
    topics: ['HOUSING', 'WORK'],
    note: 'Notiz-Unverwechselbar',
    ...p,
  });

  it('keeps a file: plan, talks, closing', async () => {
    const opened = await s.call(counsellor, 'POST', '/cases', opening(), { key: 'open-1' });
    expect([opened.status, opened.body['counselledBy']]).toEqual([
      201,
      { decreeId: decree.decreeId, code: 'ZG2022', source: 'Erlass vom 11.03.2022' },
    ]);
    expect((await s.call(counsellor, 'POST', '/cases', opening(), { key: 'open-1' })).body).toEqual(opened.body);
    const id = opened.body['caseId'] as string;
    expect([opened.headers['location'], opened.headers['etag']]).toEqual([`/api/case-management/v1/cases/${id}`, '"2"']);
    expect(
      (
        await s.call(counsellor, 'POST', `/cases/${id}/plan`, {
          agreedOn: addDays(monthAgo, 1),
          goals: [{ domain: 'HOUSING', text: 'Ziel-Unverwechselbar' }],
        })
      ).status,
    ).toBe(201);
    expect((await s.call(counsellor, 'POST', `/cases/${id}/talks`, talk())).body['isCounted']).toBe(true);
    expect((await s.call(counsellor, 'POST', `/cases/${id}/talks`, talk({ minutes: 9, mode: 'phone' }))).body['isCounted']).toBe(false);
    const close = await s.call(counsellor, 'POST', `/cases/${id}/close`, { closedOn: addDays(monthAgo, 20), reason: 'GOALS_REACHED' });
    expect(close.status).toBe(200);
    expect(close.body).toEqual({
      ...(opened.body as object),
      status: 'closed',
      plans: 1,
      talks: 2,
      lastTalkOn: addDays(monthAgo, 2),
      planId: expect.stringMatching(/^pln_/),
      limit: expect.objectContaining({ countingFrom: addDays(monthAgo, 2), lastDay: lastDayOfMonths(addDays(monthAgo, 2), 36) }),
      closedOn: addDays(monthAgo, 20),
      closingReason: 'GOALS_REACHED',
      keptUntil: lastDayOfMonths(addDays(monthAgo, 21), 12),
      version: 6,
    });
    const file = await s.call(counsellor, 'POST', `/cases/${id}/readings`, { reason: 'Begründung-Unverwechselbar' });
    expect(file.headers['etag']).toBe('"6"');
    expect(file.body).toMatchObject({
      caseId: id,
      status: 'closed',
      client,
      consent: { givenOn: monthAgo },
      eligibility: {
        establishedFor: monthAgo,
        decreeCode: 'ZG2022',
        decreeSource: 'Erlass vom 11.03.2022',
        basis: eligible().data.basis,
      },
      plans: [{ goals: [{ domain: 'HOUSING', text: 'Ziel-Unverwechselbar' }] }],
      talks: [
        { minutes: 30, note: 'Notiz-Unverwechselbar' },
        { minutes: 9, isCounted: false },
      ],
      closingReason: 'GOALS_REACHED',
    });
  });

  it('follows a plan, puts talks right, and goes on for as long as it may', async () => {
    const id = await open();
    const act = (who: Who, what: string, body: object) => s.call(who, 'POST', `/cases/${id}/${what}`, body);
    const done = async (what: string, body: object, who = counsellor) => expect((await act(who, what, body)).status).toBe(200);
    const on = (day: number) => addDays(monthAgo, day);
    const reason = 'Unverwechselbar begründet';
    const levels = { language: 'A1', work: 'NONE' };
    const finding = { domain: 'HOUSING', situation: 'Lage-Unverwechselbar', resources: 'Stärken-Unverwechselbar', need: 'URGENT' };
    await done('record-assessment', { assessedOn: on(0), findings: [finding], levels });
    const goals = [
      { domain: 'HOUSING', text: 'Ziel-Unverwechselbar', steps: [{ text: 'Schritt-Unverwechselbar', who: 'CLIENT', until: on(9) }] },
      { domain: 'WORK', text: 'Arbeit-Unverwechselbar' },
    ];
    const agreed = (await act(counsellor, 'plan', { agreedOn: on(1), goals })).body as unknown as {
      planId: string;
      goals: { goalId: string; steps: { stepId: string }[] }[];
    };
    const { planId } = agreed;
    const [first, second] = agreed.goals;
    const goalId = first!.goalId;
    await done('do-step', { planId, goalId, stepId: first!.steps[0]!.stepId, doneOn: on(2) });
    await done('change-goal', { planId, goalId, changedOn: on(3), text: 'Neu-Unverwechselbar' });
    await done('reach-goal', { planId, goalId, reachedOn: on(4) });
    await done('drop-goal', { planId, goalId: second!.goalId, droppedOn: on(4), reason });
    await done('review-plan', { planId, reviewedOn: on(5), nextOn: on(90), result: 'Ergebnis-Unverwechselbar' });
    expect(code(await act(counsellor, 'reach-goal', { planId, goalId, reachedOn: on(5) }))).toEqual([422, 'goal-ended']);
    expect(code(await act(colleague, 'reach-goal', { planId, goalId, reachedOn: on(5) }))).toEqual([403, 'not-own-case']);
    for (const minutes of [0, 601]) expect(code(await act(counsellor, 'talks', talk({ minutes })))).toEqual([400, 'invalid-request']);
    const met = await act(
      counsellor,
      'talks',
      talk({ mode: 'outreach', place: 'Ort-Unverwechselbar', withInterpreter: true, withFamily: false }),
    );
    const twice = await act(counsellor, 'talks', talk({ mode: 'outreach' }));
    expect(twice.body['looksLike']).toBe(met.body['talkId']);
    await done(`talks/${String(twice.body['talkId'])}/annul`, { reason });
    // The limit ends later by it: the lead does that, and nothing else of a talk.
    const correct = `talks/${String(met.body['talkId'])}/correct`;
    const corrected = { ...talk({ heldOn: on(3), minutes: 45 }), reason };
    expect(code(await act(counsellor, correct, corrected))).toEqual([422, 'limit-by-lead']);
    expect(code(await act(lead, correct, { ...talk({ minutes: 45 }), reason }))).toEqual([422, 'not-own-case']);
    for (const who of [colleague, elsewhere]) expect((await act(who, correct, corrected)).status).toBe(403);
    await done(correct, corrected, lead);
    await done('pause', { pausedOn: on(6), reason });
    expect(code(await act(counsellor, 'talks', talk({ heldOn: on(7) })))).toEqual([422, 'case-paused']);
    await done('resume', { resumedOn: on(8) });
    await done('close', { closedOn: on(10), reason: 'CONTACT_LOST', levels: { language: 'A2' } });
    await done('reopen', { reopenedOn: on(12), reason });
    expect(code(await act(counsellor, 'extend-limit', { reason }))).toEqual([403, 'role-missing']);
    const both: Who = { ...counsellor, roles: ['CASE_MANAGER', 'TEAM_LEAD'] };
    expect(code(await act(both, 'extend-limit', { reason }))).toEqual([403, 'own-case']);
    await done('extend-limit', { reason }, lead);
    const now = (await s.call(lead, 'GET', `/cases/${id}`)).body;
    expect(now).toMatchObject({
      status: 'open',
      talks: 1,
      lastTalkOn: on(3),
      planId,
      reviewDueOn: on(90),
      reopenedOn: on(12),
      limit: { countingFrom: on(3), lastDay: lastDayOfMonths(on(3), 48), extendedOn: today },
    });
    expect((await s.call(lead, 'GET', `/cases/${id}?effectiveOn=${on(7)}`)).body).toMatchObject({ status: 'open', pausedOn: on(6) });
    expect((await s.call(lead, 'GET', `/cases/${id}?effectiveOn=${on(2)}`)).body).toMatchObject({ talks: 0, plans: 1 });
    expect((await s.call(lead, 'GET', `/cases/${id}?effectiveOn=${on(-1)}`)).status).toBe(404);
    expect(JSON.stringify(now)).not.toContain('Unverwechselbar');
    const read = async (p: object) => (await act(counsellor, 'readings', { reason, ...p })).body;
    expect(await read({})).toMatchObject({
      status: 'open',
      assessments: [{ findings: [finding], levels }],
      plans: [
        {
          goals: [
            {
              goalId,
              steps: [{ text: 'Schritt-Unverwechselbar', who: 'CLIENT', doneOn: on(2) }],
              ended: { kind: 'reached', on: on(4) },
              changes: [{ text: 'Neu-Unverwechselbar' }],
            },
            { ended: { kind: 'dropped', reason } },
          ],
          reviews: [{ nextOn: on(90), result: 'Ergebnis-Unverwechselbar' }],
        },
      ],
      talks: [{ heldOn: on(3), minutes: 45, corrections: [{ reason }] }, { annulled: { annulledOn: today, reason } }],
      course: [{ what: 'paused' }, { what: 'resumed' }, { what: 'reopened' }, { what: 'extended' }],
    });
    expect(await read({ effectiveOn: on(2) })).toMatchObject({
      plans: [{ goals: [{ changes: [] }, {}], reviews: [] }],
      talks: [{ annulled: {} }],
      course: [],
    });
    expect(await tablesNaming(s.db, /unverwechselbar/i)).toEqual([]);
    await eventually(async () => {
      const { items } = (await s.call(lead, 'GET', '/cases')).body as {
        items: { caseId: string; talks: number; lastTalkOn?: string; status: string }[];
      };
      return items.some((c) => c.caseId === id && c.talks === 1 && c.lastTalkOn === on(3) && c.status === 'open');
    });
  });

  it('shows own cases only; the team lead sees all of the district', async () => {
    const id = await open();
    const ids = async (who: Who) =>
      ((await s.call(who, 'GET', '/cases')).body['items'] as { caseId: string; initials?: string }[]).map((c) => c.caseId);
    await eventually(async () => (await ids(counsellor)).includes(id));
    expect(await ids(colleague)).not.toContain(id);
    expect(await ids(lead)).toContain(id);
    expect(await ids(elsewhere)).not.toContain(id);
    const own = (await s.call(counsellor, 'GET', '/cases?status=open')).body['items'] as { caseId: string; initials?: string }[];
    expect(own.find((c) => c.caseId === id)?.initials).toBe('O. B.');
    expect(JSON.stringify((await s.call(lead, 'GET', '/cases')).body)).not.toMatch(/initials|Unverwechselbar/);
    expect(code(await s.call(colleague, 'POST', `/cases/${id}/readings`, { reason: 'Vertretung' }))).toEqual([403, 'not-own-case']);
    expect(code(await s.call(colleague, 'POST', `/cases/${id}/talks`, talk()))).toEqual([403, 'not-own-case']);
    expect(code(await s.call(elsewhere, 'POST', `/cases/${id}/readings`, { reason: 'Neugier' }))).toEqual([403, 'other-organisation']);
    for (const who of outsiders) {
      expect(code(await s.call(who, 'GET', '/cases'))).toEqual([403, 'role-missing']);
      expect(code(await s.call(who, 'POST', `/cases/${id}/readings`, { reason: 'Neugier' }))).toEqual([403, 'role-missing']);
      expect(code(await s.call(who, 'GET', `/cases/${id}/readings`))).toEqual([403, 'role-missing']);
      expect(code(await s.call(who, 'POST', '/cases', opening()))).toEqual([403, 'role-missing']);
    }
  });

  it('records who read a file and why, and opens none without a reason', async () => {
    const id = await open();
    expect(code(await s.call(lead, 'POST', `/cases/${id}/readings`, {}))).toEqual([400, 'invalid-request']);
    const { status, body } = await s.call(lead, 'GET', `/cases/${id}`);
    expect([status, body['caseId'], 'client' in body, JSON.stringify(body).includes('Unverwechselbar')]).toEqual([200, id, false, false]);
    expect((await s.call(lead, 'POST', `/cases/${id}/readings`, { reason: 'Fachaufsicht' })).status).toBe(200);
    expect((await s.call(counsellor, 'POST', `/cases/${id}/readings`, { reason: 'Vorbereitung' })).status).toBe(200);
    await eventually(async () =>
      ((await s.call(lead, 'GET', `/cases/${id}/readings`)).body as unknown as { name?: string }[]).every((r) => r.name !== undefined),
    );
    expect((await s.call(lead, 'GET', `/cases/${id}/readings`)).body).toMatchObject([
      { role: 'TEAM_LEAD', name: 'leitung-08111', reason: 'Fachaufsicht' },
      { role: 'CASE_MANAGER', name: 'beratung-08111-1', reason: 'Vorbereitung' },
    ]);
  });

  it('answers bad input with a problem and writes nothing', async () => {
    const id = await open();
    const head = await s.runtime.store.readStream(`case-${id}`);
    const refused = async (url: string, body: unknown, status: number, expected: string) =>
      expect(code(await s.call(counsellor, 'POST', url, body))).toEqual([status, expected]);
    await refused('/cases', opening({ programmeId: 'prg_unknown' }), 422, 'programme-unknown');
    await refused('/cases', opening({ openedOn: addDays(today, 1) }), 422, 'date-in-future');
    await refused('/cases', opening({ consent: { givenOn: today, version: '1' } }), 422, 'consent-after-opening');
    await refused('/cases', opening({ openedOn: '0000-05-05', consent: { givenOn: '0000-05-05', version: '1' } }), 400, 'invalid-request');
    await refused('/cases', { ...opening(), consent: undefined }, 400, 'invalid-request');
    await refused('/cases', opening({ client: { ...client, passport: '1' } }), 400, 'invalid-request');
    await refused('/cases', { ...opening(), situation: undefined }, 400, 'invalid-request');
    await refused('/cases', opening({ situation: {} }), 422, 'not-eligible');
    await refused('/cases', opening({ situation: { residenceStatus: 'TOLERATED' } }), 422, 'not-eligible');
    await refused(`/cases/${id}/talks`, talk({ heldOn: addDays(today, 1) }), 422, 'date-in-future');
    await refused(`/cases/${id}/talks`, talk({ heldOn: addDays(monthAgo, -1) }), 422, 'before-consent');
    await refused(`/cases/${id}/talks`, talk({ mode: 'telepathy' }), 400, 'invalid-request');
    await refused(`/cases/${id}/talks`, talk({ topics: [] }), 400, 'invalid-request');
    await refused(`/cases/${id}/talks`, talk({ topics: ['WORK', 'WORK'] }), 400, 'invalid-request');
    await refused(`/cases/${id}/talks`, talk({ minutes: -5 }), 400, 'invalid-request');
    await refused(`/cases/${derivedId('case', 'no')}/talks`, talk(), 404, 'not-found');
    await refused('/cases/1/talks', talk(), 404, 'not-found');
    expect(code(await s.call(counsellor, 'POST', `/cases/${id}/talks`, talk(), { headers: { 'if-match': '"7"' } }))).toEqual([
      412,
      'stale-version',
    ]);
    expect(await s.runtime.store.readStream(`case-${id}`)).toEqual(head);
  });

  it('erases a client: unreadable from then on, while the figures stay', async () => {
    const id = await open();
    const propose = (who: Who) => s.call(who, 'POST', `/cases/${id}/propose-erasure`, { reason: 'REQUESTED' });
    const erase = (who: Who) => s.call(who, 'POST', `/cases/${id}/confirm-erasure`, {});
    await s.call(counsellor, 'POST', `/cases/${id}/talks`, talk());
    expect(code(await propose(lead))).toEqual([422, 'case-open']);
    await s.call(counsellor, 'POST', `/cases/${id}/close`, { closedOn: today, reason: 'OTHER' });
    expect(code(await propose(elsewhere))).toEqual([403, 'other-organisation']);
    expect(code(await propose(colleague))).toEqual([403, 'not-own-case']);
    expect(code(await erase(lead))).toEqual([422, 'erasure-not-proposed']);
    expect((await propose(lead)).body['erasure']).toEqual({
      reason: 'REQUESTED',
      proposedOn: today,
      proposedBy: derivedId('per', 'first', lead.sub),
    });
    expect(code(await erase(lead))).toEqual([422, 'four-eyes']);
    expect((await s.call(counsellor, 'POST', `/cases/${id}/withdraw-erasure`, {})).body).not.toHaveProperty('erasure');
    expect((await propose(counsellor)).status).toBe(200);
    expect((await s.call(lead, 'POST', `/cases/${id}/place-hold`, { reason: 'Verfahren Unverwechselbar' })).body['heldSince']).toBe(today);
    expect(code(await erase(lead))).toEqual([422, 'legal-hold']);
    expect((await s.call(lead, 'POST', `/cases/${id}/lift-hold`, { reason: 'Verfahren beendet' })).body).not.toHaveProperty('heldSince');
    expect(code(await erase(counsellor))).toEqual([403, 'role-missing']);
    expect(code(await erase(elsewhere))).toEqual([403, 'other-organisation']);
    const erased = await erase(lead);
    expect([
      erased.status,
      erased.body['erasedOn'],
      erased.body['status'],
      JSON.stringify(erased.body).includes('Unverwechselbar'),
    ]).toEqual([200, today, 'closed', false]);
    expect(await s.call(lead, 'POST', `/cases/${id}/readings`, { reason: 'Fachaufsicht' })).toMatchObject({
      status: 200,
      body: { client: null, eligibility: { establishedFor: monthAgo, decreeCode: 'ZG2022', basis: null } },
    });
    const { events } = await s.runtime.commands.load(`case-${id}`, { initial: null, evolve: () => null });
    expect(
      events
        .map((e) => e.data as Record<string, unknown>)
        .map((d) => d['client'] ?? d['basis'] ?? d['note'])
        .slice(0, 3),
    ).toEqual(Array(3).fill({ erased: true }));
    await eventually(async () =>
      (
        (await s.call(counsellor, 'GET', '/cases?status=closed')).body['items'] as { caseId: string; talks: number; initials?: string }[]
      ).some((c) => c.caseId === id && c.talks === 1 && c.initials === undefined),
    );
  });

  it('keeps what a client may stay for out of the log', async () => {
    await open();
    const naming = (word: string) => s.db.query(`select from events where convert_from(data, 'UTF8') like '%${word}%'`);
    expect(await naming('SECTION_24')).toEqual([]);
    expect(await naming('ZG2022')).not.toEqual([]);
  });

  it('keeps names, notes, goals and reasons out of every table', async () => {
    expect(await tablesNaming(s.db, /unverwechselbar|1988-02-01/i)).toEqual([]);
    const events = await s.db.query<{ data: Buffer }>('select data from events');
    expect(events.some((e) => /Unverwechselbar|1988-02-01|Fachaufsicht/i.test(e.data.toString()))).toBe(false);
  });

  it('lets only absolute daily totals leave, and they agree with the talks', async () => {
    const day = addDays(monthAgo, 5);
    const id = await open();
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        s.call(counsellor, 'POST', `/cases/${id}/talks`, talk({ heldOn: day, mode: i % 3 === 0 ? 'phone' : 'office', minutes: 10 + i })),
      ),
    );
    await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'everything published' });
    const rows = await s.db.query<{ type: string; data: Buffer; row: string }>(
      `select b.*, b::text as row from bus_messages b where topic = 'case-management.internal.v1' order by b.position`,
    );
    expect(rows.filter((r) => /case_|clt_|per_|tlk_/.test(`${r.row} ${r.data.toString()}`.replace(/case_management/g, '')))).toEqual([]);
    const published = rows.flatMap((r) => {
      try {
        return [JSON.parse(r.data.toString()) as { day: string; revision: number; talks: unknown[]; topics: unknown[] }];
      } catch {
        return [];
      }
    });
    const last = published
      .filter((p) => p.day === day)
      .sort((a, b) => a.revision - b.revision)
      .at(-1);
    expect(last).toMatchObject({
      district: '08111',
      programmeId: 'prg_1',
      day,
      effectiveOn: day,
      casesOpened: 0,
      casesClosed: 0,
      talks: [
        { mode: 'office', count: 8, minutes: 8 * 10 + 1 + 2 + 4 + 5 + 7 + 8 + 10 + 11 },
        { mode: 'phone', count: 4, minutes: 4 * 10 + 3 + 6 + 9 },
      ],
      topics: [
        { topic: 'WORK', count: 12 },
        { topic: 'HOUSING', count: 12 },
      ],
    });
    expect(s.errors).toEqual([]);
  });

  it('makes figures public by the ministry alone, with small cells suppressed, every district of the state', async () => {
    const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
    const month = addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
    const release = (who: Who, p: object = {}) => s.call(who, 'POST', '/figures', { programmeId: 'prg_2', month, ...p });
    const opened = (await s.call(counsellor, 'POST', '/cases', {
      ...opening({ programmeId: 'prg_2', openedOn: `${month}-01`, consent: { givenOn: `${month}-01`, version: '1' } }),
    })) as { body: Record<string, unknown> };
    const hold = (n: number, mode: string, on = `${month}-03`) =>
      Promise.all(
        Array.from({ length: n }, () =>
          s.call(counsellor, 'POST', `/cases/${String(opened.body['caseId'])}/talks`, talk({ heldOn: on, mode, topics: ['WORK'] })),
        ),
      );
    await hold(12, 'office');
    await hold(7, 'phone');
    await hold(3, 'video');

    for (const who of [counsellor, lead, ...outsiders.slice(1)]) expect(code(await release(who))).toEqual([403, 'role-missing']);
    expect(code(await release(ministry, { month: today.slice(0, 7) }))).toEqual([422, 'month-not-over']);
    expect(code(await release(ministry, { month: '2022-13' }))).toEqual([400, 'invalid-request']);
    expect(code(await release(ministry, { programmeId: 'prg_unknown' }))).toEqual([422, 'programme-unknown']);
    expect(code(await s.call(ministry, 'GET', `/figures?programmeId=prg_2&month=${month}`))).toEqual([404, 'not-found']);

    const released = await release(ministry);
    expect([released.status, released.headers['location']]).toEqual([
      201,
      `/api/case-management/v1/figures?programmeId=prg_2&month=${month}`,
    ]);
    expect(released.body).toEqual((await s.call(ministry, 'GET', `/figures?programmeId=prg_2&month=${month}`)).body);
    expect((await release(ministry)).body).toEqual(released.body);
    const view = (await s.call(elsewhere, 'GET', `/figures?programmeId=prg_2&month=${month}`)).body as {
      districts: { district: string; talks: number | null }[];
    };
    expect(view).toMatchObject({ revision: 1, reason: 'FIRST_RELEASE', threshold: 5 });
    expect(view.districts).toHaveLength(44);
    expect(view.districts.filter((d) => d.talks !== null)).toEqual([
      expect.objectContaining({ district: '08111', talks: 22, casesOpened: null }),
    ]);

    await hold(6, 'office', `${month}-04`);
    expect(code(await release(ministry))).toEqual([422, 'figures-released-already']);
    expect((await release(ministry, { reason: 'LATE_RECORDS' })).body['revision']).toBe(2);

    await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'everything published' });
    const rows = await s.db.query<{ data: Buffer; row: string; message_key: string }>(
      `select b.data, b.message_key, b::text as row from bus_messages b where topic = 'case-management.v1' and b.attributes->>'type' = 'case-management.monthly-figures.released.v1' order by b.position`,
    );
    expect(rows).toHaveLength(88);
    expect(rows.filter((r) => /case_[0-9a-f]|clt_|per_|tlk_|Unverwechselbar/.test(`${r.row} ${r.data.toString()}`))).toEqual([]);
    const own = rows
      .filter((r) => r.message_key === `08111/prg_2/${month}`)
      .map((r) => JSON.parse(r.data.toString()) as Record<string, unknown>);
    const modes = (office: number) => [
      { mode: 'office', count: office, suppressed: false },
      { mode: 'outreach', count: null, suppressed: true },
      { mode: 'phone', count: null, suppressed: true },
      { mode: 'video', count: null, suppressed: true },
      { mode: 'written', count: null, suppressed: true },
    ];
    expect(own).toMatchObject([
      {
        revision: 1,
        reason: 'FIRST_RELEASE',
        effectiveOn: `${month}-01`,
        talks: { count: 22, suppressed: false },
        talksByMode: modes(12),
        suppression: { threshold: 5, mark: 'A' },
      },
      { revision: 2, reason: 'LATE_RECORDS', talks: { count: 28, suppressed: false }, talksByMode: modes(18) },
    ]);
    expect(s.errors).toEqual([]);
  });

  it('publishes nothing twice: a publisher that starts again from nothing adds no event', async () => {
    await eventually(async () => (await s.runtime.progress.read()).idle);
    const head = await s.runtime.store.head();
    await s.db.query(`delete from checkpoints where consumer like 'publisher:%'`);
    const publisher = new DailyTotalsPublisher(
      {
        db: s.db,
        commands: s.runtime.commands,
        clock: s.runtime.clock,
        log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      },
      50,
    );
    await publisher.turn().catch(() => 0); // the service's own publisher may be faster
    await eventually(async () => {
      const p = await publisher.progress();
      return p.head > 0 && p.position >= p.head;
    });
    expect(await s.runtime.store.head()).toBe(head);
  });

  it('rebuilds the same rows, whatever the batch size', async () => {
    const rows = async () =>
      JSON.stringify([
        await s.db.query('select * from rm_cases_v2 order by case_id'),
        await s.db.query('select * from rm_daily_totals_v1 order by district, programme_id, day'),
      ]);
    await eventually(async () => (await s.runtime.progress.read()).idle);
    const live = await rows();
    const commands = s.app.get(Commands);
    const projections = service.projections!.filter((p) => p.log === 'store');
    for (const batchSize of [1, 3, 1000]) {
      const runner = new ProjectionRunner(s.db, new StoreLog(s.runtime.store, commands), projections, { batchSize });
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
