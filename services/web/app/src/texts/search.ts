import { area } from './area';
import { search as de } from './de/search';
import { search as en } from './en/search';

export const searchTexts = area(de, en);
