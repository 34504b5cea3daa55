import { given } from '@paktwerk/testing';
import { DECISION, OTHER_CLERK, TODAY, checked, prepared, rejectedByTheCheck, reserved, submitted } from './application.fixture';
import { ApplicationWithdrawn } from './events';
import { decideRelease } from './release-decision';
import { applicationDecider, keysOf } from './state';
import type { ApplicationState } from './state';
import { decideWithdraw } from './withdraw-application';

const withdraw = (state: ApplicationState) => decideWithdraw({ reason: 'Stelle entfällt', today: TODAY }, state);
const keys = keysOf(submitted().data, TODAY);

describe('withdraw an application', () => {
  it('is possible right after submission', () =>
    given(applicationDecider, [submitted()])
      .when(withdraw)
      .then(ApplicationWithdrawn({ ...keys, reason: 'Stelle entfällt' })));
  it('names the decision whose reservation falls away', () =>
    given(applicationDecider, [...checked(), prepared(), reserved()])
      .when(withdraw)
      .then(ApplicationWithdrawn({ ...keys, decisionId: DECISION, reason: 'Stelle entfällt' })));
  it('adds nothing the second time', () =>
    given(applicationDecider, [submitted(), ApplicationWithdrawn({ ...keys, reason: 'x' })])
      .when(withdraw)
      .nothing());
  it('needs an application', () => given(applicationDecider).when(withdraw).refused('application-unknown'));
  it('comes too late for an application that was rejected, and says at which stage', () =>
    given(applicationDecider, [submitted(), rejectedByTheCheck]).when(withdraw).refused('application-rejected', { stage: 'formal' }));
  it('is too late once a decision is released', () => {
    const history = [...checked(), prepared(), reserved()];
    const granted = [
      ...history,
      ...given(applicationDecider, history)
        .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
        .events(),
    ];
    given(applicationDecider, granted).when(withdraw).refused('decision-already-released', { decisionId: DECISION });
  });
});
