import { oneOf, searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

export const STATES = ['due', 'proposed', 'held', 'restricted', 'erased'] as const;
export type State = (typeof STATES)[number];
export const KINDS = ['faelle', 'beschaeftigte'] as const;
const fields = { ...tableFields, zustand: oneOf(STATES), bestand: oneOf(KINDS) };

/** Which data are looked at, and how they stand. */
export type PersonalDataSearch = SearchOf<typeof fields>;
export const personalDataSearch: SearchSchema<PersonalDataSearch> = searchOf(fields);
