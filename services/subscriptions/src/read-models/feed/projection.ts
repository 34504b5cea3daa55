import { Applications } from '@paktwerk/contracts';
import type { LogEntry, SqlProjection } from '@paktwerk/projections';
import type { Sql } from '@paktwerk/postgres';
import { FEED_CHANNEL, FEED_LOCK } from '../../migrations/1763900000060-subscriptions';
import { PUBLIC_TYPES } from '../../feed/public-topics';
import { ofNotice } from '../../feed/undelivered';

/** Whose the event is: of another party's application not the district's around it, so that no client of a district is sent it. */
const districtOf = (data: unknown): string | null => {
  const { district, recipient = district } = (data ?? {}) as { district?: unknown; recipient?: unknown };
  return typeof recipient === 'string' ? recipient : null;
};

/**
 * Bytes that would not survive as one line of JSON: a line break between tokens, or text that is no UTF-8 (decoded, it holds U+FFFD).
 * Our own relays send neither; such an event is written anew from its decoded data.
 */
const rewritten = async (entries: readonly LogEntry[], tx: Sql): Promise<readonly LogEntry[]> => {
  const broken = await tx.query<{ position: number }>(
    `select position from inbox_messages where position = any($1::bigint[]) and (position('\\x0a'::bytea in data) > 0 or position('\\x0d'::bytea in data) > 0)`,
    [entries.map((e) => e.position)],
  );
  const lines = new Set(broken.map((r) => r.position));
  return entries.filter((e) => lines.has(e.position) || JSON.stringify(e.data).includes('\ufffd'));
};

// Attributes and data are joined as the bytes they came as. A foreign attribute named like one of ours would make the key ambiguous and goes.
const APPEND = `
  insert into feed (position, epoch, event_id, topic, type, district, audience, notice, recorded_at, line)
  select n.position, n.epoch, n.message_id, n.topic, n.type, n.district, n.audience, n.notice, n.recorded_at,
    convert_to('{' || substr(n.attributes, 2, length(n.attributes) - 2) || ',"feedposition":"feed:' || n.epoch || ':' || n.position || '","data":', 'UTF8') || n.data || '}'::bytea
  from (
    select head.position + row_number() over (order by i.position) as position, s.epoch, i.message_id, i.topic, i.type, e.district, e.notice,
      case when e.waits and not exists (select from feed d where d.notice = e.notice and d.type = $7) then 'state' else 'all' end as audience,
      coalesce(i.recorded_at, i.received_at) as recorded_at,
      case when (i.attributes -> 'data') is null and (i.attributes -> 'data_base64') is null and (i.attributes -> 'feedposition') is null
        then i.attributes::text else (i.attributes::jsonb - 'data' - 'data_base64' - 'feedposition')::text end as attributes,
      case when w.json is null then i.data else convert_to(w.json, 'UTF8') end as data
    from unnest($1::bigint[], $2::text[], $5::text[], $6::boolean[]) as e(position, district, notice, waits)
    join inbox_messages i on i.position = e.position
    left join unnest($3::bigint[], $4::text[]) as w(position, json) on w.position = e.position
    cross join (select coalesce(max(position), 0) as position from feed) head
    cross join (select epoch from store_state) s
    where not exists (select 1 from feed f where f.topic = i.topic and f.event_id = i.message_id)
  ) n`;

/**
 * What waited for this delivery, once more and for its recipient: at places of its own, before the delivery, so that no reader has passed it. The instant
 * is that of the delivery, as who begins there has not seen it.
 */
const REPEAT = `
  insert into feed (position, epoch, event_id, topic, type, district, audience, notice, recorded_at, line)
  select n.position, n.epoch, n.event_id, n.topic, n.type, n.district, 'recipient', n.notice, n.recorded_at,
    overlay(n.line placing convert_to(',"feedposition":"feed:' || n.epoch || ':' || n.position || '","data":', 'UTF8') from position(n.mark in n.line) for length(n.mark))
  from (
    select head.position + row_number() over (order by f.position) as position, s.epoch, f.event_id, f.topic, f.type, f.district, f.notice, f.line,
      convert_to(',"feedposition":"feed:' || f.epoch || ':' || f.position || '","data":', 'UTF8') as mark, coalesce(i.recorded_at, i.received_at) as recorded_at
    from feed f
    join inbox_messages i on i.position = $2
    cross join (select coalesce(max(position), 0) as position from feed) head
    cross join (select epoch from store_state) s
    where f.notice = $1 and f.audience = 'state'
      and not exists (select from feed t where t.topic = f.topic and t.event_id = f.event_id and t.audience = 'recipient')
  ) n`;

const append = async (entries: readonly LogEntry[], tx: Sql): Promise<void> => {
  if (entries.length === 0) return;
  const anew = await rewritten(entries, tx);
  const notices = entries.map((e) => ofNotice(e.type, e.data));
  await tx.query(APPEND, [
    entries.map((e) => e.position),
    entries.map((e) => districtOf(e.data)),
    anew.map((e) => e.position),
    anew.map((e) => JSON.stringify(e.data)),
    notices.map((n) => n?.notice ?? null),
    notices.map((n) => n !== undefined && !n.delivers),
    Applications.NoticeDelivered.type,
  ]);
};

/**
 * Gives every public event its place in the feed, in the order of the inbox. The places are facts: the table is never emptied, and a
 * rebuild (even from an inbox that was read anew from the broker, in another order) finds every event where it was and adds only what is missing.
 * What tells of a notice is told to who reads for the whole state at once, and to its recipient with the delivery of the notice.
 */
export const feedProjection: SqlProjection = {
  id: 'feed',
  // Types only ever join the catalogue: a release that knows more of them reads the inbox once more and adds what the older one left out.
  version: PUBLIC_TYPES.length,
  log: 'inbox',
  types: PUBLIC_TYPES,
  tables: [],
  inSql: true,

  async project(entries, tx) {
    await tx.query(`select pg_advisory_xact_lock(${FEED_LOCK})`); // a statement of its own: the next one sees what the owner before us committed
    let from = 0;
    for (const [i, e] of entries.entries()) {
      const of = ofNotice(e.type, e.data);
      if (of?.delivers !== true) continue;
      await append(entries.slice(from, i), tx);
      await tx.query(REPEAT, [of.notice, e.position]);
      await append([e], tx); // alone, so that what comes behind it sees the delivery
      from = i + 1;
    }
    await append(entries.slice(from), tx);
    await tx.query(`select pg_notify('${FEED_CHANNEL}', '')`);
  },
};
