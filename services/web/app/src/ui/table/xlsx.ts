import type { CellValue, WriteSheet } from 'hucre/xlsx';
import type { Sheet, SheetCell, SheetKind, SheetValue } from './sheet';

const FORMATS: Readonly<Record<SheetKind, string>> = {
  money: '#,##0.00',
  share: '0.00',
  count: '#,##0',
  ratio: '0%',
  day: 'dd.mm.yyyy',
  instant: 'dd.mm.yyyy hh:mm:ss',
};

/** A spreadsheet's clock knows no zones: it shows the time of day in Berlin, as the page does. */
const berlinClock = (at: string): Date => {
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium' });
  return new Date(`${local.format(new Date(at)).replace(' ', 'T')}Z`);
};

const plain = (value: SheetValue): CellValue => {
  if (value.value === undefined) return null;
  switch (value.kind) {
    case 'money':
    case 'share':
      return value.value / 100;
    case 'count':
    case 'ratio':
      return value.value;
    case 'day':
      return new Date(`${value.value}T00:00:00Z`);
    case 'instant':
      return berlinClock(value.value);
  }
};
const cellOf = ({ text, value }: SheetCell): CellValue => (value ? plain(value) : text);

const LONGEST_NAME = 31;
/** A sheet's name is short and has none of these signs, or Excel asks to repair the file. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME);

/**
 * A real spreadsheet of exactly what is shown: figures are figures, days are days, the header stays in sight and filters. What writes it
 * weighs 35 kB and is loaded when the first one is wanted.
 */
export const xlsxOf = async ({ name, notes = [], header, rows, totals }: Sheet): Promise<Uint8Array> => {
  const top: CellValue[][] = [...notes.map(([label, value]): CellValue[] => [label, value]), ...(notes.length > 0 ? [[]] : [])];
  const all = [...rows, ...(totals ? [totals] : [])];
  const headerRow = top.length;
  const bold = { style: { font: { bold: true } } };
  const lastRow = headerRow + rows.length;
  const sheet: WriteSheet = {
    name: sheetName(name),
    columns: header.map((_, i) => {
      const kind = all.find((row) => row[i]?.value)?.[i]?.value?.kind;
      return { autoWidth: true, ...(kind ? { numFmt: FORMATS[kind] } : {}) };
    }),
    rows: [...top, [...header], ...all.map((row) => row.map(cellOf))],
    cells: new Map([
      ...header.map((_, i) => [`${headerRow},${i}`, bold] as const),
      ...(totals ?? []).map((cell, i) => {
        const numFmt = cell.value && FORMATS[cell.value.kind];
        return [`${lastRow + 1},${i}`, { style: { ...bold.style, ...(numFmt ? { numFmt } : {}) } }] as const;
      }),
    ]),
    freezePane: { rows: headerRow + 1 },
    autoFilter: { range: `A${headerRow + 1}:${columnName(header.length - 1)}${lastRow + 1}` },
  };
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: [sheet] });
};

/** 0 → A, 26 → AA. */
const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`;
