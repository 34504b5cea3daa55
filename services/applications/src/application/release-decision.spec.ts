import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { CLERK, DECISION, OTHER_CLERK, TODAY, checked, declined, prepared, reserved, submitted } from './application.fixture';
import { decideRelease } from './release-decision';
import { applicationDecider } from './state';
import type { ApplicationState } from './state';

const release =
  (by = OTHER_CLERK, decisionId = DECISION) =>
  (state: ApplicationState) =>
    decideRelease({ releasedBy: by, today: TODAY, decisionId }, state);
const ready = () => [...checked(), prepared(), reserved()];

describe('release a decision', () => {
  it('issues the grant in the same append, when another person releases', () => {
    const events = given(applicationDecider, ready()).when(release()).events();
    expect(events).toMatchObject([
      { type: 'decision.released', data: { decisionId: DECISION, preparedBy: CLERK, releasedBy: OTHER_CLERK, amountCents: 3_700_000 } },
      {
        type: 'grant.issued',
        data: {
          grantId: derivedId('grt', DECISION),
          amountCents: 3_700_000,
          from: '2022-07-01',
          to: '2023-06-30',
          ruleSetVersion: 1,
          lines: [
            { lineId: 'line-1', kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 },
            { lineId: 'line-2', kind: 'measure', amountCents: 500_000 },
          ],
        },
      },
    ]);
  });

  it('refuses the person who prepared, even when the money is not reserved yet', () => {
    given(applicationDecider, ready()).when(release(CLERK)).refused('four-eyes', { decisionId: DECISION, preparedOn: TODAY });
    given(applicationDecider, [...checked(), prepared()])
      .when(release(CLERK))
      .refused('four-eyes', { decisionId: DECISION, preparedOn: '2022-08-01' });
  });

  it('waits for the reservation', () =>
    given(applicationDecider, [...checked(), prepared()])
      .when(release())
      .refused('reservation-pending', { decisionId: DECISION, amountCents: 3_700_000 }));
  it('is refused with the figures where budgeting refused', () =>
    given(applicationDecider, [...checked(), prepared(), declined()])
      .when(release())
      .refused('reservation-refused', {
        decisionId: DECISION,
        amountCents: 3_700_000,
        reason: 'frame-exceeded',
        frameAvailableCents: 100,
        potAvailableCents: 200,
      }));

  it('is not possible from the money of a year that is over', () =>
    given(applicationDecider, [...checked(), prepared(), { ...declined(), data: { ...declined().data, closedYear: 2022 } }])
      .when(release())
      .refused('budget-year-closed', { decisionId: DECISION, amountCents: 3_700_000, budgetYear: 2022 }));

  it('of a rejection names what the check found as well', () => {
    const late = [...checked([submitted({ late: true })]), prepared({ outcome: 'rejected', amountCents: 0 })];
    const events = given(applicationDecider, late).when(release()).events();
    expect(events.at(-1)).toMatchObject({ data: { stage: 'decision', reasons: [{ code: 'late' }, { code: 'decided' }] } });
  });

  it('of a rejection needs no money and rejects with the reason', () => {
    const events = given(applicationDecider, [...checked(), prepared({ outcome: 'rejected', amountCents: 0 })])
      .when(release())
      .events();
    expect(events).toMatchObject([
      { type: 'decision.released' },
      {
        type: 'application.rejected',
        data: { stage: 'decision', decisionId: DECISION, reasons: [{ code: 'decided', de: 'Alles erfüllt' }] },
      },
    ]);
  });

  it.each([
    ['a grant', ready()],
    ['a rejection', [...checked(), prepared({ outcome: 'rejected', amountCents: 0 })]],
  ])('of %s adds nothing the second time, and stays refused to the person who prepared and of another decision', (_name, before) => {
    const released = [...before, ...given(applicationDecider, before).when(release()).events()];
    const other = derivedId('dec', 'another');
    given(applicationDecider, released).when(release()).nothing();
    given(applicationDecider, released).when(release(CLERK)).refused('four-eyes', { decisionId: DECISION, preparedOn: TODAY });
    given(applicationDecider, released)
      .when(release(OTHER_CLERK, other))
      .refused('decision-replaced', { decisionId: other, currentDecisionId: DECISION });
  });

  it('means the decision that was seen', () =>
    given(applicationDecider, ready())
      .when(release(OTHER_CLERK, derivedId('dec', 'seen before')))
      .refused('decision-replaced', { currentDecisionId: DECISION, decisionId: derivedId('dec', 'seen before') }));
  it('needs a decision', () => given(applicationDecider, [submitted()]).when(release()).refused('no-decision-prepared'));
});
