import { area } from './area';
import { proposals as de } from './de/proposals';
import { proposals as en } from './en/proposals';

export const proposalsTexts = area(de, en);
