import { saveFile } from '../../lib/save-file';
import { csvOf } from './csv';
import type { Sheet } from './sheet';
import { xlsxOf } from './xlsx';

/** Hands a sheet to the person; loaded when somebody wants the first file. */
export const saveAsCsv = async (sheet: Sheet): Promise<void> => saveFile(sheet.name, 'csv', csvOf(sheet));
export const saveAsXlsx = async (sheet: Sheet): Promise<void> => saveFile(sheet.name, 'xlsx', await xlsxOf(sheet));
