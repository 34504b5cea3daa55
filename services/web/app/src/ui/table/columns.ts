import type { ReactNode } from 'react';
import { csv } from '@paktwerk/kernel/csv';

export interface Column<Row> {
  readonly id: string;
  /** Stands above the column, in front of the value on a narrow screen, in the choice of columns and in the export. */
  readonly header: string;
  /** The value as plain text: what is searched and exported, and shown where there is no `cell`. */
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row) => ReactNode;
  /** Makes the column sortable. Texts are sorted by the rules of the language, undefined comes last. */
  readonly sortBy?: (row: Row) => string | number | undefined;
  readonly isNumber?: boolean;
  /** Names the row; exactly one column does. It cannot be hidden. */
  readonly isRowHeader?: boolean;
  /** Not shown until somebody chooses it. */
  readonly isHiddenAtFirst?: boolean;
  /** Stays out of the choice of columns and of the export: buttons. */
  readonly isAction?: boolean;
  readonly total?: ReactNode;
}

export interface Sort {
  readonly by: string;
  readonly isDescending: boolean;
}

/** What a person sees, for a file: the columns that are shown, the rows that the search leaves, in their order. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const sheetOf = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet => {
  const exported = columns.filter((c) => c.isAction !== true);
  return { name, header: exported.map((c) => c.header), rows: rows.map((row) => exported.map((c) => c.text(row))) };
};

export const csvOf = ({ header, rows }: Sheet): string => csv([header, ...rows]);

const STORED = 'pw-spalten-';

/** Which columns a person has chosen to hide or to show, kept in this browser: no data, only names of columns. */
export const rememberedColumns = (table: string): Readonly<Record<string, boolean>> => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED + table) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, boolean>) : {};
  } catch {
    return {}; // storage can be forbidden, and somebody may have written into it
  }
};

export const rememberColumns = (table: string, visible: Readonly<Record<string, boolean>>): void => {
  try {
    localStorage.setItem(STORED + table, JSON.stringify(visible));
  } catch {
    // Not remembered; the choice holds until the page is left.
  }
};
