import { SUPPRESSION_THRESHOLD } from '@paktwerk/contracts';
import { addDays, berlinDate, startOfBerlinDay, monthBegin } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { valueOf } from '../read-models/figures/measures';
import type { Sums } from '../read-models/figures/measures';

/**
 * Counselling as it is shown outside of the district that counsels. Fine counts show single talks, and so do differences of fine counts.
 *
 * - Time is coarse on both axes: what held at the end of a month, as known at the beginning of a month. Two days, or two instants around one
 *   recording, never differ by it.
 * - The cell that is rounded is one district, one programme, one month, down to a multiple of {@link STEP}. None and four look alike. It is the
 *   cell that monthly figures are released in, exact from five on: a count over all months would, minus what is released, show the months that
 *   are not.
 * - What a district's small months (less than {@link STEP}) hide is shown for the whole state only: their sum in tens, because a district knows
 *   its own, and at most what leaves two districts' counts open, because a sum that says "all have four" says so of each.
 * - Everything else is added up from these: months, programmes, open cases. Adding tells nothing new.
 * - Modes of talks stay within the district: released figures hide two of them where one is small, and a third count would give them away.
 *
 * attackers.spec.ts plays the attackers: who knows every answer and every released figure, alone or as one of the 44 districts, learns nothing
 * about a small count. Districts that lay their own counts together do (decision 0044).
 */
export const STEP = SUPPRESSION_THRESHOLD.value;
const TOTAL_STEP = 10;

export interface Counselling {
  readonly casesOpened: number;
  readonly casesClosed: number;
  readonly talks: number;
}

const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const downTo = (step: number, count: number): number => Math.max(0, Math.floor(count / step) * step);
const isSmall = (count: number): boolean => count < STEP;

export const coarse = (count: number): number => downTo(STEP, count);

/** @param counts one for every district of the state, also where there is nothing */
export const coarseTotal = (counts: readonly number[]): number => {
  const small = counts.filter(isSmall);
  return add(counts.map(coarse)) + Math.min(downTo(TOTAL_STEP, add(small)), downTo(TOTAL_STEP, (STEP - 1) * (small.length - 2)));
};

const each = (of: (measure: keyof Counselling) => number): Counselling => ({
  casesOpened: of('casesOpened'),
  casesClosed: of('casesClosed'),
  talks: of('talks'),
});

/** @param month exact counts of one programme and month */
export const coarseDistrict = (month: Sums): Counselling => each((measure) => coarse(valueOf(measure, month)));

/** @param months the same month of every district of the state */
export const coarseState = (months: readonly Sums[]): Counselling =>
  each((measure) => coarseTotal(months.map((month) => valueOf(measure, month))));

/** What was rounded may be added. */
export const together = (parts: readonly Counselling[]): Counselling => each((measure) => add(parts.map((part) => part[measure])));

/** Both sides are rounded, so more may seem to have ended than began. */
export const openCases = ({ casesOpened, casesClosed }: Counselling): number => Math.max(0, casesOpened - casesClosed);

/** The end of the last month that is over on this day, the day itself counted. */
export const lastMonthEnd = (day: IsoDate): IsoDate => (addDays(day, 1).endsWith('-01') ? day : addDays(monthBegin(day), -1));

/** The instant before which facts must be known: the beginning of the month, in Berlin. */
export const beginningOfMonth = (at: Instant): Instant => startOfBerlinDay(monthBegin(berlinDate(at)));
