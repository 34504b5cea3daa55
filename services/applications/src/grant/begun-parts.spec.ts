import { begunOn, endOf } from './begun-parts';
import type { LinePart } from './content';
import { aPart, behind } from './grant.fixture';
import { evenly } from './parts';

const UNTIL = '2023-06-30';
/** Half a post for a year, and one that becomes a whole one in January. */
const whole = aPart({ to: UNTIL, months: 12, amountCents: 3_200_000 });
const [first, second] = [aPart(), behind({ share: 100, amountCents: 3_200_000 })];
const begun = (start: string, parts: readonly LinePart[], until = UNTIL) => begunOn(start, parts, until, evenly);

describe('the parts of a line whose work begins on another day', () => {
  it('are fewer months where it begins later, and none behind its last day', () => {
    expect(begun('2022-09-01', [whole])).toEqual([{ ...whole, from: '2022-09-01', months: 10, amountCents: 2_666_667 }]);
    expect(begun('2023-07-01', [whole])).toEqual([]);
  });
  it('are as many months as before where the line may last longer', () =>
    expect(begun('2022-09-01', [whole], '2023-12-31')).toEqual([{ ...whole, from: '2022-09-01', to: '2023-08-31' }]));
  it('leave what becomes of the share later on its day', () => {
    expect(begun('2022-09-01', [first, second])).toEqual([{ ...first, from: '2022-09-01', months: 4, amountCents: 1_066_667 }, second]);
    const dated = { ...second, to: '2023-06-15' };
    expect(begun('2023-01-01', [first, dated])).toEqual([dated]);
  });
  it('are those alone that are left behind a start within a later one', () =>
    expect(begun('2023-02-01', [first, second])).toEqual([{ ...second, from: '2023-02-01', months: 5, amountCents: 2_666_667 }]));
  it('last for no more months than before where it begins earlier: the last ones are dropped', () =>
    // Half a post from June on is seven months until the end of the year, so five of the whole one are left.
    expect(begun('2022-06-01', [first, second])).toEqual([
      { ...first, from: '2022-06-01', months: 7, amountCents: 1_866_667 },
      { ...second, to: '2023-05-31', months: 5, amountCents: 2_666_667 },
    ]));
  it('last longer in the end where there is room for the months that were granted', () =>
    expect(begun('2022-09-01', [first, second], '2023-12-31')).toEqual([
      { ...first, from: '2022-09-01', months: 4, amountCents: 1_066_667 },
      { ...second, to: '2023-08-31', months: 8, amountCents: 4_266_667 },
    ]));
});

describe('the last day of a line whose work begins on another day', () => {
  it('is that of its months, where one was known', () => {
    expect(endOf({ to: '2023-07-15' }, [first, second], '2022-09-01')).toBe(UNTIL);
    expect(endOf({ to: '2023-07-15' }, [first, second], undefined)).toBe('2023-07-15');
    expect(endOf({}, [first, second], '2022-09-01')).toBeUndefined();
    expect(endOf({ to: '2023-07-15' }, [], '2022-09-01')).toBe('2023-07-15');
  });
});
