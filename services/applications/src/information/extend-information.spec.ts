import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { TODAY, submitted } from '../application/application.fixture';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { decideExtendInformation } from './extend-information';
import { EXTENDED, REQUEST, asked, extended, overdue, supplied } from './information.fixture';

const extend =
  (today = TODAY, requestId = REQUEST) =>
  (state: ApplicationState) =>
    decideExtendInformation({ requestId, today }, state);

describe('extend a request for information', () => {
  it('gives fourteen days from the end of the period, not from today', () =>
    given(applicationDecider, [submitted(), asked()])
      .when(extend())
      .then(extended({ lastDay: EXTENDED })));
  it('ends on a working day', () =>
    given(applicationDecider, [submitted(), asked({ dueOn: '2022-10-18' })])
      .when(extend())
      .then({ ...extended(), data: { ...extended().data, dueOn: '2022-11-01', lastDay: '2022-11-02' } }));
  it('is possible afterwards, as it is the authority’s own period', () =>
    given(applicationDecider, [submitted(), asked(), overdue()])
      .when(extend('2022-08-29'))
      .then(extended({ on: '2022-08-29' })));
  it('but not to a day that is over', () =>
    given(applicationDecider, [submitted(), asked(), overdue()])
      .when(extend('2022-08-30'))
      .refused('information-extension-past', { requestId: REQUEST, lastDay: EXTENDED }));
  it('is possible once', () =>
    given(applicationDecider, [submitted(), asked(), extended()])
      .when(extend())
      .refused('information-already-extended', { requestId: REQUEST, lastDay: EXTENDED }));
  it('is possible once, whether or not the longer period is over', () =>
    given(applicationDecider, [submitted(), asked(), extended(), overdue({ lastDay: EXTENDED, on: '2022-08-30' })])
      .when(extend('2022-08-30'))
      .refused('information-already-extended', { requestId: REQUEST, lastDay: EXTENDED }));
  it('is no use behind the answer', () =>
    given(applicationDecider, [submitted(), asked(), supplied()])
      .when(extend())
      .refused('information-already-supplied', { requestId: REQUEST, suppliedOn: '2022-08-02' }));
  it('knows the request by its id', () => {
    const requestId = derivedId('inf', 'other');
    given(applicationDecider, [submitted(), asked()]).when(extend(TODAY, requestId)).refused('information-unknown', { requestId });
  });
});
