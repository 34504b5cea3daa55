import { contractOf } from '@paktwerk/contracts';
import { parsePosition } from '@paktwerk/event-store';
import { isInstant } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import type { LogBatch, LogReader } from '@paktwerk/projections';
import { Fields, Listener, copyOut, inTransaction } from '@paktwerk/postgres';
import type { Pool, PoolClient } from 'pg';
import { indexable, plainText } from '../cloud-message';
import type { CloudAttributes, CloudMessage } from '../cloud-message';
import type { InboxBatch, InboxSink, SourceEpoch, StoreOutcome } from '../transport';
import { toEntry } from './entries';
import { groupOrphans, listOrphans, settleOrphan, settleOrphans } from './orphans';
import type { ManyOrphans, Orphan, OrphanGroup } from './orphans';

/** How much of a source's log has arrived, whatever its partitions: the lowest mark over all of them. */
export interface SourceWatermark {
  readonly position: string;
  readonly knownSince: Instant;
  /** A consumer of the inbox that has read up to here knows all that the watermark covers. */
  readonly inboxPosition: number;
  /**
   * When the slowest mark was last confirmed (real time): an idle source confirms about once a second on the embedded bus, every ten seconds on
   * Kafka.
   */
  readonly confirmedAt: string;
}

export interface InboxCounts {
  readonly stored: number;
  /** Deliveries of messages that were here already. */
  readonly repeated: number;
  readonly unknownTypes: Readonly<Record<string, number>>;
}

interface Row {
  readonly position: number;
  readonly type: string;
  readonly topic: string;
  readonly key: string;
  readonly attributes: string;
  readonly data: Buffer;
}
const toRow = (block: Buffer, at: number): Row => {
  const f = new Fields(block, at);
  return { position: f.int8(), type: f.text(), topic: f.text(), key: f.text(), attributes: f.text(), data: f.bytes() };
};
/** Ids go into checkpoints and lists of parked entries: what their text cannot hold would be refused there for ever. */
const attributesOf = ({ attributes }: Pick<Row, 'attributes'>): CloudAttributes =>
  JSON.parse(
    attributes,
    attributes.includes('\\u') ? (_, value: unknown) => (typeof value === 'string' ? plainText(value) : value) : undefined,
  ) as CloudAttributes;

/** Says of which source more has arrived. */
export const WATERMARK_CHANNEL = 'paktwerk_watermarks';

const STORE = `select accepted, next_offset, added, (select count(pg_notify('${WATERMARK_CHANNEL}', s)) from (select distinct unnest($14::text[]) as s) sources)
  from inbox_store($1, $2, $3, $4, $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bytea[],
  $11::timestamptz[], $12::timestamptz[], $13::text[], $14::text[], $15::text[], $16::int[], $17::bigint[], $18::timestamptz[])`;

/** Batches per commit; more only lengthens the time the lock is held. */
const MAX_GROUP = 24;

