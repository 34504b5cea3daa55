import { oneOf, searchOf, type SearchOf, type SearchSchema } from '../lib/search';

/** The sections of the form, in their order; one of them is open. */
export const SECTIONS = ['applicant', 'lines', 'partners', 'early-start', 'bank', 'declarations', 'attachments'] as const;
export type SectionName = (typeof SECTIONS)[number];

const fields = { abschnitt: oneOf(SECTIONS) };
export type DraftSearch = SearchOf<typeof fields>;
export const draftSearch: SearchSchema<DraftSearch> = searchOf(fields);
