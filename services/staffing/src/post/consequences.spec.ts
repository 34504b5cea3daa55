import { fold } from '@paktwerk/kernel';
import { consequencesOf } from './consequences';
import type { PostEvent } from './events';
import type { Pay } from './pay';
import { approved, extended, filled, suspended, vacated } from './post.fixture';
import { postDecider } from './state';

const pay: Pay = [{ from: '2017-01-01', paysHigherTier: false }];
const stateOf = (...events: readonly PostEvent[]) => {
  const state = fold(postDecider, events);
  if (state.kind === 'none') throw new Error('The post must exist.');
  return state;
};
const consequences = (before: readonly PostEvent[], after: readonly PostEvent[]) =>
  consequencesOf(stateOf(...before), stateOf(...after), () => pay);

/** 36,000 euros for the whole of 2026: 3,000 a month. */
const year = { from: '2026-01-01', to: '2026-12-31', months: 12, amountCents: 3_600_000, share: 100 };
const post = approved(year);
const held = filled(1, '2026-01-01', { share: 100 });
const month = (of: number) => `2026-${String(of).padStart(2, '0')}`;

describe('what a fact about a post would cost or save', () => {
  it('is told by the months that come out differently, and by years', () => {
    // Somebody leaves on 10 October: ten days of 31 are paid, and nothing behind them.
    expect(consequences([post, held], [post, held, vacated(1, '2026-01-01', '2026-10-10')])).toEqual({
      months: [
        { month: month(10), beforeCents: 300_000, afterCents: 96_774 },
        { month: month(11), beforeCents: 300_000, afterCents: 0 },
        { month: month(12), beforeCents: 300_000, afterCents: 0 },
      ],
      years: [{ budgetYear: 2026, approvedCents: 3_600_000, beforeCents: 3_600_000, afterCents: 2_796_774 }],
      outsideYears: { beforeCents: 0, afterCents: 0 },
      approvedUntil: { before: '2026-12-31', after: '2026-12-31' },
      unpaidDays: { before: 0, after: 0 },
    });
  });

  it('is told the other way round where somebody begins, the first month first', () => {
    const { months, years } = consequences([post], [post, filled(1, '2026-11-16', { share: 100 })]);
    expect(months).toEqual([
      { month: month(11), beforeCents: 0, afterCents: 150_000 },
      { month: month(12), beforeCents: 0, afterCents: 300_000 },
    ]);
    expect(years).toEqual([{ budgetYear: 2026, approvedCents: 450_000, beforeCents: 0, afterCents: 450_000 }]);
  });

  it('is that nothing changes where nothing does', () => {
    const { months, ...rest } = consequences([post, held], [post, held]);
    expect(months).toEqual([]);
    expect(rest.years).toEqual([{ budgetYear: 2026, approvedCents: 3_600_000, beforeCents: 3_600_000, afterCents: 3_600_000 }]);
  });

  it('has further years where a notice adds them, with nothing before', () => {
    const more = extended({ share: 100, oldEnd: '2026-12-31', newEnd: '2027-12-31', fundedMonths: 24, amountCents: 3_600_000 });
    const next = filled(2, '2027-01-01', { share: 100 });
    const { years, approvedUntil, months } = consequences([post, held], [post, held, more, next]);
    expect(years).toEqual([
      { budgetYear: 2026, approvedCents: 3_600_000, beforeCents: 3_600_000, afterCents: 3_600_000 },
      { budgetYear: 2027, approvedCents: 3_600_000, beforeCents: 0, afterCents: 3_600_000 },
    ]);
    expect(approvedUntil).toEqual({ before: '2026-12-31', after: '2027-12-31' });
    expect(months[0]).toEqual({ month: '2027-01', beforeCents: 0, afterCents: 300_000 });
    const back = consequences([post, held, more, next], [post, held]);
    expect(back.years[1]).toEqual({ budgetYear: 2027, approvedCents: 0, beforeCents: 3_600_000, afterCents: 0 });
    expect(back.approvedUntil).toEqual({ before: '2027-12-31', after: '2026-12-31' });
  });

  it('counts days without pay, the first and the last of them', () => {
    const unpaid = [suspended(1, '2026-03-01', { until: '2026-03-31' }), suspended(2, '2026-06-30', { until: '2026-06-30' })];
    expect(consequences([post, held, unpaid[0]!], [post, held, ...unpaid]).unpaidDays).toEqual({ before: 31, after: 32 });
  });

  it('is in no euro where nobody said how much the post has', () => {
    const bare = approved({ from: '2026-01-01', to: '2026-12-31', share: 100 });
    expect(consequences([bare], [bare, held])).toMatchObject({ months: [], years: [] });
    // What one of both has is compared with nothing.
    expect(consequences([bare, held], [post, held]).months[0]).toEqual({ month: month(1), beforeCents: 0, afterCents: 300_000 });
    expect(consequences([post, held], [bare, held]).months[0]).toEqual({ month: month(1), beforeCents: 300_000, afterCents: 0 });
  });
});
