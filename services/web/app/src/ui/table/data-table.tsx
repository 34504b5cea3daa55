import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../button';
import { classNames } from '../class-names';
import { EmptyState, Skeleton } from '../feedback';
import { Icon } from '../icon';
import { Pagination } from '../navigation';
import { useShortcuts } from '../shortcuts';
import { useUiTexts } from '../ui-texts';
import type { Column, KeptView, Sort } from './columns';
import { useTableModel } from './model';
import { BulkBar, Toolbar, type ExportOptions } from './toolbar';

interface DataTableProps<Row extends object> {
  /** Names the table in this browser's memory of chosen columns. */
  id: string;
  /** What the table shows; read out first. */
  caption: string;
  columns: readonly Column<Row>[];
  /** Undefined while the first answer is on its way. */
  rows: readonly Row[] | undefined;
  rowId: (row: Row) => string;
  /** The rows belong to the question before; they stay, dimmed, until the answer has come. */
  isStale?: boolean;
  /** Stands in the place of the rows when loading them failed: an ErrorPanel. */
  error?: ReactNode;
  /** What is said when there is nothing at all, and what comes next. */
  empty?: ReactNode;
  initialSort?: Sort;
  sort?: { current: Sort | undefined; onChange: (sort: Sort) => void };
  /** Where the chosen order, search and page are kept; without it the table keeps them while it is there. */
  kept?: KeptView;
  /** Rows a page, when all of them are here. */
  pageSize?: number;
  /** Further rows wait behind a cursor. */
  more?: { onLoad: () => void; isLoading?: boolean } | undefined;
  isSearchable?: boolean;
  /** T shows all rows as a plain table: words instead of marks, no cards where it is narrow, no pages. */
  canBePlain?: boolean;
  searchLabel?: string;
  filters?: ReactNode;
  exportAs?: ExportOptions<Row>;
  /** What a count is called here, for example "12 Anträge"; without it "12 Einträge". */
  count?: (shown: number) => string;
  /** Actions for the chosen rows; rows can be chosen when this is given. */
  bulk?: (rows: readonly Row[], clear: () => void) => ReactNode;
  /** Enter on a row. The row holds a link or a button for the same: a pointer and a screen reader need one. */
  onOpen?: (row: Row) => void;
  /** `data-…` attributes of a row. */
  rowData?: (row: Row) => Readonly<Record<`data-${string}`, string>>;
  rowClass?: (row: Row) => string | undefined;
}

const nameOf = <Row,>(row: Row, columns: readonly Column<Row>[]): string =>
  (columns.find((c) => c.isRowHeader) ?? columns[0])?.text(row) ?? '';

/**
 * Every list of the page. A wide screen shows a table, a narrow one the same rows as cards; both are one table for a screen reader.
 * The rows are one tab stop: J and K (or the arrow keys) move, Enter opens, X chooses.
 */
