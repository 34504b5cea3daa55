import { addDays, derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { DECISION, TODAY, checked, prepared, rejectedByTheCheck, submitted } from '../application/application.fixture';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { ITEMS, LAST_DAY, REQUEST, asked, overdue, supplied } from './information.fixture';
import { decideRequestInformation } from './request-information';
import type { RequestInformation } from './request-information';

const OTHER = derivedId('inf', 'other');
const request =
  (command: Partial<RequestInformation> = {}) =>
  (state: ApplicationState) =>
    decideRequestInformation({ requestId: REQUEST, items: ITEMS, today: TODAY, ...command }, state);

describe('request information', () => {
  it('asks for fourteen days where no day is named', () =>
    given(applicationDecider, [submitted()])
      .when(request())
      .then(asked({ dueOn: LAST_DAY })));
  it('asks after the formal check, too', () => given(applicationDecider, checked()).when(request()).then(asked()));
  it.each([
    ['a Sunday', '2022-08-14', '2022-08-15'],
    ['All Saints, a holiday in Baden-Württemberg', '2022-11-01', '2022-11-02'],
    ['a leap day', '2024-02-29', '2024-02-29'],
    ['the Saturday before Easter', '2023-04-08', '2023-04-11'],
  ])('%s: the period ends on the next working day', (_, dueOn, lastDay) =>
    given(applicationDecider, [submitted()])
      .when(request({ dueOn, today: addDays(dueOn, -10) }))
      .then(asked({ on: addDays(dueOn, -10), dueOn, lastDay })),
  );
  it('gives ninety days at most, whatever working day that ends on', () => {
    given(applicationDecider, [submitted()])
      .when(request({ dueOn: '2022-10-30' }))
      .then(asked({ dueOn: '2022-10-30', lastDay: '2022-10-31' }));
    given(applicationDecider, [submitted()])
      .when(request({ dueOn: '2022-10-31' }))
      .refused('information-date-too-far', { dueOn: '2022-10-31', latest: '2022-10-30', days: 90 });
  });
  it('adds nothing the second time', () => given(applicationDecider, [submitted(), asked()]).when(request()).nothing());
  it.each([TODAY, '2022-07-31'])('does not ask until %s, which is not after today', (dueOn) =>
    given(applicationDecider, [submitted()]).when(request({ dueOn })).refused('information-date-past', { dueOn, today: TODAY }),
  );
  it('asks for one thing at a time', () =>
    given(applicationDecider, [submitted(), asked()])
      .when(request({ requestId: OTHER }))
      .refused('information-pending', { requestId: REQUEST, lastDay: LAST_DAY }));
  it.each([
    ['the answer', supplied()],
    ['the end of the period', overdue()],
  ])('asks again after %s', (_, ended) =>
    given(applicationDecider, [submitted(), asked(), ended])
      .when(request({ requestId: OTHER }))
      .then(asked({ requestId: OTHER })),
  );
  it('asks nothing of what is being decided', () =>
    given(applicationDecider, [...checked(), prepared()])
      .when(request())
      .refused('information-after-preparation', { decisionId: DECISION }));
  it('asks nothing of what is decided', () =>
    given(applicationDecider, [submitted(), rejectedByTheCheck]).when(request()).refused('application-rejected', { stage: 'formal' }));
  it('asks nothing of nobody', () => given(applicationDecider, []).when(request()).refused('application-unknown'));
});
