import { area } from './area';
import { drafts as de } from './de/drafts';
import { drafts as en } from './en/drafts';

export const draftsTexts = area(de, en);
