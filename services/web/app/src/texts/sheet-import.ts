import { area } from './area';
import { sheetImport as de } from './de/sheet-import';
import { sheetImport as en } from './en/sheet-import';

export const sheetImportTexts = area(de, en);
