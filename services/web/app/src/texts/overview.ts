import { area } from './area';
import { overview as de } from './de/overview';
import { overview as en } from './en/overview';

export const overviewTexts = area(de, en);
