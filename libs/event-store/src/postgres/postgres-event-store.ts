import type { EventMeta, Instant } from '@paktwerk/kernel';
import type { Pool } from 'pg';
import { chainHash, metaBytes } from '../hash';
import { ConcurrencyError, StoreUnavailableError } from '../port';
import type { AppendResult, Epoch, EventStore, NewEvent, ReadAllOptions, ReadStreamOptions, StoredEvent, StreamHead } from '../port';
import { makePosition, positionParts } from '../position';
import type { Position } from '../position';
import { catchUp } from '../subscribe';
import { APPEND_LOCK } from './migrations';
import { isUnavailable } from './errors';
import { guardConnections } from './guard-connections';
import { Listener } from './listener';

interface Prepared {
  readonly stream: string;
  readonly expected: StreamHead;
  readonly head: StreamHead;
  readonly commandId: string;
  readonly rows: readonly { event: NewEvent; meta: Buffer; hash: string }[];
  readonly resolve: (r: AppendResult) => void;
  readonly reject: (e: unknown) => void;
}

interface BatchRow { append_no: number; accepted: boolean; actual: number; last_position: string | null; in_epoch: number }
interface EventRow {
  position: string; epoch: number; stream: string; version: number; type: string; schema_version: number; known_since: Date; meta: Buffer; data: Buffer; hash: Buffer;
}

const COLUMNS = 'position, epoch, stream, version, type, schema_version, known_since, meta, data, hash';
/** More per call gains nothing measurable and lengthens the time the lock is held. */
const MAX_BATCH = 256;

/**
 * The store on PostgreSQL: group commit under one advisory lock. Appends that arrive while a batch is on its way form the
 * next batch; positions are dense, gapless and in commit order, so readers need `position > $1 order by position` only.
 */
export class PostgresEventStore implements EventStore {
  private pending: Prepared[] = [];
  private flushing = false;
  private closed = false;
  private readonly listener: Listener;

  constructor(readonly name: string, private readonly pool: Pool) {
    guardConnections(pool);
    this.listener = new Listener(pool, 'paktwerk_store');
  }

