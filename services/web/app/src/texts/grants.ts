import { area } from './area';
import { grants as de } from './de/grants';
import { grants as en } from './en/grants';

export const grantsTexts = area(de, en);
