import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ColumnVisibilityState,
  type RowSelectionState,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useLocale } from '../ui-texts';
import { rememberColumns, rememberedColumns, type Column, type Sort } from './columns';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  rowPaginationFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
});

interface Options<Row> {
  id: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  initialSort?: Sort | undefined;
  /** The rows come sorted from a service: a click only asks for another order. */
  sort?: { current: Sort | undefined; onChange: (sort: Sort) => void } | undefined;
  pageSize?: number | undefined;
}

const NO_PAGES = Number.MAX_SAFE_INTEGER;

/** TanStack Table behind the words of this page: what is searched, sorted, paged, hidden and selected. */
export const useTableModel = <Row extends object>({ id, columns, rows, rowId, initialSort, sort, pageSize }: Options<Row>) => {
  const locale = useLocale();
  const [kept, setKept] = useState(initialSort);
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const [selection, setSelection] = useState<RowSelectionState>({});
  const [visible, setVisible] = useState<ColumnVisibilityState>(() => ({
    ...Object.fromEntries(columns.filter((c) => c.isHiddenAtFirst).map((c) => [c.id, false])),
    ...rememberedColumns(id),
  }));
  const order = sort ? sort.current : kept;

  const definitions = useMemo(() => {
    const letters = new Intl.Collator(locale, { numeric: true });
    return columns.map((column): ColumnDef<typeof features, Row> => ({
      id: column.id,
      accessorFn: (row) => column.sortBy?.(row) ?? (column.sortBy ? undefined : column.text(row)),
      enableSorting: column.sortBy !== undefined,
      enableHiding: column.isRowHeader !== true && column.isAction !== true,
      sortUndefined: 'last',
      sortFn: (a, b, columnId) => {
        const [x, y] = [a.getValue<string | number>(columnId), b.getValue<string | number>(columnId)];
        return typeof x === 'number' && typeof y === 'number' ? x - y : letters.compare(String(x), String(y));
      },
    }));
  }, [columns, locale]);
  const data = useMemo(() => [...rows], [rows]);
  const byId = useMemo(() => new Map(columns.map((c) => [c.id, c])), [columns]);

  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowId,
    manualSorting: sort !== undefined,
    autoResetPageIndex: false,
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: (row, columnId, wanted: string) =>
      byId.get(columnId)?.text(row.original).toLocaleLowerCase(locale).includes(wanted.toLocaleLowerCase(locale)) ?? false,
    state: {
      sorting: order ? [{ id: order.by, desc: order.isDescending }] : [],
      globalFilter: search.trim(),
      pagination: { pageIndex: page, pageSize: pageSize ?? NO_PAGES },
      columnVisibility: visible,
      rowSelection: selection,
    },
    onColumnVisibilityChange: (change) => {
      const next = typeof change === 'function' ? change(visible) : change;
      setVisible(next);
      rememberColumns(id, next);
    },
    onRowSelectionChange: setSelection,
  });

  const matching = table.getPrePaginatedRowModel().rows;
  const lastPage = pageSize === undefined ? 0 : Math.max(0, Math.ceil(matching.length / pageSize) - 1);
  if (page > lastPage) setPage(lastPage); // rows have gone while one looked at the last page
  return {
    table,
    order,
    search,
    setSearch: (text: string): void => {
      setSearch(text);
      setPage(0);
    },
    page: Math.min(page, lastPage),
    setPage,
    /** A second click on a column turns its order round. */
    sortBy: (by: string, isDescending = order?.by === by && !order.isDescending): void => {
      const next = { by, isDescending };
      if (sort) sort.onChange(next);
      else setKept(next);
      setPage(0);
    },
    columns: table.getVisibleLeafColumns().flatMap((c) => byId.get(c.id) ?? []),
    /** The rows of the page that is shown. */
    rows: table.getRowModel().rows,
    /** All rows that the search leaves, on every page, in their order. */
    matching,
    selected: matching.filter((row) => row.getIsSelected()),
    clearSelection: (): void => setSelection({}),
  };
};

export type TableModel<Row extends object> = ReturnType<typeof useTableModel<Row>>;
