import { isDeepStrictEqual } from 'node:util';
import { monthBegin, monthEnd, monthsOfVersions } from '@paktwerk/kernel';
import type { IsoDate, RateOf } from '@paktwerk/kernel';
import { ruleFor } from '../programme/rules';
import type { Rules } from '../programme/rules';

/** What the rules pay for a year of full time, by tier. */
export type Rates = readonly RateOf[];

/** What the rules say of pay from the first day of a month on. */
export interface PayFrom {
  readonly from: IsoDate;
  /** Whoever has a higher tier than the line is paid by their own. */
  readonly paysHigherTier: boolean;
  /** Absent where no rules are known. */
  readonly rates?: Rates;
}

/** By their months; the first one holds before it, too. */
export type Pay = readonly [PayFrom, ...PayFrom[]];

/** What was said of pay when a post was granted. */
export type PayAsGranted = Pick<PayFrom, 'paysHigherTier'>;

interface Begun {
  /** Of the post: its application was decided for it. */
  readonly from: IsoDate;
  /** Of work. */
  readonly first?: IsoDate;
}

/**
 * What the rules pay month by month, as they are known: a version published later changes the months that it holds for, also of posts that are granted. What
 * its anchor ties to the application stays as it was granted, and so does what no version says.
 */
export const payOf = (rules: Rules | undefined, { from, first = from }: Begun, { paysHigherTier: granted }: PayAsGranted): Pay => {
  const { ruleSets, knownOn } = rules ?? { ruleSets: [], knownOn: from };
  const ruleOn = <N extends 'paysHigherTier' | 'tiers'>(name: N, day: IsoDate) =>
    ruleFor(ruleSets, name, { knownOn, dates: { application: from, month: day, 'occupancy-start': first } })?.rule;
  // The first month of a programme is one also where its rules begin within it.
  const ruleIn = <N extends 'paysHigherTier' | 'tiers'>(name: N, month: IsoDate) => ruleOn(name, month) ?? ruleOn(name, monthEnd(month));
  const payIn = (month: IsoDate, before: PayFrom | undefined): PayFrom => {
    const [higher, tiers] = [ruleIn('paysHigherTier', month), ruleIn('tiers', month)];
    const rates =
      tiers?.value.map(({ qualification, ratePerFteYearCents: yearlyCents }) => ({ qualification, yearlyCents })) ?? before?.rates;
    const paysHigherTier = higher?.anchor === 'month' ? higher.value : higher === undefined ? (before?.paysHigherTier ?? granted) : granted;
    return { from: month, paysHigherTier, ...(rates === undefined ? {} : { rates }) };
  };
  const begin = monthBegin(from < first ? from : first);
  const months = monthsOfVersions(ruleSets).filter((month) => month > begin);
  return months.reduce<Pay>(
    (pay, month) => {
      const last = payOn(pay, month);
      const next = payIn(month, last);
      return isDeepStrictEqual({ ...next, from: last.from }, last) ? pay : [...pay, next];
    },
    [payIn(begin, undefined)],
  );
};

/** What holds of pay on a day. */
export const payOn = (pay: Pay, day: IsoDate): PayFrom => pay.findLast(({ from }) => from <= day) ?? pay[0];
