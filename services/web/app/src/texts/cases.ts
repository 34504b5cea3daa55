import { area } from './area';
import { cases as de } from './de/cases';
import { cases as en } from './en/cases';

export const casesTexts = area(de, en);
