import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Pool } from 'pg';
import { deserialize, serialize } from 'node:v8';

/** The state of a stream at one of its events. The event's hash says of which past: after a restore the version alone would not. */
export interface Snapshot {
  readonly version: number;
  readonly hash: string;
  readonly state: unknown;
}

export interface KeptSnapshot extends Snapshot {
  /** What the state weighs. */
  readonly bytes: number;
}

/** Where snapshots are kept. Losing any of them at any time costs time, nothing else: neither method rejects. */
export interface SnapshotStore {
  find(stream: string, fold: string): Promise<KeptSnapshot | undefined>;
  put(stream: string, fold: string, snapshot: Snapshot): Promise<void>;
}

/** How long the snapshot of another release's fold is kept: through a roll-out and back. */
const KEPT_DAYS = 7;

/** Snapshots in the service's own database; whichever event store holds the events. */
export class PostgresSnapshotStore implements SnapshotStore {
  /** `onTrouble` hears of what went wrong, for the log; the command goes on without the snapshot. */
  constructor(
    private readonly pool: Pool,
    private readonly onTrouble: (sentence: string, error: unknown) => void,
  ) {}

  async find(stream: string, fold: string): Promise<KeptSnapshot | undefined> {
    try {
      const {
        rows: [row],
      } = await this.pool.query<{ version: number; hash: Buffer; state: Buffer }>({
        name: 'find_snapshot',
        text: 'select version, hash, state from snapshots where stream = $1 and fold = $2',
        values: [stream, Buffer.from(fold, 'hex')],
      });
      return (
        row && {
          version: row.version,
          hash: row.hash.toString('hex'),
          state: deserialize(row.state) as unknown,
          bytes: row.state.length,
        }
      );
    } catch (error) {
      this.onTrouble(`No snapshot of ${stream} could be read; the stream is read from its beginning`, error);
      return undefined;
    }
  }

  async put(stream: string, fold: string, { version, hash, state }: Snapshot): Promise<void> {
    try {
      await this.pool.query({
        name: 'put_snapshot',
        text: `with gone as (delete from snapshots where stream = $1 and fold <> $2 and taken_at < now() - interval '${KEPT_DAYS} days')
               insert into snapshots (stream, fold, version, hash, state) values ($1, $2, $3, $4, $5)
               on conflict (stream, fold) do update set version = excluded.version, hash = excluded.hash, state = excluded.state, taken_at = now()`,
        values: [stream, Buffer.from(fold, 'hex'), version, Buffer.from(hash, 'hex'), serialize(state)],
      });
    } catch (error) {
      this.onTrouble(`No snapshot of ${stream} could be kept; commands go on without it`, error);
    }
  }
}

export class Snapshots1764000000050 implements MigrationInterface {
  readonly name = 'Snapshots1764000000050';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table snapshots (
        stream   text not null,
        fold     bytea not null,
        version  int not null,
        hash     bytea not null,
        state    bytea not null,
        taken_at timestamptz not null default now(),
        primary key (stream, fold)
      );
      comment on table snapshots is 'The state of long streams, to load them faster. May be emptied at any time; holds no personal data.';
      comment on column snapshots.hash is 'Hash of the event at that version: a snapshot of another past is not used.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table snapshots');
  }
}

export const snapshotGrants = (role: string): string => `grant select, insert, update, delete on snapshots to ${role};`;