interface Pending {
  readonly batch: InboxBatch;
  readonly resolve: (outcome: StoreOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Normalised, because PostgreSQL refuses some of what JavaScript takes for a time (30 February), and would refuse it for ever. */
const instantOrNull = (value: string | undefined): string | null =>
  value !== undefined && isInstant(value) ? new Date(value).toISOString() : null;

const storeBatch = async (
  db: Pick<Pool, 'query'> | PoolClient,
  { topic, partition, firstOffset, nextOffset, messages, watermarks }: InboxBatch,
): Promise<StoreOutcome> => {
  const a = (name: string) => messages.map((m) => m.attributes[name]);
  const marks = watermarks.flatMap((w) => {
    const at = parsePosition(w.position);
    const knownSince = instantOrNull(w.knownSince);
    return at && knownSince !== null ? [{ ...w, ...at, knownSince }] : [];
  });
  const { rows } = await db.query<{ accepted: boolean; next_offset: string | null; added: number }>({
    name: 'inbox_store',
    text: STORE,
    values: [
      topic,
      partition,
      firstOffset,
      nextOffset,
      messages.map((m) => indexable(m.attributes.id)),
      messages.map((m) => plainText(m.attributes.type)),
      messages.map((m) => plainText(m.attributes.source)),
      messages.map((m) => indexable(m.key)), // it is indexed where it is parked
      messages.map((m) => JSON.stringify(m.attributes)),
      messages.map((m) => m.data),
      a('time').map(instantOrNull),
      a('knownsince').map(instantOrNull),
      a('sourceposition').map((p) => (p === undefined ? null : plainText(p))),
      marks.map((m) => plainText(m.source)),
      marks.map((m) => m.position),
      marks.map((m) => m.epoch),
      marks.map((m) => m.number),
      marks.map((m) => m.knownSince),
    ],
  });
  const row = rows[0];
  return row?.accepted
    ? { kind: 'stored', nextOffset: Number(row.next_offset), added: row.added }
    : { kind: 'gap', nextOffset: row?.next_offset == null ? undefined : Number(row.next_offset) };
};

/** The consumer's own deduplicated copy of foreign events, in the service's database: sink of the transport, log of the runner. */
export class InboxLog implements LogReader, InboxSink {
  readonly id = 'inbox';
  private readonly listener: Listener;
  private pending: Pending[] = [];
  private flushing = false;
  private stored = 0;
  private repeated = 0;
  private readonly unknown = new Map<string, number>();
  /** The newest epoch of each source that has been written down. */
  private readonly noticed = new Map<string, number>();

  constructor(private readonly pool: Pool) {
    this.listener = new Listener(pool, 'paktwerk_inbox');
  }

  /** Batches of several partitions that arrive together share one commit. */
  store(batch: InboxBatch): Promise<StoreOutcome> {
    return new Promise((resolve, reject) => {
      this.pending.push({ batch, resolve, reject });
      if (!this.flushing) void this.flush();
    });
  }

  private async flush(): Promise<void> {
    this.flushing = true;
    while (this.pending.length > 0) {
      const group = this.pending.splice(0, MAX_GROUP);
      try {
        for (const { batch } of group) for (const mark of batch.watermarks) if (mark.epochs) await this.notice(mark.source, mark.epochs);
        const outcomes = group.length === 1 ? [await storeBatch(this.pool, group[0]!.batch)] : await this.storeTogether(group);
        group.forEach(({ batch, resolve }, i) => {
          const outcome = outcomes[i]!;
          if (outcome.kind === 'stored') this.count(batch.messages, outcome.added);
          resolve(outcome);
        });
      } catch (error) {
        for (const { reject } of group) reject(error); // whoever brought it tries again; what was stored after all is then known
      }
    }
    this.flushing = false;
  }

  /** Written down before the watermark itself: who sees the newer epoch can also see where it began. */
  private async notice(source: string, epochs: readonly SourceEpoch[]): Promise<void> {
    const newest = Math.max(...epochs.map((e) => e.epoch));
    if ((this.noticed.get(source) ?? 0) >= newest) return;
    await this.pool.query(
      'insert into inbox_epochs (source, epoch, after) select $1, * from unnest($2::int[], $3::bigint[]) on conflict do nothing',
      [plainText(source), epochs.map((e) => e.epoch), epochs.map((e) => e.after)],
    );
    this.noticed.set(source, newest);
  }

  /** Messages about events that their source lost in a restore. A person has to judge what was done because of them. */
  orphans(): Promise<readonly Orphan[]> {
    return listOrphans(this.pool);
  }

  /** A person has dealt with an orphan. Undefined when there is none at that position of the inbox. */
  settleOrphan(inboxPosition: number, by: string, reason: string): Promise<Orphan | undefined> {
    return settleOrphan(this.pool, inboxPosition, by, reason);
  }

  async orphanGroups(): Promise<readonly OrphanGroup[]> {
    return groupOrphans(await this.orphans());
  }

  /** A person has dealt with many, for one reason. Gives how many it were. */
  settleOrphans(which: ManyOrphans, by: string, reason: string): Promise<number> {
    return settleOrphans(this.pool, which, by, reason);
  }

  private storeTogether(group: readonly Pending[]): Promise<StoreOutcome[]> {
    return inTransaction(this.pool, async (client) => {
      const outcomes: StoreOutcome[] = [];
      for (const { batch } of group) outcomes.push(await storeBatch(client, batch));
      return outcomes;
    });
  }

  private count(messages: readonly CloudMessage[], added: number): void {
    this.stored += added;
    this.repeated += messages.length - added;
    if (added === 0) return;
    for (const {
      attributes: { type },
    } of messages) {
      if (contractOf(type)) continue;
      const name = this.unknown.has(type) || this.unknown.size < 100 ? type.slice(0, 100) : 'other'; // bounded, whatever is sent
      this.unknown.set(name, (this.unknown.get(name) ?? 0) + 1);
    }
  }

  /** Since this process started. */
  counts(): InboxCounts {
    return { stored: this.stored, repeated: this.repeated, unknownTypes: Object.fromEntries(this.unknown) };
  }

  async nextOffset(topic: string, partition: number): Promise<number | undefined> {
    const { rows } = await this.pool.query<{ next_offset: string }>(
      'select next_offset from inbox_offsets where topic = $1 and partition = $2',
      [topic, partition],
    );
    return rows[0] && Number(rows[0].next_offset);
  }

  async begin(topic: string, partition: number, offset: number): Promise<number> {
    await this.pool.query('insert into inbox_offsets (topic, partition, next_offset) values ($1, $2, $3) on conflict do nothing', [
      topic,
      partition,
      offset,
    ]);
    return (await this.nextOffset(topic, partition)) ?? offset;
  }

  async read(after: number, max: number, types?: ReadonlySet<string>): Promise<LogBatch> {
    const rows = await copyOut(
      this.pool,
      `select position, type, topic, message_key, attributes::text, data from inbox_messages where position > ${Math.trunc(after)} order by inbox_messages.position limit ${Math.trunc(max)}`,
      toRow,
    );
    const wanted = types ? rows.filter((r) => types.has(r.type)) : rows;
    const entries = wanted.map((r) => toEntry({ ...r, attributes: attributesOf(r) }));
    const last = rows.at(-1);
    if (!last) return { entries, last: after, full: false };
    return { entries, last: last.position, lastEventId: attributesOf(last).id, full: rows.length === max };
  }

  async eventIdAt(position: number): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ attributes: string }>('select attributes::text from inbox_messages where position = $1', [
      position,
    ]);
    return rows[0] && attributesOf(rows[0]).id;
  }

