import { matching, searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

/** The order and page of the list of drafts, and the call that a new one is for. */
const fields = { ...tableFields, aufruf: matching(/^call_[0-9a-f-]{36}$/) };
export type DraftsSearch = SearchOf<typeof fields>;
export const draftsSearch: SearchSchema<DraftsSearch> = searchOf(fields);
