import { fileFields } from '../lib/file-search';
import { matching, oneOf, searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

export const NOTICE_STATUSES = [
  'released',
  'posted',
  'in-portal',
  'retrieved',
  'not-retrieved',
  'delivered',
  'contested',
  'final',
  'annulled',
] as const;
const fields = { ...tableFields, kreis: matching(/^\d{5}$/), stand: oneOf(NOTICE_STATUSES) };

/** The filters of the list of notices. */
export type GrantsSearch = SearchOf<typeof fields>;
export const grantsSearch: SearchSchema<GrantsSearch> = searchOf(fields);
/** The file of a grant, as it was known on a day. */
export const grantSearch = searchOf(fileFields);
