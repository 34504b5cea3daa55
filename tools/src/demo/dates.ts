const DAY_MS = 86_400_000;
const toMs = (date: string): number => Date.parse(`${date}T00:00:00Z`);

export const addDays = (date: string, days: number): string => new Date(toMs(date) + days * DAY_MS).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);
export const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;
export const monthBefore = (date: string): string => addDays(firstOfMonth(date), -1).slice(0, 7);
export const earlier = (a: string, b: string): string => (a < b ? a : b);
export const later = (a: string, b: string): string => (a > b ? a : b);

/** A working day, so that nobody is counselled on a Sunday: Saturdays and Sundays move back to Friday. */
export function workday(date: string): string {
  const weekday = new Date(toMs(date)).getUTCDay();
  return weekday === 6 ? addDays(date, -1) : weekday === 0 ? addDays(date, -2) : date;
}
