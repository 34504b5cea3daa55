import { area } from './area';
import { directory as de } from './de/directory';
import { directory as en } from './en/directory';

export const directoryTexts = area(de, en);
