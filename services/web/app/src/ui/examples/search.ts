import { fileFields } from '../../lib/file-search';
import { oneOf, searchOf, type SearchOf, type SearchSchema } from '../../lib/search';
import { tableFields } from '../../lib/table-search';

const fields = { ...tableFields, stand: oneOf(['offen', 'geprueft']) };
export const listExampleSearch: SearchSchema<SearchOf<typeof fields>> = searchOf(fields);
export const fileExampleSearch = searchOf(fileFields);
