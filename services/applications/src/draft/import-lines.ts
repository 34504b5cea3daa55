import { comparable, defined } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import { columnName } from '@paktwerk/sheets';
import type { WorkbookCell, WorkbookSheet } from '@paktwerk/sheets';
import { heading, isBlank, isTitle, readCell, rowsOf, shownCell, tableIn } from '@paktwerk/platform';
import type { CellProblem, CellProblems } from '@paktwerk/platform';
import { MAX_LINES, parseLines, toInput } from '../application/lines';
import type { Line, LineInput, LineKind } from '../application/lines';
import type { LineForm } from '../funding/family';
import { problems, refuse } from '../problems';
import { KIND_TITLE, LINE_ID_TITLE, columnsOf } from './line-columns';
import type { LineColumn } from './line-columns';

export const IMPORT_MODES = ['replace', 'append'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

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

const LINE_ID = /^[A-Za-z0-9-]{1,40}$/;

/** Lines of a draft out of a workbook, by the forms of its programme; every cell that cannot be taken is named. */
export const importLines = (
  sheets: readonly WorkbookSheet[],
  forms: readonly LineForm[],
  mode: ImportMode,
  present: readonly Line[],
): Imported | Refusal => {
  const columns = columnsOf(forms);
  const titles = [KIND_TITLE, LINE_ID_TITLE, ...columns.map((c) => c.title)];
  const table = tableIn(sheets, titles, problems);
  if ('code' in table) return refuse('table-missing', { headings: columns.map((c) => c.title.de) });
  const { sheet, headingRow, headings, problems: found, placeOf } = table;
  const [kindAt, idAt] = [placeOf(KIND_TITLE), placeOf(LINE_ID_TITLE)];
  const at = new Map(columns.map((c) => [c, placeOf(c.title)]));

  const isNeeded = ({ fields }: LineColumn): boolean => forms.every(({ kind }) => fields.get(kind)?.isRequired);
  for (const column of columns)
    if (at.get(column) === -1 && isNeeded(column))
      found.add(headingRow, headings.length, refuse('heading-missing', { title: column.title.de, titleEn: column.title.en }));
  if (kindAt === -1 && forms.length > 1)
    found.add(headingRow, headings.length, refuse('heading-missing', { title: KIND_TITLE.de, titleEn: KIND_TITLE.en }));

  const kept = mode === 'append' ? present : [];
  const taken = new Map<string, string>(kept.map((l) => [l.lineId, '']));
  const inputs: (Omit<LineInput, 'lineId'> & { lineId?: string })[] = [];
  const told = rowsOf(table, [...at.values(), kindAt, idAt]);
  told.forEach(({ cells, row }) => {
    const form = formOf(cells[kindAt], forms);
    if (!form) {
      const allowed = forms.map((f) => f.labelDe);
      found.add(
        row,
        Math.max(kindAt, 0),
        isBlank(cells[kindAt])
          ? refuse('cell-missing', { title: KIND_TITLE.de, titleEn: KIND_TITLE.en })
          : refuse('cell-not-offered', { given: shownCell(cells[kindAt] ?? null), allowed }),
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
  const rows = told.length;
  if (rows === 0) return refuse('table-empty', { sheet: sheet.name });
  if (kept.length + rows > MAX_LINES) return refuse('too-many-lines', { lines: kept.length + rows, maximum: MAX_LINES });
  const imported = { sheet: sheet.name, rows, hiddenRows: told.filter((one) => one.isHidden).length, problems: found.all };
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
  found: CellProblems,
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
