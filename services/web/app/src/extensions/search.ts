import { matching, oneOf, searchOf, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

export const STATUSES = ['open', 'answered', 'partly-rejected', 'rejected', 'withdrawn', 'declined'] as const;
const fields = { ...tableFields, stand: oneOf(STATUSES) };
/** The filters of the list of requests. */
export type ExtensionsSearch = SearchOf<typeof fields>;
export const extensionsSearch: SearchSchema<ExtensionsSearch> = searchOf(fields);

const previewFields = { ...tableFields, programm: matching(/^prg_[0-9a-f-]{36}$/) };
/** Whose posts are previewed. */
export type PreviewSearch = SearchOf<typeof previewFields>;
export const previewSearch: SearchSchema<PreviewSearch> = searchOf(previewFields);
