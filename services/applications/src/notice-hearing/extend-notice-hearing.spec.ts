import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { delivered } from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import type { GrantState } from '../grant/state';
import { decideExtendNoticeHearing } from './extend-notice-hearing';
import { HEARING, LAST_DAY, OPENED_ON, closed, extended, opened } from './notice-hearing.fixture';

const extend =
  (dueOn: string, hearingId: string = HEARING) =>
  (state: GrantState) =>
    decideExtendNoticeHearing({ hearingId, dueOn, today: '2025-03-10' }, state);
const heard = () => [...delivered(), opened()];

describe('extend a hearing', () => {
  it('gives more time, until a working day', () => {
    given(grantDecider, heard()).when(extend('2025-03-31')).then(extended('2025-03-31'));
    given(grantDecider, heard())
      .when(extend('2025-03-29'))
      .then(extended('2025-03-29', '2025-03-10', '2025-03-31'));
  });
  it('can be done again, and adds nothing the second time', () => {
    given(grantDecider, [...heard(), extended('2025-03-31')])
      .when(extend('2025-03-31'))
      .nothing();
    given(grantDecider, [...heard(), extended('2025-03-31')])
      .when(extend('2025-04-07'))
      .then(extended('2025-04-07'));
  });
  it('takes no time away', () =>
    given(grantDecider, heard())
      .when(extend('2025-03-14'))
      .refused('hearing-not-shortened', { field: '/dueOn', dueOn: '2025-03-14', lastDay: LAST_DAY }));
  it('is bounded from the opening on', () => {
    given(grantDecider, heard())
      .when(extend('2025-06-02'))
      .refused('hearing-date-too-far', { field: '/dueOn', dueOn: '2025-06-02', latest: '2025-06-01', days: 90 });
    given(grantDecider, heard())
      .when(extend(OPENED_ON))
      .refused('information-date-past', { field: '/dueOn', dueOn: OPENED_ON, today: '2025-03-10' });
  });
  it('is of a hearing that runs', () => {
    given(grantDecider, [...heard(), closed('statement-received', '2025-03-07')])
      .when(extend('2025-03-31'))
      .refused('hearing-over', { hearingId: HEARING, closedOn: '2025-03-07' });
    const other = derivedId('hea', 'other');
    given(grantDecider, heard()).when(extend('2025-03-31', other)).refused('hearing-unknown', { hearingId: other });
  });
});
