import type { Pool, PoolClient } from 'pg';
import type { EventMeta } from '@paktwerk/kernel';
import { inTransaction } from '@paktwerk/postgres';
import { chainHash } from '../hash';

/** Something about the table that an append can never have made. */
export interface Finding {
  readonly what: string;
  readonly todo: string;
}

/** The log differs from what was written. A person has to look at it before anything is read or added. */
export class StoreDamagedError extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(
      `The event store failed its self-check. ${findings.map((f) => `${f.what} ${f.todo}`).join(' ')} Nothing was changed; npm run check-store looks through the whole log.`,
    );
    this.name = 'StoreDamagedError';
  }
}

/** How far back the check at every start looks; the whole log is the work of `checkStore`. */
const RECENT = 100_000;
/** Of how many of the newest events the hashes are computed again. */
const CHAINED = 100;
const RESTORE = 'Restore the database whole from a backup (docs/operations/backup-and-restore.md).';

/**
 * The check at every start, in the same time however long the log is: head = highest position and highest running maximum, the newest
 * positions dense, the newest events chained to their streams, epochs that meet, and the indexes that make a lost race an error.
 */
export const selfCheck = async (pool: Pool): Promise<void> => {
  const findings = await inSnapshot(pool, async (client) => [
    ...(await checkIndexes(client)),
    ...(await checkHead(client)),
    ...(await checkEpochs(client)),
    ...(await checkNewest(client)),
  ]);
  if (findings.length > 0) throw new StoreDamagedError(findings);
};

/** Everything is compared within one snapshot: writers go on meanwhile. */
export const inSnapshot = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(pool, work, 'begin isolation level repeatable read read only');

/** A restore that was cut short leaves rows without what guards them. */
export const checkIndexes = async (client: PoolClient): Promise<Finding[]> => {
  const { rows } = await client.query<{ columns: string }>(
    `select (select string_agg(a.attname, ', ' order by k.no) from unnest(i.indkey::int[]) with ordinality k(attnum, no) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum) as columns
     from pg_index i where i.indrelid = 'events'::regclass and i.indisunique and i.indisvalid and i.indpred is null`,
  );
  const missing = ['position', 'stream, version', 'event_id'].filter((wanted) => !rows.some((r) => r.columns === wanted));
  return missing.map((columns) => ({
    what: `The table events has no valid unique index on (${columns}).`,
    todo: 'The last restore or an index build did not end: look at its output, and restore or build again.',
  }));
};

interface HeadRow {
  first: string | null;
  head: string | null;
  recent: string;
  newest_known: string | null;
}

const checkHead = async (client: PoolClient): Promise<Finding[]> => {
  const {
    rows: [row],
  } = await client.query<HeadRow>(
    `select h.head, (select min(position) from events) as first, (select count(*) from events where position > h.head - ${RECENT}) as recent,
       (select e.position from events e order by e.known_since desc, e.position desc limit 1) as newest_known
     from (select max(position) as head from events) h`,
  );
  if (row?.head == null) return [];
  const [head, first, recent] = [Number(row.head), Number(row.first), Number(row.recent)];
  const findings: Finding[] = [];
  if (first !== 1) findings.push({ what: `The first event has position ${first} instead of 1.`, todo: RESTORE });
  if (recent !== Math.min(head, RECENT)) {
    const gap = await gapBehind(client, Math.max(0, head - RECENT));
    findings.push({
      what: `Of the newest ${Math.min(head, RECENT)} positions ${Math.min(head, RECENT) - recent} are missing, the first is ${gap}.`,
      todo: `Somebody deleted events, or a restore was cut short. ${RESTORE}`,
    });
  }
  if (Number(row.newest_known) !== head) {
    findings.push({
      what: `The running maximum of recordedAt is higher at position ${row.newest_known} than at the head, ${head}.`,
      todo: `Rows were written past the append function. ${RESTORE}`,
    });
  }
  return findings;
};

