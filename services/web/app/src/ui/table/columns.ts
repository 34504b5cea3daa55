import type { ReactNode } from 'react';
import type { SheetValue } from './sheet';

export interface Column<Row> {
  readonly id: string;
  /** Stands above the column, in front of the value on a narrow screen, in the choice of columns and in the export. */
  readonly header: string;
  /** The value as plain text: what is searched and exported, and shown where there is no `cell`. */
  readonly text: (row: Row) => string;
  /** The value in a file, where a spreadsheet can calculate with it. */
  readonly value?: (row: Row) => SheetValue;
  readonly cell?: (row: Row) => ReactNode;
  /** Makes the column sortable. Texts are sorted by the rules of the language, undefined comes last. */
  readonly sortBy?: (row: Row) => string | number | undefined;
  readonly isNumber?: boolean;
  readonly className?: (row: Row) => string | undefined;
  /** Names the row; exactly one column does. It cannot be hidden. */
  readonly isRowHeader?: boolean;
  /** Not shown until somebody chooses it. */
  readonly isHiddenAtFirst?: boolean;
  /** Stays out of the choice of columns and of the export: buttons. */
  readonly isAction?: boolean;
  readonly total?: string;
  readonly totalValue?: SheetValue;
}

export interface Sort {
  readonly by: string;
  readonly isDescending: boolean;
}

/** What a person chose to see of a table. */
export interface TableView {
  readonly sort?: Sort | undefined;
  readonly search?: string | undefined;
  /** Counted from 0. */
  readonly page?: number | undefined;
}
/** Lays a choice over the others; what is typed adjusts itself, a click chooses. */
export type ChangeView = (change: TableView, how: 'choose' | 'adjust') => void;
/** Where a screen keeps the choice, so that an address shows it and "back" finds it again. */
export interface KeptView {
  readonly view: TableView;
  readonly change: ChangeView;
}

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
