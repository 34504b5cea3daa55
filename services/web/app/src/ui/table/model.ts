import {
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type RowSelectionState,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useLocale } from '../ui-texts';
import { rememberColumns, rememberedColumns, type ChangeView, type Column, type KeptView, type Sort, type TableView } from './columns';

const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
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
  kept?: KeptView | undefined;
}

/**
 * What a table shows: searched, sorted, paged, chosen. Sorting and selection are TanStack Table's; its features for searching, paging
 * and hiding columns would add 5 kB to every page with a list for what are three filters over arrays.
 */
export const useTableModel = <Row extends object>({ id, columns, rows, rowId, initialSort, sort, pageSize, kept }: Options<Row>) => {
  const locale = useLocale();
  const [own, setOwn] = useState<TableView>({});
  const view = kept?.view ?? own;
  const change: ChangeView = kept?.change ?? ((chosen) => setOwn((before) => ({ ...before, ...chosen })));
  const { search = '', page = 0 } = view;
  const [selection, setSelection] = useState<RowSelectionState>({});
  const [visible, setVisible] = useState<Readonly<Record<string, boolean>>>(() => ({
    ...Object.fromEntries(columns.filter((c) => c.isHiddenAtFirst).map((c) => [c.id, false])),
    ...rememberedColumns(id),
  }));
  const order = sort ? sort.current : (view.sort ?? initialSort);

  const definitions = useMemo(() => {
    const letters = new Intl.Collator(locale, { numeric: true });
    return columns.map((column): ColumnDef<typeof features, Row> => ({
      id: column.id,
      accessorFn: (row) => column.sortBy?.(row) ?? (column.sortBy ? undefined : column.text(row)),
      enableSorting: column.sortBy !== undefined,
      sortUndefined: 'last',
      sortFn: (a, b, columnId) => {
        const [x, y] = [a.getValue<string | number>(columnId), b.getValue<string | number>(columnId)];
        return typeof x === 'number' && typeof y === 'number' ? x - y : letters.compare(String(x), String(y));
      },
    }));
  }, [columns, locale]);
  const wanted = search.trim().toLocaleLowerCase(locale);
  const data = useMemo(
    () => rows.filter((row) => wanted === '' || columns.some((c) => c.text(row).toLocaleLowerCase(locale).includes(wanted))),
    [rows, columns, wanted, locale],
  );

  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowId,
    manualSorting: sort !== undefined,
    state: {
      sorting: order ? [{ id: order.by, desc: order.isDescending }] : [],
      rowSelection: selection,
    },
    onRowSelectionChange: setSelection,
  });

  const matching = table.getRowModel().rows;
  const lastPage = pageSize === undefined ? 0 : Math.max(0, Math.ceil(matching.length / pageSize) - 1);
  const here = Math.min(page, lastPage); // rows may have gone while one looked at the last page
  const shown = pageSize === undefined ? matching : matching.slice(here * pageSize, (here + 1) * pageSize);
  const chosen = shown.filter((row) => row.getIsSelected()).length;
  return {
    order,
    search,
    setSearch: (text: string): void => change({ search: text, page: 0 }, 'adjust'),
    page: here,
    setPage: (next: number): void => change({ page: next }, 'choose'),
    /** A second click on a column turns its order round. */
    sortBy: (by: string, isDescending = order?.by === by && !order.isDescending): void => {
      const next = { by, isDescending };
      if (sort) {
        sort.onChange(next);
        change({ page: 0 }, 'adjust');
      } else change({ sort: next, page: 0 }, 'choose');
    },
    columns: columns.filter((c) => visible[c.id] !== false),
    isShown: (column: string): boolean => visible[column] !== false,
    showColumn: (column: string, isShown: boolean): void => {
      const next = { ...visible, [column]: isShown };
      setVisible(next);
      rememberColumns(id, next);
    },
    /** The rows of the page that is shown. */
    rows: shown,
    /** All rows that the search leaves, on every page, in their order. */
    matching,
    selected: matching.filter((row) => row.getIsSelected()),
    /** Of the page that is shown. */
    isAllSelected: chosen > 0 && chosen === shown.length,
    isSomeSelected: chosen > 0 && chosen < shown.length,
    selectAll: (isSelected: boolean): void => {
      const ids = new Set(shown.map((row) => row.id));
      const others = Object.keys(selection).filter((rowKey) => !ids.has(rowKey));
      setSelection(Object.fromEntries([...others, ...(isSelected ? ids : [])].map((rowKey) => [rowKey, true as const])));
    },
    clearSelection: (): void => setSelection({}),
  };
};

export type TableModel<Row extends object> = ReturnType<typeof useTableModel<Row>>;
