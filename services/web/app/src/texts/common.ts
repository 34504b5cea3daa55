import { area } from './area';
import { common as de } from './de/common';
import { common as en } from './en/common';

export const commonTexts = area(de, en);
