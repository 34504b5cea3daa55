import { area } from './area';
import { directoryActs as de } from './de/directory-acts';
import { directoryActs as en } from './en/directory-acts';

export const directoryActsTexts = area(de, en);
