import { fileFields } from '../lib/file-search';
import { date, dayOrInstant, matching, oneOf, searchOf, words, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

export const STATUSES = ['submitted', 'checked', 'prepared', 'granted', 'rejected', 'withdrawn'] as const;
const fields = { ...tableFields, ...fileFields, aufruf: words(), kreis: matching(/^\d{5}$/), status: oneOf(STATUSES) };

/** The filters of the list of applications. */
export type ApplicationsSearch = SearchOf<typeof fields>;
export const applicationsSearch: SearchSchema<ApplicationsSearch> = searchOf(fields);
export const REQUEST_STATES = ['open', 'overdue', 'answered', 'answered-late', 'withdrawn', 'closed'] as const;
const requestFields = { ...tableFields, stand: oneOf(REQUEST_STATES) };
export const requestsSearch: SearchSchema<SearchOf<typeof requestFields>> = searchOf(requestFields);
/** A file as it was known on a day or at an instant, and of which day. */
const stateFields = { bekannt: dayOrInstant, am: date };
export const applicationSearch = searchOf(stateFields);
/** A grant's file; a clerk comes here from an acknowledged change, or from a task, to prepare the notice that follows. */
export const grantSearch = searchOf({ ...stateFields, aenderung: matching(/^chg_[\w-]{1,56}$/), bescheid: words(20) });
