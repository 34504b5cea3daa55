import { date } from './search';

/** What the address of a file holds: the day as of whose knowledge it is looked at. */
export const fileFields = { bekannt: date };
