import { area } from './area';
import { earlierLines as de } from './de/earlier-lines';
import { earlierLines as en } from './en/earlier-lines';

export const earlierLinesTexts = area(de, en);
