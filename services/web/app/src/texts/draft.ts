import { area } from './area';
import { draft as de } from './de/draft';
import { draft as en } from './en/draft';

export const draftTexts = area(de, en);
