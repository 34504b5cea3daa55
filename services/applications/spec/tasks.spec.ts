import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { addDays, berlinDate } from '@paktwerk/kernel';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { AUTHORITY_TASKS } from '../src/read-models/due-list/entity';
import { listStatement } from '../src/read-models/due-list/query';
import { service } from '../src/service';
import { workingDaysFrom } from '../src/shared/office-hours';
import { ok, openCall, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const reviewer: Who = { sub: 'freigabe', roles: ['GRANT_REVIEWER'], organisation: 'authority' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const applicant: Who = { sub: 'antrag', roles: ['APPLICANT'], organisation: '08111' };
const elsewhere: Who = { ...signatory, sub: 'anderswo', organisation: '08115' };

interface Tasks {
  readonly groups: readonly { readonly urgency: string; readonly n: number; readonly cents: number }[];
  readonly tasks: readonly { readonly task: string; readonly n: number }[];
  readonly items: readonly { readonly id: string; readonly task: string; readonly why: { readonly de: string } }[];
  readonly notArrived: { readonly n: number };
  readonly nextDueOn?: string;
}

describeWithPostgres('the list of tasks', () => {
  let running: RunningService;
  let programmeId: string;
  let callId: string;
  jest.setTimeout(120_000);

  const tasksOf = async (who: Who, query = ''): Promise<Tasks> => {
    const { status, body } = await running.call(who, 'GET', `/tasks${query}`);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as unknown as Tasks;
  };
  const named = async (who: Who) => (await tasksOf(who)).items.map((i) => [i.task, i.id]);
  const draft = async (): Promise<string> => {
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 250 }];
    return String((await ok(running, signatory, 'POST', '/drafts', { callId, lines }))['draftId']);
  };

  beforeAll(async () => {
    running = await runningService(service);
    ({ programmeId, callId } = await publishCall(running));
  });
  afterAll(() => running.stop());

  it('says that nothing is due, and to whom nothing ever is', async () => {
    const today = await running.runtime.clock.today();
    const days = { overdue: 0, working: workingDaysFrom(today, 25).map((day) => ({ day, n: 0 })) };
    const notArrived = { n: 0, cents: 0, items: [] };
    const nothing = { today, groups: [], tasks: [], items: [], notArrived, days, resubmitted: 0, byItself: [] };
    for (const who of [clerk, reviewer, signatory, applicant]) expect(await tasksOf(who)).toEqual(nothing);
    const carer: Who = { sub: 'traeger', roles: ['CASE_MANAGER'], organisation: '08111' };
    expect((await running.call(carer, 'GET', '/tasks')).status).toBe(403);
  });

  it('keeps a draft that was handed over before its signatory, also behind the deadline, and no other', async () => {
    const { callId: past } = await openCall(running, programmeId, { budgetYear: 2098, deadline: '2025-01-31' });
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 250 }];
    const drafted = async () => String((await ok(running, applicant, 'POST', '/drafts', { callId: past, lines }))['draftId']);
    const [handed, left] = [await drafted(), await drafted()];
    await ok(running, applicant, 'POST', `/drafts/${handed}/hand-over`, { note: 'Bitte heute.' });
    const { items } = await tasksOf(signatory);
    expect(items.map((i) => [i.task, i.id])).toEqual([['submit-draft', handed]]);
    expect(items[0]?.why.de).toMatch(/^Frist vorbei seit 31\.01\.2025\. Zur Zeichnung vorgelegt am [0-9.]{10}: „Bitte heute\.“$/);
    for (const draftId of [handed, left]) expect((await running.call(signatory, 'DELETE', `/drafts/${draftId}`)).status).toBe(200);
  });

  it('follows an application from one person to the next', async () => {
    const draftId = await draft();
    expect(await named(signatory)).toEqual([['submit-draft', draftId]]);
    expect([await named(applicant), await named(elsewhere)]).toEqual([[], []]);

    const applicationId = String((await ok(running, signatory, 'POST', `/drafts/${draftId}/submit`, {}))['applicationId']);
    const url = `/applications/${applicationId}`;
    await eventually(async () => (await named(clerk)).length === 1);
    expect(await tasksOf(clerk)).toMatchObject({
      groups: [{ urgency: 'later', n: 1, cents: 250 }],
      tasks: [{ task: 'check-formally', n: 1 }],
      items: [{ id: applicationId, task: 'check-formally', cents: 250, district: '08111' }],
    });
    expect([await named(signatory), await named(reviewer)]).toEqual([[], []]);

    const dueOn = addDays(await running.runtime.clock.today(), 3);
    await ok(running, clerk, 'POST', `${url}/information`, { items: ['Arbeitsvertrag'], dueOn });
    await eventually(async () => (await named(signatory)).length === 1);
    expect([await named(signatory), await named(applicant), await named(elsewhere), await named(clerk)]).toEqual([
      [['supply-information', applicationId]],
      [['supply-information', applicationId]],
      [],
      [],
    ]);
    expect((await tasksOf(clerk)).nextDueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);

    const [information] = (await running.call(clerk, 'GET', url)).body['information'] as { requestId: string }[];
    await ok(running, applicant, 'POST', `${url}/information/${information!.requestId}/supply`, { answer: 'Liegt bei.' });
    await eventually(async () => (await named(clerk)).length === 1);
    expect((await tasksOf(clerk)).items[0]?.why.de).toMatch(/^Die Antwort auf die Nachforderung kam am /);

    await ok(running, clerk, 'POST', `${url}/formal-check`, {});
    await eventually(async () => (await named(clerk))[0]?.[0] === 'prepare-decision');
    await ok(running, clerk, 'POST', `${url}/decision`, { outcome: 'rejected', lines: [], reason: 'Kein Bedarf.' });
    await eventually(async () => (await named(reviewer)).length === 1);
    expect([await named(reviewer), await named({ ...clerk, sub: 'kollegin' }), await named(clerk), await named(signatory)]).toEqual([
      [['release-decision', applicationId]],
      [['release-decision', applicationId]],
      [],
      [],
    ]);
  });

  it('is laid aside by one person until a day, and stands for everybody else where it stood', async () => {
    const colleague = { ...clerk, sub: 'kollegin' };
    const [[task, subjectId] = []] = await named(colleague);
    const today = await running.runtime.clock.today();
    const lay = (until?: string) =>
      running.call(colleague, 'PUT', '/tasks/resubmissions', { task, subjectId, ...(until ? { until } : {}) });
    const latest = addDays(today, 180);
    for (const until of [today, addDays(latest, 1)])
      expect((await lay(until)).body).toMatchObject({ code: 'resubmission-date', field: '/until', data: { until, today, latest } });
    expect((await lay(addDays(today, 1))).status).toBe(200);
    expect(await named(colleague)).toEqual([]);
    expect(await tasksOf(colleague)).toMatchObject({ groups: [], resubmitted: 1 });
    expect((await tasksOf(colleague, '?resubmitted=true')).items.map((i) => i.id)).toEqual([subjectId]);
    expect(await named(reviewer)).toEqual([[task, subjectId]]);
    expect((await lay()).status).toBe(200);
    expect(await named(colleague)).toEqual([[task, subjectId]]);
  });

  describe('with ten thousand open items', () => {
    const today = berlinDate(new Date().toISOString());
    beforeAll(async () => {
      await running.db.query(
        `insert into rm_due_list_v3
         select 'app_' || n, 'IM25-2025-' || n, 'call_1', 'prg_' || n % 12, '08' || 100 + n % 44, null, null, false, 100, 'submitted', '2026-01-01',
           case when n % 3 = 0 then null else (array['check-formally', 'prepare-decision', 'release-decision', 'information-overdue'])[1 + n % 4] end,
           case when n % 3 = 0 then null else ($1::date - 20 + n % 60)::text end, 100, 0, '{per_x}', null, 'none', 'none', null, null, null, false, n
         from generate_series(1, 15000) n`,
        [today],
      );
      await running.db.query('vacuum analyze rm_due_list_v3');
    });

    const wanted = { tasks: AUTHORITY_TASKS, signIns: ['per_1'] };
    const planOf = async ([text, params]: readonly [string, readonly unknown[]]) =>
      (await running.db.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${text}`, [...params])).map((r) => r['QUERY PLAN']).join('\n');

    it('reads along its index until the page is full, and a district’s by the district', async () => {
      for (const more of [{}, { tasks: ['check-formally'] as const }]) {
        const plan = await planOf(listStatement({ ...wanted, ...more }, 200));
        expect(plan).toMatch(/Index Scan using rm_due_list_v3_by_due/);
        expect(plan).not.toMatch(/Sort|Seq Scan/);
      }
      expect(await planOf(listStatement({ ...wanted, district: '08111' }, 200))).toMatch(/Index Scan on rm_due_list_v3_by_district/);
    });

    it('answers groups that count more than it lists', async () => {
      const answer = await tasksOf(clerk, '?limit=200');
      expect(answer.items).toHaveLength(200);
      expect(answer.notArrived.n + answer.groups.reduce((n, g) => n + g.n, 0)).toBe(10_000);
    });

    it('filters by task, district, programme and part of a file number', async () => {
      const all = (await tasksOf(clerk)) as unknown as { days: { overdue: number; working: { day: string; n: number }[] } };
      const chosen = all.days.working.find((d) => d.n > 0)!;
      const onDay = await tasksOf(clerk, `?dueOn=${chosen.day}&limit=10000`);
      expect([onDay.items.length, onDay.groups.reduce((n, g) => n + g.n, 0)]).toEqual([chosen.n, chosen.n]);
      const over = await tasksOf(clerk, '?overdue=true&limit=10000');
      expect([over.items.length, over.groups.map((g) => g.urgency)]).toEqual([all.days.overdue, ['overdue']]);
      const byTask = await tasksOf(clerk, '?task=prepare-decision&limit=1000');
      expect(new Set(byTask.items.map((i) => i.task))).toEqual(new Set(['prepare-decision']));
      expect(byTask.tasks.length).toBeGreaterThan(1); // what there is of the others is still said
      expect((await tasksOf(clerk, '?search=im25-2025-14998')).items).toHaveLength(1);
      expect((await running.call(clerk, 'GET', '/tasks?district=08')).status).toBe(400);
    });
  });
});
