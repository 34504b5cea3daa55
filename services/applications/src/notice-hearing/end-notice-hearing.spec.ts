import { given } from '@paktwerk/testing';
import { delivered } from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import type { GrantState } from '../grant/state';
import { decideEndNoticeHearing, noticeHearingOver } from './end-notice-hearing';
import { END_OF_PERIOD, closed, extended, opened, stated } from './notice-hearing.fixture';

const end = (state: GrantState) => decideEndNoticeHearing({ dueAt: END_OF_PERIOD, today: '2025-03-18' }, state);

describe('a hearing before a notice whose period is over', () => {
  it('is closed, whether something was said or not', () => {
    given(grantDecider, [...delivered(), opened()])
      .when(end)
      .then(closed());
    given(grantDecider, [...delivered(), opened(), stated()])
      .when(end)
      .then(closed());
  });
  it.each([
    ['is closed already', [...delivered(), opened(), closed()]],
    ['was ended by the recipient', [...delivered(), opened(), stated(), closed('statement-received', '2025-03-10')]],
    ['was given more time', [...delivered(), opened(), extended('2025-03-31')]],
    ['was never opened', delivered()],
    ['has no file', []],
  ])('is not, where it %s', (_, history) => given(grantDecider, history).when(end).nothing());
  it('is timed by the end of its last day in Berlin', () => {
    expect(noticeHearingOver.change(opened())).toEqual({ until: END_OF_PERIOD });
    expect(noticeHearingOver.change(extended('2025-03-31'))).toEqual({ until: '2025-03-31T22:00:00.000Z' });
    expect(noticeHearingOver.change(closed())).toBe('over');
  });
});
