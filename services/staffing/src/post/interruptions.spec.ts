import { addDays, movedBy, unmoved } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import fc from 'fast-check';
import { decideAmend } from './amend-post';
import { decideExtend } from './extend-post';
import { fundingOf } from './place-occupancy';
import { approved, extended, filled, resumed, shareChanged, suspended, suspensionCorrected, vacated } from './post.fixture';
import type { PostEvent } from './events';
import { postDecider, workingSharesOf } from './state';

const april = { from: '2019-04-01', until: '2019-10-31' };

describe('a funded end', () => {
  it.each([
    ['2020-02-29', [], '2020-02-29'],
    ['2020-02-29', [april], '2020-09-30'],
    ['2021-02-14', [april], '2021-09-14'],
    ['2023-12-31', [{ from: '2023-03-10', until: '2023-03-20' }], '2024-01-11'],
    ['2023-12-31', [{ from: '2023-02-01', until: '2023-02-10' }], '2024-01-11'],
    ['2024-01-31', [{ from: '2024-01-01', until: '2024-01-10' }], '2024-02-09'],
    ['2020-02-29', [{ ...april, capMonths: 6 }], '2020-08-31'],
    ['2020-02-29', [{ ...april, rulesUntil: '2020-06-30' }], '2020-06-30'],
    ['2020-02-29', [{ ...april, rulesUntil: '2020-01-31' }], '2020-02-29'],
    ['2020-02-29', [{ ...april, capMonths: 0 }], '2020-02-29'],
    ['2020-02-29', [{ from: '2020-03-01', until: '2020-04-30' }], '2020-02-29'],
    ['2020-02-29', [{ from: '2020-09-30', until: '2020-10-30' }, april], '2020-10-31'],
    [
      '2022-08-31',
      [
        { from: '2021-04-01', until: '2021-10-31' },
        { from: '2022-09-01', until: '2022-09-30', rulesUntil: '2022-12-31' },
      ],
      '2023-03-31',
    ],
    [
      '2020-12-31',
      [
        { from: '2018-10-01', until: '2019-12-31' },
        { from: '2020-06-01', until: '2020-06-30', capMonths: 12 },
      ],
      '2022-03-31',
    ],
    [
      '2020-12-31',
      [
        { from: '2018-10-01', until: '2018-12-31', rulesUntil: '2021-01-31' },
        { from: '2019-06-01', until: '2019-06-30', rulesUntil: '2022-12-31' },
      ],
      '2021-02-28',
    ],
  ])('%s moves by what interruptions cost', (end, interruptions, moved) => expect(movedBy(end, interruptions)).toBe(moved));

  it('never moves back by one more interruption', () => {
    const rulesSaid = fc.record(
      { capMonths: fc.integer({ min: 0, max: 18 }), rulesUntil: fc.constantFrom('2021-01-31', '2021-12-31', '2023-12-31') },
      { requiredKeys: [] },
    );
    // Each within its own half year, so that none overlaps another.
    const interruption = (half: number) =>
      fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 100 }), rulesSaid).map(([later, days, said]) => ({
        from: addDays('2018-01-01', half * 182 + later),
        until: addDays('2018-01-01', half * 182 + later + days),
        ...said,
      }));
    const all = fc.tuple(...[0, 1, 2, 3, 4].map(interruption));
    fc.assert(
      fc.property(all, fc.integer({ min: 0, max: 4 }), (interruptions, which) => {
        const without = interruptions.filter((_, i) => i !== which);
        expect(movedBy('2020-12-31', interruptions) >= movedBy('2020-12-31', without)).toBe(true);
      }),
    );
  });

  it('that counts interruptions in is told without them', () => {
    expect(unmoved('2023-09-30', [april])).toBe('2023-02-28');
    expect(unmoved('2023-09-30', [])).toBe('2023-09-30');
  });
  it('that lies within an interruption which moves every end behind it does not count that one in', () => {
    const winter = { from: '2026-10-01', until: '2027-03-31' };
    expect([movedBy('2026-09-30', [winter]), movedBy('2026-10-01', [winter])]).toEqual(['2026-09-30', '2027-04-01']);
    expect(unmoved('2026-12-31', [winter])).toBe('2026-12-31');
    expect(unmoved('2026-12-31', [april, winter])).toBe('2026-05-31');
    expect(unmoved('2027-06-30', [winter])).toBe('2026-12-31');
  });
  it('that was moved is told without what moved it, to the day, also where parts of months were interrupted', () => {
    const inDays = (most: number) => fc.integer({ min: 0, max: most });
    const interruptions = fc
      .array(fc.tuple(inDays(600), inDays(200), fc.option(inDays(12), { nil: undefined })), { minLength: 1, maxLength: 3 })
      .map((all) => {
        let last = '2019-01-01';
        return all.map(([after, days, capMonths]) => {
          const from = addDays(last, after + 1);
          last = addDays(from, days);
          return { from, until: last, ...(capMonths === undefined ? {} : { capMonths }) };
        });
      });
    fc.assert(
      fc.property(inDays(1500), interruptions, (days, told) => {
        const end = movedBy(addDays('2019-01-01', days), told);
        expect(movedBy(unmoved(end, told), told)).toBe(end);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a post whose pay is interrupted', () => {
  const post = approved({ from: '2018-03-01', to: '2020-02-29', months: 24, amountCents: 12_800_000, share: 100 });
  const since = filled(1, '2018-03-01', { share: 100, approvedUntil: '2020-02-29' });
  const stateOf = (...events: readonly PostEvent[]) => {
    const state = given(postDecider, [post, since, ...events]).state();
    if (state.kind === 'none') throw new Error('The post must exist.');
    return state;
  };
  const funded = (...events: readonly PostEvent[]) => {
    const state = stateOf(...events);
    return fundingOf(state, state.occupancies);
  };
  const whole = {
    approvedUntil: '2020-02-29',
    slices: [
      { budgetYear: 2018, amountCents: 5_333_333 },
      { budgetYear: 2019, amountCents: 6_400_000 },
      { budgetYear: 2020, amountCents: 1_066_667 },
    ],
  };
  const moved = {
    approvedUntil: '2020-09-30',
    slices: [
      { budgetYear: 2018, amountCents: 5_333_333 },
      { budgetYear: 2019, amountCents: 2_666_667 },
      { budgetYear: 2020, amountCents: 4_800_000 },
    ],
  };

  it('for seven months lasts seven months longer, behind its approval too, and the money moves with it', () => {
    expect(funded()).toEqual(whole);
    expect(funded(suspended(1, '2019-04-01', { until: '2019-10-31' }))).toEqual(moved);
    expect(funded(suspended(1, '2019-04-01'), resumed(1, '2019-11-01'))).toEqual(moved);
    expect(funded(suspended(1, '2019-04-01', { until: '2019-12-31' }), resumed(1, '2019-11-01'))).toEqual(moved);
  });

  it('moves nothing while nobody knows until when, or where it never was', () => {
    expect(funded(suspended(1, '2019-04-01'))).toEqual(whole);
    const history = [suspended(1, '2019-04-01', { until: '2019-10-31' }), suspensionCorrected(1, april, undefined)];
    expect(funded(...history)).toEqual(whole);
  });

  it('moves by what is left of it where it was corrected, or the person left during it', () => {
    const told = suspended(1, '2019-03-01', { until: '2019-10-31' });
    expect(funded(told, suspensionCorrected(1, { from: '2019-03-01', until: '2019-10-31' }, april))).toEqual(moved);
    expect(funded(suspended(1, '2019-04-01', { until: '2020-01-31' }), vacated(1, '2018-03-01', '2019-10-31'))).toEqual(moved);
  });

  it('in two parts moves as far as in one', () =>
    expect(funded(suspended(1, '2019-04-01', { until: '2019-06-30' }), suspended(2, '2019-07-01', { until: '2019-10-31' }))).toEqual(
      moved,
    ));

  it('and is extended lasts as the notice says, whether that counted it in or not', () => {
    const notice = { share: 100, noticeId: 'ntc_1', fundedMonths: 48, amountCents: 12_800_000 };
    const known = extended({ ...notice, oldEnd: '2020-09-30', newEnd: '2022-09-30', approvedTo: '2022-02-28' });
    const unknown = extended({ ...notice, oldEnd: '2020-02-29', newEnd: '2022-02-28' });
    const interruption = suspended(1, '2019-04-01', { until: '2019-10-31' });
    expect(funded(interruption, known).approvedUntil).toBe('2022-09-30');
    expect(funded(unknown, interruption).approvedUntil).toBe('2022-09-30');
    const toldBy = (oldEnd: string, newEnd: string) =>
      given(postDecider, [post, since, interruption])
        .when((s) => decideExtend({ ...notice, oldEnd, newEnd }, s))
        .events()
        .map(({ data }) => ('approvedTo' in data ? data.approvedTo : undefined));
    expect(toldBy('2020-09-30', '2022-09-30')).toEqual(['2022-02-28']);
    expect(toldBy('2020-02-29', '2022-02-28')).toEqual([undefined]);
    expect(funded(interruption, known, suspended(2, '2021-01-01', { until: '2021-03-31' })).approvedUntil).toBe('2022-12-31');
  });

  it('and is amended lasts until the last day of the notice and the interruption behind it: a notice of months counts none in', () => {
    const terms = { share: 100, tier: 'A_SOCIAL_DEGREE' as const, amountCents: 12_266_667 };
    const amending = (to: string, months: number) => ({
      ...{ noticeId: 'ntc_2', from: '2018-03-01', to, deliveredOn: '2019-12-10' },
      ...{ before: { ...terms, months: 24, amountCents: 12_800_000 }, after: { ...terms, months } },
    });
    const after = (to: string, months: number, ...events: readonly PostEvent[]) => {
      const [told] = given(postDecider, [post, since, ...events])
        .when((s) => decideAmend(amending(to, months), s))
        .events();
      return told?.type === 'post.amended' ? [told.data.approvedTo, told.data.approvedUntil] : [];
    };
    expect(after('2020-01-31', 23, suspended(1, '2019-04-01', { until: '2019-10-31' }))).toEqual([undefined, '2020-08-31']);
    // The last day lies within the interruption: the post ended before that, and whoever was on it had to go.
    expect(after('2019-12-31', 22, suspended(1, '2019-10-01', { until: '2020-03-31' }))).toEqual([undefined, '2020-06-30']);
    const notice = { share: 100, noticeId: 'ntc_1', fundedMonths: 48, amountCents: 12_800_000 };
    const longer = extended({ ...notice, oldEnd: '2020-09-30', newEnd: '2022-09-30', approvedTo: '2022-02-28' });
    expect(after('2022-08-31', 47, suspended(1, '2019-04-01', { until: '2019-10-31' }), longer)).toEqual(['2022-01-31', '2022-08-31']);
  });

  it('whose rules were over is extended by rules that reach further, and ends where its notice says', () => {
    const bounded = suspended(1, '2019-04-01', { until: '2019-10-31', rulesUntil: '2020-06-30' });
    expect(funded(bounded).approvedUntil).toBe('2020-06-30');
    const notice = { share: 100, noticeId: 'ntc_1', oldEnd: '2020-06-30', newEnd: '2022-06-30', fundedMonths: 45, amountCents: 12_800_000 };
    expect(funded(bounded, extended({ ...notice, approvedTo: '2022-06-30' })).approvedUntil).toBe('2022-06-30');
  });

  it('moves the end of posts of before, too, which have no months', () => {
    const before = given(postDecider, [
      approved({ from: '2018-03-01', to: '2020-02-29', share: 100 }),
      filled(1, '2018-03-01', { share: 100 }),
      suspended(1, '2019-04-01', { until: '2019-10-31' }),
    ]).state();
    if (before.kind === 'none') throw new Error('The post must exist.');
    expect(fundingOf(before, before.occupancies)).toEqual({ approvedUntil: '2020-09-30' });
    expect(before.occupancies[0]?.approvedUntil).toBe('2020-02-29');
  });

  it('is worked on by less than its share from a day on, and never by more', () => {
    const state = stateOf(shareChanged(1, '2019-01-01', 50), shareChanged(1, '2019-07-01', 100), shareChanged(1, '2018-06-01', 75));
    expect(workingSharesOf(state, state.occupancies[0]!)).toEqual([
      { from: '2018-03-01', until: '2018-05-31', share: 100 },
      { from: '2018-06-01', until: '2018-12-31', share: 75 },
      { from: '2019-01-01', until: '2019-06-30', share: 50 },
      { from: '2019-07-01', until: '2020-02-29', share: 100 },
    ]);
  });
});
