import type { Column } from './columns';

/** A value that a spreadsheet calculates with; undefined where there is none. */
export type SheetValue =
  | { readonly kind: 'money' | 'share' | 'count' | 'ratio'; readonly value: number | undefined }
  | { readonly kind: 'day' | 'instant'; readonly value: string | undefined };
export type SheetKind = SheetValue['kind'];

/** Cents. */
export const money = (value: number | undefined): SheetValue => ({ kind: 'money', value });
/** Hundredths of a full-time equivalent. */
export const share = (value: number | undefined): SheetValue => ({ kind: 'share', value });
export const count = (value: number | undefined): SheetValue => ({ kind: 'count', value });
/** 0.5 is a half. */
export const ratio = (value: number | undefined): SheetValue => ({ kind: 'ratio', value });
export const day = (value: string | undefined): SheetValue => ({ kind: 'day', value });
export const instant = (value: string | undefined): SheetValue => ({ kind: 'instant', value });

/** What a cell shows, and what it means where that is more than a text. */
export interface SheetCell {
  readonly text: string;
  readonly value?: SheetValue | undefined;
}

/** What a person sees, for a file: the columns that are shown, the rows that are left, in their order. */
export interface Sheet {
  /** The file's name, without its ending. */
  readonly name: string;
  /** What the figures are of, above them: programme, dates. */
  readonly notes?: readonly (readonly [name: string, value: string])[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly totals?: readonly SheetCell[] | undefined;
}

/** What stands behind a column's name for a unit that its figures lose in a file. */
export type Units = Readonly<Partial<Record<SheetKind, string>>>;

export const sheetOf = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[], units: Units): Sheet => {
  const exported = columns.filter((c) => c.isAction !== true);
  const unitOf = (column: Column<Row>): string | undefined => {
    const kind = rows[0] && column.value?.(rows[0]).kind;
    return kind && units[kind];
  };
  return {
    name,
    header: exported.map((c) => [c.header, unitOf(c) && `(${unitOf(c)})`].filter(Boolean).join(' ')),
    rows: rows.map((row) => exported.map((c) => ({ text: c.text(row), value: c.value?.(row) }))),
    totals: exported.some((c) => c.total !== undefined)
      ? exported.map((c) => ({ text: c.total ?? '', value: c.total === undefined ? undefined : c.totalValue }))
      : undefined,
  };
};
