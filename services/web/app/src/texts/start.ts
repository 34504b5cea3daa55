import { area } from './area';
import { start as de } from './de/start';
import { start as en } from './en/start';

export const startTexts = area(de, en);
