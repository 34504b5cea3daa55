import { searchOf, words } from '../lib/search';

/** What is looked for. */
export const fileSearch = searchOf({ suche: words(200) });
