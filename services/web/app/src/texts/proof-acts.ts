import { area } from './area';
import { proofActs as de } from './de/proof-acts';
import { proofActs as en } from './en/proof-acts';

export const proofActsTexts = area(de, en);
