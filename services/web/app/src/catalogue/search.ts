import { searchOf, words, type SearchOf, type SearchSchema } from '../lib/search';

const fields = { suche: words(), thema: words() };

/** The filters of the catalogue. */
export type EventsSearch = SearchOf<typeof fields>;
export const eventsSearch: SearchSchema<EventsSearch> = searchOf(fields);
