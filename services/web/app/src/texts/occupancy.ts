import { area } from './area';
import { occupancy as de } from './de/occupancy';
import { occupancy as en } from './en/occupancy';

export const occupancyTexts = area(de, en);
