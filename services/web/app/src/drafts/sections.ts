import { matching, oneOf, searchOf, type SearchOf, type SearchSchema } from '../lib/search';

/** The sections of the form, in their order; one of them is open. */
export const SECTIONS = ['applicant', 'lines', 'partners', 'early-start', 'bank', 'declarations', 'attachments'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The open section, and the line in it that is looked for. */
const fields = { abschnitt: oneOf(SECTIONS), position: matching(/^[A-Za-z0-9-]{1,40}$/) };
export type DraftSearch = SearchOf<typeof fields>;
export const draftSearch: SearchSchema<DraftSearch> = searchOf(fields);
