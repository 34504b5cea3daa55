import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { checked, prepared, rejectedByTheCheck, reserved, submitted } from '../application/application.fixture';
import { decideRelease } from '../application/release-decision';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { DECISION, OTHER_CLERK, TODAY } from '../application/application.fixture';
import { decideExtendInformation } from './extend-information';
import { REQUEST, asked, overdue, supplied, takenBack } from './information.fixture';
import { decideSupplyInformation } from './supply-information';
import { decideWithdrawInformation } from './withdraw-information';

const takeBack =
  (requestId = REQUEST) =>
  (state: ApplicationState) =>
    decideWithdrawInformation({ requestId, reason: 'Es lag schon bei.', today: '2022-08-03' }, state);

describe('withdraw a request for information', () => {
  it.each([
    ['runs', [submitted(), asked()]],
    ['is overdue', [submitted(), asked(), overdue()]],
    ['runs beside a prepared decision', [...checked(), asked(), prepared()]],
  ])('that %s', (_, history) => given(applicationDecider, history).when(takeBack()).then(takenBack()));
  it('adds nothing the second time', () => given(applicationDecider, [submitted(), asked(), takenBack()]).when(takeBack()).nothing());
  it('is no use behind the answer', () =>
    given(applicationDecider, [submitted(), asked(), supplied()])
      .when(takeBack())
      .refused('information-already-supplied', { requestId: REQUEST, suppliedOn: '2022-08-02' }));
  it('knows the request by its id, and ends with the decision', () => {
    const requestId = derivedId('inf', 'other');
    given(applicationDecider, [submitted(), asked()]).when(takeBack(requestId)).refused('information-unknown', { requestId });
    given(applicationDecider, [submitted(), asked(), rejectedByTheCheck])
      .when(takeBack())
      .refused('application-rejected', { stage: 'formal' });
  });
  it('leaves nothing to answer and nothing to extend', () => {
    const history = [submitted(), asked(), takenBack()];
    const withdrawn = { requestId: REQUEST, withdrawnOn: '2022-08-03' };
    given(applicationDecider, history)
      .when((s) =>
        decideSupplyInformation({ requestId: REQUEST, answer: 'x', receivedAt: '2022-08-04T08:00:00.000Z', today: '2022-08-04' }, s),
      )
      .refused('information-withdrawn', withdrawn);
    given(applicationDecider, history)
      .when((s) => decideExtendInformation({ requestId: REQUEST, today: '2022-08-04' }, s))
      .refused('information-withdrawn', withdrawn);
  });
  it('lets a rejection be released that waited for it', () =>
    expect(
      given(applicationDecider, [...checked(), asked(), overdue(), prepared({ outcome: 'partially-granted' }), reserved(), takenBack()])
        .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
        .events()
        .map((e) => e.type),
    ).toEqual(['decision.released', 'grant.issued']));
});
