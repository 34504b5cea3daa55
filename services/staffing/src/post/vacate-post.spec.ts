import { given } from '@paktwerk/testing';
import { approved, filled, term, vacated } from './post.fixture';
import { postDecider } from './state';
import { decideVacate } from './vacate-post';

/** Behind every end that these specs record, so that none of them is only planned. */
const TODAY = '2024-02-01';
const leave = (lastDay: string) => ({ lastDay, reason: 'Wechsel der Stelle' });

describe('vacating a post', () => {
  it('ends the occupancy that covers the last day, also in hindsight', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01')])
      .when((s) => decideVacate(leave('2023-03-31'), s, TODAY))
      .then(vacated(1, '2022-10-01', '2023-03-31')));

  it('adds nothing the second time', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2023-03-31')])
      .when((s) => decideVacate(leave('2023-03-31'), s, TODAY))
      .nothing());

  it('lets a fixed term end early, also when that is reported late', () => {
    const history = [approved(), filled(1, '2022-10-01'), term(1, '2022-10-01', '2023-09-30')];
    for (const today of ['2023-02-01', '2023-10-01'])
      given(postDecider, history)
        .when((s) => decideVacate(leave('2023-03-15'), s, today))
        .then(vacated(1, '2022-10-01', '2023-03-15'));
  });

  it('brings an announced end forward while it lies ahead, and not once it has been', () => {
    const history = [approved(), filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2023-03-31')];
    given(postDecider, history)
      .when((s) => decideVacate(leave('2023-03-15'), s, '2023-03-31'))
      .then(vacated(1, '2022-10-01', '2023-03-15'));
    given(postDecider, history)
      .when((s) => decideVacate(leave('2023-03-15'), s, '2023-04-01'))
      .refused('already-vacated', { lastDay: '2023-03-31' });
  });

  it('takes the early end of a term for a fact: it does not move again', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01'), term(1, '2022-10-01', '2023-09-30'), vacated(1, '2022-10-01', '2023-03-15')])
      .when((s) => decideVacate(leave('2023-02-28'), s, TODAY))
      .refused('already-vacated', { lastDay: '2023-03-15' }));

  it('never makes a term longer', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01'), term(1, '2022-10-01', '2023-09-30')])
      .when((s) => decideVacate(leave('2023-10-01'), s, TODAY))
      .refused('post-not-occupied', { lastDay: '2023-10-01' }));

  it('does not move an end that was recorded', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2023-03-31')])
      .when((s) => decideVacate(leave('2023-02-28'), s, TODAY))
      .refused('already-vacated', { lastDay: '2023-03-31' }));

  it('ends the successor, not the predecessor', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2023-03-31'), filled(2, '2023-05-01')])
      .when((s) => decideVacate(leave('2023-06-30'), s, TODAY))
      .then(vacated(2, '2023-05-01', '2023-06-30')));

  it('refuses where nobody held the post on that day', () => {
    given(postDecider, [approved()])
      .when((s) => decideVacate(leave('2023-03-31'), s, TODAY))
      .refused('post-not-occupied', { lastDay: '2023-03-31' });
    given(postDecider, [approved(), filled(1, '2022-10-01')])
      .when((s) => decideVacate(leave('2022-09-30'), s, TODAY))
      .refused('post-not-occupied', { lastDay: '2022-09-30' });
    given(postDecider, [approved(), filled(1, '2022-10-01')])
      .when((s) => decideVacate(leave('2024-01-01'), s, TODAY))
      .refused('post-not-occupied', { lastDay: '2024-01-01' });
    given(postDecider)
      .when((s) => decideVacate(leave('2023-03-31'), s, TODAY))
      .refused('post-unknown');
  });
});
