import { area } from './area';
import { erasures as de } from './de/erasures';
import { erasures as en } from './en/erasures';

export const erasuresTexts = area(de, en);
