import { addDays, endOfBerlinDay } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { isWorkingDay } from './holidays';

/**
 * What happens to what comes later: an authority's own deadline can be extended, also afterwards (`curable`, § 31(7) LVwVfG);
 * behind a `cut-off` (Ausschlussfrist) nothing can be made good.
 */
export const DEADLINE_EFFECTS = ['curable', 'cut-off'] as const;
export type DeadlineEffect = (typeof DEADLINE_EFFECTS)[number];

export interface Deadline {
  /** The last day as it was announced. */
  readonly date: IsoDate;
  /** The day was announced as the end of the period with reference to § 31(3) sentence 2 LVwVfG: it does not shift. */
  readonly fixedToTheDay: boolean;
  readonly effect: DeadlineEffect;
}

/** One of seven days in a row is a working day: at most four are none, over Easter and around Christmas. */
const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** The day on which a period ends: on a Saturday, Sunday or public holiday it is the next working day (§ 31(3) LVwVfG, § 193 BGB). */
export const lastDayOf = ({ date, fixedToTheDay }: Pick<Deadline, 'date' | 'fixedToTheDay'>): IsoDate => {
  if (fixedToTheDay) return date;
  return WEEK.map((days) => addDays(date, days)).find(isWorkingDay)!;
};

/** The first instant behind it. The last day ends at 24:00 in Europe/Berlin, so whatever comes before this instant is in time. */
export const endOf = (deadline: Pick<Deadline, 'date' | 'fixedToTheDay'>): Instant => endOfBerlinDay(lastDayOf(deadline));

export const isInTime = (receivedAt: Instant, deadline: Pick<Deadline, 'date' | 'fixedToTheDay'>): boolean =>
  Date.parse(receivedAt) < Date.parse(endOf(deadline));
