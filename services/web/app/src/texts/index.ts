import { de, type Texts } from './de';

/** The texts of the page. With a second language this becomes a choice; nothing else has to change. */
export const t: Texts = de;
