import { fileFields } from '../lib/file-search';
import { searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

export type ProgrammesSearch = SearchOf<typeof tableFields>;
export const programmesSearch: SearchSchema<ProgrammesSearch> = searchOf(tableFields);
/** A programme, as it was known on a day. */
export const programmeSearch = searchOf(fileFields);
