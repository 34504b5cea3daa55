import { area } from './area';
import { selection as de } from './de/selection';
import { selection as en } from './en/selection';

export const selectionTexts = area(de, en);
