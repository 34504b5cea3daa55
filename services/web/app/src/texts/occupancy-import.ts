import { area } from './area';
import { occupancyImport as de } from './de/occupancy-import';
import { occupancyImport as en } from './en/occupancy-import';

export const occupancyImportTexts = area(de, en);
