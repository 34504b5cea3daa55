import { area } from './area';
import { personEntry as de } from './de/person-entry';
import { personEntry as en } from './en/person-entry';

export const personEntryTexts = area(de, en);
