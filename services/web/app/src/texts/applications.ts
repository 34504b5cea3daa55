import { area } from './area';
import { applications as de } from './de/applications';
import { applications as en } from './en/applications';

export const applicationsTexts = area(de, en);
