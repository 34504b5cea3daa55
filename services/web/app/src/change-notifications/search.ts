import { oneOf, searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

export const STATUSES = ['draft', 'sent', 'queried', 'acknowledged', 'refused', 'withdrawn'] as const;
const fields = { ...tableFields, stand: oneOf(STATUSES) };

/** The filters of the list of changes. */
export type ChangesSearch = SearchOf<typeof fields>;
export const changesSearch: SearchSchema<ChangesSearch> = searchOf(fields);
