import { area } from './area';
import { consequences as de } from './de/consequences';
import { consequences as en } from './en/consequences';

export const consequencesTexts = area(de, en);
