import { given } from '@paktwerk/testing';
import { DECISION, TODAY, checked, declined, prepared, rejectedByTheCheck, reserved, submitted } from '../application/application.fixture';
import type { ApplicationEvent } from '../application/events';
import { fileOf } from '../application/application-file';
import { fileForDistrict } from '../application/known-to-district';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { SHORT, WHY, movedUp, waitlisted } from './waiting-list.fixture';
import type { Outlook } from './outlook';
import { decideWaitlist } from './waitlist-application';
import type { WaitlistApplication } from './waitlist-application';

const short: Outlook = { standing: 'pot-short', others: 0, ...SHORT };
const there: Outlook = { ...short, standing: 'money-is-there' };
const wait =
  (command: Partial<WaitlistApplication> = {}, outlook: Outlook = short) =>
  (state: ApplicationState) =>
    decideWaitlist({ reason: WHY, today: TODAY, ...command }, state, () => outlook);
const fileAfter = (history: readonly ApplicationEvent[]) => fileOf(history.map((e) => ({ ...e, recordedAt: '2022-08-01T10:00:00.000Z' })));

describe('put an application on the waiting list', () => {
  it('waits for all that was requested, with what is left and what the order goes by', () => {
    given(applicationDecider, checked()).when(wait()).then(waitlisted());
    given(applicationDecider, checked())
      .when(wait({ score: 850, rank: 2, wantedCents: 100 }))
      .then(waitlisted({ score: 850, rank: 2, wantedCents: 100 }));
  });
  it('waits where nothing is known of the money yet', () =>
    given(applicationDecider, checked())
      .when(wait({}, { standing: 'money-unknown', others: 0 }))
      .then(waitlisted({ money: {} })));
  it('takes the place of a prepared decision whose money was refused, whatever the list knows', () => {
    const history = [...checked(), prepared(), declined()];
    given(applicationDecider, history).when(wait({}, there)).then(waitlisted());
    expect(given(applicationDecider, [...history, waitlisted()]).state().kind).toBe('checked');
    expect(fileAfter([...history, waitlisted()])?.decision).toBeUndefined();
  });
  // It waited for all, half was there, and neither could it be lowered to that half nor decided: it held up everybody behind.
  it('can wait for less that is there, so that it moves up by it', () =>
    given(applicationDecider, [...checked(), waitlisted()])
      .when(wait({ wantedCents: 100 }, there))
      .then(waitlisted({ wantedCents: 100 })));
  it('waits on with a reason that was put better, which the party reads', () => {
    const better = 'Der Topf reicht nicht, und der Rahmen auch nicht.';
    given(applicationDecider, [...checked(), waitlisted()])
      .when(wait({ reason: better }))
      .then(waitlisted({ reason: better }));
  });
  it('keeps its place where it is put on the list anew', () => {
    const history = [...checked(), waitlisted(), movedUp(), prepared(), declined(), waitlisted({ on: '2022-09-05' })];
    const { waiting } = given(applicationDecider, history).state() as Extract<ApplicationState, { kind: 'checked' }>;
    expect(waiting).toEqual({ since: TODAY, wantedCents: 3_700_000, reason: WHY });
    expect(fileAfter(history)?.waiting).toEqual(waiting);
  });
  it('adds nothing the second time, but another amount is another waiting', () => {
    given(applicationDecider, [...checked(), waitlisted()])
      .when(wait())
      .nothing();
    given(applicationDecider, [...checked(), waitlisted()])
      .when(wait({ wantedCents: 100 }))
      .then(waitlisted({ wantedCents: 100 }));
    given(applicationDecider, [...checked(), waitlisted(), movedUp()])
      .when(wait())
      .then(waitlisted());
  });
  it('is refused where the money is there', () =>
    given(applicationDecider, checked())
      .when(wait({}, there))
      .refused('money-is-there', { wantedCents: 3_700_000, ...SHORT }));
  it.each([0, 3_700_001])('is refused for %s cents', (wantedCents) =>
    given(applicationDecider, checked())
      .when(wait({ wantedCents }))
      .refused('waiting-amount-unusable', { wantedCents, requestedCents: 3_700_000 }),
  );
  it('is refused where more than money stands against it', () => {
    given(applicationDecider, [submitted()]).when(wait()).refused('formal-check-missing');
    given(applicationDecider, [...checked(), prepared(), reserved()])
      .when(wait())
      .refused('waiting-after-preparation', { decisionId: DECISION });
    given(applicationDecider, [submitted(), rejectedByTheCheck]).when(wait()).refused('application-rejected', { stage: 'formal' });
  });
  it('is refused in a rehearsal, whose money does not come back', () => {
    const rehearsed = checked().map((e) => ({ ...e, data: { ...e.data, rehearsal: true } }) as ApplicationEvent);
    given(applicationDecider, rehearsed).when(wait()).refused('waiting-list-in-rehearsal');
  });
  it('is seen by the party, which learns of the money by the decision only', () => {
    const waiting = { since: TODAY, wantedCents: 3_700_000, reason: WHY };
    const file = fileAfter([...checked(), waitlisted(), movedUp()])!;
    expect(file.waiting).toEqual({ ...waiting, movedUpOn: '2022-09-01' });
    expect(fileForDistrict(file).waiting).toEqual(waiting);
  });
});
