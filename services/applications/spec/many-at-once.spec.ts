import { addDays } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { silentLog } from '@paktwerk/projections';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { ReminderWorker } from '../src/reminder/reminder-worker';
import { postDay } from '../src/shared/office-hours';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const reviewer: Who = { sub: 'freigabe', roles: ['GRANT_REVIEWER'], organisation: 'authority' };
const applicant: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };

const WORDING = {
  subjectDe: 'Antwort zu {fileNumber} bis {dueOn}',
  subjectEn: 'Answer on {fileNumber} until {dueOn}',
  textDe: '{recipient}: {days} Tage.',
  textEn: '{recipient}: {days} days.',
};

interface Job {
  readonly bulkId: string;
  readonly noticesToCome?: number;
  readonly isOpen: boolean;
  readonly items: readonly { readonly fileNumber?: string; readonly outcome?: string; readonly refusal?: { readonly code: string } }[];
}

describeWithPostgres('many at once', () => {
  let running: RunningService;
  let callId: string;
  jest.setTimeout(120_000);
  beforeAll(async () => {
    running = await runningService(service);
    ({ callId } = await publishCall(running));
  });
  afterAll(() => running.stop());

  const submit = async (): Promise<string> => {
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }];
    const { draftId } = await ok(running, applicant, 'POST', '/drafts', { callId, lines });
    return String((await ok(running, applicant, 'POST', `/drafts/${String(draftId)}/submit`, {}))['applicationId']);
  };
  const prepare = async (): Promise<{ readonly applicationId: string; readonly decisionId: string }> => {
    const applicationId = await submit();
    await ok(running, clerk, 'POST', `/applications/${applicationId}/formal-check`, {});
    const { hearings } = await ok(running, clerk, 'POST', `/applications/${applicationId}/hearings`, {
      intendedCents: 0,
      grounds: 'Kein Bedarf.',
    });
    const { hearingId } = (hearings as readonly { hearingId: string }[])[0]!;
    await ok(running, applicant, 'POST', `/applications/${applicationId}/hearings/${hearingId}/statement`, {
      statement: 'Keine.',
      isComplete: true,
    });
    const { decision } = await ok(running, clerk, 'POST', `/applications/${applicationId}/decision`, {
      outcome: 'rejected',
      lines: [],
      reason: 'Kein Bedarf.',
    });
    return { applicationId, decisionId: (decision as { decisionId: string }).decisionId };
  };
  const finished = async (who: Who, bulkId: string): Promise<Job> => {
    let job: Job | undefined;
    await eventually(async () => {
      job = (await running.call(who, 'GET', `/bulk-jobs/${bulkId}`)).body as unknown as Job;
      return !job.isOpen;
    });
    return job!;
  };
  const count = async (type: string): Promise<number> =>
    (await running.db.query<{ n: number }>('select count(*)::int as n from events where type = $1', [type]))[0]!.n;

  it('releases what was seen, each by itself, and a second start of the same job adds nothing', async () => {
    const items = [await prepare(), await prepare(), await prepare()];
    const body = { kind: 'release', items };
    const started = await running.call(reviewer, 'POST', '/bulk-jobs', body, { key: 'the-same' });
    expect([started.status, started.body['total'], started.body['isOpen']]).toEqual([201, 3, true]);
    const job = await finished(reviewer, String(started.body['bulkId']));
    expect(job.items.map((i) => [i.outcome, i.fileNumber !== undefined])).toEqual(items.map(() => ['done', true]));
    await eventually(async () => (await finished(reviewer, job.bulkId)).noticesToCome === 0);
    const [released, recorded] = [await count('decision.released'), await count('bulk-items.handled')];

    const again = await running.call(reviewer, 'POST', '/bulk-jobs', body, { key: 'the-same' });
    expect([again.status, again.body['bulkId']]).toEqual([201, job.bulkId]);
    const anew = await ok(running, reviewer, 'POST', '/bulk-jobs', body, {});
    expect((await finished(reviewer, String(anew['bulkId']))).items.map((i) => i.outcome)).toEqual(items.map(() => 'nothing'));
    expect([await count('decision.released'), await count('bulk-items.handled')]).toEqual([released, recorded + 1]);
    const mine = async () => (await running.call(reviewer, 'GET', '/bulk-jobs')).body['items'] as readonly { isOpen: boolean }[];
    await eventually(async () => (await mine()).every((one) => !one.isOpen));
    expect(await mine()).toMatchObject([
      { total: 3, nothing: 3, isOpen: false },
      { total: 3, done: 3, isOpen: false },
    ]);
    expect((await running.call(clerk, 'GET', '/bulk-jobs')).body['items']).toEqual([]);
  });

  it('leaves to another person what this one prepared, and is not for districts', async () => {
    const item = await prepare();
    const { bulkId } = await ok(running, clerk, 'POST', '/bulk-jobs', { kind: 'release', items: [item] });
    expect((await finished(clerk, String(bulkId))).items[0]).toMatchObject({ outcome: 'refused', refusal: { code: 'four-eyes' } });
    expect((await running.call(applicant, 'POST', '/bulk-jobs', { kind: 'release', items: [item] })).status).toBe(403);
    expect((await running.call(applicant, 'GET', `/bulk-jobs/${String(bulkId)}`)).status).toBe(403);
  });

  it('reminds by a template that was published, by hand and by itself, and the file says what was sent', async () => {
    const today = await running.runtime.clock.today();
    const template = {
      version: 1,
      validFrom: today,
      isAutomatic: true,
      days: { value: 3, mark: 'A', source: 'Modellannahme: drei Tage vorher' },
      wording: WORDING,
    };
    expect((await running.call(clerk, 'POST', '/reminder-templates?kind=answer-due', template)).status).toBe(403);
    expect(await ok(running, reviewer, 'POST', '/reminder-templates?kind=answer-due', template)).toMatchObject({ current: 1 });
    const preview = await ok(running, reviewer, 'POST', '/reminder-templates/preview?kind=answer-due', { days: 3, wording: WORDING });
    expect(preview).toMatchObject({ wording: { textDe: 'Landkreis Musterstadt: 3 Tage.' } });

    const ask = async (days: number) => {
      const applicationId = await submit();
      await ok(running, clerk, 'POST', `/applications/${applicationId}/information`, { items: ['Vertrag'], dueOn: addDays(today, days) });
      return applicationId;
    };
    const byHand = await ask(20);
    const { bulkId } = await ok(running, clerk, 'POST', '/bulk-jobs', { kind: 'remind', items: [{ applicationId: byHand }] });
    expect((await finished(clerk, String(bulkId))).items[0]?.outcome).toBe('done');
    const remindersIn = async (applicationId: string) =>
      (await running.call(applicant, 'GET', `/applications/${applicationId}`)).body['reminders'] as readonly object[] | undefined;
    const wording = expect.objectContaining({ textDe: expect.stringMatching(/^Stadtkreis Stuttgart: \d+ Tage\.$/) as string }) as object;
    expect(await remindersIn(byHand)).toEqual([{ kind: 'answer-due', sentOn: today, dueOn: expect.any(String) as string, wording }]);

    const byItself = await ask(60);
    const information = (await running.call(clerk, 'GET', `/applications/${byItself}`)).body['information'] as { lastDay: string }[];
    const { lastDay } = information[0]!;
    let now = `${addDays(lastDay, -40)}T12:00:00.000Z`;
    const clock = { now: () => Promise.resolve(now) } as typeof running.runtime.clock;
    const replica = () =>
      new ReminderWorker({ db: running.db, commands: running.runtime.commands, clock, log: silentLog }, () => 'Stadtkreis Stuttgart');
    await eventually(
      async () =>
        (await running.db.query('select 1 from rm_due_list_v3 where application_id = $1 and answer_until is not null', [byItself]))
          .length === 1,
    );
    await replica().turn();
    expect(await remindersIn(byItself)).toBeUndefined();
    // Nothing ran for a month: the first working day on which it is due brings one reminder, whoever sends it.
    now = `${[3, 2, 1, 0].map((days) => addDays(lastDay, -days)).find((day) => postDay(`${day}T12:00:00.000Z`) !== undefined)!}T12:00:00.000Z`;
    await Promise.all([replica().turn(), replica().turn()]);
    await replica().turn();
    expect(await remindersIn(byItself)).toHaveLength(1);
    const { body: history } = await running.call(applicant, 'GET', `/applications/${byItself}/history`);
    expect((history['entries'] as readonly { sentence: string }[]).at(-1)?.sentence).toMatch(
      /^Am .+ hat das System an die Antwort, die bis zum .+ erwartet wird, erinnert: „Stadtkreis Stuttgart: \d Tage\.“ Grundlage ist das Regelwerk .+\.$/,
    );
  });
});
