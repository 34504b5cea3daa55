import { addDays } from '@paktwerk/kernel';

export const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;
export const monthBefore = (date: string): string => addDays(firstOfMonth(date), -1).slice(0, 7);

/** A working day, so that nobody is counselled on a Sunday: Saturdays and Sundays move back to Friday. */
export function workday(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(date, -1) : weekday === 0 ? addDays(date, -2) : date;
}
