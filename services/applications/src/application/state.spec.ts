import { derivedId, fold } from '@paktwerk/kernel';
import { closed, opened, stated } from '../hearing/hearing.fixture';
import { asked } from '../information/information.fixture';
import { releaseReminded, reminded } from '../reminder/reminder.fixture';
import { movedUp, waitlisted } from '../waiting-list/waiting-list.fixture';
import {
  CLERK,
  DECISION,
  OTHER_CLERK,
  TODAY,
  checked,
  countersigned,
  declined,
  eventsBeside,
  prepared,
  rejectedByTheCheck,
  reserved,
  returned,
  submitted,
} from './application.fixture';
import { ApplicationRejected, DecisionReleased, FormalCheckObjected, GrantIssued, ReservationDeclined } from './events';
import type { ApplicationEvent } from './events';
import { applicationDecider, applicationStream, keysOf, versionForDistrict } from './state';

const after = (...events: readonly ApplicationEvent[]) => fold(applicationDecider, events);
const decisionAfter = (...events: readonly ApplicationEvent[]) => {
  const state = after(...checked(), ...events);
  return 'decision' in state ? state.decision : undefined;
};
const OTHER = derivedId('dec', 'other');
const app = submitted().data;
const keys = keysOf(app, TODAY);
const released = DecisionReleased({
  ...{ ...keys, decisionId: DECISION, outcome: 'granted', amountCents: 3_700_000 },
  ...{ preparedBy: CLERK, releasedBy: OTHER_CLERK, ruleSetVersion: 1 },
});
const issued = GrantIssued({
  ...{ ...keys, grantId: derivedId('grt', 'first'), decisionId: DECISION, amountCents: 3_700_000, budgetYear: 2022 },
  ...{ from: app.from, to: app.to, ruleSetVersion: 1, lines: [] },
});
const rejected = ApplicationRejected({ ...keys, stage: 'decision', decisionId: DECISION, reasons: [], ruleSetVersion: 1 });

describe('an application', () => {
  it('has its own stream, and keys that say for whom it is and whether it is tried out', () => {
    expect(applicationStream('app_1')).toBe('application-app_1');
    const more = { recipient: '08116019', rehearsal: true } as const;
    expect(keysOf({ ...app, ...more }, TODAY)).toEqual({ ...keys, ...more });
  });
  it('begins with its receipt, once, and with nothing else', () => {
    expect(after(...eventsBeside('application.submitted'))).toEqual({ kind: 'none' });
    expect(after(submitted())).toEqual({ kind: 'submitted', app });
    expect(after(submitted(), submitted({ late: true }))).toEqual({ kind: 'submitted', app });
  });
  it('keeps what the check found where it is put on the list', () => {
    const findings = [{ code: 'late', curable: true, de: 'zu spät', en: 'late' }];
    const objected = FormalCheckObjected({ ...keys, ruleSetVersion: 1, checks: [], findings });
    expect(after(submitted(), objected, waitlisted())).toMatchObject({ kind: 'checked', findings });
    expect(after(submitted(), waitlisted())).toMatchObject({ kind: 'checked', findings: [] });
  });
  it('is reminded by reminders alone', () => {
    const beside = eventsBeside('reminder.', 'release-reminder.');
    expect(beside.flatMap((e) => ('reminded' in after(submitted(), asked(), opened(), e) ? [e.type] : []))).toEqual([]);
    const day = { on: '2022-08-12', dueOn: '2022-08-15', days: 3 };
    expect(after(submitted(), asked(), reminded(day))).toMatchObject({ reminded: { on: '2022-08-12' } });
    expect(after(...checked(), prepared(), releaseReminded(day))).toMatchObject({
      reminded: { name: `decision-waiting/${DECISION}`, on: '2022-08-12' },
    });
  });
});

