import { oneOf, searchOf, words, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

const fields = { ...tableFields, name: words() };

/** Whom somebody looks for in the register. */
export type PeopleSearch = SearchOf<typeof fields>;
export const peopleSearch: SearchSchema<PeopleSearch> = searchOf(fields);

export const VERIFICATION_STATES = ['waiting', 'verified', 'doubted', 'unverified'] as const;
const qualificationFields = { ...tableFields, stand: oneOf(VERIFICATION_STATES) };
export type QualificationsSearch = SearchOf<typeof qualificationFields>;
export const qualificationsSearch: SearchSchema<QualificationsSearch> = searchOf(qualificationFields);
