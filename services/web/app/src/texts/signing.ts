import { area } from './area';
import { signing as de } from './de/signing';
import { signing as en } from './en/signing';

export const signingTexts = area(de, en);
