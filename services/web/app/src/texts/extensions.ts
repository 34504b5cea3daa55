import { area } from './area';
import { extensions as de } from './de/extensions';
import { extensions as en } from './en/extensions';

export const extensionsTexts = area(de, en);
