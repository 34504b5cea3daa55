import { personIdOf } from '@paktwerk/auth';
import { ActingPeople, Directory } from '@paktwerk/contracts';
import { derivedId, newUuid } from '@paktwerk/kernel';
import { Database, DirectoryCopy } from '@paktwerk/platform';
import type { Clock } from '@paktwerk/platform';
import { insert } from '@paktwerk/postgres';
import { silentLog } from '@paktwerk/projections';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { DigestWorker } from '../src/digest/digest-worker';
import type { MailConfig } from '../src/mail/config';
import { Outbox, writeMail } from '../src/mail/outbox';
import { Addressees } from '../src/preference/addressees';
import { PreferenceRow } from '../src/preference/entity';
import { MailReminder } from '../src/reactions/mail-reminder';
import { releaseReminded, reminded } from '../src/reminder/reminder.fixture';
import { service } from '../src/service';
import { TaskList } from '../src/task/task-list';
import { ok, publishCall } from './published-call';

const WERTHEIM = '08128131';
const clerk: Who = { sub: 'freigabe', roles: ['GRANT_CLERK'], organisation: 'authority' };
const district: Who = { sub: 'kreis', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08128' };
const signatory: Who = { sub: 'wertheim-1', roles: ['PARTY_MEMBER'], organisation: WERTHEIM };
const partyId = derivedId('pty', WERTHEIM);
const grantId = derivedId('rgt', 'sign');
const personId = personIdOf('first', signatory.sub);
const DAY = '2099-12-28'; // a Monday

describeWithPostgres('a right that was taken', () => {
  let running: RunningService;
  let calendar: string;
  jest.setTimeout(120_000);

  const wants = (who: string, { organisation, roles }: Who) =>
    insert(running.db, PreferenceRow, {
      personId: who,
      organisation,
      roles: roles as PreferenceRow['roles'],
      language: 'de',
      address: `${who}@example.de`,
      digest: true,
      reminders: true,
      digestOn: null,
      calendarHash: null,
      seenAt: new Date().toISOString(),
    });
  const writtenTo = async () =>
    (await running.db.query<{ to: string }>('select person_id as "to" from mails order by person_id')).map((mail) => mail.to);
  const events = async () => (await running.app.inject({ url: calendar })).body.split('BEGIN:VEVENT').length - 1;
  const reminder = () => {
    const mail = { isOn: true, pageUrl: 'https://paktwerk.example' } as MailConfig;
    return new MailReminder(running.app.get(Database), mail, running.app.get(Addressees), running.app.get(DirectoryCopy));
  };
  /** The roles whose tasks the summary of a day tells. */
  const summarised = async () => {
    const clock = { now: () => Promise.resolve(`${DAY}T10:00:00.000Z`) } as Clock;
    const asked: (readonly string[])[] = [];
    const tasks = running.app.get(TaskList);
    const find: TaskList['find'] = (who, query) => (asked.push(who.roles), tasks.find(who, query));
    const addressees = running.app.get(Addressees);
    await running.db.query('update preferences set digest_on = null');
    await new DigestWorker({ db: running.db, clock, log: silentLog }, { find }, addressees, 'https://paktwerk.example').turn();
    return asked;
  };
  const remindedParty = () => {
    const { type, data } = reminded({ on: '2022-08-12', dueOn: '2022-08-15', days: 3 });
    return reminder().on({ type, eventId: newUuid(), data: { ...data, recipient: WERTHEIM } } as never);
  };
  /** A summary that was written before, and has not gone out. */
  const handedOver = async () => {
    const mailId = newUuid();
    await writeMail(running.db, { mailId, personId, kind: 'digest', subject: 's', body: 'b' });
    const sent: string[] = [];
    const outbox = new Outbox(running.db, running.app.get(Addressees));
    while (await outbox.next((mail) => Promise.resolve((sent.push(mail.mailId), 'sent'))));
    const [row] = await running.db.query<{ state: string }>('select state from mails where mail_id = $1', [mailId]);
    return [row?.state, sent.includes(mailId)];
  };

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running);
    await running.hear(
      Directory.PartyRegistered(
        { partyId, kind: 'MUNICIPALITY', key: WERTHEIM, name: 'Wertheim', source: 'spec', effectiveOn: '2011-12-31' },
        partyId,
      ),
      ActingPeople.RoleGranted({ partyId, grantId, personId, role: 'SIGN', from: '2020-01-01', effectiveOn: '2020-01-01' }, partyId),
    );
    await eventually(async () => (await running.call(signatory, 'POST', '/drafts', { callId, lines: [] })).status === 201);
    await wants(personId, signatory);
    calendar = String((await ok(running, signatory, 'POST', '/calendar', { language: 'de' }))['path']);
  });
  afterAll(() => running.stop());
  afterEach(() => running.db.query('delete from mails'));

  it('opens calendar, summary and reminders while it is there', async () => {
    expect(await events()).toBe(1);
    expect(await summarised()).toEqual([['SIGNATORY']]);
    await remindedParty();
    expect(await writtenTo()).toEqual([personId]);
    expect(await handedOver()).toEqual(['sent', true]);
  });

  it('went on telling by calendar, summary and reminder for up to 90 days, because what the last visit had said was asked', async () => {
    await running.hear(ActingPeople.RoleEnded({ partyId, grantId, lastDay: '2020-01-01', effectiveOn: '2020-01-02' }, partyId));
    await eventually(async () => (await events()) === 0, { what: 'the right to go' });
    expect(await summarised()).toEqual([[]]);
    await remindedParty();
    expect(await writtenTo()).toEqual([]);
    expect(await handedOver()).toEqual(['dropped', false]);
  });

  it('reminded a human to release what they had prepared under another sign-in', async () => {
    await ok(
      running,
      district,
      'POST',
      `/drafts/${String((await ok(running, district, 'POST', '/drafts', await aDraft()))['draftId'])}/submit`,
      {},
    );
    await eventually(async () => (await running.db.query('select 1 from rm_due_list_v3')).length === 1);
    const [first, second, other] = [clerk.sub, 'second', 'other'].map((sub) => personIdOf('first', sub));
    await running.hear(ActingPeople.SignInBelongs({ signIn: second!, person: first!, effectiveOn: '2020-01-01' }, first!));
    const copy = running.app.get(DirectoryCopy);
    await eventually(async () => (await copy.signInsOf(first!)).length === 2, { what: 'both sign-ins' });
    for (const who of [first!, second!, other!]) await wants(who, clerk);
    const [{ id } = { id: '' }] = await running.db.query<{ id: string }>(
      `update rm_due_list_v3 set signed_by = array[$1] returning application_id as id`,
      [second],
    );
    const { type, data } = releaseReminded({ on: '2022-08-12', dueOn: '2022-08-15', days: 3 });
    await reminder().on({ type, eventId: newUuid(), data: { ...data, applicationId: id } } as never);
    expect(await writtenTo()).toEqual([other]);
  });

  const aDraft = async () => {
    const [call] = await running.db.query<{ id: string }>('select call_id as id from rm_calls_v1');
    return { callId: call?.id, lines: [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }] };
  };
});
