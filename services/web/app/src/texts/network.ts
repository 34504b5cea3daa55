import { area } from './area';
import { network as de } from './de/network';
import { network as en } from './en/network';

export const networkTexts = area(de, en);
