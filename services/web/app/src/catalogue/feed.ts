import { get } from '../lib/api';
import type { ClockAnswer } from '../lib/types';

export interface FeedEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly data: unknown;
}
export interface FeedPage {
  readonly events: readonly FeedEvent[];
  /** Where to go on. */
  readonly next: string;
  /** There was nothing behind `next`. */
  readonly caughtUp: boolean;
}
export interface FeedQuery {
  readonly types: string;
  readonly district?: string;
  readonly since?: string;
  readonly after?: string;
  readonly limit: number;
}

const FEED = '/api/subscriptions/v1/events';
const DAY_MS = 86_400_000;
const LOOK_BACK_DAYS = 31;
const PAGES = 5;

/** A cursor replaces the beginning: the feed goes on where it was. */
export const feedUrl = ({ types, district, since, after, limit }: FeedQuery): string => {
  const query = new URLSearchParams({ types });
  if (district) query.set('district', district);
  if (after) query.set('after', after);
  else if (since) query.set('since', since);
  query.set('limit', String(limit));
  return `${FEED}?${query.toString()}`;
};

/** What a person types to get the same answer; quotes inside cannot end the argument. */
export const curlCommand = (origin: string, query: FeedQuery): string =>
  `curl -H "Authorization: Bearer $TOKEN" '${`${origin}${feedUrl(query)}`.replaceAll("'", "'\\''")}'`;

export const readFeed = async (query: FeedQuery): Promise<FeedPage> => (await get<FeedPage>(feedUrl(query))).body;

/** The newest events of a type: the end of the last month, otherwise the first that ever were. */
export const newestOf = async (types: string, count: number): Promise<readonly FeedEvent[]> => {
  const { body: clock } = await get<ClockAnswer>('/api/reporting/v1/clock');
  const since = new Date(Date.parse(clock.now) - LOOK_BACK_DAYS * DAY_MS).toISOString();
  let page = await readFeed({ types, since, limit: 500 });
  let newest = page.events.slice(-count);
  for (let n = 1; n < PAGES && !page.caughtUp; n += 1) {
    page = await readFeed({ types, after: page.next, limit: 500 });
    newest = [...newest, ...page.events].slice(-count);
  }
  return newest.length > 0 ? [...newest].reverse() : (await readFeed({ types, limit: count })).events;
};
