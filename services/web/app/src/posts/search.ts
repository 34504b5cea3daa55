import { fileFields } from '../lib/file-search';
import { date, matching, oneOf, searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

export const STATUSES = ['filled', 'suspended', 'vacant', 'lapsed', 'upcoming', 'ended', 'announced', 'taken-back'] as const;
const fields = {
  ...tableFields,
  ...fileFields,
  kreis: matching(/^\d{5}$/),
  stand: oneOf(STATUSES),
  am: date,
  meldungen: oneOf(['offen'] as const),
  frist: oneOf(['danach'] as const),
};

/** The filters of the list of posts. */
export type PostsSearch = SearchOf<typeof fields>;
export const postsSearch: SearchSchema<PostsSearch> = searchOf(fields);
/** A post, as it was known on a day. */
export const postSearch = searchOf(fileFields);
