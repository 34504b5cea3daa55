import { endOf, isInTime, lastDayOf } from '@paktwerk/deadlines';
import type { Instant, IsoDate } from '@paktwerk/kernel';

/** On a Saturday, Sunday or public holiday a period ends on the next working day. */
export const lastDayFor = (dueOn: IsoDate): IsoDate => lastDayOf({ date: dueOn, fixedToTheDay: false });

/** A last day is one that has been shifted already, if it had to be. */
const until = (lastDay: IsoDate) => ({ date: lastDay, fixedToTheDay: true });
/** The first instant behind it. */
export const endOfPeriod = (lastDay: IsoDate): Instant => endOf(until(lastDay));
export const isWithinPeriod = (receivedAt: Instant, lastDay: IsoDate): boolean => isInTime(receivedAt, until(lastDay));
