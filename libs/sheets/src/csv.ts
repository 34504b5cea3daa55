import { CsvNumber, csv, csvEuro } from '@paktwerk/kernel/csv';
import type { Sheet, SheetCell } from './sheet';

const NONE = new CsvNumber('');
/** Figures without unit and thousands' points, with a decimal comma: what German spreadsheets add up. Days and times stay as they are read. */
const csvCell = ({ text, value }: SheetCell): string | number | CsvNumber => {
  switch (value?.kind) {
    case undefined:
    case 'day':
    case 'instant':
    case 'utc':
      return text;
    case 'money':
    case 'share': // hundredths, as cents are
      return value.value === undefined ? NONE : csvEuro(value.value);
    case 'count':
      return value.value ?? NONE;
    case 'ratio':
      return value.value === undefined ? NONE : Math.round(value.value * 100);
  }
};

/** A sheet for other programs; a text that would become a formula is guarded. */
export const csvOf = ({ notes = [], header, rows, foot = [] }: Sheet): string =>
  csv([
    ...notes.map(([name, value]) => [name, value]),
    ...(notes.length > 0 ? [[]] : []),
    header,
    ...[...rows, ...foot].map((row) => row.map(csvCell)),
  ]);
