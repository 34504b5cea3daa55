import { berlinClock, isIsoDate, lastInstantOf as lastInstantOfDay, startOfBerlinDay } from '@paktwerk/kernel/dates';

export { addDays, berlinDate, daysBetween, monthEnd, nextMonthEnd } from '@paktwerk/kernel/dates';

/** Whether an address names an instant, and not a day. */
export const isInstant = (known: string): boolean => known.length > 10;
/** Until when something was known: of a day its last instant, and an instant itself. */
export const lastInstantOf = (known: string): string => (isInstant(known) ? known : lastInstantOfDay(known));

export const isDate = (text: string | null | undefined): text is string => typeof text === 'string' && isIsoDate(text);

/** The instant at which Berlin's clocks show a time of a day. */
export const berlinInstant = (date: string, time: string): string => {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const guess = Date.parse(startOfBerlinDay(date)) + (shown - Date.parse(`${date}T00:00:00Z`));
  return new Date(guess - (berlinClock(new Date(guess).toISOString()) - shown)).toISOString();
};

/** Nothing was recorded before the first programme, and no rule reaches further than this: between them a page can be looked at for a day. */
export const FIRST_DAY = '2017-01-01';
export const LAST_DAY = '2199-12-31';
