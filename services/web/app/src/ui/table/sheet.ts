import type { Sheet, SheetKind } from '@paktwerk/sheets/sheet';
import type { Column } from './columns';

export { count, day, instant, money, ratio, share } from '@paktwerk/sheets/sheet';
export type { Sheet, SheetCell, SheetKind, SheetValue } from '@paktwerk/sheets/sheet';

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
    // A column whose name is its unit says it once.
    header: exported.map((c) => [c.header, unitOf(c) !== c.header && unitOf(c) && `(${unitOf(c)})`].filter(Boolean).join(' ')),
    rows: rows.map((row) => exported.map((c) => ({ text: c.text(row), value: c.value?.(row) }))),
    foot: exported.some((c) => c.total !== undefined)
      ? [exported.map((c) => ({ text: c.total ?? '', value: c.total === undefined ? undefined : c.totalValue }))]
      : [],
  };
};