describe('a decision in preparation', () => {
  const asItWas = decisionAfter(prepared());

  it('is changed by what is said of it', () => {
    expect(decisionAfter(prepared(), countersigned())).toEqual({ ...asItWas, countersigned: { by: OTHER_CLERK, on: TODAY } });
    expect(decisionAfter(prepared(), returned())).toEqual({ ...asItWas, returned: { note: 'Bitte kürzer.', on: TODAY } });
    expect(decisionAfter(prepared(), reserved())).toEqual({ ...asItWas, reservation: { kind: 'reserved' } });
    const closedYear = ReservationDeclined({ ...declined().data, closedYear: 2022 });
    expect(decisionAfter(prepared(), closedYear)).toEqual({
      ...asItWas,
      reservation: { kind: 'refused', reason: 'frame-exceeded', frameAvailableCents: 100, potAvailableCents: 200, closedYear: 2022 },
    });
  });
  it.each([
    ['countersigned', countersigned(OTHER_CLERK, OTHER)],
    ['returned', returned('Bitte kürzer.', OTHER)],
    ['paid for', reserved(OTHER)],
    ['not paid for', declined(OTHER)],
  ])('is as it was where another one was %s', (_, event) => {
    expect(decisionAfter(prepared(), event)).toEqual(asItWas);
    expect(decisionAfter(event)).toBeUndefined();
  });
  it('was made without what is said in a hearing later', () => {
    expect(decisionAfter(prepared(), stated())).toEqual({ ...asItWas, heardOn: '2022-08-10' });
    expect(decisionAfter(prepared(), closed({ because: 'period-over', on: '2022-08-16' }))).toEqual({ ...asItWas, heardOn: '2022-08-16' });
    expect(decisionAfter(prepared({ on: '2022-08-16' }), closed({ because: 'period-over', on: '2022-08-16' }))).not.toHaveProperty(
      'heardOn',
    );
    expect(decisionAfter(prepared({ on: '2022-08-16' }), closed({ because: 'statement-received', on: '2022-08-16' }))).toHaveProperty(
      'heardOn',
    );
    for (const event of [stated(), closed()]) expect(decisionAfter(opened(), event)).toBeUndefined();
  });
  it('becomes a grant or a rejection of its own, and of no other', () => {
    expect(after(...checked(), prepared(), released, issued)).toMatchObject({ kind: 'granted', decision: asItWas });
    expect(after(...checked(), issued)).toMatchObject({ kind: 'checked' });
    expect(after(...checked(), prepared(), rejected)).toMatchObject({ kind: 'rejected', stage: 'decision', decision: asItWas });
    for (const other of [rejectedByTheCheck, { ...rejected, data: { ...rejected.data, decisionId: OTHER } }])
      expect(decisionAfter(prepared(), other)).toBeUndefined();
    expect(after(submitted(), rejected)).not.toHaveProperty('decision');
  });
});

describe('the version of a file for its district', () => {
  const version = (...events: readonly ApplicationEvent[]) => versionForDistrict(after(...events), events.length);
  const before = checked();

  it('is moved by no decision that is not released, and by all of it that is', () => {
    expect([versionForDistrict({ kind: 'none' }, 3), version(...before)]).toEqual([3, before.length]);
    const preparedTwice = [prepared(), reserved(), prepared({ decisionId: OTHER, replaces: DECISION })];
    expect(version(...before, ...preparedTwice)).toBe(before.length);
    // The first one was replaced, and is never told.
    const otherReleased = { ...released, data: { ...released.data, decisionId: OTHER } };
    expect(version(...before, ...preparedTwice, otherReleased)).toBe(before.length + 2);
    expect(version(...before, prepared(), reserved(), released, issued)).toBe(before.length + 4);
  });
  it('is never moved by what is for the authority alone', () => {
    const day = { on: '2022-08-12', dueOn: '2022-08-15', days: 3 };
    const ofAuthority = [prepared(), releaseReminded(day), releaseReminded(day), waitlisted(), movedUp()];
    expect(version(...before, ...ofAuthority, released)).toBe(before.length + ofAuthority.length + 1 - 3);
  });
});
