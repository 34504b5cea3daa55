import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { DECISION, checked, declined, prepared, reserved, submitted } from '../application/application.fixture';
import { ApplicationWithdrawn } from '../application/events';
import { knownToDistrict } from '../application/known-to-district';
import { applicationDecider, keysOf, versionForDistrict } from '../application/state';
import type { ApplicationState } from '../application/state';
import { EXTENDED, LAST_DAY, REQUEST, asked, extended, overdue, supplied } from '../information/information.fixture';
import { decideRemind } from './remind';
import type { Remind } from './remind';
import { releaseReminded, reminded, templates } from './reminder.fixture';

const remind =
  (today: string, more: Partial<Remind> = {}) =>
  (state: ApplicationState) =>
    decideRemind({ templates, nameOfDistrict: (district) => `Kreis ${district}`, today, ...more }, state);
const running = [submitted(), asked()];
const missing = [...running, overdue()];
const ready = [...checked(), prepared(), reserved()];
const DUE = `answer-due/${REQUEST}/${LAST_DAY}`;

describe('remind', () => {
  it('the party of an answer that is due, with what it says as it is sent', () => {
    given(applicationDecider, running)
      .when(remind('2022-08-12'))
      .then(reminded({ on: '2022-08-12', dueOn: LAST_DAY, days: 3 }));
    expect(reminded({ on: '2022-08-12', dueOn: LAST_DAY, days: 3 }).data.wording).toEqual({
      subjectDe: 'Antwort zu SU22-2022-00001 bis 15.08.2022',
      subjectEn: 'Answer on SU22-2022-00001 until 15 Aug 2022',
      textDe: 'Kreis 08116: noch 3 Tage.',
      textEn: 'Kreis 08116: 3 days left.',
    });
  });
  it('the party of an answer that did not come', () =>
    given(applicationDecider, missing)
      .when(remind('2022-08-20'))
      .then(reminded({ on: '2022-08-20', dueOn: LAST_DAY, days: 5, kind: 'answer-missing' })));
  it('the authority of a decision that waits, whatever was asked for before', () =>
    given(applicationDecider, [...checked(), asked(), overdue(), prepared()])
      .when(remind('2022-08-05'))
      .then(releaseReminded({ on: '2022-08-05', dueOn: '2022-08-08', days: 3 })));

  it.each([
    ['nobody owes anything', [submitted()]],
    ['the answer is there', [...running, supplied()]],
    ['the money did not suffice', [...checked(), prepared(), declined()]],
  ])('refuses by hand where %s, and adds nothing by itself', (_, history) => {
    given(applicationDecider, history).when(remind('2022-08-12')).refused('nothing-to-remind-of');
    given(applicationDecider, history)
      .when(remind('2022-08-12', { seen: DUE }))
      .nothing();
  });
  it('refuses what is decided', () => {
    const withdrawn = [...running, ApplicationWithdrawn({ ...keysOf(submitted().data, '2022-08-02'), reason: 'x' })];
    given(applicationDecider, withdrawn).when(remind('2022-08-12')).refused('application-withdrawn');
    given(applicationDecider, withdrawn)
      .when(remind('2022-08-12', { seen: DUE }))
      .nothing();
  });

  it('by itself once for each occasion, and again where the period was extended', () => {
    const first = reminded({ on: '2022-08-12', dueOn: LAST_DAY, days: 3 });
    given(applicationDecider, [...running, first])
      .when(remind('2022-08-15', { seen: DUE }))
      .nothing();
    given(applicationDecider, [...running, first, extended()])
      .when(remind('2022-08-26', { seen: DUE }))
      .nothing();
    given(applicationDecider, [...running, first, extended()])
      .when(remind('2022-08-26', { seen: `answer-due/${REQUEST}/${EXTENDED}` }))
      .then(reminded({ on: '2022-08-26', dueOn: EXTENDED, days: 3 }));
  });
  it('by hand once a day', () => {
    const history = [...running, reminded({ on: '2022-08-12', dueOn: LAST_DAY, days: 3 })];
    given(applicationDecider, history).when(remind('2022-08-12')).refused('reminded-today', { on: '2022-08-12' });
    given(applicationDecider, history)
      .when(remind('2022-08-14'))
      .then(reminded({ on: '2022-08-14', dueOn: LAST_DAY, days: 1 }));
  });
  it('not without a template', () => {
    given(applicationDecider, running)
      .when(remind('2022-08-12', { templates: {} }))
      .refused('reminder-template-missing', { kind: 'answer-due' });
    given(applicationDecider, running)
      .when(remind('2022-08-12', { templates: {}, seen: DUE }))
      .nothing();
  });

  it('tells a district nothing of a decision that waits, before its release and after it', () => {
    const history = [...ready, releaseReminded({ on: '2022-08-05', dueOn: '2022-08-08', days: 3 })];
    const types = knownToDistrict(
      history.map((e) => ({ ...e, recordedAt: '2022-08-05T08:00:00.000Z' })),
      () => true,
    ).map((e) => e.type);
    expect(types).toEqual(['application.submitted', 'formal-check.passed']);
    const state = fold(applicationDecider, history);
    expect(versionForDistrict(state, history.length)).toBe(types.length);
    expect(state.kind === 'prepared' && state.reminded).toEqual({ name: `decision-waiting/${DECISION}`, on: '2022-08-05' });
  });
});
