import { addDays, derivedUuid } from '@paktwerk/kernel';
import { silentLog } from '@paktwerk/projections';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import ICAL from 'ical.js';
import { SMTPServer } from 'smtp-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { DigestWorker } from '../src/digest/digest-worker';
import { Outbox } from '../src/mail/outbox';
import { Addressees } from '../src/preference/addressees';
import { TaskList } from '../src/task/task-list';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const clerk: Who = {
  sub: 'sachbearbeitung',
  roles: ['GRANT_CLERK', 'GRANT_REVIEWER'],
  organisation: 'authority',
  email: 'clerk@land.example',
};
const nameless: Who = { sub: 'ohne', roles: ['GRANT_CLERK'], organisation: 'authority' };
const applicant: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111', email: 'antrag@stuttgart.example' };

interface Received {
  readonly to: readonly string[];
  readonly text: string;
}

describeWithPostgres('mail', () => {
  let running: RunningService;
  let smtp: SMTPServer;
  const received: Received[] = [];
  let answers: readonly string[] = [];
  let greetings: readonly number[] = [];
  let release: (() => void) | undefined;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    smtp = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onConnect: (_session, done) => {
        const [greeting, ...rest] = greetings;
        greetings = rest;
        done(greeting === undefined ? null : Object.assign(new Error('busy'), { responseCode: greeting }));
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const [answer, ...rest] = answers;
          answers = rest;
          if (answer === 'hold') return void (release = done);
          if (answer !== undefined) return done(Object.assign(new Error(answer), { responseCode: Number(answer) }));
          received.push({ to: session.envelope.rcptTo.map((r) => r.address), text: Buffer.concat(chunks).toString('utf8') });
          return done();
        });
      },
    });
    const server = smtp.listen(0, '127.0.0.1');
    await once(server, 'listening');
    running = await runningService(service, {
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String((server.address() as AddressInfo).port),
      SMTP_TLS: 'none',
      MAIL_FROM: 'Paktwerk <paktwerk@land.example>',
      PAGE_URL: 'https://paktwerk.example',
    });
    const { callId } = await publishCall(running);
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }];
    const { draftId } = await ok(running, applicant, 'POST', '/drafts', { callId, lines });
    await ok(running, applicant, 'POST', `/drafts/${String(draftId)}/submit`, {});
    await eventually(async () => (await running.db.query('select 1 from rm_due_list_v3')).length === 1);
  });
  afterAll(async () => {
    await running.stop();
    await new Promise<void>((resolve) => {
      smtp.close(() => resolve());
    });
  });

  const mails = () =>
    running.db.query<{ kind: string; state: string; n: number }>(
      'select kind, state, count(*)::int as n from mails group by kind, state order by kind, state',
    );
  const change = (who: Who, body: object) =>
    running.call(who, 'PUT', '/preference', { language: 'de', digest: false, reminders: false, ...body });

  it('is off until a person switches it on, and goes where the token says', async () => {
    expect((await running.call(clerk, 'GET', '/preference')).body).toEqual({
      isMailOffered: true,
      digest: false,
      reminders: false,
      hasCalendar: false,
    });
    expect((await change(nameless, { digest: true })).body).toMatchObject({ status: 422, code: 'mail-address-unknown', data: {} });
    expect((await change(clerk, { digest: true })).body).toMatchObject({ digest: true, address: 'clerk@land.example' });
    expect(await running.db.query('select address from preferences')).toEqual([{ address: 'clerk@land.example' }]);
  });

  it('brings one summary on a working day, after a month off and by two replicas as well', async () => {
    const today = await running.runtime.clock.today();
    let now = '';
    const clock = { now: () => Promise.resolve(now), today: () => Promise.resolve(now.slice(0, 10)) } as typeof running.runtime.clock;
    const tasks = running.app.get(TaskList);
    const late = { find: (who: Parameters<TaskList['find']>[0], query: Parameters<TaskList['find']>[1]) => tasks.find(who, query) };
    const replica = () =>
      new DigestWorker({ db: running.db, clock, log: silentLog }, late, running.app.get(Addressees), 'https://paktwerk.example');
    await running.db.query(`update rm_due_list_v3 set due_on = $1`, [addDays(today, -1)]);
    const [person] = await running.db.query<{ id: string }>('select person_id as id from preferences');
    // Of these days alone: the service's own worker writes of the day on which this runs.
    const written = async () => {
      const ids = ['2027-03-28', '2027-03-31', '2027-04-01'].map((day) => derivedUuid('digest', person!.id, day));
      return (await running.db.query('select 1 from mails where mail_id = any($1)', [ids])).length;
    };
    const before = 0;
    now = '2027-03-28T10:00:00.000Z'; // the Sunday on which an hour is missing
    await replica().turn();
    expect(await written()).toBe(before);
    now = '2027-03-31T03:59:00.000Z'; // before six
    await replica().turn();
    expect(await written()).toBe(before);
    now = '2027-03-31T04:00:00.000Z'; // a month has passed in which nothing ran
    await Promise.all([replica().turn(), replica().turn(), replica().turn()]);
    await replica().turn();
    expect(await written()).toBe(before + 1);
    now = '2027-04-01T09:00:00.000Z';
    await replica().turn();
    expect(await written()).toBe(before + 2);
    await eventually(async () => (await mails()).every((m) => m.state === 'sent'));
    const texts = received.map((r) => r.text);
    expect(received.every((r) => r.to.join() === 'clerk@land.example')).toBe(true);
    expect(texts.at(-1)).toMatch(/^Subject: =\?UTF-8\?Q\?Paktwerk=3A_1_Aufgabe_ist_f=C3=A4llig\?=/m);
    expect(texts.at(-1)).toMatch(/https:\/\/paktwerk\.example\/aufgaben/);
  });

  it('tries again where the server says later, and no more where it says no', async () => {
    const write = (mailId: string) =>
      running.db.query(
        `insert into mails (mail_id, person_id, kind, subject, body, state, attempts, next_try_at, written_at)
         select $1, person_id, 'digest', 's', 'b', 'waiting', 0, now(), now() from preferences`,
        [mailId],
      );
    const stateOf = async (mailId: string) =>
      (await running.db.query<{ state: string; attempts: number }>('select state, attempts from mails where mail_id = $1', [mailId]))[0];
    answers = ['451'];
    await write('later');
    await eventually(async () => (await stateOf('later'))?.attempts === 1);
    expect(await stateOf('later')).toEqual({ state: 'waiting', attempts: 1 });
    await running.db.query(`update mails set next_try_at = now() where mail_id = 'later'`);
    await eventually(async () => (await stateOf('later'))?.state === 'sent');
    answers = ['550'];
    await write('no');
    await eventually(async () => (await stateOf('no'))?.state === 'refused');
    // It was "refused" for good, although the server had not even heard whom it was for.
    greetings = [554];
    await write('greeted');
    await eventually(async () => greetings.length === 0 && (await stateOf('greeted'))?.attempts === 1);
    expect(await stateOf('greeted')).toEqual({ state: 'waiting', attempts: 1 });
    await running.db.query(`update mails set next_try_at = now() where mail_id = 'greeted'`);
    await eventually(async () => (await stateOf('greeted'))?.state === 'sent');
    // Its attempt was counted behind the answer alone: a server that took the mail and said nothing was sent it again without end.
    answers = ['hold'];
    await write('held');
    await eventually(() => release !== undefined);
    expect(await stateOf('held')).toEqual({ state: 'waiting', attempts: 1 });
    release?.();
    await eventually(async () => (await stateOf('held'))?.state === 'sent');
    expect(running.errors).toEqual([]);
  });

  it('is handed over by one of two processes, and dropped where it was switched off', async () => {
    await running.db.query(`insert into mails (mail_id, person_id, kind, subject, body, state, attempts, next_try_at, written_at)
      select 'once', person_id, 'reminder', 's', 'b', 'waiting', 0, now() + interval '1 hour', now() from preferences`);
    const sent: string[] = [];
    await running.db.query(`update preferences set reminders = true`);
    await running.db.query(`update mails set next_try_at = now() - interval '1 day' where mail_id = 'once'`);
    const outboxes = [0, 1].map(() => new Outbox(running.db, running.app.get(Addressees)));
    await Promise.all(outboxes.map((outbox) => outbox.next(async ({ mailId }) => (sent.push(mailId), 'sent'))));
    expect(sent.filter((id) => id === 'once').length + received.filter((r) => r.text.includes('<once@')).length).toBe(1);
    await change(clerk, {});
    expect(await running.db.query('select 1 from preferences')).toEqual([]);
  });

  describe('the calendar', () => {
    const read = (path: string) => running.app.inject({ url: path });
    it('opens by its secret alone, is renewed and ended, and nothing of the secret is stored', async () => {
      const first = String((await ok(running, clerk, 'POST', '/calendar', { language: 'de' }))['path']);
      const answer = await read(first);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
      const events = new ICAL.Component(ICAL.parse(answer.body) as never).getAllSubcomponents('vevent').map((e) => new ICAL.Event(e));
      expect(events.map((e) => e.summary)).toEqual([expect.stringMatching(/^Formal prüfen, IM25-\d{4}-\d+, Stadtkreis Stuttgart$/)]);
      expect(events[0]?.uid).toMatch(/^check-formally-app_.+@paktwerk$/);
      const rows = JSON.stringify(await running.db.query('select * from preferences'));
      expect(rows).not.toContain(first.split('/').at(-1)!.replace('.ics', ''));

      const second = String((await ok(running, clerk, 'POST', '/calendar', { language: 'en' }))['path']);
      expect([(await read(first)).statusCode, (await read(second)).statusCode]).toEqual([404, 200]);
      await ok(running, clerk, 'POST', '/calendar/end', {});
      expect((await read(second)).statusCode).toBe(404);
      expect(await running.db.query('select 1 from preferences')).toEqual([]);
    });
    it('says the same to everything else', async () => {
      const problem = async (secret: string) => {
        const answer = await read(`/api/applications/v1/calendar/${secret}`);
        const { correlationId: _id, ...body } = answer.json<Record<string, unknown>>();
        return [answer.statusCode, body];
      };
      const [wrong] = await Promise.all([problem('x'.repeat(43))]);
      for (const other of ['x', '.ics', 'x'.repeat(90), '%27%20or%201%3D1']) expect(await problem(other)).toEqual(wrong);
      expect(wrong?.[0]).toBe(404);
    });
  });

  it('tells the recipient that a notice is ready in the portal, and nothing of what it says', async () => {
    const wording = {
      subjectDe: 'Ein Bescheid liegt bereit',
      subjectEn: 'A notice is ready',
      textDe: 'Abzurufen bis zum {dueOn}.',
      textEn: 'To be retrieved until {dueOn}.',
    };
    const days = { value: 0, mark: 'A', source: 'spec' };
    const template = { version: 1, validFrom: await running.runtime.clock.today(), isAutomatic: true, days, wording };
    await ok(running, clerk, 'POST', '/reminder-templates?kind=notice-ready', template);
    await change(applicant, { reminders: true });
    await ok(running, applicant, 'POST', '/portal-consents/08111/give', {});
    const [due] = await running.db.query<{ id: string }>('select application_id as id from rm_due_list_v3');
    const file = `/applications/${due!.id}`;
    await ok(running, clerk, 'POST', `${file}/formal-check`, {});
    const { hearings } = await ok(running, clerk, 'POST', `${file}/hearings`, { intendedCents: 0, grounds: 'Kein Bedarf.' });
    const { hearingId } = (hearings as readonly { hearingId: string }[])[0]!;
    await ok(running, applicant, 'POST', `${file}/hearings/${hearingId}/statement`, { statement: 'Keine.', isComplete: true });
    const { decision } = await ok(running, clerk, 'POST', `${file}/decision`, {
      outcome: 'rejected',
      lines: [],
      reason: 'Geheimer Grund.',
    });
    const { decisionId } = decision as { readonly decisionId: string };
    await ok(running, { ...clerk, sub: 'freigabe' }, 'POST', `${file}/decision/release`, { decisionId });
    const listed = async () =>
      (
        (await running.call(clerk, 'GET', `/grants?applicationId=${due!.id}`)).body['items'] as readonly {
          grantId: string;
          noticeId: string;
        }[]
      )[0];
    await eventually(async () => (await listed()) !== undefined, { what: 'the notice' });
    const { grantId, noticeId } = (await listed())!;
    await ok(running, clerk, 'POST', `/grants/${grantId}/notices/${noticeId}/dispatch`, { channel: 'portal' });
    const told = () => received.filter((r) => r.to.join() === 'antrag@stuttgart.example');
    await eventually(() => Promise.resolve(told().length === 1), { what: 'the mail' });
    expect(told()[0]?.text).toContain('Subject: Ein Bescheid liegt bereit');
    const text = told()[0]?.text.replace(/=\r?\n/g, ''); // as mail breaks its lines
    expect(text).toContain(`https://paktwerk.example/zuwendungen/${grantId}`);
    expect(told()[0]?.text).not.toMatch(/Geheim|IM25|Ablehnung/);
    const view = (await running.call(clerk, 'GET', `/grants/${grantId}`)).body;
    expect(view['notices']).toMatchObject([{ dispatches: [{ channel: 'portal', announcedTo: 1 }] }]);
    const { entries } = (await running.call(clerk, 'GET', `/grants/${grantId}/history`)).body as unknown as {
      entries: readonly { sentence: string }[];
    };
    expect(entries.at(-1)?.sentence).toBe('Eine Person bekam eine Mail, dass ein Bescheid bereitliegt: „Ein Bescheid liegt bereit“.');
  });
});
