import { isIsoDate } from '@paktwerk/kernel/dates';

export { addDays, berlinDate, daysBetween, lastInstantOf, monthEnd, nextMonthEnd } from '@paktwerk/kernel/dates';

export const isDate = (text: string | null | undefined): text is string => typeof text === 'string' && isIsoDate(text);
