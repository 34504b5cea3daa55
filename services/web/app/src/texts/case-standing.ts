import { area } from './area';
import { caseStanding as de } from './de/case-standing';
import { caseStanding as en } from './en/case-standing';

export const caseStandingTexts = area(de, en);
