import { read } from '../api/queries';

/** The domain's time: today, and whether it is the demo's. One question for everybody on the page. */
export const clockQuery = read('/api/reporting/v1/clock', {});
