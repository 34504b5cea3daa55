import { searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

/** The order and page of the list of drafts. */
export type DraftsSearch = SearchOf<typeof tableFields>;
export const draftsSearch: SearchSchema<DraftsSearch> = searchOf(tableFields);
