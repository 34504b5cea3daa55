import type { Instant } from '@paktwerk/kernel';
import type { Pool } from 'pg';

/** A message that we have although its source lost the event in a restore. */
export interface Orphan {
  readonly inboxPosition: number;
  readonly topic: string;
  readonly messageId: string;
  readonly type: string;
  readonly key: string;
  readonly sourcePosition: string;
  readonly recordedAt?: Instant;
  /** The restore: the epoch that began behind `after` and does not hold the event. */
  readonly lostTo: number;
  readonly after: number;
  readonly decision?: { readonly reason: string; readonly by: string; readonly at: Instant };
}

interface Row {
  position: string;
  topic: string;
  message_id: string;
  type: string;
  message_key: string;
  source_position: string;
  recorded_at: Date | null;
  epoch: number;
  after: string;
  reason: string | null;
  decided_by: string | null;
  decided_at: Date | null;
}

/**
 * Found by reading, not kept in a table: a message of the old epoch may still arrive on another partition. Only after a restore is there anything
 * to read.
 */
const SELECT = `
  select distinct on (m.position) m.position, m.topic, m.message_id, m.type, m.message_key, m.source_position, m.recorded_at, e.epoch, e.after, d.reason, d.decided_by, d.decided_at
  from inbox_epochs e
  join inbox_messages m on m.source = '/paktwerk/' || e.source and m.source_position like e.source || ':%'
    and case when m.source_position ~ '^[a-z][a-z0-9-]*:[0-9]{1,9}:[0-9]{1,15}$'
      then split_part(m.source_position, ':', 2)::int < e.epoch and split_part(m.source_position, ':', 3)::bigint > e.after else false end
  left join inbox_orphan_decisions d on d.inbox_position = m.position`;

const toOrphan = (r: Row): Orphan => ({
  inboxPosition: Number(r.position),
  topic: r.topic,
  messageId: r.message_id,
  type: r.type,
  key: r.message_key,
  sourcePosition: r.source_position,
  lostTo: r.epoch,
  after: Number(r.after),
  ...(r.recorded_at ? { recordedAt: r.recorded_at.toISOString() } : {}),
  ...(r.decided_at && r.reason !== null && r.decided_by !== null
    ? { decision: { reason: r.reason, by: r.decided_by, at: r.decided_at.toISOString() } }
    : {}),
});

/** The undecided ones come first. */
export const listOrphans = async (pool: Pool): Promise<readonly Orphan[]> => {
  const { rows: known } = await pool.query('select from inbox_epochs limit 1');
  if (known.length === 0) return [];
  const { rows } = await pool.query<Row>(
    `select * from (${SELECT} order by m.position, e.epoch) o order by o.decided_at is not null, o.position`,
  );
  return rows.map(toOrphan);
};

/** The open orphans of one type and one restore: as a rule they have one cause and one answer. */
export interface OrphanGroup {
  readonly type: string;
  readonly lostTo: number;
  readonly after: number;
  readonly source: string;
  readonly count: number;
  /** The last of them in the inbox. */
  readonly upTo: number;
}

export const groupOrphans = (orphans: readonly Orphan[]): readonly OrphanGroup[] => {
  const groups = new Map<string, OrphanGroup>();
  for (const { type, lostTo, after, sourcePosition, inboxPosition, decision } of orphans) {
    if (decision) continue;
    const source = sourcePosition.slice(0, sourcePosition.indexOf(':'));
    const key = JSON.stringify([source, lostTo, type]);
    const before = groups.get(key);
    groups.set(key, {
      ...{ type, lostTo, after, source },
      count: (before?.count ?? 0) + 1,
      upTo: Math.max(before?.upTo ?? 0, inboxPosition),
    });
  }
  return [...groups.values()];
};

/** Which orphans a person settles together: those of a type, of a restore, or all, up to a place of the inbox. */
export interface ManyOrphans {
  readonly type?: string;
  /** The restore: the epoch of the source that does not hold them. */
  readonly lostTo?: number;
  /** The last one that was seen: what arrives behind it is not meant. */
  readonly upTo: number;
}

/** Every open one of them gets the same reason. Those that were decided keep theirs. */
export const settleOrphans = async (pool: Pool, { type, lostTo, upTo }: ManyOrphans, by: string, reason: string): Promise<number> => {
  const { rowCount } = await pool.query(
    `insert into inbox_orphan_decisions (inbox_position, reason, decided_by)
     select o.position, $1, $2 from (${SELECT} order by m.position, e.epoch) o
     where o.decided_at is null and o.position <= $3 and ($4::text is null or o.type = $4) and ($5::int is null or o.epoch = $5)
     on conflict do nothing`,
    [reason, by, upTo, type ?? null, lostTo ?? null],
  );
  return rowCount ?? 0;
};

export const settleOrphan = async (pool: Pool, inboxPosition: number, by: string, reason: string): Promise<Orphan | undefined> => {
  const one = async () => (await pool.query<Row>(`${SELECT} where m.position = $1 order by m.position, e.epoch`, [inboxPosition])).rows[0];
  if (!(await one())) return undefined;
  await pool.query('insert into inbox_orphan_decisions (inbox_position, reason, decided_by) values ($1, $2, $3) on conflict do nothing', [
    inboxPosition,
    reason,
    by,
  ]);
  const row = await one();
  return row && toOrphan(row);
};
