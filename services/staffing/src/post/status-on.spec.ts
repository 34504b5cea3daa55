import { fold } from '@paktwerk/kernel';
import type { PostEvent } from './events';
import { PostLapsed, PostLostGrant } from './events';
import { approved, filled, keys, suspended, vacated } from './post.fixture';
import { postDecider } from './state';
import { statusOn } from './views';

const stateOf = (...events: readonly PostEvent[]) => {
  const state = fold(postDecider, events);
  if (state.kind !== 'approved') throw new Error('no post');
  return state;
};

describe('how a post stands on a day', () => {
  it.each([
    ['the day before the first one', '2022-08-31', 'upcoming'],
    ['the first funded day', '2022-09-01', 'vacant'],
    ['the day before somebody begins', '2022-10-31', 'vacant'],
    ['the day on which somebody begins', '2022-11-01', 'filled'],
    ['the last funded day', '2023-12-31', 'filled'],
    ['the day behind it', '2024-01-01', 'ended'],
  ])('on %s (%s) is %s', (_day, day, status) => {
    expect(statusOn(stateOf(approved(), filled(1, '2022-11-01')), day)).toBe(status);
  });

  it('is missing nobody before somebody may begin, and is held wherever somebody is there', () => {
    const from = { from: '2025-01-01', to: '2025-12-31', startsFrom: '2025-03-15' };
    const on = (state: Parameters<typeof statusOn>[0]) =>
      ['2024-12-31', '2025-01-01', '2025-03-14', '2025-03-15'].map((day) => statusOn(state, day));
    expect(on(stateOf(approved(from)))).toEqual(['upcoming', 'upcoming', 'upcoming', 'vacant']);
    // Told by a notice that came later: who works there does.
    expect(on(stateOf(approved(from), filled(1, '2025-03-14')))).toEqual(['upcoming', 'upcoming', 'filled', 'filled']);
  });

  it('is held by who works on it without a grant, and free for nobody', () => {
    const lost = PostLostGrant({ ...keys, because: 'annulled', effectiveOn: '2023-06-01' });
    const state = stateOf(approved(), filled(1, '2022-11-01'), vacated(1, '2022-11-01', '2023-04-30'), lost);
    expect(['2022-10-31', '2023-04-30', '2023-05-01', '2024-01-01'].map((day) => statusOn(state, day))).toEqual([
      ...['taken-back', 'filled', 'taken-back', 'ended'],
    ]);
  });

  it.each([
    ['2023-03-31', 'filled'],
    ['2023-04-01', 'suspended'],
    ['2023-04-30', 'suspended'],
    ['2023-05-01', 'vacant'],
    ['2023-10-31', 'vacant'],
    ['2023-11-01', 'lapsed'],
    ['2024-01-01', 'lapsed'],
    ['2024-02-01', 'ended'],
  ])('on %s is %s', (day, status) => {
    const lapsed = PostLapsed({ ...keys, vacantSince: '2023-05-01', lastDay: '2023-10-31', freed: [], effectiveOn: '2023-11-01' });
    const history = [
      approved(),
      filled(1, '2022-11-01'),
      suspended(1, '2023-04-01', { until: '2023-05-31' }),
      vacated(1, '2022-11-01', '2023-04-30'),
    ];
    expect(statusOn(stateOf(...history, lapsed), day)).toBe(status);
  });
});
