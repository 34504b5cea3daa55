import type { QualificationTier } from '@paktwerk/contracts';
import { defined } from '@paktwerk/kernel';
import type { FteHundredths, IsoDate, Refusal } from '@paktwerk/kernel';
import { isBlank, readCell, rowsOf, tableIn } from '@paktwerk/platform';
import type { CellProblems } from '@paktwerk/platform';
import type { WorkbookCell, WorkbookSheet } from '@paktwerk/sheets';
import type { Identifying } from '../identity/identifying';
import { problems, refuse } from '../problems';
import { COLUMNS, COLUMN_NAMES, MOST_ROWS, postNumberIn } from './columns';
import type { ColumnName } from './columns';

/** A row whose cells can all be read: what it says, whether that is possible or not. */
export interface OccupancyRow extends Identifying {
  /** In the sheet, from 0 on. */
  readonly row: number;
  /** Of the post in the plan. */
  readonly number: number;
  readonly tier: QualificationTier;
  readonly evidence: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly share?: FteHundredths;
}

export interface ReadOccupancies {
  readonly sheet: string;
  /** Rows that say something, whatever it is. */
  readonly rows: number;
  readonly hiddenRows: number;
  readonly found: CellProblems;
  /** In which column each stands; -1 where it is missing. */
  readonly at: Readonly<Record<ColumnName, number>>;
  readonly read: readonly OccupancyRow[];
}

/** What the cells of a row say, each as the field of its column is read. */
type Cells = Identifying &
  Pick<OccupancyRow, 'tier' | 'evidence' | 'from'> & { readonly post: string; readonly until: IsoDate; readonly share: number };
type Values = Partial<Cells>;

/** Occupancies out of a workbook: every cell that cannot be read is named. Whether posts and people can be as they say is asked by {@link checkOccupancies}. */
export const readOccupancies = (sheets: readonly WorkbookSheet[]): ReadOccupancies | Refusal => {
  const table = tableIn(
    sheets,
    COLUMN_NAMES.map((name) => COLUMNS[name].title),
    problems,
  );
  if ('code' in table) return table;
  const { sheet, headingRow, headings, problems: found, placeOf } = table;
  const at = Object.fromEntries(COLUMN_NAMES.map((name) => [name, placeOf(COLUMNS[name].title)])) as Record<ColumnName, number>;
  for (const name of COLUMN_NAMES) {
    const { title, isRequired } = COLUMNS[name];
    if (isRequired && at[name] === -1)
      found.add(headingRow, headings.length, refuse('heading-missing', { title: title.de, titleEn: title.en }));
  }
  const told = rowsOf(table, Object.values(at));
  if (told.length === 0) return refuse('table-empty', { sheet: sheet.name });
  if (told.length > MOST_ROWS) return refuse('too-many-rows', { rows: told.length, maximum: MOST_ROWS });
  const read = told.flatMap(({ row, cells }) => rowOf(row, valuesOf(row, cells, at, found)) ?? []);
  return { sheet: sheet.name, rows: told.length, hiddenRows: told.filter((one) => one.isHidden).length, found, at, read };
};

const valuesOf = (row: number, cells: readonly WorkbookCell[], at: Readonly<Record<ColumnName, number>>, found: CellProblems): Values => {
  const values: Partial<Record<ColumnName, unknown>> = {};
  for (const name of COLUMN_NAMES) {
    const { title, isRequired, field } = COLUMNS[name];
    const place = at[name];
    const cell = place === -1 ? null : (cells[place] ?? null);
    if (isBlank(cell)) {
      if (isRequired && place >= 0) found.add(row, place, refuse('cell-missing', { title: title.de, titleEn: title.en }));
      continue;
    }
    const value = readCell(cell, field);
    if ('code' in value) found.add(row, place, value);
    else values[name] = value.value;
  }
  const told = values as Values;
  if (told.post !== undefined && postNumberIn(told.post) === undefined)
    found.add(row, at.post, refuse('post-number-unreadable', { given: told.post.slice(0, 60) }));
  return told;
};

const rowOf = (row: number, values: Values): OccupancyRow | undefined => {
  const { post, givenName, familyName, birthDate, tier, evidence, from, until, share } = values;
  const number = post === undefined ? undefined : postNumberIn(post);
  if (number === undefined || givenName === undefined || familyName === undefined || birthDate === undefined) return undefined;
  if (tier === undefined || evidence === undefined || from === undefined) return undefined;
  const more = defined({ until, share: share === undefined ? undefined : Math.round(share * 100) });
  return { row, number, givenName, familyName, birthDate, tier, evidence, from, ...more };
};
