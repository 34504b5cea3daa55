import { area } from './area';
import { preCheck as de } from './de/pre-check';
import { preCheck as en } from './en/pre-check';

export const preCheckTexts = area(de, en);
