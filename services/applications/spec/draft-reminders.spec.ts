import { ActingPeople, Directory } from '@paktwerk/contracts';
import { personIdOf } from '@paktwerk/auth';
import { derivedId, newUuid } from '@paktwerk/kernel';
import { DirectoryCopy } from '@paktwerk/platform';
import { silentLog } from '@paktwerk/projections';
import { insert } from '@paktwerk/postgres';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { DraftRow } from '../src/draft/entity';
import { PreferenceRow } from '../src/preference/entity';
import { DraftReminderWorker } from '../src/reminder/draft-reminder-worker';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const WERTHEIM = '08128131';
const reviewer: Who = { sub: 'freigabe', roles: ['GRANT_REVIEWER'], organisation: 'authority' };
const district: Who = { sub: 'kreis', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08128' };
const editor: Who = { sub: 'wertheim-1', roles: ['PARTY_MEMBER'], organisation: WERTHEIM };
const carrier: Who = { sub: 'traeger', roles: ['PARTY_MEMBER'], organisation: 'T-WERK' };
const DAY = '2099-12-28'; // a Monday, three days before the deadline

describeWithPostgres('a reminder of the draft of a municipality went to the district around it', () => {
  let running: RunningService;
  let callId: string;
  jest.setTimeout(120_000);

  const pty = (key: string) => derivedId('pty', key);
  const draft = async (name: string, place: { readonly recipient?: string }, of = callId): Promise<string> => {
    const draftId = derivedId('drf', name);
    await insert(running.db, DraftRow, {
      draftId,
      district: '08128',
      recipient: place.recipient ?? null,
      callId: of,
      lines: [],
      contact: null,
      particulars: {},
      revision: 1,
      lastCommandId: newUuid(),
      createdAt: '2099-12-01T10:00:00.000Z',
      createdBy: 'per_1',
      updatedAt: '2099-12-01T10:00:00.000Z',
      updatedBy: 'per_1',
      receivedAt: null,
      receivedBy: null,
      applicationId: null,
      createdRequest: null,
      lastRequest: null,
      handedOver: null,
    });
    return draftId;
  };
  const worker = () => {
    const clock = { now: () => Promise.resolve(`${DAY}T10:00:00.000Z`), today: () => Promise.resolve(DAY) } as typeof running.runtime.clock;
    return new DraftReminderWorker({ db: running.db, commands: running.runtime.commands, clock, log: silentLog }, (key) => `Kreis ${key}`, {
      pageUrl: 'https://paktwerk.example',
    });
  };
  const mails = async () =>
    (
      await running.db.query<{ personId: string; body: string }>(
        `select person_id as "personId", body from mails where kind = 'reminder' order by body`,
      )
    ).map(
      ({ personId, body }) => [[district, editor, carrier].find(({ sub }) => personIdOf('first', sub) === personId)?.sub, body] as const,
    );

  beforeAll(async () => {
    running = await runningService(service);
    ({ callId } = await publishCall(running));
    await running.hear(
      Directory.PartyRegistered(
        { partyId: pty(WERTHEIM), kind: 'MUNICIPALITY', key: WERTHEIM, name: 'Wertheim', source: 'spec', effectiveOn: '2011-12-31' },
        pty(WERTHEIM),
      ),
      Directory.PartyRegistered(
        { partyId: pty('T-WERK'), kind: 'CARRIER', key: 'T-WERK', name: 'Werk e. V.', source: 'spec', effectiveOn: '2011-12-31' },
        pty('T-WERK'),
      ),
      ...[editor, carrier].map(({ sub, organisation }) =>
        ActingPeople.RoleGranted(
          {
            partyId: pty(organisation),
            grantId: derivedId('rgt', sub),
            personId: personIdOf('first', sub),
            role: 'EDIT',
            from: '2020-01-01',
            effectiveOn: '2020-01-01',
          },
          pty(organisation),
        ),
      ),
    );
    const copy = new DirectoryCopy(running.db);
    await eventually(async () => (await copy.rolesOf('T-WERK', personIdOf('first', carrier.sub), DAY))?.roles.length === 1, {
      what: 'the rights',
    });
    await ok(running, reviewer, 'POST', '/reminder-templates?kind=draft-deadline', {
      version: 1,
      validFrom: await running.runtime.clock.today(),
      isAutomatic: true,
      days: { value: 14, mark: 'A', source: 'spec' },
      wording: {
        subjectDe: 'Frist {dueOn}',
        subjectEn: 'Deadline {dueOn}',
        textDe: '{recipient}: noch {days} Tage.',
        textEn: '{recipient}: {days} days left.',
      },
    });
    for (const { sub, organisation, roles } of [district, editor, carrier])
      await insert(running.db, PreferenceRow, {
        personId: personIdOf('first', sub),
        organisation,
        roles: roles as PreferenceRow['roles'],
        language: 'de',
        address: `${sub}@example.de`,
        digest: false,
        reminders: true,
        digestOn: null,
        calendarHash: null,
        seenAt: '2099-12-01T10:00:00.000Z',
      });
  });
  afterAll(() => running.stop());

  it('goes to the people of the party that drafts, names it, and to nobody else', async () => {
    const own = await draft('own', {});
    const wertheim = await draft('wertheim', { recipient: WERTHEIM });
    const werk = await draft('werk', { recipient: 'T-WERK' });
    await worker().turn();
    const link = (draftId: string) => `https://paktwerk.example/entwuerfe/${draftId}`;
    expect(await mails()).toEqual([
      [district.sub, `Kreis 08128: noch 3 Tage.\n\n${link(own)}\n`],
      [carrier.sub, `Werk e. V.: noch 3 Tage.\n\n${link(werk)}\n`],
      [editor.sub, `Wertheim: noch 3 Tage.\n\n${link(wertheim)}\n`],
    ]);
  });

  it('is not held up by a draft whose rehearsal is over, or whose call is unknown', async () => {
    await running.db.query('delete from mails');
    await running.db.query('delete from drafts');
    await draft('0 unknown', {}, derivedId('call', 'over'));
    await draft('1 own', {});
    await worker().turn();
    expect((await mails()).map(([person]) => person)).toEqual([district.sub]);
  });
});
