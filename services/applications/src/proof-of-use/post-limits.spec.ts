import { limitsOf } from './post-limits';

type Post = Parameters<typeof limitsOf>[0][number];
const post = (more: Partial<Post> = {}): Post => ({
  ...{ lineId: 'post', firstDay: '2025-01-01', approvedUntil: '2025-12-31', approvedOn: null, lapsed: null, appointments: [] },
  ...more,
});
const parameter = <V>(value: V) => ({
  value,
  mark: 'A' as const,
  source: 'spec',
  anchor: 'interruption-end' as const,
  effect: 'none' as const,
});
const rules = (months: number, validFrom: string, validTo: string, ofNeverFilled = false) => ({
  ...{ version: 1, publishedOn: '2024-01-01', validFrom, validTo },
  funding: { family: 'per-capita-post', vacancyWindowMonths: parameter(months), windowOfNeverFilled: parameter(ofNeverFilled) },
});
const limits = (one: Post, ruleSets: readonly object[] = [], earlyStartFrom?: string) =>
  limitsOf([one], {
    ruleSets: ruleSets as Parameters<typeof limitsOf>[1]['ruleSets'],
    knownOn: '2026-01-01',
    ...(earlyStartFrom ? { earlyStartFrom } : {}),
  }).map(({ lineId: _line, mark: _mark, source: _source, ...limit }) => limit);
const apt = (from: string, lastDay?: string) => ({ appointmentId: from, from, ...(lastDay ? { lastDay } : {}) });
const SIX = [rules(6, '2025-01-01', '2025-12-31')];

describe('what posts do not allow', () => {
  it('is work before the notice was delivered, or before an early start', () => {
    const start = (to: string) => [{ code: 'before-start', to }];
    expect(limits(post({ approvedOn: '2025-03-10' }))).toEqual(start('2025-03-09'));
    expect(limits(post({ approvedOn: '2025-03-10' }), [], '2025-02-01')).toEqual(start('2025-01-31'));
    expect(limits(post({ approvedOn: '2025-03-10' }), [], '2025-04-01')).toEqual(start('2025-03-09'));
    expect(limits(post())).toEqual([]);
  });

  it('is a beginning behind the window, by the rules of the day since when it was vacant', () => {
    const window = { code: 'behind-window', from: '2025-02-01', to: '2025-07-31', months: 6 };
    const [two, again] = [apt('2025-01-01', '2025-01-31'), apt('2025-09-01')];
    expect(limits(post({ appointments: [two] }), SIX)).toEqual([window]);
    expect(limits(post({ appointments: [again, two] }), SIX)).toEqual([{ ...window, vacantUntil: '2025-08-31' }]);
    const three = [rules(6, '2025-01-01', '2025-01-31'), { ...rules(3, '2025-02-01', '2025-12-31'), version: 2 }];
    expect(limits(post({ appointments: [two] }), three)).toEqual([{ ...window, to: '2025-04-30', months: 3 }]);
    expect(limits(post({ appointments: [two] }))).toEqual([]);
    // Nobody was away between them, or the approval ends with the window.
    expect(limits(post({ appointments: [two, apt('2025-02-01')] }), SIX)).toEqual([]);
    expect(limits(post({ appointments: [apt('2025-01-01', '2025-06-30')] }), SIX)).toEqual([]);
    expect(limits(post({ appointments: [apt('2025-01-01', '2025-10-31'), apt('2025-02-01', '2025-03-31')] }), SIX)).toEqual([]);
  });

  it('is a beginning behind the window of a post that nobody ever worked on, where the rules say so', () => {
    expect(limits(post(), SIX)).toEqual([]);
    const never = [rules(6, '2025-01-01', '2025-12-31', true)];
    expect(limits(post(), never)).toEqual([{ code: 'behind-window', from: '2025-01-01', to: '2025-06-30', months: 6 }]);
    const late = post({ approvedOn: '2025-03-10', appointments: [apt('2025-11-01')] });
    expect(limits(late, never)[1]).toEqual({
      code: 'behind-window',
      from: '2025-03-10',
      to: '2025-09-09',
      months: 6,
      vacantUntil: '2025-10-31',
    });
  });

  it('is what lapsed from the day that a notice opened anew, also where that was delivered behind it', () => {
    const before = {
      vacantSince: '2018-07-01',
      lastDay: '2018-12-31',
      freedCents: 17_066_667,
      opensAgain: { noticeId: 'n1', from: '2021-03-01' },
    };
    const lapsed = { vacantSince: '2021-05-10', lastDay: '2021-11-09', freedCents: 12_800_000, openedBy: 'n1', before };
    const held = [apt('2018-03-01', '2018-06-30')];
    const starts = (appointments: Post['appointments']) => limits(post({ lapsed, appointments })).map(({ from, to }) => [from, to]);
    expect(starts(held)).toEqual([
      ['2018-07-01', '2018-12-31'],
      ['2021-03-01', '2021-11-09'],
    ]);
    // Somebody worked on some of them: those before are theirs.
    expect(starts([...held, apt('2021-03-01', '2021-05-09')])[1]).toEqual(['2021-05-10', '2021-11-09']);
  });

  it('is what lapsed, with what fell back, also where the rules are not found', () => {
    const lapsed = { vacantSince: '2025-02-01', lastDay: '2025-07-31', freedCents: 5_500_000 };
    const found = { code: 'post-lapsed', from: '2025-02-01', to: '2025-07-31', cents: 5_500_000 };
    expect(limits(post({ lapsed }))).toEqual([found]);
    expect(limits(post({ lapsed }), SIX)).toEqual([{ ...found, months: 6 }]);
  });

  it('is days without pay of who holds it, until they leave where nobody knows the end', () => {
    const unpaid = (until?: string) => [{ suspensionId: 'sus_1', from: '2025-05-01', ...(until ? { until } : {}) }];
    const found = (to?: string) => [{ code: 'held-without-pay', from: '2025-05-01', ...(to ? { to } : {}) }];
    expect(limits(post({ appointments: [{ ...apt('2025-01-01'), unpaid: unpaid('2025-06-30') }] }))).toEqual(found('2025-06-30'));
    expect(limits(post({ appointments: [{ ...apt('2025-01-01', '2025-09-30'), unpaid: unpaid() }] }))).toEqual(found('2025-09-30'));
    expect(limits(post({ appointments: [{ ...apt('2025-01-01'), unpaid: unpaid() }] }))).toEqual(found());
  });
});
