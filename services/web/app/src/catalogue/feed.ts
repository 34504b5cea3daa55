import { queryOptions } from '@tanstack/react-query';
import { fetchDocument, get } from '../api/client';
import type { Read } from '../api/paths';

export type FeedPage = Read<'/api/subscriptions/v1/events'>;
export type FeedEvent = FeedPage['events'][number];
export interface FeedQuery {
  readonly types: string;
  readonly district?: string;
  readonly since?: string;
  readonly after?: string;
  readonly limit: number;
}

const FEED = '/api/subscriptions/v1/events';
const DAY_MS = 86_400_000;
/** Looked back step by step: the feed is read forwards, so the end is found from a little before it. */
const LOOK_BACK_DAYS = [1, 7, 31, 366];
const PAGE = 500;
/** A kind of event that ended long ago would otherwise be read from its beginning. */
const MOST_PAGES = 20;

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

export const readFeed = async (query: FeedQuery): Promise<FeedPage> => (await fetchDocument<FeedPage>(feedUrl(query))).body;

/** The last events from `since` on; none where too many lie between to find them. */
const lastOf = async (types: string, count: number, since?: string): Promise<readonly FeedEvent[]> => {
  let page = await readFeed({ types, limit: PAGE, ...(since ? { since } : {}) });
  let last = page.events.slice(-count);
  for (let n = 1; !page.caughtUp; n += 1) {
    if (n === MOST_PAGES) return [];
    page = await readFeed({ types, after: page.next, limit: PAGE });
    last = [...last, ...page.events].slice(-count);
  }
  return last;
};

/** The newest events of a type, the newest first. */
export const newestOf = async (types: string, count: number): Promise<readonly FeedEvent[]> => {
  const { body: clock } = await get('/api/reporting/v1/clock', {});
  for (const days of LOOK_BACK_DAYS) {
    const found = await lastOf(types, count, new Date(Date.parse(clock.now) - days * DAY_MS).toISOString());
    if (found.length === count) return [...found].reverse();
  }
  return [...(await lastOf(types, count))].reverse();
};

export const newestQuery = (types: string, count: number) =>
  queryOptions({ queryKey: ['subscriptions', 'newest', types, count], queryFn: () => newestOf(types, count) });
