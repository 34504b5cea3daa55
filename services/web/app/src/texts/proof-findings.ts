import { area } from './area';
import { proofFindings as de } from './de/proof-findings';
import { proofFindings as en } from './en/proof-findings';

export const proofFindingsTexts = area(de, en);
