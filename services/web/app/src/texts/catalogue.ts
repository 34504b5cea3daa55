import { area } from './area';
import { catalogue as de } from './de/catalogue';
import { catalogue as en } from './en/catalogue';

export const catalogueTexts = area(de, en);
