import fc from 'fast-check';
import { addDays, lastDayOfMonths } from '@paktwerk/kernel';
import { aPostThen, rulesOf2020, withoutPay } from './extension.fixture';
import { endOf, endOfMonths, postOn } from './post-then';
import type { PostThen } from './post-then';
import { costOf, reckonExtension } from './reckon-extension';

const reckoned = (post: Partial<PostThen>, rules: Parameters<typeof rulesOf2020>[0] = {}) =>
  reckonExtension(aPostThen(post), rulesOf2020(rules)).outcome;
const refused = (code: string, data: object) => ({ kind: 'refused', code, data });

/** Example 7: the extension of 2020, by 24 months for what was approved, filled or could be filled again on 31 December 2018. */
describe('the extension of 2020', () => {
  it('takes a post that was approved and never filled', () =>
    expect(reckoned({ held: [] })).toEqual({ kind: 'extended', oldEnd: '2021-12-31', newEnd: '2023-12-31', fundedMonths: 60 }));

  it('takes a post that was vacant since 1 July 2018, with its window to 31 December', () => {
    const held = [{ from: '2018-03-01', until: '2018-06-30' }];
    expect(postOn(aPostThen({ held }), '2018-12-31', 6)).toEqual({ state: 'VACANT', since: '2018-07-01', refillableUntil: '2018-12-31' });
    expect(reckoned({ held })).toEqual({ kind: 'extended', oldEnd: '2021-02-28', newEnd: '2023-02-28', fundedMonths: 60 });
  });

  it('takes one whose window is over by now, too: what decides is how it stood on 31 December 2018', () => {
    const held = [{ from: '2018-03-01', until: '2018-11-30' }];
    expect(postOn(aPostThen({ held }), '2019-06-01', 6)).toMatchObject({ state: 'LAPSED', refillableUntil: '2019-05-31' });
    expect(reckoned({ held })).toMatchObject({ kind: 'extended', newEnd: '2023-02-28' });
  });

  it('takes one that has lapsed meanwhile, and says so: it is open anew with the months that are added', () => {
    const lapse = { vacantSince: '2018-07-01', lastDay: '2018-12-31' };
    const post = { held: [{ from: '2018-03-01', until: '2018-06-30' }] };
    const outcome = { kind: 'extended', oldEnd: '2021-02-28', newEnd: '2023-02-28', fundedMonths: 60 };
    expect(reckonExtension(aPostThen({ ...post, lapses: [lapse] }), rulesOf2020())).toEqual({
      atCutOff: { state: 'VACANT', since: '2018-07-01', refillableUntil: '2018-12-31' },
      lastDay: '2021-02-28',
      lapsed: { ...lapse, opensFrom: '2021-03-01' },
      outcome,
    });
    const opensAgain = { noticeId: 'ntc_1', from: '2021-03-01' };
    expect(reckonExtension(aPostThen({ ...post, lapses: [{ ...lapse, opensAgain }] }), rulesOf2020()).lapsed).toBeUndefined();
    // Where the rules of a programme name filled posts alone, that holds.
    expect(reckoned({ ...post, lapses: [lapse] }, { states: ['APPROVED', 'FILLED'] })).toMatchObject({ code: 'state-not-extended' });
  });

  it('takes none that had lapsed by that day, also where nobody ever worked on it', () =>
    expect(reckoned({ held: [], lapses: [{ vacantSince: '2018-02-01', lastDay: '2018-07-31' }] })).toEqual(
      refused('lapsed', { cutOff: '2018-12-31', since: '2018-02-01', refillableUntil: '2018-07-31' }),
    ));

  it('does not take one that was vacant since 30 June: its window was over on 29 December', () =>
    expect(reckoned({ held: [{ from: '2018-03-01', until: '2018-06-29' }] })).toEqual(
      refused('lapsed', { cutOff: '2018-12-31', since: '2018-06-30', refillableUntil: '2018-12-29' }),
    ));

  it('does not take one that was approved on 10 January 2019', () => {
    expect(reckoned({ approvedOn: '2019-01-10' })).toEqual(
      refused('not-approved-at-cut-off', { cutOff: '2018-12-31', approvedOn: '2019-01-10' }),
    );
    expect(reckoned({ approvedOn: '2018-12-31' })).toMatchObject({ kind: 'extended' });
  });

  it('moves the end from 28 February 2021 to 28 February 2023', () =>
    expect(reckoned({})).toEqual({ kind: 'extended', oldEnd: '2021-02-28', newEnd: '2023-02-28', fundedMonths: 60 }));

  it('counts funded months: with seven without pay, from 30 September 2021 to 30 September 2023', () =>
    expect(reckoned({ interruptions: withoutPay(7) })).toEqual({
      kind: 'extended',
      oldEnd: '2021-09-30',
      newEnd: '2023-09-30',
      fundedMonths: 60,
    }));

  it('leaves months without pay out as far as they moved the end of the post: fifteen that no cap was told for, twelve where one was', () => {
    const until = (months: number, more?: Parameters<typeof withoutPay>[1]) => {
      const outcome = reckoned({ interruptions: withoutPay(months, more) });
      return outcome.kind === 'extended' ? [outcome.oldEnd, outcome.newEnd, outcome.fundedMonths] : outcome;
    };
    expect(until(15)).toEqual(['2022-05-31', '2024-05-31', 60]);
    expect(until(15, { capMonths: 12 })).toEqual(['2022-02-28', '2024-02-29', 60]);
    expect(until(15, { rulesUntil: '2022-04-30' })).toEqual(['2022-04-30', '2024-04-30', 59]);
    // What staffing did not tell yet is up to the rules of the extension.
    expect(until(15, { isUntold: true })).toEqual(until(12));
  });
});

