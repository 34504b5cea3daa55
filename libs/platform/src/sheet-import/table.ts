import { OneOf, Type, comparable } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import { columnName } from '@paktwerk/sheets';
import type { Mark, WorkbookCell, WorkbookSheet } from '@paktwerk/sheets';
import { refusalText } from '../problems';
import type { ProblemTexts } from '../problems';
import { refuseCell as refuse } from './cell-problems';
import { shownCell } from './read-cell';

export type Words = Readonly<Record<'de' | 'en', string>>;

/** So many problems are told one by one; the marked file has all of them. */
export const TOLD_PROBLEMS = 1000;

/** What is said of one cell. An error keeps the whole file from being stored, a hint does not. */
export interface CellProblem extends Words {
  readonly severity: Mark['severity'];
  readonly sheet: string;
  /** As spreadsheets count: from 1. */
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const Text = Type.String();
/** The same as HTTP answers it. */
export const ToldCellProblem = Type.Object({
  severity: OneOf(['error', 'hint'] as const),
  sheet: Text,
  row: Type.Integer({ description: 'As spreadsheets count: from 1' }),
  column: Type.String({ description: 'As spreadsheets name it: `C`' }),
  code: Text,
  de: Text,
  en: Text,
  data: Type.Record(Type.String(), Type.Unknown()),
});
/** What every preview of an import says of the file. */
export const previewFields = {
  sheet: Type.String({ description: 'The sheet that was read: the first with the headings of the template' }),
  rows: Type.Integer(),
  hiddenRows: Type.Integer({ description: 'How many of the rows the spreadsheet hides; they are read like the others' }),
  hiddenSheets: Type.Array(Text, { description: 'Sheets that hold something and are not read, because they are hidden' }),
  errors: Type.Integer({ description: 'How many cells are wrong; as long as there is one, nothing can be taken over' }),
  problems: Type.Array(ToldCellProblem, { description: 'The first thousand; the marked file has all of them' }),
};

export const isBlank = (cell: WorkbookCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
export const heading = (cell: WorkbookCell | undefined): string => (typeof cell === 'string' ? comparable(cell) : '');
export const isTitle = (cell: WorkbookCell | undefined, title: Words): boolean =>
  [title.de, title.en].some((t) => heading(t) === heading(cell) && heading(cell) !== '');

/** People put a title above their table. */
const HEADINGS_WITHIN = 20;

export interface Table {
  readonly sheet: WorkbookSheet;
  readonly headingRow: number;
  readonly headings: readonly WorkbookCell[];
  readonly problems: CellProblems;
  /** In which column a title stands; -1 where it is missing. */
  readonly placeOf: (title: Words) => number;
}

/** The first table with headings of the template. What is odd about its headings is among its problems. */
export const tableIn = (sheets: readonly WorkbookSheet[], titles: readonly Words[], texts: ProblemTexts): Table | Refusal => {
  for (const sheet of sheets) {
    const headingRow = sheet.rows
      .slice(0, HEADINGS_WITHIN)
      .findIndex((row) => titles.filter((t) => row.some((c) => isTitle(c, t))).length >= 2);
    if (headingRow < 0) continue;
    const headings = sheet.rows[headingRow] ?? [];
    const problems = new CellProblems(sheet.name, texts);
    const placeOf = (title: Words): number => headings.findIndex((cell) => isTitle(cell, title));
    headings.forEach((cell, column) => {
      const title = titles.find((t) => isTitle(cell, t));
      if (title === undefined && !isBlank(cell))
        problems.add(headingRow, column, refuse('heading-unknown', { given: shownCell(cell) }), 'hint');
      if (title !== undefined && placeOf(title) !== column)
        problems.add(headingRow, column, refuse('heading-twice', { given: shownCell(cell) }));
    });
    return { sheet, headingRow, headings, problems, placeOf };
  }
  return refuse('table-missing', { headings: titles.map((title) => title.de) });
};

/** A row that says something, and whether the spreadsheet hides it. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly WorkbookCell[];
  readonly isHidden: boolean;
}

/** Rows below the headings in which one of these columns says something. */
export const rowsOf = ({ sheet, headingRow }: Table, places: readonly number[]): readonly TableRow[] => {
  const hidden = new Set(sheet.hiddenRows);
  const known = places.filter((place) => place >= 0);
  return sheet.rows.flatMap((cells, row) =>
    row <= headingRow || known.every((place) => isBlank(cells[place])) ? [] : [{ row, cells, isHidden: hidden.has(row) }],
  );
};

/** What is found in a sheet, cell by cell, in the words of a service. */
export class CellProblems {
  readonly all: CellProblem[] = [];
  constructor(
    private readonly sheet: string,
    private readonly texts: ProblemTexts,
  ) {}

  add(row: number, column: number, refusal: Refusal, severity: Mark['severity'] = 'error'): void {
    const { code, data } = refusal;
    this.all.push({
      severity,
      sheet: this.sheet,
      row: row + 1,
      column: columnName(column),
      code,
      ...refusalText(this.texts, refusal),
      data,
    });
  }
  get hasErrors(): boolean {
    return this.all.some((p) => p.severity === 'error');
  }
}

export const errorsIn = (problems: readonly CellProblem[]): number => problems.filter((p) => p.severity === 'error').length;

/** Nothing is stored while a cell is wrong: the first one in words, and all that are told. */
export const refuseWrongCells = (problems: readonly CellProblem[]): Refusal => {
  const first = problems.find((p) => p.severity === 'error');
  return refuse('import-has-errors', {
    errors: errorsIn(problems),
    cell: first ? `${first.column}${first.row}` : '',
    firstDe: first?.de ?? '',
    firstEn: first?.en ?? '',
    problems: problems.slice(0, TOLD_PROBLEMS),
  });
};

/** The problems as they are marked in the file. */
export const marksOf = (found: readonly CellProblem[], language: 'de' | 'en'): readonly Mark[] =>
  found.map((p) => ({ sheet: p.sheet, row: p.row - 1, column: placeOfColumn(p.column), severity: p.severity, text: p[language] }));

const placeOfColumn = (name: string): number => Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
