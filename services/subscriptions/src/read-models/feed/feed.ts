import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Instant } from '@paktwerk/kernel';
import { Database, Problem } from '@paktwerk/platform';
import { Listener } from '@paktwerk/postgres';
import { FEED_CHANNEL } from '../../migrations/1763900000060-subscriptions';
import { printCursor } from '../../feed/cursor';
import type { Cursor } from '../../feed/cursor';
import type { Filter } from '../../feed/scope';
import { refuse } from '../../problems';

/** How the events of a page are written: joined lines of JSON, or server-sent events. */
export type Shape = 'lines' | 'list' | 'sse';

export interface FeedPage {
  /** The events' bytes as they were stored, joined; empty where nothing matched. */
  readonly bytes: Buffer;
  readonly count: number;
  /** Everything up to here was looked at: the reader goes on behind it, matches or not. */
  readonly next: Cursor;
  /** There was nothing behind `next` when the page was read. */
  readonly isLast: boolean;
}

export interface QueuedEvent {
  readonly position: number;
  readonly eventId: string;
  readonly type: string;
  readonly line: Buffer;
}

/** Positions looked at by one statement: dense, so that a reader of rare events makes steady way. */
const WINDOW = 20_000;

const MATCHES = `f.position > $1 and f.position <= $2 and f.topic = any($3::text[]) and ($4::text[] is null or f.type = any($4))
  and case when f.district is null then $6::boolean else $5::text[] is null or f.district = any($5) end and f.audience = any($8::text[])`;

/** Planning frames of all districts travel in one event; who follows some districts gets theirs. Everything else leaves as the bytes that were stored. */
const LINE = `case when $5::text[] is not null and f.type like 'budgeting.frames.calculated.%' then
  (select convert_to(jsonb_set(whole, '{data,frames}', coalesce(
     (select jsonb_agg(frame) from jsonb_array_elements(whole -> 'data' -> 'frames') frame where frame ->> 'district' = any($5)), '[]'))::text, 'UTF8')
   from (select convert_from(f.line, 'UTF8')::jsonb as whole) parsed)
  else f.line end as line`;

const WRITTEN: Readonly<Record<Shape, string>> = {
  lines: `string_agg(p.line, '\\x0a'::bytea order by p.position)`,
  list: `string_agg(p.line, ','::bytea order by p.position)`,
  sse: `string_agg(convert_to('id: feed:' || p.epoch || ':' || p.position || E'\\nevent: ' || p.type || E'\\ndata: ', 'UTF8') || p.line || '\\x0a0a'::bytea, ''::bytea order by p.position)`,
};

const pageSql = (shape: Shape): string => `
  with page as materialized (select f.position, f.epoch, f.type, ${LINE} from feed f where ${MATCHES} order by f.position limit $7),
  head as (select coalesce(max(position), 0) as position from feed),
  result as (
    select count(*)::text as count, ${WRITTEN[shape]} as bytes,
      case when count(*) = $7 then max(p.position) else greatest($1, least($2, (select position from head))) end as next
    from page p
  )
  select r.count, r.bytes, r.next::text as next, (select epoch from feed where position = r.next)::text as epoch, (r.next >= (select position from head))::text as is_last from result r`;

const valuesOf = (after: number, { topics, types, districts, withStatewide, audiences }: Filter, limit: number): unknown[] => [
  after,
  after + WINDOW,
  topics,
  types,
  districts,
  withStatewide,
  limit,
  audiences,
];

const BYTEA = 17;
/** Bytes arrive as bytes, not as hexadecimal text of twice the length; everything else of the row is text. */
const BINARY = { getTypeParser: (oid: number) => (value: Buffer) => (oid === BYTEA ? value : value.toString('utf8')) } as never;

/** Reads the feed. The database joins the stored bytes, so that a page is one row and nothing is parsed or written anew here. */
@Injectable()
export class Feed implements OnApplicationShutdown {
  private readonly listener: Listener;

  constructor(private readonly db: Database) {
    this.listener = new Listener(db.pool, FEED_CHANNEL);
  }

