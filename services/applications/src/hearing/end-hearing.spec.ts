import { given } from '@paktwerk/testing';
import { checked, prepared, rejectedByTheCheck, submitted } from '../application/application.fixture';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { decideEndHearing, hearingOver } from './end-hearing';
import { closed, opened, stated } from './hearing.fixture';

const END = '2022-08-15T22:00:00.000Z';
const end = (state: ApplicationState) => decideEndHearing({ dueAt: END, today: '2022-08-16' }, state);

describe('a hearing whose period is over', () => {
  it('is closed, while a decision is prepared or not', () => {
    given(applicationDecider, [...checked(), opened()])
      .when(end)
      .then(closed());
    given(applicationDecider, [...checked(), opened(), stated()])
      .when(end)
      .then(closed());
    given(applicationDecider, [...checked(), opened(), prepared()])
      .when(end)
      .then(closed());
  });
  it.each([
    ['is closed already', [...checked(), opened(), closed()]],
    ['was answered', [...checked(), opened(), stated(), closed({ because: 'statement-received' })]],
    ['has another day', [...checked(), opened({ dueOn: '2022-08-22' })]],
    ['is of an application that is decided', [submitted(), opened(), rejectedByTheCheck]],
    ['was never opened', checked()],
  ])('is not, where it %s', (_, history) => given(applicationDecider, history).when(end).nothing());
  it('is timed by the end of its last day in Berlin', () => {
    expect(hearingOver.change(opened())).toEqual({ until: END });
    for (const e of [closed(), rejectedByTheCheck]) expect(hearingOver.change(e)).toBe('over');
  });
});
