import { Injectable } from '@nestjs/common';
import { Districts, toProblem } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { Access } from '../client/access';
import { START, printCursor, readCursor } from './cursor';
import type { Cursor } from './cursor';
import { Feed } from '../read-models/feed/feed';
import type { FeedPage, Shape } from '../read-models/feed/feed';
import { sinceOf, wishOf } from './query';
import type { EventsQuery, StreamQuery } from './query';
import { filterOf, requireScope } from './scope';
import type { Filter } from './scope';

const STEP = 4000;
const HEARTBEAT_MS = 15_000;
/** Something has to be said before a proxy in between gives up after thirty seconds. */
const LONGEST_WAIT_MS = 28_000;
/** A stream ends now and then, so that one whose sign-in has expired does not follow for ever; readers go on from their position. */
const LIFETIME_MS = 15 * 60_000;
const DEFAULT_LIMIT = 100;
const NEWLINE = Buffer.from('\n');

/** Answers readers: where they begin, what they may see, page by page or as a stream. */
@Injectable()
export class FeedReader {
  constructor(
    private readonly feed: Feed,
    private readonly access: Access,
    private readonly districts: Districts,
  ) {}

  async filterFor(actor: Actor, query: StreamQuery): Promise<Filter> {
    const scope = await this.access.scopeOf(actor);
    const wish = wishOf(query, (d) => this.districts.find(d) !== undefined);
    requireScope(scope, wish);
    return filterOf(scope, wish);
  }

  /** @throws Problem where the parameters are wrong or the position is none of this feed */
  async startOf(query: StreamQuery, lastEventId?: string): Promise<Cursor> {
    const since = sinceOf(query);
    const text = lastEventId ?? query.after;
    if (text === undefined) return since === undefined ? START : this.feed.before(since);
    const cursor = readCursor(text, lastEventId === undefined ? '/after' : 'Last-Event-ID');
    await this.feed.check(cursor);
    return cursor;
  }

  async page(actor: Actor, query: EventsQuery, shape: Shape, signal: AbortSignal): Promise<FeedPage> {
    const filter = await this.filterFor(actor, query);
    const start = await this.startOf(query);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const until = Date.now() + Math.min((query.wait ?? 0) * 1000, LONGEST_WAIT_MS);
    for (let after = start; ;) {
      const page = await this.feed.page(after, filter, limit, shape);
      const left = until - Date.now();
      if (page.count > 0 || !page.isLast || left <= 0 || signal.aborted) return page;
      after = page.next;
      await this.feed.waitForMore(left, signal);
    }
  }

  /** Everything up to the end of the feed, one event per line. The database fetches the next step while this one is being sent. */
  async *lines(start: Cursor, filter: Filter): AsyncGenerator<Buffer> {
    let ahead = this.feed.step(start, filter, STEP, 'lines');
    for (;;) {
      const page = await ahead;
      if (!page.isLast) {
        ahead = this.feed.step(page.next, filter, STEP, 'lines');
        ahead.catch(() => undefined); // whoever awaits it gets the failure
      }
      if (page.count > 0) {
        yield page.bytes;
        yield NEWLINE;
      }
      if (page.isLast) return;
    }
  }

  /** Server-sent events: catches up, then follows. A sign of life carries the position, so that a resume skips what did not match. */
  async *events(actor: Actor, query: StreamQuery, start: Cursor, signal: AbortSignal): AsyncGenerator<Buffer> {
    const until = Date.now() + LIFETIME_MS;
    let filter = await this.filterFor(actor, query);
    let cursor = start;
    let wroteAt = 0;
    let checkedAt = Date.now();
    while (!signal.aborted && Date.now() < until) {
      if (Date.now() - checkedAt >= HEARTBEAT_MS) {
        const allowed = await this.filterFor(actor, query).catch((error: unknown) =>
          toProblem(error).status === 403 ? undefined : filter,
        );
        if (!allowed) return;
        filter = allowed;
        checkedAt = Date.now();
      }
      const page = await this.feed.step(cursor, filter, STEP, 'sse');
      cursor = page.next;
      if (page.count > 0) {
        yield page.bytes;
        wroteAt = Date.now();
      }
      if (!page.isLast) continue;
      if (Date.now() - wroteAt >= HEARTBEAT_MS) {
        yield Buffer.from(`id: ${printCursor(cursor)}\n: heartbeat\n\n`);
        wroteAt = Date.now();
      }
      await this.feed.waitForMore(HEARTBEAT_MS, signal);
    }
  }
}
