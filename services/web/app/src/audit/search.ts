import { date, matching, searchOf } from '../lib/search';

/** The two axes of a volume: what was known at an instant, of what held on a day. */
export const volumeSearch = searchOf({ stand: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), wirksam: date });
