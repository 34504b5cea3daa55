import { area } from './area';
import { personalData as de } from './de/personal-data';
import { personalData as en } from './en/personal-data';

export const personalDataTexts = area(de, en);
