import { isWorkingDay } from '@paktwerk/deadlines';
import { addDays, berlinClock, berlinDate } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { POST_FROM_HOUR } from '../parameters';

const HOUR_MS = 3_600_000;
const hourOf = (instant: Instant): number => Math.trunc((berlinClock(instant) % (24 * HOUR_MS)) / HOUR_MS);

/** The working day whose post goes out at an instant; undefined at night before it begins, at weekends and on public holidays. */
export const postDay = (now: Instant): IsoDate | undefined => {
  const today = berlinDate(now);
  return isWorkingDay(today) && hourOf(now) >= POST_FROM_HOUR.value ? today : undefined;
};

/** So many working days, the first of them on the day or behind it. */
export const workingDaysFrom = (day: IsoDate, count: number): readonly IsoDate[] => {
  const days: IsoDate[] = [];
  for (let next = day; days.length < count; next = addDays(next, 1)) if (isWorkingDay(next)) days.push(next);
  return days;
};
