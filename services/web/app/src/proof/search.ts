import { matching, searchOf, words } from '../lib/search';

const sha256 = matching(/^[0-9a-f]{64}$/);
/** What is proved: what is printed on a letter, or the checksum of its file. */
export const proofSearch = searchOf({ aktenzeichen: words(60), pruefsumme: sha256, code: words(60), datei: sha256 });
