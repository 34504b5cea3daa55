import { matching, oneOf, searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';
import { FUNCTIONS, TOPICS } from './types';

const fields = { ...tableFields, kreis: matching(/^\d{5}$/), thema: oneOf(TOPICS), funktion: oneOf(FUNCTIONS) };

/** Whom somebody looks for in the network. */
export type NetworkSearch = SearchOf<typeof fields>;
export const networkSearch: SearchSchema<NetworkSearch> = searchOf(fields);
