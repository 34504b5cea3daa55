import { oneOf, searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

export const DIRECTIONS = ['given', 'received'] as const;
const fields = { ...tableFields, richtung: oneOf(DIRECTIONS) };

/** The filters of the list of forwardings. */
export type ForwardingsSearch = SearchOf<typeof fields>;
export const forwardingsSearch: SearchSchema<ForwardingsSearch> = searchOf(fields);
