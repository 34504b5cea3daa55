import { fileFields } from '../lib/file-search';
import { date, searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

export type ProgrammesSearch = SearchOf<typeof tableFields>;
export const programmesSearch: SearchSchema<ProgrammesSearch> = searchOf(tableFields);
/** The pact, as it was known or in force on a day. */
export const pactSearch = searchOf({ ...fileFields, am: date });
/** A programme, as it was known on a day. */
export const programmeSearch = searchOf(fileFields);