  append(stream: string, expected: StreamHead, events: readonly NewEvent[]): Promise<AppendResult> {
    const first = events[0];
    if (!first) return Promise.reject(new TypeError('Nothing to append.'));
    let head = expected;
    const rows = events.map((event) => {
      const meta = metaBytes(event.meta);
      const version = head.version + 1;
      const hash = chainHash(head.hash, stream, version, event.type, event.schemaVersion, meta, event.data);
      head = { version, hash, recordedAt: event.meta.recordedAt };
      return { event, meta, hash };
    });
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new StoreUnavailableError('The store is closed.'));
      this.pending.push({ stream, expected, head, commandId: first.meta.commandId, rows, resolve, reject });
      if (!this.flushing) void this.flush();
    });
  }

  private async flush(): Promise<void> {
    this.flushing = true;
    while (this.pending.length > 0) {
      const batch = this.takeBatch();
      try {
        await this.appendBatch(batch);
      } catch (error) {
        await this.recover(batch, error);
      }
    }
    this.flushing = false;
  }

  /** At most one append per stream: a second one can only be decided when the first one's outcome is known. */
  private takeBatch(): Prepared[] {
    const batch: Prepared[] = [];
    const rest: Prepared[] = [];
    const streams = new Set<string>();
    for (const p of this.pending) {
      if (batch.length < MAX_BATCH && !streams.has(p.stream)) {
        streams.add(p.stream);
        batch.push(p);
      } else rest.push(p);
    }
    this.pending = rest;
    return batch;
  }

  private async appendBatch(batch: readonly Prepared[]): Promise<void> {
    const flat = batch.flatMap((p, i) => p.rows.map((r) => ({ no: i + 1, ...r })));
    const { rows } = await this.pool.query<BatchRow>({
      name: 'append_events',
      text: 'select * from append_events($1::text[], $2::int[], $3::int[], $4::uuid[], $5::text[], $6::text[], $7::int[], $8::timestamptz[], $9::bytea[], $10::bytea[], $11::bytea[])',
      values: [
        batch.map((p) => p.stream), batch.map((p) => p.expected.version),
        flat.map((r) => r.no), flat.map((r) => r.event.meta.eventId), flat.map((r) => r.event.meta.commandId), flat.map((r) => r.event.type),
        flat.map((r) => r.event.schemaVersion), flat.map((r) => r.event.meta.recordedAt), flat.map((r) => r.meta), flat.map((r) => r.event.data),
        flat.map((r) => Buffer.from(r.hash, 'hex')),
      ],
    });
    const refused: { p: Prepared; actual: number }[] = [];
    for (const row of rows) {
      const p = batch[row.append_no - 1]!;
      if (row.accepted) p.resolve({ head: p.head, position: makePosition(this.name, row.in_epoch, Number(row.last_position)), repeated: false });
      else refused.push({ p, actual: row.actual });
    }
    await Promise.all(refused.map(({ p, actual }) => this.settleRefused(p, actual)));
  }

  /** A refused append is either a repeat of a command that is already in, or a lost race. */
  private async settleRefused(p: Prepared, actual: number): Promise<void> {
    try {
      const first = await this.findCommand(p.stream, p.commandId);
      if (first) p.resolve(first);
      else p.reject(new ConcurrencyError(p.stream, p.expected.version, actual));
    } catch (error) {
      p.reject(asStoreError(error));
    }
  }

  /**
   * The call failed and its outcome is unknown: read back before anything else. The lock is taken first, so that a backend
   * that still works on the lost call has finished. A batch that failed for another reason is tried append by append.
   */
  private async recover(batch: readonly Prepared[], error: unknown): Promise<void> {
    if (!isUnavailable(error) && batch.length > 1) {
      for (const p of batch) await this.appendBatch([p]).catch((e: unknown) => p.reject(asStoreError(e)));
      return;
    }
    for (const p of batch) {
      try {
        const found = isUnavailable(error) ? await this.readBack(p) : undefined;
        if (found) p.resolve({ ...found, repeated: false });
        else p.reject(asStoreError(error));
      } catch {
        p.reject(asStoreError(error));
      }
    }
  }

  private async readBack(p: Prepared): Promise<AppendResult | undefined> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [APPEND_LOCK]);
      await client.query('commit');
    } finally {
      client.release();
    }
    return this.findCommand(p.stream, p.commandId);
  }

  private async findCommand(stream: string, commandId: string): Promise<AppendResult | undefined> {
    const { rows } = await this.query<EventRow>(`select ${COLUMNS} from events where stream = $1 and command_id = $2 order by version desc limit 1`, [stream, commandId]);
    const e = rows[0] && this.toEvent(rows[0]);
    return e && { head: { version: e.version, hash: e.hash, recordedAt: e.meta.recordedAt }, position: e.position, repeated: true };
  }

  async readStream(stream: string, { from, direction = 'forwards', max }: ReadStreamOptions = {}): Promise<readonly StoredEvent[]> {
    const forwards = direction === 'forwards';
    const { rows } = await this.query<EventRow>(
      `select ${COLUMNS} from events where stream = $1 and version ${forwards ? '>=' : '<='} $2 order by version ${forwards ? 'asc' : 'desc'} limit $3`,
      [stream, from ?? (forwards ? 1 : 2_147_483_647), max ?? 1_000_000],
    );
    return rows.map((r) => this.toEvent(r));
  }

  async readAll({ after, max, categories, types }: ReadAllOptions): Promise<readonly StoredEvent[]> {
    const { rows } = await this.query<EventRow>(
      `select ${COLUMNS} from events
       where position > $1 and ($3::text[] is null or split_part(stream, '-', 1) = any($3)) and ($4::text[] is null or type = any($4))
       order by position limit $2`,
      [after ? positionParts(after).number : 0, max, categories ?? null, types ?? null],
    );
    return rows.map((r) => this.toEvent(r));
  }

  async epochs(): Promise<readonly Epoch[]> {
    const { rows } = await this.query<{ epoch: number }>('select epoch from store_state', []);
    return rows.map((r) => ({ epoch: r.epoch, after: 0, since: new Date(0).toISOString() }));
  }

  async head(): Promise<Position | undefined> {
    return this.positionWhere('select position, epoch from events order by position desc limit 1', []);
  }

  async positionAt(knownAt: Instant): Promise<Position | undefined> {
    return this.positionWhere('select position, epoch from events where known_since <= $1 order by known_since desc, position desc limit 1', [knownAt]);
  }

  private async positionWhere(sql: string, params: unknown[]): Promise<Position | undefined> {
    const { rows } = await this.query<{ position: string; epoch: number }>(sql, params);
    return rows[0] && makePosition(this.name, rows[0].epoch, Number(rows[0].position));
  }

  subscribe(options: { after?: Position; signal: AbortSignal; batch?: number }): AsyncIterable<readonly StoredEvent[]> {
    return catchUp(this, options);
  }

  waitForAppend(maxMs: number, signal?: AbortSignal): Promise<void> {
    return this.listener.wait(maxMs, signal);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.listener.close();
  }

  private async query<R extends object>(text: string, params: unknown[]): Promise<{ rows: R[] }> {
    try {
      return await this.pool.query<R>(text, params);
    } catch (error) {
      throw asStoreError(error);
    }
  }

  private toEvent(r: EventRow): StoredEvent {
    return {
      stream: r.stream, version: r.version, position: makePosition(this.name, r.epoch, Number(r.position)), type: r.type, schemaVersion: r.schema_version,
      data: r.data, meta: JSON.parse(r.meta.toString()) as EventMeta, knownSince: r.known_since.toISOString(), hash: r.hash.toString('hex'),
    };
  }
}

const asStoreError = (error: unknown): unknown =>
  isUnavailable(error) ? new StoreUnavailableError(`The event store does not answer: ${error instanceof Error ? error.message : String(error)}`, { cause: error }) : error;
