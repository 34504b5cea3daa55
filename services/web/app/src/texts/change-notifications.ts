import { area } from './area';
import { changeNotifications as de } from './de/change-notifications';
import { changeNotifications as en } from './en/change-notifications';

export const changeTexts = area(de, en);
