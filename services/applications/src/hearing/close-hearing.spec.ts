import { given } from '@paktwerk/testing';
import { checked, prepared, rejectedByTheCheck, submitted } from '../application/application.fixture';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { decideCloseHearing, decideEndHearing, hearingOver } from './close-hearing';
import { HEARING, LAST_DAY, closed, opened, stated } from './hearing.fixture';

const END = '2022-08-15T22:00:00.000Z';
const end = (state: ApplicationState) => decideEndHearing({ dueAt: END, today: '2022-08-16' }, state);

const reason = 'Am Telefon: mehr kommt nicht.';
const close = (state: ApplicationState) => decideCloseHearing({ hearingId: HEARING, reason, today: '2022-08-11' }, state);

describe('a hearing in which the applicant has said something', () => {
  it('is closed by the authority, with its reason, once', () => {
    given(applicationDecider, [...checked(), opened(), stated()])
      .when(close)
      .then(closed({ because: 'nothing-awaited', on: '2022-08-11', note: reason }));
    given(applicationDecider, [...checked(), opened(), stated(), closed()])
      .when(close)
      .nothing();
  });
  it('is open to the applicant until its period ends, where they said nothing', () =>
    given(applicationDecider, [...checked(), opened()])
      .when(close)
      .refused('hearing-unanswered', { hearingId: HEARING, lastDay: LAST_DAY }));
  it('is the one that the application is at, and nothing is decided yet', () => {
    given(applicationDecider, checked()).when(close).refused('hearing-unknown', { hearingId: HEARING });
    given(applicationDecider, [submitted(), rejectedByTheCheck]).when(close).refused('application-rejected', { stage: 'formal' });
  });
});

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
