import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import {
  CLERK,
  DECISION,
  HEAD_OF_UNIT,
  OTHER_CLERK,
  TODAY,
  checked,
  prepared,
  rejectedByTheCheck,
  reserved,
  returned,
  someRules,
  submitted,
} from './application.fixture';
import { decidePrepare } from './prepare-decision';
import { decideRelease } from './release-decision';
import { decideReturn } from './return-decision';
import { applicationDecider } from './state';
import type { ApplicationState } from './state';
import { nobodyWaits } from '../waiting-list/waiting-list.fixture';

const giveBack =
  ({ by = OTHER_CLERK, note = 'Bitte kürzer.', decisionId = DECISION } = {}) =>
  (state: ApplicationState) =>
    decideReturn({ decisionId, note, returnedBy: by, today: TODAY }, state);
const ready = () => [...checked(), prepared(), reserved()];

describe('return a decision', () => {
  it('says what is to be different', () => given(applicationDecider, ready()).when(giveBack()).then(returned()));
  it('does not wait for the money', () =>
    given(applicationDecider, [...checked(), prepared()])
      .when(giveBack())
      .then(returned()));
  it('adds nothing the second time, and happens once', () => {
    given(applicationDecider, [...ready(), returned()])
      .when(giveBack())
      .nothing();
    given(applicationDecider, [...ready(), returned()])
      .when(giveBack({ by: HEAD_OF_UNIT, note: 'Anders.' }))
      .refused('decision-returned', { decisionId: DECISION, returnedOn: TODAY });
  });
  it('is nothing for who prepared: they prepare anew', () =>
    given(applicationDecider, ready())
      .when(giveBack({ by: CLERK }))
      .refused('own-decision-returned', { decisionId: DECISION, preparedOn: TODAY }));
  it('is nothing for who prepared under another sign-in of theirs', () =>
    given(applicationDecider, ready())
      .when((s) => decideReturn({ decisionId: DECISION, note: 'x', returnedBy: OTHER_CLERK, humanOf: () => 'one human', today: TODAY }, s))
      .refused('own-decision-returned', { decisionId: DECISION, preparedOn: TODAY }));
  it('means the decision that was seen', () => {
    const decisionId = derivedId('dec', 'seen before');
    given(applicationDecider, ready())
      .when(giveBack({ decisionId }))
      .refused('decision-replaced', { decisionId, currentDecisionId: DECISION });
  });
  it.each([
    ['nothing', [], 'application-unknown', {}],
    ['what nobody has prepared', checked(), 'no-decision-prepared', {}],
    ['what was rejected', [submitted(), rejectedByTheCheck], 'application-rejected', { stage: 'formal' }],
  ] as const)('is refused for %s', (_, history, code, data) => given(applicationDecider, history).when(giveBack()).refused(code, data));
  it('keeps everybody from releasing it, until it is prepared anew and replaces the money of the first', () => {
    const back = [...ready(), returned()];
    given(applicationDecider, back)
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: HEAD_OF_UNIT, today: TODAY }, s))
      .refused('decision-returned', { decisionId: DECISION, returnedOn: TODAY });
    const anew = derivedId('dec', 'anew');
    given(applicationDecider, back)
      .when((s) =>
        decidePrepare(
          {
            decisionId: anew,
            outcome: 'granted',
            reason: 'Alles erfüllt',
            preparedBy: CLERK,
            grantedElsewhere: [],
            outlookFor: nobodyWaits,
            today: TODAY,
          },
          s,
          someRules(),
        ),
      )
      .then(prepared({ decisionId: anew, replaces: DECISION }));
  });
});
