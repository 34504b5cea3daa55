import { allowed, denied, wished } from '../early-start/early-start.fixture';
import { HEARING, closed, opened, stated } from '../hearing/hearing.fixture';
import { EXTENDED, ITEMS, LAST_DAY, REQUEST, asked, extended, overdue, supplied, takenBack } from '../information/information.fixture';
import { WORDING, releaseReminded, reminded } from '../reminder/reminder.fixture';
import { fileOf } from './application-file';
import type { ApplicationFile } from './application-file';
import {
  DECISION,
  OTHER_CLERK,
  THREE,
  TODAY,
  checked,
  countersigned,
  declined,
  prepared,
  rejectedByTheCheck,
  reserved,
  returned,
  submitted,
} from './application.fixture';
import { ApplicationWithdrawn, FormalCheckObjected, ReservationDeclined, SubstantiveCheckRecorded } from './events';
import type { ApplicationEvent } from './events';
import { decideRelease } from './release-decision';
import { applicationDecider, keysOf } from './state';
import { fold } from '@paktwerk/kernel';

/** Each event an hour behind the one before it. */
const at = (i: number): string => `2022-08-01T${String(i).padStart(2, '0')}:00:00.000Z`;
const folded = (events: readonly ApplicationEvent[]) => fileOf(events.map((e, i) => ({ ...e, recordedAt: at(i) })));
const keys = keysOf(submitted().data, TODAY);
const released = (() => {
  const open = [...checked(), prepared(), reserved()];
  const decision = decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, fold(applicationDecider, open));
  return decision.kind === 'recorded' ? [...open, ...decision.events] : open;
})();
const ITEM = { check: 'double-funding', result: 'passed', figures: {}, rule: { source: 'spec', de: 'x', en: 'x' } };
const substantive = SubstantiveCheckRecorded({ ...keys, ruleSetVersion: 1, items: [ITEM] as never });
const FINDING = { code: 'late', de: 'zu spät', en: 'late' };
const objected = FormalCheckObjected({ ...keys, ruleSetVersion: 1, checks: [], findings: [FINDING] as never });
const ASKED = { requestId: REQUEST, items: ITEMS, requestedOn: TODAY, dueOn: LAST_DAY, lastDay: LAST_DAY };
const SECOND = { ...ASKED, requestId: 'inf_2' };
const HEARD = {
  hearingId: HEARING,
  intendedCents: 0,
  grounds: 'Die Stellen sind nicht zusätzlich.',
  openedOn: TODAY,
  lastDay: '2022-08-15',
  statements: [],
};
const decision = (more: object = {}) => {
  const { decisionId, outcome, amountCents, lines, reason } = prepared().data;
  return { decisionId, outcome, amountCents, lines, reason, preparedOn: TODAY, reservation: { status: 'pending' }, ...more };
};