  async head(): Promise<number> {
    const { rows } = await this.pool.query<{ head: string }>('select coalesce(max(position), 0) as head from inbox_messages');
    return Number(rows[0]?.head ?? 0);
  }

  heardSince(at: number): boolean {
    return this.listener.heardSince(at);
  }

  waitForMore(maxMs: number, signal?: AbortSignal, readAt?: number): Promise<void> {
    return this.listener.wait(maxMs, signal, readAt);
  }

  /** Undefined while the source has not been heard of on every partition of its topics. */
  async watermarkOf(source: string): Promise<SourceWatermark | undefined> {
    const { rows } = await this.pool.query<{ position: string | null; known_since: Date; inbox_position: string; updated_at: Date }>(
      `select w.position, w.known_since, max(w.inbox_position) over () as inbox_position, min(w.updated_at) over () as updated_at
       from inbox_offsets o left join inbox_watermarks w on w.source = $1 and w.topic = o.topic and w.partition = o.partition
       where o.topic in (select topic from inbox_watermarks where source = $1)
       order by w.epoch nulls first, w.number nulls first limit 1`,
      [source],
    );
    const lowest = rows[0];
    if (!lowest || lowest.position === null) return undefined;
    return {
      position: lowest.position,
      knownSince: lowest.known_since.toISOString(),
      inboxPosition: Number(lowest.inbox_position),
      confirmedAt: lowest.updated_at.toISOString(),
    };
  }

  close(): void {
    this.listener.close();
  }
}
