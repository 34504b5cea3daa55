import { area } from './area';
import { operations as de } from './de/operations';
import { operations as en } from './en/operations';

export const operationsTexts = area(de, en);
