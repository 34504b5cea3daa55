import { area } from './area';
import { comparison as de } from './de/comparison';
import { comparison as en } from './en/comparison';

export const comparisonTexts = area(de, en);
