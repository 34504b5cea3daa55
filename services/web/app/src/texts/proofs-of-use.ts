import { area } from './area';
import { proofsOfUse as de } from './de/proofs-of-use';
import { proofsOfUse as en } from './en/proofs-of-use';

export const proofsOfUseTexts = area(de, en);
