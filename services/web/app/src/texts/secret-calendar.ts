import { area } from './area';
import { secretCalendar as de } from './de/secret-calendar';
import { secretCalendar as en } from './en/secret-calendar';

export const secretCalendarTexts = area(de, en);
