import { countedDays, findingsOf } from './named-days';
import type { NamedLimit } from './named-days';

const start: NamedLimit = { code: 'before-start', to: '2025-03-09' };
const unpaid: NamedLimit = { code: 'held-without-pay', from: '2025-05-01', to: '2025-06-30' };
const window: NamedLimit = { code: 'behind-window', from: '2025-01-01', to: '2025-06-30', months: 6 };
const lapse: NamedLimit = { code: 'post-lapsed', from: '2025-01-01', to: '2025-06-30' };
const person: NamedLimit = { code: 'person-unknown' };
const days = (from: string, to = '2025-12-31') => ({ from, to });

describe('what speaks against days that are named on a post', () => {
  it.each<readonly [string, ReturnType<typeof days>, readonly NamedLimit[], readonly NamedLimit[]]>([
    ['begin before the notice allows it', days('2025-03-09'), [start], [start]],
    ['begin on the first day that it allows', days('2025-03-10'), [start], []],
    ['end on the first day without pay of who holds it', days('2025-04-01', '2025-05-01'), [unpaid], [unpaid]],
    ['begin on the last one', days('2025-06-30'), [unpaid], [unpaid]],
    ['end before it', days('2025-04-01', '2025-04-30'), [unpaid], []],
    ['begin behind it', days('2025-07-01'), [unpaid], []],
    [
      'lie in days without pay whose end nobody knows',
      days('2025-07-01'),
      [{ code: 'held-without-pay', from: '2025-05-01' }],
      [{ code: 'held-without-pay', from: '2025-05-01' }],
    ],
    ['begin on the last day of the window', days('2025-06-30'), [window], []],
    ['begin behind the window', days('2025-07-01'), [window], [window]],
    ['begin before the post was vacant', days('2024-12-31'), [window], []],
    ['begin when somebody known was there again', days('2025-09-01'), [{ ...window, vacantUntil: '2025-08-31' }], []],
    ['end the day before the post was vacant that lapsed', days('2024-10-01', '2024-12-31'), [lapse], []],
    ['reach into what lapsed, whose window says it no second time', days('2025-07-01'), [window, lapse], [lapse]],
    ['are whatever they are, of what nobody can ask without a person', days('2025-07-01'), [person], [person]],
  ])('that %s', (_, named, limits, found) => expect(findingsOf(named, limits, [])).toEqual(found));

  it('begins anew with the window behind whoever is named before', () => {
    const before = days('2025-05-01', '2025-08-31');
    expect(findingsOf(days('2025-09-01'), [window], [before])).toEqual([]);
    expect(findingsOf(days('2026-02-28', '2026-03-31'), [window], [before])).toEqual([]);
    expect(findingsOf(days('2026-03-01', '2026-03-31'), [window], [before])).toEqual([{ ...window, from: '2025-09-01', to: '2026-02-28' }]);
    // Who begins beside or behind them is not before them.
    expect(findingsOf(days('2025-07-01'), [window], [before])).toEqual([]);
    expect(findingsOf(days('2025-07-01'), [window], [days('2025-08-01')])).toEqual([window]);
  });

  it('counts the days before what lapsed alone', () => {
    expect(countedDays({ ...days('2024-10-01'), share: 50 }, [window, lapse])).toEqual([
      { ...days('2024-10-01', '2024-12-31'), share: 50 },
    ]);
    expect(countedDays(days('2024-12-31'), [lapse])).toEqual([days('2024-12-31', '2024-12-31')]);
    expect(countedDays(days('2025-01-01'), [lapse])).toEqual([]);
    expect(countedDays(days('2024-10-01', '2024-12-31'), [lapse])).toEqual([days('2024-10-01', '2024-12-31')]);
    expect(countedDays(days('2025-01-01'), [window, start, unpaid])).toEqual([days('2025-01-01')]);
  });

  it('counts the days on which a post is open anew, up to its next lapse', () => {
    const first: NamedLimit = { code: 'post-lapsed', from: '2018-07-01', to: '2018-12-31', vacantUntil: '2021-02-28' };
    const next: NamedLimit = { code: 'post-lapsed', from: '2021-05-01', to: '2021-10-31' };
    const [may, june] = [days('2018-06-01', '2018-06-30'), days('2021-03-01', '2021-06-30')];
    expect(countedDays(days('2021-02-15', '2021-06-30'), [first])).toEqual([june]);
    expect(countedDays(days('2018-06-01', '2021-06-30'), [first])).toEqual([may, june]);
    expect(countedDays(days('2018-06-01', '2021-06-30'), [first, next])).toEqual([may, days('2021-03-01', '2021-04-30')]);
    expect(countedDays(days('2021-02-28', '2021-02-28'), [first])).toEqual([]);
  });
});
