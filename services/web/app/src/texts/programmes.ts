import { area } from './area';
import { programmes as de } from './de/programmes';
import { programmes as en } from './en/programmes';

export const programmesTexts = area(de, en);
