import { searchOf } from '../lib/search';
import { tableFields } from '../lib/table-search';

/** What the address of the list of rehearsals holds. */
export const rehearsalsSearch = searchOf(tableFields);