describe('the file of an application', () => {
  const first = submitted();
  const { effectiveOn: _on, ...data } = first.data;

  it('begins with what was submitted', () => expect(folded([first])).toEqual({ ...data, status: 'submitted', changedAt: at(0) }));

  it('of before deadlines could shift ends on its deadline and cuts off', () => {
    const { lastDay: _day, deadlineEffect: _effect, ...old } = first.data;
    const file = folded([{ ...first, data: old } as ApplicationEvent]);
    expect([file?.lastDay, file?.deadlineEffect]).toEqual([old.deadline, 'cut-off']);
  });

  it('is none before it was submitted', () => expect(folded([asked(), prepared()])).toBeUndefined());

  it.each<readonly [string, readonly ApplicationEvent[], Partial<ApplicationFile> | object]>([
    ['a check that was passed', checked().slice(1), { status: 'checked', formalCheck: { passed: true, on: TODAY, findings: [] } }],
    [
      'a check with objections',
      [objected],
      { status: 'checked', formalCheck: { passed: false, on: TODAY, checks: [], findings: [FINDING] } },
    ],
    ['a check of the substance', [substantive], { substantiveCheck: { on: TODAY, items: [ITEM] } }],
    [
      'a rejection by the check',
      [rejectedByTheCheck],
      { status: 'rejected', rejection: { stage: 'formal', reasons: rejectedByTheCheck.data.reasons, on: TODAY } },
    ],
    [
      'a wish to begin early',
      [wished()],
      { earlyStartAnswer: { from: '2022-08-15', status: 'requested', on: TODAY, text: 'Die Stelle ist besetzt.' } },
    ],
    ['a wish that was allowed', [wished(), allowed()], { earlyStartAnswer: { from: '2022-08-15', status: 'approved', on: TODAY } }],
    [
      'a wish that was refused',
      [wished(), denied()],
      { earlyStartAnswer: { from: '2022-08-15', status: 'refused', on: TODAY, text: 'Es eilt nicht.' } },
    ],
    [
      'a withdrawal',
      [ApplicationWithdrawn({ ...keys, reason: 'Kein Bedarf.' })],
      { status: 'withdrawn', withdrawal: { reason: 'Kein Bedarf.', on: TODAY } },
    ],
    ['a request', [asked()], { information: [ASKED] }],
    [
      'a second request, and the answer to the first',
      [asked(), asked({ requestId: 'inf_2' }), supplied()],
      {
        information: [{ ...ASKED, supplied: { answer: 'Liegt bei.', receivedAt: '2022-08-02T10:00:00.000Z', late: false } }, SECOND],
      },
    ],
    ['a request whose period is over', [asked(), overdue()], { information: [{ ...ASKED, overdueSince: '2022-08-16' }] }],
    [
      'a request that was extended behind its end',
      [asked(), overdue(), extended()],
      { information: [{ ...ASKED, dueOn: EXTENDED, lastDay: EXTENDED, extendedOn: TODAY }] },
    ],
    [
      'a request that was taken back',
      [asked(), takenBack()],
      { information: [{ ...ASKED, withdrawn: { reason: 'Es lag schon bei.', on: '2022-08-03' } }] },
    ],
    ['an answer to nothing', [supplied()], { information: [] }],
    ['a hearing', [opened()], { hearings: [HEARD] }],
    [
      'two hearings, and what was said in the first',
      [opened(), opened({ hearingId: 'hea_2' }), stated(), stated({ statement: 'Und noch etwas.' }), closed()],
      {
        hearings: [
          {
            ...HEARD,
            statements: [
              { text: 'Sie sind neu.', receivedAt: '2022-08-10T10:00:00.000Z', late: false },
              { text: 'Und noch etwas.', receivedAt: '2022-08-10T10:00:00.000Z', late: false },
            ],
            closed: { because: 'period-over', on: '2022-08-16' },
          },
          { ...HEARD, hearingId: 'hea_2' },
        ],
      },
    ],
    [
      'a reminder of the party',
      [reminded({ on: '2022-08-12', dueOn: LAST_DAY, days: 3 })],
      { reminders: [{ kind: 'answer-due', sentOn: '2022-08-12', dueOn: LAST_DAY }] },
    ],
    ['a decision that is prepared', [prepared()], { status: 'prepared', decision: decision() }],
    ['a decision for three', [prepared({ needs: THREE })], { status: 'prepared', decision: decision({ needs: THREE }) }],
    [
      'a decision without money',
      [prepared({ outcome: 'rejected', amountCents: 0 })],
      { status: 'prepared', decision: decision({ outcome: 'rejected', amountCents: 0, lines: [], reservation: { status: 'not-needed' } }) },
    ],
    ['its money set aside', [prepared(), reserved()], { status: 'prepared', decision: decision({ reservation: { status: 'reserved' } }) }],
    [
      'its money refused',
      [prepared(), declined()],
      {
        status: 'prepared',
        decision: decision({
          reservation: { status: 'refused', reason: 'frame-exceeded', frameAvailableCents: 100, potAvailableCents: 200 },
        }),
      },
    ],
    [
      'its money refused by a closed year',
      [prepared(), ReservationDeclined({ ...declined().data, closedYear: 2022 })],
      {
        status: 'prepared',
        decision: decision({
          reservation: { status: 'refused', reason: 'frame-exceeded', frameAvailableCents: 100, potAvailableCents: 200, closedYear: 2022 },
        }),
      },
    ],
    ['its second signature', [prepared(), countersigned()], { status: 'prepared', decision: decision({ countersignedOn: TODAY }) }],
    [
      'its return',
      [prepared(), returned()],
      { status: 'prepared', decision: decision({ returned: { note: 'Bitte kürzer.', on: TODAY } }) },
    ],
  ])('shows %s', (_, events, change) => {
    const file = folded([first, ...events]);
    const expected = { ...data, status: 'submitted', ...change, changedAt: at(events.length) };
    // What a passed check looked at, and the words of a reminder, are specified where they are made.
    expect(file).toMatchObject(expected);
    expect(Object.keys(file ?? {}).sort()).toEqual(Object.keys(expected).sort());
    if (file?.information) expect(file.information).toEqual((change as ApplicationFile).information);
    if (file?.hearings) expect(file.hearings).toEqual((change as ApplicationFile).hearings);
    if (file?.decision) expect(file.decision).toEqual((change as ApplicationFile).decision);
    if (file?.earlyStartAnswer) expect(file.earlyStartAnswer).toEqual((change as ApplicationFile).earlyStartAnswer);
  });

  it('shows a rejection by the check with what was looked at', () => {
    const checks = [{ check: 'deadline', passed: false }] as never;
    const rejected = { ...rejectedByTheCheck, data: { ...rejectedByTheCheck.data, checks } };
    expect(folded([first, rejected])?.formalCheck).toEqual({ passed: false, on: TODAY, checks, findings: [] });
    expect(folded([first, rejectedByTheCheck])?.formalCheck).toBeUndefined();
  });

  it('shows the words of a reminder, one behind the other, and none of the release', () => {
    const [one, two] = [3, 1].map((days) => reminded({ on: '2022-08-12', dueOn: LAST_DAY, days }));
    const file = folded([first, one!, two!, releaseReminded({ on: '2022-08-12', dueOn: LAST_DAY, days: 1 })]);
    expect(file?.reminders?.map((r) => r.wording.textDe)).toEqual(['Kreis 08116: noch 3 Tage.', 'Kreis 08116: noch 1 Tage.']);
    expect(file?.reminders?.[0]?.wording.subjectDe).toBe(
      WORDING.subjectDe.replace('{fileNumber}', data.fileNumber).replace('{dueOn}', '15.08.2022'),
    );
    expect(file?.changedAt).toBe(at(2));
  });

  it('shows a grant with the release of its decision', () => {
    const file = folded(released);
    const grant = released.at(-1)?.data as { grantId: string; amountCents: number; from: string; to: string };
    expect(file).toMatchObject({ status: 'granted', changedAt: at(released.length - 1) });
    expect(file?.decision).toEqual(decision({ reservation: { status: 'reserved' }, releasedOn: TODAY }));
    expect(file?.grant).toEqual({ grantId: grant.grantId, amountCents: 3_700_000, from: '2022-07-01', to: '2023-06-30' });
  });

  it('is not changed by what belongs to a decision that was replaced', () => {
    const events = [first, prepared({ decisionId: 'dec_2' })];
    expect(folded([...events, reserved(), countersigned(), returned(), declined()])).toEqual(folded(events));
    expect(folded([first, reserved()])).toEqual(folded([first]));
  });
});
