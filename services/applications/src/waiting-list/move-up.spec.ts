import { given } from '@paktwerk/testing';
import { OTHER_CLERK, TODAY, checked, prepared, rejectedByTheCheck, someRules, submitted } from '../application/application.fixture';
import { decidePrepare } from '../application/prepare-decision';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { decideMoveUp } from './move-up';
import { movedUp, waitlisted, nobodyWaits } from './waiting-list.fixture';

const LEFT = { frameAvailableCents: 4_000_000, potAvailableCents: 5_000_000 };
const up =
  (wantedCents = 3_700_000) =>
  (state: ApplicationState) =>
    decideMoveUp({ wantedCents, ...LEFT, today: '2022-09-01' }, state);
const decide = (outcome: 'granted' | 'rejected') => (state: ApplicationState) =>
  decidePrepare(
    { decisionId: 'dec_new', outcome, reason: 'x', preparedBy: OTHER_CLERK, grantedElsewhere: [], outlookFor: nobodyWaits, today: TODAY },
    state,
    someRules(),
  );

describe('whoever the money reaches', () => {
  it('moves up, once', () => {
    given(applicationDecider, [...checked(), waitlisted()])
      .when(up())
      .then(movedUp());
    given(applicationDecider, [...checked(), waitlisted(), movedUp()])
      .when(up())
      .nothing();
  });
  it('moves up again where it had to wait again', () =>
    given(applicationDecider, [...checked(), waitlisted(), movedUp(), waitlisted()])
      .when(up())
      .then(movedUp()));
  it.each([
    ['waits for another amount', [...checked(), waitlisted({ wantedCents: 100 })]],
    ['never waited', checked()],
    ['is being decided', [...checked(), waitlisted(), prepared()]],
    ['is decided', [submitted(), waitlisted(), rejectedByTheCheck]],
  ])('is left as it is, where it %s', (_, history) => given(applicationDecider, history).when(up()).nothing());
  it('is granted then, and not before; it can be rejected any time', () => {
    const waiting = [...checked(), waitlisted()];
    given(applicationDecider, waiting).when(decide('granted')).refused('waits-for-money', { since: TODAY, wantedCents: 3_700_000 });
    expect(given(applicationDecider, waiting).when(decide('rejected')).events()).toHaveLength(1);
    expect(
      given(applicationDecider, [...waiting, movedUp()])
        .when(decide('granted'))
        .events(),
    ).toHaveLength(1);
  });
});
