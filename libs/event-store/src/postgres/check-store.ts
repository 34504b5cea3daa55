import type { Pool, PoolClient } from 'pg';
import { checkEpochs, checkEvent, checkIndexes, inSnapshot } from './self-check';
import type { ChainRow, Finding } from './self-check';

export interface CheckProgress {
  /** Events looked at, of `total`, in two passes: by position, then stream by stream. */
  readonly pass: 'positions' | 'streams';
  readonly done: number;
  readonly total: number;
}

export interface CheckResult {
  readonly events: number;
  readonly streams: number;
  /** The first ones; a log that is broken in one place is often broken in all that follow. */
  readonly findings: readonly Finding[];
}

const SPAN = 500_000;
const PAGE = 5_000;
/** More of them explain nothing further. */
const ENOUGH = 20;

/**
 * Looks through the whole log in one snapshot, without keeping it in memory: positions dense from 1 to the head, `known_since` the running
 * maximum of `recorded_at`, epochs that only rise, versions of every stream dense from 1, every hash computed again from the stored bytes.
 */
export const checkStore = (pool: Pool, onProgress: (p: CheckProgress) => void = () => undefined): Promise<CheckResult> =>
  inSnapshot(pool, async (client) => {
    await client.query('set local statement_timeout = 0');
    const findings = [...(await checkIndexes(client)), ...(await checkEpochs(client))];
    const {
      rows: [row],
    } = await client.query<{ total: string }>('select count(*) as total from events');
    const total = Number(row!.total);
    findings.push(...(await checkPositions(client, total, onProgress)));
    const { streams, broken } = await checkStreams(client, total, onProgress);
    return { events: total, streams, findings: [...findings, ...broken].slice(0, ENOUGH) };
  });

const checkPositions = async (client: PoolClient, total: number, onProgress: (p: CheckProgress) => void): Promise<Finding[]> => {
  const todo = 'Restore the database whole from a backup (docs/operations/backup-and-restore.md).';
  const findings: Finding[] = [];
  const {
    rows: [head],
  } = await client.query<{ max: string | null }>('select max(position) as max from events');
  const end = Number(head!.max ?? 0);
  for (let after = 0; after < end && findings.length < ENOUGH; after += SPAN) {
    // The row before the span comes along, so that every neighbour is compared.
    const { rows } = await client.query<{ position: string; previous: string | null; dense: boolean; known: boolean; rising: boolean }>(
      `select position, previous, coalesce(position = previous + 1, position = 1) as dense,
         known_since = greatest(recorded_at, previous_known) as known, epoch >= coalesce(previous_epoch, epoch) as rising
       from (select position, recorded_at, known_since, epoch, lag(position) over w as previous, lag(known_since) over w as previous_known, lag(epoch) over w as previous_epoch
             from events where position >= $1 and position <= $2 window w as (order by position)) e
       where position > $1 and (coalesce(position <> previous + 1, position <> 1) or known_since <> greatest(recorded_at, previous_known) or epoch < previous_epoch)
       order by e.position limit ${ENOUGH}`,
      [after, after + SPAN],
    );
    for (const r of rows) {
      if (!r.dense)
        findings.push({ what: `The positions ${Number(r.previous ?? after) + 1} to ${Number(r.position) - 1} are missing.`, todo });
      if (!r.known) findings.push({ what: `At position ${r.position} known_since is not the running maximum of recorded_at.`, todo });
      if (!r.rising) findings.push({ what: `The epoch falls at position ${r.position}.`, todo });
    }
    onProgress({ pass: 'positions', done: Math.min(end, after + SPAN), total: Math.max(end, total) });
  }
  return findings;
};

const checkStreams = async (
  client: PoolClient,
  total: number,
  onProgress: (p: CheckProgress) => void,
): Promise<{ streams: number; broken: Finding[] }> => {
  const broken: Finding[] = [];
  await client.query(`declare every no scroll cursor for
    select position, stream, version, type, schema_version, event_id, command_id, recorded_at, meta, data, hash from events order by events.stream, events.version`);
  let before: { stream: string; version: number; hash: string } | undefined;
  let [streams, done] = [0, 0];
  for (;;) {
    const { rows } = await client.query<ChainRow>(`fetch ${PAGE} from every`);
    for (const e of rows) {
      const previous = before?.stream === e.stream ? before : undefined;
      if (!previous) streams += 1;
      const follows = e.version === (previous?.version ?? 0) + 1;
      broken.push(...checkEvent(e, follows ? (previous?.hash ?? '') : undefined));
      before = { stream: e.stream, version: e.version, hash: e.hash.toString('hex') };
    }
    done += rows.length;
    onProgress({ pass: 'streams', done, total });
    if (rows.length < PAGE || broken.length >= ENOUGH) return { streams, broken };
  }
};
