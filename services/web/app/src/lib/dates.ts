import { berlinClock, isIsoDate, startOfBerlinDay } from '@paktwerk/kernel/dates';

export { addDays, berlinDate, daysBetween, lastInstantOf, monthEnd, nextMonthEnd } from '@paktwerk/kernel/dates';

export const isDate = (text: string | null | undefined): text is string => typeof text === 'string' && isIsoDate(text);

/** The instant at which Berlin's clocks show a time of a day. */
export const berlinInstant = (date: string, time: string): string => {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const guess = Date.parse(startOfBerlinDay(date)) + (shown - Date.parse(`${date}T00:00:00Z`));
  return new Date(guess - (berlinClock(new Date(guess).toISOString()) - shown)).toISOString();
};
