import { csvOf } from '@paktwerk/sheets/csv';
import { xlsxOf } from '@paktwerk/sheets/xlsx';
import { saveFile } from '../../lib/save-file';
import type { Sheet } from './sheet';

/** Hands a sheet to the person; loaded when somebody wants the first file. */
export const saveAsCsv = async (sheet: Sheet): Promise<void> => saveFile(sheet.name, 'csv', csvOf(sheet));
export const saveAsXlsx = async (sheet: Sheet): Promise<void> => saveFile(sheet.name, 'xlsx', await xlsxOf(sheet));
