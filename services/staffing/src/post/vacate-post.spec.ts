import { given } from '@paktwerk/testing';
import { approved, filled, vacated } from './post.fixture';
import { postDecider } from './state';
import { decideVacate } from './vacate-post';

const leave = (lastDay: string) => ({ lastDay, reason: 'Wechsel der Stelle' });

describe('vacating a post', () => {
  it('ends the occupancy that covers the last day, also in hindsight', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01')])
      .when((s) => decideVacate(leave('2023-03-31'), s))
      .then(vacated(1, '2022-10-01', '2023-03-31')));

  it('adds nothing the second time', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2023-03-31')])
      .when((s) => decideVacate(leave('2023-03-31'), s))
      .nothing());

  it('does not move an end that was recorded', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2023-03-31')])
      .when((s) => decideVacate(leave('2023-02-28'), s))
      .refused('already-vacated', { lastDay: '2023-03-31' }));

  it('ends the successor, not the predecessor', () =>
    given(postDecider, [approved(), filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2023-03-31'), filled(2, '2023-05-01')])
      .when((s) => decideVacate(leave('2023-06-30'), s))
      .then(vacated(2, '2023-05-01', '2023-06-30')));

  it('refuses where nobody held the post on that day', () => {
    given(postDecider, [approved()])
      .when((s) => decideVacate(leave('2023-03-31'), s))
      .refused('post-not-occupied', { lastDay: '2023-03-31' });
    given(postDecider, [approved(), filled(1, '2022-10-01')])
      .when((s) => decideVacate(leave('2022-09-30'), s))
      .refused('post-not-occupied', { lastDay: '2022-09-30' });
    given(postDecider, [approved(), filled(1, '2022-10-01')])
      .when((s) => decideVacate(leave('2024-01-01'), s))
      .refused('post-not-occupied', { lastDay: '2024-01-01' });
    given(postDecider)
      .when((s) => decideVacate(leave('2023-03-31'), s))
      .refused('post-unknown');
  });
});
