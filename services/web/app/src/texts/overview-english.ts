import { fetchedEnglish } from './area';

/** The overview is the page that has to be there first: who reads German does not wait for its English. */
export const overviewEnglish = fetchedEnglish(async () => (await import('./en/shared')).overview);