const gapBehind = async (client: PoolClient, after: number): Promise<number> => {
  const { rows } = await client.query<{ gap: string }>(
    `select e.previous + 1 as gap from (select position, lag(position, 1, $1::bigint) over (order by position) as previous from events where position > $1) e
     where e.position <> e.previous + 1 order by e.position limit 1`,
    [after],
  );
  return Number(rows[0]?.gap ?? after + 1);
};

interface EpochRow {
  epoch: number;
  after: string;
  head: string | null;
  before: number | null;
  behind: number | null;
  previous: number | null;
  previous_after: string | null;
}

export const checkEpochs = async (client: PoolClient): Promise<Finding[]> => {
  const { rows } = await client.query<EpochRow>(
    `select s.epoch, s.after, (select max(position) from events) as head, lag(s.epoch) over w as previous, lag(s.after) over w as previous_after,
       (select e.epoch from events e where e.position = s.after) as before, (select e.epoch from events e where e.position = s.after + 1) as behind
     from store_epochs s window w as (order by s.epoch) order by s.epoch`,
  );
  const todo = `The table store_epochs does not belong to these events. ${RESTORE}`;
  const findings: Finding[] = [];
  if (rows.length === 0) return [{ what: 'The table store_epochs is empty.', todo }];
  for (const r of rows) {
    if (Number(r.after) > Number(r.head ?? 0))
      findings.push({ what: `Epoch ${r.epoch} begins behind position ${r.after}, but the log ends at ${r.head ?? 0}.`, todo });
    if (r.previous_after !== null && Number(r.after) < Number(r.previous_after))
      findings.push({ what: `Epoch ${r.epoch} begins before epoch ${r.previous}.`, todo });
    if (r.before !== null && r.before >= r.epoch && Number(r.after) > 0)
      findings.push({ what: `The event at ${r.after}, before epoch ${r.epoch} began, carries epoch ${r.before}.`, todo });
    if (r.previous !== null && r.behind !== null && r.behind < r.epoch)
      findings.push({
        what: `The event at ${Number(r.after) + 1}, behind the beginning of epoch ${r.epoch}, carries epoch ${r.behind}.`,
        todo,
      });
  }
  return findings;
};

interface ChainRow {
  position: string;
  stream: string;
  version: number;
  type: string;
  schema_version: number;
  event_id: string;
  command_id: string;
  recorded_at: Date;
  meta: Buffer;
  data: Buffer;
  hash: Buffer;
}

const checkNewest = async (client: PoolClient): Promise<Finding[]> => {
  const { rows } = await client.query<ChainRow & { previous_hash: Buffer | null }>(
    `select e.*, p.hash as previous_hash from (select * from events order by events.position desc limit ${CHAINED}) e
     left join events p on p.stream = e.stream and p.version = e.version - 1 order by e.position`,
  );
  return rows.flatMap((e) => checkEvent(e, e.version === 1 ? '' : e.previous_hash?.toString('hex')));
};

/** `previous` is the hash of the stream's event before; undefined where there is none, although there must be one. */
export const checkEvent = (e: ChainRow, previous: string | undefined): Finding[] => {
  const at = `The event at position ${e.position} (${e.stream}, version ${e.version})`;
  if (previous === undefined) return [{ what: `${at} has no predecessor in its stream.`, todo: RESTORE }];
  if (chainHash(previous, e.stream, e.version, e.type, e.schema_version, e.meta, e.data) !== e.hash.toString('hex')) {
    return [
      {
        what: `${at} does not have the hash of its contents and its predecessor.`,
        todo: `It or an event before it was changed. ${RESTORE}`,
      },
    ];
  }
  const meta = JSON.parse(e.meta.toString()) as EventMeta;
  if (meta.eventId !== e.event_id || meta.commandId !== e.command_id || Date.parse(meta.recordedAt) !== e.recorded_at.getTime()) {
    return [{ what: `${at} has other columns than its hashed metadata.`, todo: `The row was changed. ${RESTORE}` }];
  }
  return [];
};
export type { ChainRow };
