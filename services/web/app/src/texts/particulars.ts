import { area } from './area';
import { particulars as de } from './de/particulars';
import { particulars as en } from './en/particulars';

export const particularsTexts = area(de, en);
