import type { Instant } from '@paktwerk/kernel';
import { copied, copyIn } from '@paktwerk/postgres';
import type { CopyRows } from '@paktwerk/postgres';
import type { Pool, PoolClient } from 'pg';
import { chainHash, metaBytes } from '../hash';
import type { NewEvent } from '../port';
import { APPEND_LOCK } from './append-lock';

/** Events that follow each other in one stream, in the order in which the whole log shall hold them. */
export interface ImportItem {
  readonly stream: string;
  readonly events: readonly NewEvent[];
  /** The version at which the stream must stand before these (0 = new); without it they follow whatever the stream holds. */
  readonly after?: number;
  /** Nothing follows for this stream: its head need not be remembered. Naming it again is refused. */
  readonly last?: boolean;
}

export interface ImportProgress {
  /** Events stored so far. */
  readonly events: number;
  /** Position of the last one. */
  readonly position: number;
}

export interface ImportOptions {
  /** Events per batch, which is one transaction under the append lock (default 20,000). */
  readonly batch?: number;
  /**
   * For an empty store and its owner's role: one transaction for everything, the indexes are built at its end, nobody reads or writes
   * meanwhile. Faster for millions of events, and all or nothing. The head of every stream not marked `last` is kept in memory.
   */
  readonly bulk?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** The import contradicts the store or itself. Of the batch that was refused nothing is stored; `stored` events of batches before it are. */
export class ImportRefusedError extends Error {
  constructor(
    reason: string,
    readonly stored: number,
    options?: ErrorOptions,
  ) {
    super(
      `Import refused: ${reason} ${stored === 0 ? 'Nothing was stored.' : `The ${stored} events of the batches before are stored.`}`,
      options,
    );
    this.name = 'ImportRefusedError';
  }
}

interface Head {
  readonly version: number;
  readonly hash: string;
  readonly recordedAt: Instant;
}
interface Tail {
  epoch: number;
  position: number;
  known: Instant;
}

const BATCH = 20_000;
/** Heads of streams kept in memory; those pushed out are read again from the table. */
const REMEMBERED = 500_000;
const FIELDS = 13;
const COPY =
  'copy events (position, epoch, stream, version, event_id, command_id, type, schema_version, recorded_at, known_since, meta, data, hash) from stdin (format binary';

/**
 * Brings a history into a store by COPY: dense positions, versions, hash chain and running maximum of `recordedAt` are made here, exactly
 * as an append makes them; the table's unique constraints hold. Every batch takes the append lock, so writers may go on beside it.
 *
 * Refused are a stream that does not stand at the version named, `recordedAt` going backwards within a stream, an event id that is known.
 * The lock is held for one batch at a time: beside writers who must not wait, choose a small one.
 *
 *     await importEvents(pool, history(), { bulk: true, onProgress: ({ events }) => bar.update(events) });
 */
export const importEvents = async (
  pool: Pool,
  source: AsyncIterable<ImportItem> | Iterable<ImportItem>,
  options: ImportOptions = {},
): Promise<ImportProgress> => {
  const client = await pool.connect();
  try {
    return await new Import(client, options).run(source);
  } finally {
    client.release();
  }
};

class Import {
  private readonly heads = new Map<string, Head>();
  private done: ImportProgress = { events: 0, position: 0 };
  /** The store was empty, nobody else wrote since, and no head was forgotten: a stream without a head is new and need not be looked up. */
  private knowsAll = false;

  constructor(
    private readonly client: PoolClient,
    private readonly options: ImportOptions,
  ) {}

  async run(source: AsyncIterable<ImportItem> | Iterable<ImportItem>): Promise<ImportProgress> {
    const { bulk = false, batch = BATCH } = this.options;
    try {
      const indexes = bulk ? await this.beginBulk() : [];
      let items: ImportItem[] = [];
      let size = 0;
      for await (const item of source) {
        items.push(item);
        size += item.events.length;
        if (size < batch) continue;
        await this.store(items);
        items = [];
        size = 0;
      }
      if (items.length > 0) await this.store(items);
      for (const definition of indexes) await this.client.query(definition);
      if (bulk) await this.client.query('commit');
      return this.done;
    } catch (error) {
      await this.client.query('rollback').catch(() => undefined);
      throw this.asRefusal(error);
    }
  }

  private refusal(reason: string, options?: ErrorOptions): ImportRefusedError {
    return new ImportRefusedError(reason, this.options.bulk ? 0 : this.done.events, options);
  }

  /** Class 23: a unique constraint of the table did not hold, class 22: a value that no column takes. */
  private asRefusal(error: unknown): unknown {
    const { code = '', detail, message } = error as { code?: string; detail?: string; message?: string };
    return /^2[23]/.test(code) || error instanceof TypeError
      ? this.refusal(`${message ?? ''} ${detail ?? ''}`.trim(), { cause: error })
      : error;
  }