describe('an extension', () => {
  it('gives what is left of the months in all', () =>
    expect(reckoned({ months: 46, to: '2021-12-31' })).toEqual({
      kind: 'extended',
      oldEnd: '2021-12-31',
      newEnd: '2023-02-28',
      fundedMonths: 60,
    }));

  it('gives nothing where they are used up', () =>
    expect(reckoned({ months: 60, to: '2024-12-31' })).toEqual(
      refused('months-used-up', { fundedMonths: 60, monthsInAll: 60, oldEnd: '2023-02-28' }),
    ));

  it('counts parts of a month without pay by the month in which they end: some days more where that is longer', () => {
    const until = (first: string, lastUnpaid: string, rule: { months: number; added: number }) => {
      const interruptions = [{ from: first, until: lastUnpaid, capMonths: 12 }];
      const outcome = reckoned(
        { months: rule.months, held: [{ from: first, until: '2021-12-31' }], interruptions },
        { months: rule.added },
      );
      return outcome.kind === 'extended' ? [outcome.oldEnd, outcome.newEnd, outcome.fundedMonths] : outcome;
    };
    expect(until('2017-06-21', '2017-08-20', { months: 18, added: 1 })).toEqual(['2019-02-17', '2019-03-21', 19]);
    expect(until('2018-04-29', '2018-05-28', { months: 9, added: 1 })).toEqual(['2019-02-24', '2019-03-30', 10]);
    expect(until('2019-09-25', '2020-07-24', { months: 11, added: 9 })).toEqual(['2021-06-22', '2022-03-26', 20]);
  });

  it('goes no day beyond the rules', () => {
    expect(reckoned({}, { validTo: '2022-12-31' })).toEqual({
      kind: 'extended',
      oldEnd: '2021-02-28',
      newEnd: '2022-12-31',
      fundedMonths: 58,
    });
    expect(reckoned({}, { validTo: '2021-02-28' })).toEqual(refused('rules-end-earlier', { oldEnd: '2021-02-28', validTo: '2021-02-28' }));
  });

  it('follows the approval where that ended before the months did', () =>
    expect(reckoned({ held: [{ from: '2018-07-15', until: '2020-12-31' }], to: '2020-12-31' })).toEqual({
      kind: 'extended',
      oldEnd: '2020-12-31',
      newEnd: '2022-12-31',
      fundedMonths: 54,
    }));

  it('does not take a post whose time was over, or whose state the rules do not name', () => {
    expect(reckoned({ months: 6, held: [{ from: '2018-03-01', until: '2018-08-31' }] })).toEqual(
      refused('ended-at-cut-off', { cutOff: '2018-12-31', endedOn: '2018-08-31' }),
    );
    expect(reckoned({}, { states: ['APPROVED'] })).toEqual(
      refused('state-not-extended', { cutOff: '2018-12-31', state: 'FILLED', stateDe: 'besetzt', stateEn: 'filled' }),
    );
  });

  it('does not take a post whose grant is revoked', () =>
    expect(reckoned({ revokedAfter: '2020-06-30' })).toEqual(refused('post-revoked', { lastDay: '2020-06-30' })));

  it('sees nobody who began after the day that decides', () =>
    expect(reckoned({ held: [{ from: '2019-02-01', until: '2021-12-31' }] }, { states: ['APPROVED'] })).toMatchObject({
      kind: 'extended',
      oldEnd: '2021-12-31',
    }));
});

