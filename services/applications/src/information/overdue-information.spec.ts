import { given } from '@paktwerk/testing';
import { checked, prepared, rejectedByTheCheck, submitted } from '../application/application.fixture';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { asked, extended, overdue, supplied } from './information.fixture';
import { decideNoteOverdue, informationOverdue } from './overdue-information';

const END = '2022-08-15T22:00:00.000Z';
const note = (state: ApplicationState) => decideNoteOverdue({ dueAt: END, today: '2022-08-16' }, state);

describe('a request for information whose period is over', () => {
  it('is overdue', () => given(applicationDecider, [submitted(), asked()]).when(note).then(overdue()));
  it('is overdue while a decision is prepared', () =>
    given(applicationDecider, [...checked(), asked(), prepared()])
      .when(note)
      .then(overdue()));
  it.each([
    ['was answered', [submitted(), asked(), supplied()]],
    ['was extended', [submitted(), asked(), extended()]],
    ['is known to be overdue', [submitted(), asked(), overdue()]],
    ['is of an application that is decided', [submitted(), asked(), rejectedByTheCheck]],
    ['was never made', [submitted()]],
  ])('is not, where it %s', (_, history) => given(applicationDecider, history).when(note).nothing());

  it('is timed by the end of its last day in Berlin, in summer and in winter', () => {
    expect(informationOverdue.change(asked())).toEqual({ until: END });
    expect(informationOverdue.change(extended({ lastDay: '2022-11-02' }))).toEqual({ until: '2022-11-02T23:00:00.000Z' });
    for (const e of [supplied(), overdue(), rejectedByTheCheck]) expect(informationOverdue.change(e)).toBe('over');
  });
});
