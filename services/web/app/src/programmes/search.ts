import { fileFields } from '../lib/file-search';
import { date, matching, searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

export type ProgrammesSearch = SearchOf<typeof tableFields>;
export const programmesSearch: SearchSchema<ProgrammesSearch> = searchOf(tableFields);
/** The pact, as it was known or in force on a day, and what is tried with its keys. */
export const pactSearch = searchOf({
  ...fileFields,
  am: date,
  jahr: matching(/^\d{4}$/),
  /** What is tried of a call: an equal base in percent, and the district that is looked at. */
  aufruf: matching(/^call_[0-9a-f-]{36}$/),
  sockel: matching(/^([0-9]|[1-4][0-9]|50)$/),
  kreis: matching(/^\d{5}$/),
});
/** A programme, as it was known on a day. */
export const programmeSearch = searchOf(fileFields);
