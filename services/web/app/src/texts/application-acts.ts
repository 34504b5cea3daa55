import { area } from './area';
import { applicationActs as de } from './de/application-acts';
import { applicationActs as en } from './en/application-acts';

export const applicationActsTexts = area(de, en);