export const DataTable = <Row extends object>({
  id,
  caption,
  columns,
  rows,
  rowId,
  isStale = false,
  error,
  empty,
  initialSort,
  sort,
  kept,
  pageSize,
  more,
  isSearchable = false,
  canBePlain = false,
  searchLabel,
  filters,
  exportAs,
  count,
  bulk,
  onOpen,
  rowData,
  rowClass,
}: DataTableProps<Row>) => {
  const texts = useUiTexts();
  const [isPlain, setPlain] = useState(false);
  const shownPageSize = isPlain ? undefined : pageSize;
  const model = useTableModel({ id, columns, rows: rows ?? NONE, rowId, initialSort, sort, pageSize: shownPageSize, kept });
  const [activeId, setActiveId] = useState<string>();
  const body = useRef<HTMLTableSectionElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const hasRowKeys = onOpen !== undefined || bulk !== undefined;
  const active = Math.max(
    0,
    model.rows.findIndex((r) => r.id === activeId),
  );
  const focusRow = (index: number): void => body.current?.querySelectorAll<HTMLElement>(':scope > tr')[index]?.focus();
  const move = (by: 1 | -1): void => {
    const isInside = body.current?.contains(document.activeElement) ?? false;
    focusRow(isInside ? Math.min(model.rows.length - 1, Math.max(0, active + by)) : active);
  };
  useShortcuts([
    ...(hasRowKeys && model.rows.length > 0
      ? [
          { key: 'j', label: texts.keys.next, run: () => move(1) },
          { key: 'k', label: texts.keys.previous, run: () => move(-1) },
        ]
      : []),
    ...(onOpen ? [{ key: 'Enter', label: texts.keys.open, run: () => undefined, isListedOnly: true }] : []),
    ...(bulk ? [{ key: 'x', label: texts.keys.select, run: () => undefined, isListedOnly: true }] : []),
    ...(isSearchable ? [{ key: '/', label: texts.keys.search, run: () => search.current?.focus() }] : []),
    ...(canBePlain ? [{ key: 't', label: texts.keys.plain, run: () => setPlain(!isPlain) }] : []),
  ]);

  const onRowKey = (event: KeyboardEvent<HTMLElement>): void => {
    const isOnRow = event.target instanceof HTMLTableRowElement;
    const row = model.rows[active];
    if (!isOnRow || !row || event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Home: () => focusRow(0),
      End: () => focusRow(model.rows.length - 1),
      Enter: onOpen && (() => onOpen(row.original)),
      x: bulk && (() => row.toggleSelected()),
    };
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const isEmpty = rows?.length === 0;
  const hasTotals = model.columns.some((c) => c.total !== undefined);
  const countOf = count ?? ((n: number): string => texts.table.count({ n }));
  const counted = rows && countOf(model.matching.length);
  const countText = counted && more ? texts.table.first({ count: counted }) : counted;
  const order = model.order && columns.find((c) => c.id === model.order?.by);
  return (
    <div className="pw-data">
      <Toolbar
        model={model}
        caption={caption}
        all={columns}
        isSearchable={isSearchable}
        plain={canBePlain ? { isOn: isPlain, onChange: setPlain } : undefined}
        searchRef={search}
        searchLabel={searchLabel}
        exportAs={rows && rows.length > 0 ? exportAs : undefined}
        filters={filters}
        count={error === undefined ? (countText ?? texts.loading) : ''}
      />
      {bulk && model.selected.length > 0 && (
        <BulkBar count={model.selected.length} onClear={model.clearSelection}>
          {bulk(
            model.selected.map((r) => r.original),
            model.clearSelection,
          )}
        </BulkBar>
      )}
      {error}
      {!rows && error === undefined && <Skeleton kind="rows" lines={6} />}
      {isEmpty && error === undefined && (empty ?? <EmptyState title={texts.table.noMatch} />)}
      {rows && rows.length > 0 && model.rows.length === 0 && (
        <EmptyState
          title={texts.table.noMatch}
          action={
            model.search !== '' && (
              <Button
                size="small"
                onClick={() => {
                  model.setSearch('');
                  search.current?.focus();
                }}
              >
                {texts.table.clearSearch}
              </Button>
            )
          }
        />
      )}
      {model.rows.length > 0 && (
        <div className={classNames('pw-data__scroll', (isStale || error !== undefined) && 'pw-dimmed')} aria-busy={isStale}>
          <table role="table" className={classNames('pw-table', isPlain ? 'pw-table--plain' : 'pw-table--cards')}>
            <caption className="kern-sr-only">{caption}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {bulk && (
                  <th role="columnheader" scope="col" className="pw-table__choose">
                    <input
                      type="checkbox"
                      className="pw-checkbox"
                      aria-label={texts.table.selectAll}
                      checked={model.isAllSelected}
                      ref={(box) => {
                        if (box) box.indeterminate = model.isSomeSelected;
                      }}
                      onChange={(e) => model.selectAll(e.target.checked)}
                    />
                  </th>
                )}
                {model.columns.map((column) => {
                  const isSorted = model.order?.by === column.id;
                  return (
                    <th
                      key={column.id}
                      role="columnheader"
                      scope="col"
                      className={column.isNumber ? 'is-number' : undefined}
                      aria-sort={isSorted ? (model.order?.isDescending ? 'descending' : 'ascending') : undefined}
                    >
                      {column.sortBy ? (
                        <button
                          type="button"
                          className={classNames('pw-sort', isSorted && 'is-active')}
                          onClick={() => model.sortBy(column.id)}
                        >
                          {column.header}
                          <Icon className="pw-sort__icon" name={isSorted && model.order?.isDescending ? 'arrow-down' : 'arrow-up'} />
                        </button>
                      ) : (
                        column.header
                      )}
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody role="rowgroup" ref={body} onKeyDown={hasRowKeys ? onRowKey : undefined}>
              {model.rows.map((row, index) => (
                <tr
                  key={row.id}
                  role="row"
                  tabIndex={hasRowKeys ? (index === active ? 0 : -1) : undefined}
                  className={classNames(row.getIsSelected() && 'is-selected', rowClass?.(row.original)) || undefined}
                  onFocus={() => setActiveId(row.id)}
                  {...rowData?.(row.original)}
                >
                  {bulk && (
                    <td role="cell" className="pw-table__choose">
                      <input
                        type="checkbox"
                        className="pw-checkbox"
                        aria-label={texts.table.select({ row: nameOf(row.original, columns) })}
                        checked={row.getIsSelected()}
                        onChange={row.getToggleSelectedHandler()}
                      />
                    </td>
                  )}
                  {model.columns.map((column) => {
                    const isWords = isPlain && !column.isRowHeader && !column.isAction;
                    const content = (isWords ? undefined : column.cell?.(row.original)) ?? column.text(row.original);
                    return column.isRowHeader ? (
                      <th key={column.id} role="rowheader" scope="row" className={column.className?.(row.original)}>
                        {content}
                      </th>
                    ) : (
                      <td
                        key={column.id}
                        role="cell"
                        data-label={column.isAction ? undefined : column.header}
                        className={
                          classNames(
                            column.isNumber && 'is-number',
                            column.isAction && 'pw-table__actions',
                            column.className?.(row.original),
                          ) || undefined
                        }
                      >
                        {content}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
            {hasTotals && (
              <tfoot role="rowgroup">
                <tr role="row">
                  {bulk && <td role="cell" />}
                  {model.columns.map((column) =>
                    column.isRowHeader ? (
                      <th key={column.id} role="rowheader" scope="row">
                        {column.total}
                      </th>
                    ) : (
                      <td
                        key={column.id}
                        role="cell"
                        data-label={column.total === undefined ? undefined : column.header}
                        className={column.isNumber ? 'is-number' : undefined}
                      >
                        {column.total}
                      </td>
                    ),
                  )}
                </tr>
              </tfoot>
            )}
          </table>
        </div>
      )}
      {order && (
        <p role="status" className="kern-sr-only">
          {texts.table.sorted({
            by: model.order?.isDescending
              ? texts.table.descending({ column: order.header })
              : texts.table.ascending({ column: order.header }),
          })}
        </p>
      )}
      {shownPageSize !== undefined && (
        <Pagination label={caption} page={model.page} pageSize={shownPageSize} total={model.matching.length} onPage={model.setPage} />
      )}
      {more && (
        <div className="pw-more">
          <Button size="small" isBusy={more.isLoading ?? false} onClick={more.onLoad}>
            {texts.more}
          </Button>
        </div>
      )}
    </div>
  );
};

const NONE: readonly never[] = [];
