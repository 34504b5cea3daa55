import { Link, useNavigate, type LinkProps } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { keptInAddress, type TableSearch } from '../lib/table-search';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/feedback';
import { Section } from '../ui/section';
import { Select, type Option } from '../ui/select';
import { KeyFoot } from '../ui/key-foot';
import type { Column, Sort } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { Loaded, type Load } from './loaded';
import { Page } from './page';
import { SavedFilters } from './saved-filters';

/** What the address of a list holds, and how it changes: a choice can be taken back, what is typed adjusts itself. */
export interface ListAddress<S extends TableSearch> {
  readonly search: S;
  readonly change: (changed: Partial<S>, how?: 'choose' | 'adjust') => void;
}

/** The address of the list that is shown: `useListAddress(route.useSearch())`. */
export const useListAddress = <S extends TableSearch>(search: S): ListAddress<S> => {
  const navigate = useNavigate();
  return {
    search,
    change: (changed, how = 'choose') =>
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, ...changed }),
        replace: how === 'adjust',
        resetScroll: false,
      } as never),
  };
};

/** One choice above a list, by the name that it has in the address; "alle" is there by itself. */
export type Filter<S> = {
  [K in keyof S & string]: { readonly name: K; readonly label: string; readonly options: readonly Option<NonNullable<S[K]> & string>[] };
}[keyof S & string];

/** Rows that come page by page, as `usePages` and `useAllPages` answer them. */
interface Pages<Row> {
  readonly query: Load & { readonly data: readonly Row[] | undefined };
  readonly hasMore: boolean;
  readonly isStale: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
}

export interface ListProps<Row extends object, S extends TableSearch> {
  /** Names the list: in its address within the page, in this browser's memory of chosen columns, and its files (`paktwerk-<id>`). */
  id: string;
  title: string;
  pages: Pages<Row>;
  columns: readonly Column<Row>[];
  rowId: (row: Row) => string;
  /** Where a row leads: its name becomes a link, and Enter goes there. */
  linkOf?: (row: Row) => Pick<LinkProps, 'to' | 'params'>;
  address: ListAddress<S>;
  /** Falsy ones are left out: what this person has no use for. */
  filters?: readonly (Filter<S> | false)[];
  /** "12 Anträge". */
  count: (n: number) => string;
  /** What is said when there is nothing. */
  empty: string;
  /** How it is sorted before somebody chooses; a list with further pages keeps the server's order. */
  initialSort?: Sort | undefined;
  /** The page has a field of its own by which the server looks: a second one beside it would look in what is shown alone. */
  hasOwnSearch?: boolean;
  /** Stands between the heading and the list. */
  note?: ReactNode;
}

const useLinked = <Row extends object>(
  columns: readonly Column<Row>[],
  linkOf: ListProps<Row, TableSearch>['linkOf'],
  isWhole: boolean,
): readonly Column<Row>[] =>
  useMemo(
    () =>
      columns.map(({ sortBy, ...column }) => ({
        ...column,
        // What is sorted here is all of it: a list with further pages on the server keeps the server's order.
        ...(isWhole && sortBy ? { sortBy } : {}),
        ...(column.isRowHeader && linkOf && !column.cell
          ? {
              cell: (row: Row) => {
                const { to, params } = linkOf(row);
                return (
                  <Link className="kern-link" to={to} params={params as never}>
                    {column.text(row)}
                  </Link>
                );
              },
            }
          : {}),
      })),
    [columns, linkOf, isWhole],
  );

const Rows = <Row extends object, S extends TableSearch>({
  id,
  title,
  pages,
  columns,
  rowId,
  linkOf,
  address: { search, change },
  filters = [],
  count,
  empty,
  initialSort,
  hasOwnSearch = false,
}: ListProps<Row, S>) => {
  const t = useTexts(commonTexts).list;
  const navigate = useNavigate();
  const { query, hasMore, isStale, isLoadingMore, loadMore } = pages;
  const shown = useLinked(columns, linkOf, !hasMore);
  const chosen = filters.filter((filter) => filter !== false && search[filter.name] !== undefined) as readonly Filter<S>[];
  const kept = keptInAddress(search, (changed, how) => change(changed as Partial<S>, how));
  return (
    <Loaded query={query} skeleton={{ lines: 12 }}>
      {(rows) => (
        <DataTable
          id={id}
          caption={title}
          columns={shown}
          rows={rows}
          rowId={rowId}
          isStale={isStale}
          isSearchable={!hasMore && !hasOwnSearch}
          {...(initialSort && !hasMore ? { initialSort } : {})}
          canBePlain
          filters={[
            ...filters.map(
              (filter) =>
                filter && (
                  <Select
                    key={filter.name}
                    isCompact
                    label={filter.label}
                    none={t.all}
                    value={(search[filter.name] as string | undefined) ?? ''}
                    options={filter.options as readonly Option[]}
                    onChange={(value) => change({ [filter.name]: value || undefined } as Partial<S>)}
                  />
                ),
            ),
            <SavedFilters key="saved" list={id} search={search} onChoose={(chosen) => change(chosen as Partial<S>)} />,
          ]}
          exportAs={{ name: `paktwerk-${id}` }}
          kept={kept}
          count={count}
          empty={
            <EmptyState
              title={empty}
              action={
                chosen.length > 0 && (
                  <Button
                    size="small"
                    onClick={() => change(Object.fromEntries(chosen.map(({ name }) => [name, undefined])) as Partial<S>)}
                  >
                    {t.clear}
                  </Button>
                )
              }
            />
          }
          more={hasMore ? { onLoad: loadMore, isLoading: isLoadingMore } : undefined}
          {...(linkOf ? { onOpen: (row: Row) => void navigate(linkOf(row) as never) } : {})}
        />
      )}
    </Loaded>
  );
};

/** A list among others on its page. */
export const ListSection = <Row extends object, S extends TableSearch>(props: ListProps<Row, S>) => (
  <Section id={props.id} title={props.title} note={props.note}>
    <Rows {...props} />
  </Section>
);

interface ListPageProps<Row extends object, S extends TableSearch> extends ListProps<Row, S> {
  lead?: ReactNode;
  /** Further sections below the list. */
  children?: ReactNode;
}

/**
 * A page that is one list: filters in the address, count, table (cards where it is narrow, a plain table with T), export, further pages,
 * J and K from row to row, Enter opens, / searches; the keys stand at the foot.
 */
export const ListPage = <Row extends object, S extends TableSearch>({ lead, children, note, ...list }: ListPageProps<Row, S>) => (
  <Page title={list.title} lead={lead} className="pw-list">
    <section className="pw-panel" aria-label={list.title}>
      {note !== undefined && <p className="pw-muted pw-list__note">{note}</p>}
      <Rows {...list} />
    </section>
    {children}
    <KeyFoot />
  </Page>
);