  /** Drops the indexes of an empty table, because filling it without them is faster. → the statements that build them again */
  private async beginBulk(): Promise<string[]> {
    await this.client.query('begin');
    await this.client.query('set local statement_timeout = 0');
    await this.client.query(`set local maintenance_work_mem = '256MB'`);
    await this.client.query('lock table events in access exclusive mode');
    const { rows } = await this.client.query<{ filled: boolean }>('select exists (select from events) as filled');
    if (rows[0]!.filled) throw new Error('A bulk import needs an empty store; this one holds events. Import in batches instead.');
    await this.client.query('truncate events'); // so that the rows can be written frozen: no later pass over the table
    const indexes = await this.client.query<{ name: string; definition: string }>(
      `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
       where i.indrelid = 'events'::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    );
    for (const { name } of indexes.rows) await this.client.query(`drop index ${name}`);
    return indexes.rows.map((r) => r.definition);
  }

  /** One batch: all of it or nothing. */
  private async store(items: readonly ImportItem[]): Promise<void> {
    const { bulk, onProgress } = this.options;
    if (!bulk) await this.client.query('begin');
    await this.client.query('select pg_advisory_xact_lock($1)', [APPEND_LOCK]);
    const tail = await this.tail();
    await this.recall(items, tail.position);
    let count = 0;
    const chunks = copied(items, (item, rows) => {
      this.encode(item, tail, rows);
      count += item.events.length;
    });
    await copyIn(this.client, `${COPY}${bulk ? ', freeze' : ''}`, chunks);
    if (!bulk) await this.client.query(`select pg_notify('paktwerk_store', '')`);
    if (!bulk) await this.client.query('commit');
    this.done = { events: this.done.events + count, position: tail.position };
    onProgress?.(this.done);
  }

  private async tail(): Promise<Tail> {
    const { rows } = await this.client.query<{ epoch: number; position: string | null; known: Date | null }>(
      'select s.epoch, e.position, e.known_since as known from store_state s left join (select position, known_since from events order by events.position desc limit 1) e on true',
    );
    const { epoch, position, known } = rows[0]!;
    return { epoch, position: Number(position ?? 0), known: known?.toISOString() ?? '' };
  }

  /** The heads of the streams that this batch goes on with. */
  private async recall(items: readonly ImportItem[], position: number): Promise<void> {
    if (this.options.bulk) return; // nothing to look up, and no index to do it with
    if (position === 0) this.knowsAll = true;
    else if (position !== this.done.position) {
      this.heads.clear(); // somebody else wrote in between
      this.knowsAll = false;
    }
    while (this.heads.size > REMEMBERED) {
      this.knowsAll = false;
      this.heads.delete(this.heads.keys().next().value!);
    }
    if (this.knowsAll) return;
    const unknown = [...new Set(items.map((i) => i.stream).filter((s) => !this.heads.has(s)))];
    const { rows } = await this.client.query<{ stream: string; version: number; hash: Buffer; recorded_at: Date }>(
      `select e.stream, e.version, e.hash, e.recorded_at from unnest($1::text[]) s(stream)
       cross join lateral (select * from events e where e.stream = s.stream order by e.version desc limit 1) e`,
      [unknown],
    );
    for (const r of rows)
      this.heads.set(r.stream, { version: r.version, hash: r.hash.toString('hex'), recordedAt: r.recorded_at.toISOString() });
  }

  private encode({ stream, events, after, last }: ImportItem, tail: Tail, rows: CopyRows): void {
    let head = this.heads.get(stream);
    if (after !== undefined && after !== (head?.version ?? 0))
      throw this.refusal(`stream ${stream} stands at version ${head?.version ?? 0}, not ${after}.`);
    this.heads.delete(stream); // to the young end
    for (const event of events) {
      const { meta } = event;
      if (head && meta.recordedAt < head.recordedAt)
        throw this.refusal(
          `in stream ${stream} version ${head.version + 1} was recorded at ${meta.recordedAt}, before version ${head.version} (${head.recordedAt}).`,
        );
      const bytes = metaBytes(meta);
      const version = (head?.version ?? 0) + 1;
      head = {
        version,
        hash: chainHash(head?.hash ?? '', stream, version, event.type, event.schemaVersion, bytes, event.data),
        recordedAt: meta.recordedAt,
      };
      tail.position += 1;
      if (meta.recordedAt > tail.known) tail.known = meta.recordedAt;
      rows.row(FIELDS);
      rows.int8(tail.position);
      rows.int4(tail.epoch);
      rows.text(stream);
      rows.int4(version);
      rows.uuid(meta.eventId);
      rows.text(meta.commandId);
      rows.text(event.type);
      rows.int4(event.schemaVersion);
      rows.instant(meta.recordedAt);
      rows.instant(tail.known);
      rows.bytes(bytes);
      rows.bytes(event.data);
      rows.bytes(Buffer.from(head.hash, 'hex'));
    }
    if (head && !last) this.heads.set(stream, head);
  }
}