  /** One step: looks at up to {@link WINDOW} positions and answers up to `limit` events. */
  async step(after: Cursor, filter: Filter, limit: number, shape: Shape): Promise<FeedPage> {
    const query = {
      name: `feed-${shape}`,
      text: pageSql(shape),
      values: valuesOf(after.position, filter, limit),
      binary: true,
      types: BINARY,
    };
    const { rows } = await this.db.pool.query<{ count: string; bytes: Buffer | null; next: string; epoch: string | null; is_last: string }>(
      query,
    );
    const [row] = rows;
    return {
      bytes: row?.bytes ?? Buffer.alloc(0),
      count: Number(row?.count ?? 0),
      next: { epoch: Number(row?.epoch ?? after.epoch), position: Number(row?.next ?? after.position) },
      isLast: row?.is_last !== 'false',
    };
  }

  /** Steps until something matched, the end is reached or the time is up. */
  async page(after: Cursor, filter: Filter, limit: number, shape: Shape, budgetMs = 1000): Promise<FeedPage> {
    const until = Date.now() + budgetMs;
    let page = await this.step(after, filter, limit, shape);
    while (page.count === 0 && !page.isLast && Date.now() < until) page = await this.step(page.next, filter, limit, shape);
    return page;
  }

  /** The same, event by event, for deliveries; one statement, so that head and events are of one moment. */
  async queued(
    after: number,
    filter: Filter,
    limit: number,
  ): Promise<{ readonly events: readonly QueuedEvent[]; readonly next: number; readonly isLast: boolean }> {
    const rows = await this.db.query<{ head: number; position: number | null; eventId: string; type: string; line: Buffer }>(
      `select h.position as head, p.* from (select coalesce(max(position), 0) as position from feed) h
       left join lateral (select f.position, f.event_id as "eventId", f.type, ${LINE} from feed f where ${MATCHES} order by f.position limit $7) p on true order by p.position`,
      valuesOf(after, filter, limit),
    );
    const head = rows[0]?.head ?? 0;
    const events = rows.flatMap((r) =>
      r.position === null ? [] : [{ position: r.position, eventId: r.eventId, type: r.type, line: r.line }],
    );
    const next = events.length === limit ? (events.at(-1)?.position ?? after) : Math.max(after, Math.min(after + WINDOW, head));
    return { events, next, isLast: next >= head };
  }

  async head(): Promise<Cursor> {
    const [row] = await this.db.query<Cursor>('select position, epoch from feed order by feed.position desc limit 1');
    return row ?? { epoch: await this.epoch(), position: 0 };
  }

  private async epoch(): Promise<number> {
    const [row] = await this.db.query<{ epoch: number }>('select epoch from store_state');
    return row?.epoch ?? 1;
  }

  /** @throws Problem 410 when this feed does not hold the event that the cursor stands for: it never did, or a restore took it away */
  async check(cursor: Cursor): Promise<void> {
    if (cursor.position === 0) return;
    const [row] = await this.db.query<{ epoch: number }>('select epoch from feed where position = $1', [cursor.position]);
    if (row?.epoch === cursor.epoch || (row && cursor.epoch === 0)) return;
    const [kept] = await this.db.query<Cursor>(
      'select position, epoch from feed where position <= $1 and epoch <= $2 order by feed.position desc limit 1',
      [cursor.position, cursor.epoch],
    );
    const head = await this.head();
    throw new Problem(
      410,
      refuse('position-unknown', {
        position: printCursor(cursor),
        head: printCursor(head),
        goOnAfter: printCursor(kept ?? { epoch: head.epoch, position: 0 }),
      }),
    );
  }

  /** The place before the first event that was recorded at or after an instant; the end where there is none. */
  async before(instant: Instant): Promise<Cursor> {
    const [row] = await this.db.query<{ position: number }>(
      'select min(position) as position from feed where recorded_at >= $1 having min(position) is not null',
      [instant],
    );
    if (!row) return this.head();
    const position = row.position - 1;
    const [before] = await this.db.query<{ epoch: number }>('select epoch from feed where position = $1', [position]);
    return { epoch: before?.epoch ?? 1, position };
  }

  /** Until an event came, or the time is up. */
  waitForMore(maxMs: number, signal?: AbortSignal): Promise<void> {
    return this.listener.wait(maxMs, signal);
  }

  onApplicationShutdown(): void {
    this.listener.close();
  }
}