describe('what it costs', () => {
  const cost = (oldEnd: string, newEnd: string, share = 100) => costOf({ oldEnd, newEnd }, share, 6_400_000);
  it('is a twelfth of the rate for each whole month', () => {
    expect(cost('2021-02-28', '2023-02-28')).toBe(12_800_000);
    expect(cost('2020-02-14', '2021-02-14', 50)).toBe(3_200_000);
  });
  it('counts the days of a month that is not whole', () => {
    expect(cost('2022-11-30', '2022-12-15')).toBe(258_065);
    expect(cost('2022-11-14', '2022-12-31')).toBe(825_806);
  });
});

describe('whatever the post and the rules are', () => {
  const day = fc.integer({ min: 0, max: 1000 }).map((n) => addDays('2017-01-01', n));
  const posts = fc
    .record({
      start: day,
      months: fc.integer({ min: 1, max: 40 }),
      length: fc.integer({ min: 0, max: 900 }),
      suspended: fc.integer({ min: 0, max: 20 }),
    })
    .map(({ start, months, length, suspended }) =>
      aPostThen({
        ...{ months, to: '2021-12-31', held: [{ from: start, until: addDays(start, length) }] },
        interruptions: withoutPay(suspended, { from: start, until: lastDayOfMonths(start, suspended), capMonths: 12 }),
      }),
    );
  const rules = fc
    .record({
      months: fc.integer({ min: 1, max: 36 }),
      monthsInAll: fc.integer({ min: 1, max: 80 }),
      end: fc.integer({ min: 0, max: 2500 }),
    })
    .map(({ end, ...given }) => rulesOf2020({ ...given, validTo: addDays('2020-01-01', end) }));

  it('an extension is longer, by no more than the rules add, and within them', () =>
    fc.assert(
      fc.property(posts, rules, (post, given) => {
        const { outcome } = reckonExtension(post, given);
        if (outcome.kind === 'refused') return;
        expect(outcome.oldEnd).toBe(endOf(post));
        expect(outcome.newEnd > outcome.oldEnd).toBe(true);
        const { held, months = 0, interruptions } = post;
        const isByMonths = endOfMonths(held[0]!.from, months, interruptions) === outcome.oldEnd;
        const behindOld = lastDayOfMonths(addDays(outcome.oldEnd, 1), given.months);
        expect(outcome.newEnd <= (isByMonths ? endOfMonths(held[0]!.from, months + given.months, interruptions) : behindOld)).toBe(true);
        // Months that begin on the 31st end where their month has one: two days at most. Parts of a month without pay are more days in a longer month: six at most.
        expect(outcome.newEnd <= addDays(behindOld, interruptions.length > 0 ? 6 : 3)).toBe(true);
        expect(outcome.newEnd <= given.validTo!).toBe(true);
        expect(outcome.newEnd <= endOfMonths(post.held[0]!.from, given.monthsInAll!, post.interruptions)).toBe(true);
        expect(outcome.fundedMonths <= given.monthsInAll!).toBe(true);
        expect(costOf(outcome, 100, 6_400_000)).toBeGreaterThan(0);
      }),
    ));

  it('more months never give an earlier end', () =>
    fc.assert(
      fc.property(posts, rules, (post, given) => {
        const [less, more] = [given, { ...given, months: given.months + 1 }].map((r) => reckonExtension(post, r).outcome);
        if (less?.kind === 'refused' || more?.kind === 'refused') return expect(more?.kind).toBe(less?.kind);
        return expect(more!.newEnd >= less!.newEnd).toBe(true);
      }),
    ));
});
