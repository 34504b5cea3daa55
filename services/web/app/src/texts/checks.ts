import { area } from './area';
import { checks as de } from './de/checks';
import { checks as en } from './en/checks';

export const checksTexts = area(de, en);
