import { classNames } from '../class-names';
import { useUiTexts } from '../ui-texts';
import type { Column } from './columns';
import { ExportMenu } from './export-menu';
import { sheetOf } from './sheet';

interface PlainTableProps<Row extends object> {
  /** What the table shows; read out first. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row, index: number) => string;
  exportAs?: { readonly name: string };
  /** `data-…` attributes of a row. */
  rowData?: (row: Row) => Readonly<Record<`data-${string}`, string>>;
  /** Rows stay rows on a narrow screen, where two or three short columns fit. */
  isCompact?: boolean;
}

/** A few rows that are always all there and stay in their order; what sorts, searches and pages is `DataTable`. Columns are declared alike. */
export const PlainTable = <Row extends object>({
  caption,
  columns,
  rows,
  rowId,
  exportAs,
  rowData,
  isCompact = false,
}: PlainTableProps<Row>) => {
  const { units } = useUiTexts().table;
  const hasTotals = columns.some((c) => c.total !== undefined);
  return (
    <div className="pw-data">
      {exportAs && (
        <div className="pw-toolbar pw-toolbar--plain">
          <ExportMenu label={caption} sheet={() => sheetOf(exportAs.name, columns, rows, units)} />
        </div>
      )}
      <table role="table" className={classNames('pw-table', isCompact ? 'pw-table--plain' : 'pw-table--cards')}>
        <caption className="kern-sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((c) => (
              <th key={c.id} role="columnheader" scope="col" className={c.isNumber ? 'is-number' : undefined}>
                {c.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={rowId(row, index)} role="row" {...rowData?.(row)}>
              {columns.map((c) =>
                c.isRowHeader ? (
                  <th key={c.id} role="rowheader" scope="row" className={c.className?.(row)}>
                    {c.cell?.(row) ?? c.text(row)}
                  </th>
                ) : (
                  <td
                    key={c.id}
                    role="cell"
                    data-label={c.header}
                    className={classNames(c.isNumber && 'is-number', c.className?.(row)) || undefined}
                  >
                    {c.cell?.(row) ?? c.text(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {hasTotals && (
          <tfoot role="rowgroup">
            <tr role="row">
              {columns.map((c) =>
                c.isRowHeader ? (
                  <th key={c.id} role="rowheader" scope="row">
                    {c.total}
                  </th>
                ) : (
                  <td key={c.id} role="cell" data-label={c.header} className={c.isNumber ? 'is-number' : undefined}>
                    {c.total}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
};
