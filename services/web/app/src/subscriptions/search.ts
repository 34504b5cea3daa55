import { searchOf, words } from '../lib/search';

/** Which address's deliveries are open. */
export const subscriptionsSearch = searchOf({ adresse: words() });
