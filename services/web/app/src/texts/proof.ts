import { area } from './area';
import { proof as de } from './de/proof';
import { proof as en } from './en/proof';

export const proofTexts = area(de, en);
