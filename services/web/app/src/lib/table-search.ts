import type { KeptView, TableView } from '../ui/table/columns';
import { matching, words, type SearchOf } from './search';

/** What a table keeps in the address: its order, what is searched for, and its page, counted from 1 as people do. */
export const tableFields = { sortierung: matching(/^-?[A-Za-z][\w-]*$/), suche: words(), seite: matching(/^[1-9]\d{0,5}$/) };
export type TableSearch = SearchOf<typeof tableFields>;

const viewOf = ({ sortierung, suche, seite }: TableSearch): TableView => ({
  sort: sortierung === undefined ? undefined : { by: sortierung.replace(/^-/, ''), isDescending: sortierung.startsWith('-') },
  search: suche ?? '',
  page: seite === undefined ? 0 : Number(seite) - 1,
});

const searchOf = (view: TableView): TableSearch => ({
  ...('sort' in view ? { sortierung: view.sort && `${view.sort.isDescending ? '-' : ''}${view.sort.by}` } : {}),
  ...('search' in view ? { suche: view.search === '' ? undefined : view.search } : {}),
  ...('page' in view ? { seite: view.page ? String(view.page + 1) : undefined } : {}),
});

/** A table's choices in the address of its page: a link shows them, and "back" from a row finds them again. */
export const keptInAddress = (search: TableSearch, go: (change: TableSearch, how: 'choose' | 'adjust') => void): KeptView => ({
  view: viewOf(search),
  change: (change, how) => go(searchOf(change), how),
});
