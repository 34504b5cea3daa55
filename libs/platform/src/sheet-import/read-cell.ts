import { comparable, fteFromDecimal, isIsoDate, readNumber, withoutInvisible } from '@paktwerk/kernel';
import type { Refusal, WrittenNumber } from '@paktwerk/kernel';
import type { WorkbookCell } from '@paktwerk/sheets';
import { textProblem } from '../storable';
import { refuseCell as refuse } from './cell-problems';

/** What can be held at all, whatever rules say. */
export interface Held {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  /** Several of the choices. */
  readonly isList: boolean;
}
export interface CellChoice {
  readonly value: string;
  readonly labelDe: string;
  readonly labelEn: string;
}
/** What the cells of a column are to say. */
export interface CellField {
  readonly kind: 'text' | 'choice' | 'share' | 'integer' | 'date' | 'money';
  readonly choices?: readonly CellChoice[];
  readonly held: Held;
}

/** What a cell says in the form in which it is kept, or why it cannot be taken. */
export type Read = { readonly value: unknown } | Refusal;
const said = (value: unknown): Read => ({ value });

/** As the person sees it in a German spreadsheet. */
const seen = (cell: WorkbookCell): string => {
  if (typeof cell === 'boolean') return cell ? 'WAHR' : 'FALSCH';
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return String(cell);
  const [year, month, day] = cell.toISOString().slice(0, 10).split('-');
  const time = cell.toISOString().slice(11, 16);
  return `${day}.${month}.${year}${time === '00:00' ? '' : ` ${time}`}`;
};
export const shownCell = (cell: WorkbookCell): string => seen(cell).slice(0, 60);

const written = (cell: WorkbookCell, of?: 'amount' | 'share'): WrittenNumber =>
  typeof cell === 'string' ? readNumber(cell.replace(/€|EUR|VZÄ|FTE/gi, ''), of) : { is: 'none' };

/** German and plain writing of a number: `1.234,50 €`, `0,5`, `1234.5`; undefined for anything else. */
export const numberIn = (cell: WorkbookCell, of?: 'amount' | 'share'): number | undefined => {
  if (typeof cell === 'number') return cell;
  const found = written(cell, of);
  return found.is === 'number' ? Number(found.decimal) : undefined;
};

/** A sum of floating figures is taken for the cents that it is meant to be. */
const centsOf = (euros: number): number | undefined => {
  const cents = Math.round(euros * 100);
  return Math.abs(euros * 100 - cents) < 1e-4 ? cents : undefined;
};

const outside = (value: number, { minimum, maximum }: Held): boolean =>
  (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum);

const figure = (
  cell: WorkbookCell,
  held: Held,
  convert: (n: number) => number | undefined,
  odd: 'cell-not-whole' | 'cell-too-fine',
  of?: 'amount' | 'share',
): Read => {
  const either = written(cell, of);
  if (either.is === 'ambiguous')
    return refuse('cell-ambiguous', { given: shownCell(cell), thousands: either.thousands, decimals: either.decimals });
  const given = numberIn(cell, of);
  if (given === undefined) return refuse('cell-no-number', { given: shownCell(cell) });
  const value = convert(given);
  if (value === undefined) return refuse(odd, { given: shownCell(cell) });
  return outside(value, held)
    ? refuse('cell-out-of-bounds', { given: shownCell(cell), minimum: held.minimum ?? null, maximum: held.maximum ?? null })
    : said(value);
};

const GERMAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)(?:\s*Uhr)?)?$/;
const PLAIN_DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const MIDNIGHT = /^0?0:00(:00([.,]0+)?)?$/;

/** Spreadsheets keep a day with the midnight that it begins with; any other time is more than a day. */
const day = (cell: WorkbookCell): Read => {
  const text = cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString() : withoutInvisible(String(cell)).trim();
  const [, d = '', m = '', y = '', germanTime] = GERMAN_DAY.exec(text) ?? [];
  const [, plain = '', plainTime] = PLAIN_DAY.exec(text) ?? [];
  const found = d === '' ? plain : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  if (!isIsoDate(found)) return refuse('cell-no-day', { given: shownCell(cell) });
  return MIDNIGHT.test(germanTime ?? plainTime ?? '00:00') ? said(found) : refuse('cell-day-with-time', { given: shownCell(cell) });
};

const same = (a: string, b: string): boolean => comparable(a) === comparable(b);

const chosen = (cell: WorkbookCell, { choices = [] }: CellField, { isList }: Held): Read => {
  const texts = isList
    ? String(cell)
        .split(/[;\n]/)
        .filter((t) => t.trim() !== '')
    : [String(cell)];
  const found = texts.map((t) => choices.find((c) => [c.value, c.labelDe, c.labelEn].some((name) => same(name, t))));
  const unknown = found.indexOf(undefined);
  if (unknown >= 0)
    return refuse('cell-not-offered', { given: (texts[unknown] ?? '').trim().slice(0, 60), allowed: choices.map((c) => c.labelDe) });
  const values = found.flatMap((c) => (c ? [c.value] : []));
  return said(isList ? [...new Set(values)] : values[0]);
};

const text = (cell: WorkbookCell, { maxLength }: Held): Read => {
  const value = shownWhole(cell).trim();
  if (maxLength !== undefined && value.length > maxLength) return refuse('cell-too-long', { length: value.length, maximum: maxLength });
  return textProblem(value) ? refuse('cell-unstorable') : said(value);
};
const shownWhole = (cell: WorkbookCell): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : seen(cell));

/** Reads one cell as its field wants it. */
export const readCell = (cell: WorkbookCell, field: CellField): Read => {
  const { held } = field;
  if (typeof cell === 'object' && cell !== null && !(cell instanceof Date))
    return cell.is === 'formula' ? refuse('cell-formula-without-result') : refuse('cell-is-an-error', { error: cell.error });
  switch (field.kind) {
    case 'share':
      return figure(
        cell,
        held,
        (n) => (n < 0 ? n : fteFromDecimal(n) === undefined ? undefined : Math.round(n * 100) / 100),
        'cell-too-fine',
        'share',
      );
    case 'money':
      return figure(cell, held, centsOf, 'cell-too-fine');
    case 'integer':
      return figure(cell, held, (n) => (Number.isInteger(n) ? n : undefined), 'cell-not-whole');
    case 'date':
      return day(cell);
    case 'choice':
      return chosen(cell, field, held);
    case 'text':
      return text(cell, held);
  }
};
