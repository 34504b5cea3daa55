import { fileFields } from '../lib/file-search';
import { date, matching, searchOf, words, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

const fields = { ...tableFields, ...fileFields, am: date, kreis: matching(/^\d{5}$/), stand: words(20) };

/** The filters of the list of notices. Every page loads this: the states that there are stand with the list. */
export type GrantsSearch = SearchOf<typeof fields>;
export const grantsSearch: SearchSchema<GrantsSearch> = searchOf(fields);
