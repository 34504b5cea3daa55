import { fileFields } from '../lib/file-search';
import { date, matching, oneOf, searchOf, words, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

export const PROOF_KINDS = ['interim', 'final'] as const;

const fields = { ...tableFields, ...fileFields, am: date, kreis: matching(/^\d{5}$/), stand: words(20), art: oneOf(PROOF_KINDS) };
/** The filters of the list of proofs. Every page loads this: the states that there are stand with the list. */
export type ProofsOfUseSearch = SearchOf<typeof fields>;
export const proofsOfUseSearch: SearchSchema<ProofsOfUseSearch> = searchOf(fields);

/** Which draw is looked at. */
const sample = { aufruf: words(60), art: oneOf(PROOF_KINDS), jahr: matching(/^\d{4}$/) };
export type SampleSearch = SearchOf<typeof sample>;
export const sampleSearch: SearchSchema<SampleSearch> = searchOf(sample);
