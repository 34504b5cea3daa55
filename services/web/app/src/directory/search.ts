import { fileFields } from '../lib/file-search';
import { date, matching, oneOf, searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';
import { KINDS, PROPOSAL_KINDS, PROPOSAL_STANDINGS, VALIDITY } from './types';

const fields = { ...tableFields, ...fileFields, art: oneOf(KINDS), kreis: matching(/^\d{5}$/), stand: oneOf(VALIDITY), am: date };

/** The filters of the directory. */
export type PartiesSearch = SearchOf<typeof fields>;
export const partiesSearch: SearchSchema<PartiesSearch> = searchOf(fields);
/** A party, or its people, as was known on a day, or as it is on another one. */
export const partySearch = searchOf({ ...fileFields, am: date });

const proposalFields = { ...tableFields, ...fileFields, art: oneOf(PROPOSAL_KINDS), stand: oneOf(PROPOSAL_STANDINGS) };
/** The filters of what two people of the state decide. */
export const proposalsSearch = searchOf(proposalFields);
