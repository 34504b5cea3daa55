/**
 * CSV as German spreadsheets read it: semicolons, decimal commas, CRLF, and a byte order mark first, without which they take UTF-8 for
 * Windows-1252 and break every umlaut.
 */
export type CsvValue = string | number | null | undefined;

const BYTE_ORDER_MARK = '\ufeff';

/** Spreadsheets run a text that begins like this as a formula, blanks before it or not; full-width signs count as well. */
const FORMULA = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A number as it is, with a decimal comma; a text that would become a formula gets an apostrophe in front. */
const cell = (value: CsvValue): string => {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A number that a text already writes out (`-12,50`): digits, one sign, one comma. Any other text is a mistake of the program. */
export class CsvNumber {
  constructor(readonly text: string) {
    if (!/^-?\d+(,\d+)?$|^$/.test(text)) throw new TypeError(`Not a number as CSV writes it: "${text}"`);
  }
}

/** Money in cents as euros with a decimal comma, so that a spreadsheet adds it up. */
export const csvEuro = (cents: number): CsvNumber => new CsvNumber((cents / 100).toFixed(2).replace('.', ','));

/** Rows of cells, the column titles among them. */
export const csv = (rows: readonly (readonly (CsvValue | CsvNumber)[])[]): string =>
  BYTE_ORDER_MARK + rows.map((cells) => `${cells.map((c) => (c instanceof CsvNumber ? c.text : cell(c))).join(';')}\r\n`).join('');
