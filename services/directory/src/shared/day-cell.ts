import { formatDate } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { day } from '@paktwerk/sheets';
import type { SheetCell } from '@paktwerk/sheets';

/** A day in a file: written out where there is only text, a day where a spreadsheet sorts it. */
export const dayCell = (value: IsoDate | undefined): SheetCell => ({
  text: value === undefined ? '' : formatDate(value),
  value: day(value),
});
