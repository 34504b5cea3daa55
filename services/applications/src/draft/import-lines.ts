import { comparable, defined } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import { columnName } from '@paktwerk/sheets';
import type { Mark, WorkbookCell, WorkbookSheet } from '@paktwerk/sheets';
import { fillText } from '@paktwerk/platform';
import { MAX_LINES, parseLines, toInput } from '../application/lines';
import type { Line, LineInput, LineKind } from '../application/lines';
import type { LineForm } from '../funding/family';
import { problems, refuse } from '../problems';
import { KIND_TITLE, LINE_ID_TITLE, columnsOf } from './line-columns';
import type { LineColumn, Words } from './line-columns';
import type { Language } from '../shared/languages';
import { readCell, shown } from './line-cells';

export const IMPORT_MODES = ['replace', 'append'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

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
export interface Imported {
  readonly sheet: string;
  /** Rows that say something, whatever it is. */
  readonly rows: number;
  /** How many of them the spreadsheet hides, by a filter or otherwise; they are taken like the others. */
  readonly hiddenRows: number;
  readonly problems: readonly CellProblem[];
  /** What the draft would have; undefined as long as there are errors. */
  readonly lines: readonly Line[] | undefined;
}

const isBlank = (cell: WorkbookCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
const heading = (cell: WorkbookCell | undefined): string => (typeof cell === 'string' ? comparable(cell) : '');
const isTitle = (cell: WorkbookCell | undefined, title: Words): boolean =>
  [title.de, title.en].some((t) => heading(t) === heading(cell) && heading(cell) !== '');

/** People put a title above their table. */
const HEADINGS_WITHIN = 20;
const LINE_ID = /^[A-Za-z0-9-]{1,40}$/;

interface Table {
  readonly sheet: WorkbookSheet;
  readonly headingRow: number;
}
const tableIn = (sheets: readonly WorkbookSheet[], titles: readonly Words[]): Table | undefined => {
  for (const sheet of sheets) {
    const headingRow = sheet.rows
      .slice(0, HEADINGS_WITHIN)
      .findIndex((row) => titles.filter((t) => row.some((c) => isTitle(c, t))).length >= 2);
    if (headingRow >= 0) return { sheet, headingRow };
  }
  return undefined;
};

class Problems {
  readonly all: CellProblem[] = [];
  constructor(private readonly sheet: string) {}

  add(row: number, column: number, { code, data }: Refusal, severity: Mark['severity'] = 'error'): void {
    const texts = fillText(problems[code as keyof typeof problems], data);
    this.all.push({ severity, sheet: this.sheet, row: row + 1, column: columnName(column), code, ...texts, data });
  }
  get hasErrors(): boolean {
    return this.all.some((p) => p.severity === 'error');
  }
}

/** Lines of a draft out of a workbook, by the forms of its programme; every cell that cannot be taken is named. */
export const importLines = (
  sheets: readonly WorkbookSheet[],
  forms: readonly LineForm[],
  mode: ImportMode,
  present: readonly Line[],
): Imported | Refusal => {
  const columns = columnsOf(forms);
  const titles = [KIND_TITLE, LINE_ID_TITLE, ...columns.map((c) => c.title)];
  const table = tableIn(sheets, titles);
  if (!table) return refuse('table-missing', { headings: columns.map((c) => c.title.de) });
  const { sheet, headingRow } = table;
  const found = new Problems(sheet.name);
  const headings = sheet.rows[headingRow] ?? [];
  const placeOf = (title: Words): number => headings.findIndex((cell) => isTitle(cell, title));
  const [kindAt, idAt] = [placeOf(KIND_TITLE), placeOf(LINE_ID_TITLE)];
  const at = new Map(columns.map((c) => [c, placeOf(c.title)]));

  headings.forEach((cell, column) => {
    const title = titles.find((t) => isTitle(cell, t));
    if (title === undefined && !isBlank(cell)) found.add(headingRow, column, refuse('heading-unknown', { given: shown(cell) }), 'hint');
    if (title !== undefined && placeOf(title) !== column) found.add(headingRow, column, refuse('heading-twice', { given: shown(cell) }));
  });
  const isNeeded = ({ fields }: LineColumn): boolean => forms.every(({ kind }) => fields.get(kind)?.isRequired);
  for (const column of columns)
    if (at.get(column) === -1 && isNeeded(column))
      found.add(headingRow, headings.length, refuse('heading-missing', { title: column.title.de, titleEn: column.title.en }));
  if (kindAt === -1 && forms.length > 1)
    found.add(headingRow, headings.length, refuse('heading-missing', { title: KIND_TITLE.de, titleEn: KIND_TITLE.en }));

  const known = [...at.values(), kindAt, idAt].filter((place) => place >= 0);
  const kept = mode === 'append' ? present : [];
  const taken = new Map<string, string>(kept.map((l) => [l.lineId, '']));
  const inputs: (Omit<LineInput, 'lineId'> & { lineId?: string })[] = [];
  let rows = 0;
  const hidden = new Set(sheet.hiddenRows);
  let hiddenRows = 0;
  sheet.rows.forEach((cells, row) => {
    if (row <= headingRow || known.every((place) => isBlank(cells[place]))) return;
    rows += 1;
    if (hidden.has(row)) hiddenRows += 1;
    const form = formOf(cells[kindAt], forms);
    if (!form) {
      const allowed = forms.map((f) => f.labelDe);
      found.add(
        row,
        Math.max(kindAt, 0),
        isBlank(cells[kindAt])
          ? refuse('cell-missing', { title: KIND_TITLE.de, titleEn: KIND_TITLE.en })
          : refuse('cell-not-offered', { given: shown(cells[kindAt] ?? null), allowed }),
      );
      return;
    }
    const lineId = isBlank(cells[idAt]) ? undefined : String(cells[idAt]).trim();
    if (lineId !== undefined) {
      const first = taken.get(lineId);
      if (!LINE_ID.test(lineId)) found.add(row, idAt, refuse('line-id-malformed', { given: lineId.slice(0, 60) }));
      else if (first !== undefined)
        found.add(row, idAt, first === '' ? refuse('line-id-in-draft', { lineId }) : refuse('line-id-twice', { lineId, first }));
      else taken.set(lineId, `${columnName(idAt)}${row + 1}`);
    }
    inputs.push({ ...fieldsOf(cells, row, form, columns, at, found), ...defined({ lineId }) });
  });
  if (rows === 0) return refuse('table-empty', { sheet: sheet.name });
  if (kept.length + rows > MAX_LINES) return refuse('too-many-lines', { lines: kept.length + rows, maximum: MAX_LINES });
  const imported = { sheet: sheet.name, rows, hiddenRows, problems: found.all };
  if (found.hasErrors) return { ...imported, lines: undefined };
  const lines = parseLines([...kept.map(toInput), ...named(inputs, taken)]);
  return 'code' in lines ? lines : { ...imported, lines };
};

const formOf = (cell: WorkbookCell | undefined, forms: readonly LineForm[]): LineForm | undefined =>
  isBlank(cell) && forms.length === 1
    ? forms[0]
    : forms.find((f) => isTitle(cell, { de: f.labelDe, en: f.labelEn }) || heading(cell) === comparable(f.kind));

const fieldsOf = (
  cells: readonly WorkbookCell[],
  row: number,
  { kind, labelDe, labelEn }: LineForm,
  columns: readonly LineColumn[],
  at: ReadonlyMap<LineColumn, number>,
  found: Problems,
): Omit<LineInput, 'lineId'> => {
  const line: Record<string, unknown> & { kind: LineKind } = { kind };
  for (const column of columns) {
    const place = at.get(column) ?? -1;
    const cell = place === -1 ? null : (cells[place] ?? null);
    const field = column.fields.get(kind);
    if (isBlank(cell)) {
      if (field?.isRequired && place >= 0) found.add(row, place, refuse('cell-missing', { title: field.labelDe, titleEn: field.labelEn }));
    } else if (field === undefined) found.add(row, place, refuse('cell-not-for-kind', { kind: labelDe, kindEn: labelEn }));
    else {
      const read = readCell(cell, field);
      if ('code' in read) found.add(row, place, read);
      else line[column.name] = read.value;
    }
  }
  return line as unknown as Omit<LineInput, 'lineId'>;
};

/** Lines without an id get the next free one. */
const named = (
  inputs: readonly (Omit<LineInput, 'lineId'> & { lineId?: string })[],
  taken: ReadonlyMap<string, unknown>,
): readonly LineInput[] => {
  let next = 1;
  const free = (): string => {
    while (taken.has(`line-${next}`)) next += 1;
    next += 1;
    return `line-${next - 1}`;
  };
  return inputs.map((line) => ({ ...line, lineId: line.lineId ?? free() }) as LineInput);
};

/** The problems as they are marked in the file. */
export const marksOf = (found: readonly CellProblem[], language: Language): readonly Mark[] =>
  found.map((p) => ({ sheet: p.sheet, row: p.row - 1, column: placeOfColumn(p.column), severity: p.severity, text: p[language] }));

const placeOfColumn = (name: string): number => Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
