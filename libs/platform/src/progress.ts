import { parsePosition } from '@paktwerk/event-store';
import type { InboxLog, Relay } from '@paktwerk/messaging';
import type { Database } from '@paktwerk/postgres';
import { consumerOf, readCheckpoints } from '@paktwerk/projections';
import type { LogReader, Projection, Reaction } from '@paktwerk/projections';
import type { Worker } from './service-definition';

export interface ConsumerProgress {
  readonly id: string;
  readonly log: 'store' | 'inbox' | 'worker';
  readonly position: number;
  readonly head: number;
  /** Entries set aside for a person, and those that wait for a fact. */
  readonly parked: number;
  readonly waiting: number;
  readonly stoppedAt?: number;
  readonly error?: string;
}

export interface Progress {
  readonly service: string;
  readonly storeHead: number;
  /** How far the relay has published; null where the service publishes nothing. */
  readonly relay: number | null;
  /** Per source service: how far its log is known here. */
  readonly sources: Readonly<Record<string, number>>;
  readonly inboxHead: number;
  readonly consumers: readonly ConsumerProgress[];
  /** Everything that has arrived is consumed or parked. */
  readonly idle: boolean;
}

export interface ProgressParts {
  readonly service: string;
  readonly db: Database;
  readonly logs: Readonly<Partial<Record<'store' | 'inbox', LogReader>>>;
  readonly consumers: () => readonly (Projection | Reaction)[];
  readonly workers: readonly Worker[];
  readonly relay: Relay | undefined;
  readonly inbox: InboxLog | undefined;
  readonly sources: readonly string[];
  /** Whoever asks how far the read models are need not wait for what they gather. */
  readonly hurry: () => Promise<void>;
}

type Heads = Readonly<Record<'store' | 'inbox', number>>;

/** Reads how far everything is that follows a service's logs. */
export class ProgressReader {
  constructor(private readonly parts: ProgressParts) {}

  async read(): Promise<Progress> {
    const before = await this.heads();
    const consumers = [...(await this.readers(before)), ...(await this.workers())];
    if (consumers.some(({ position, head }) => position < head)) await this.parts.hurry();
    const relay = await this.published();
    const sources = await this.arrived();
    const isAllDone = consumers.every(isDone) && (relay ?? before.store) >= before.store;
    return {
      service: this.parts.service,
      storeHead: before.store,
      relay,
      sources,
      inboxHead: before.inbox,
      consumers,
      // A worker may have appended between the first reading and the last: then the figures above are of two moments.
      idle: isAllDone && areSame(before, await this.heads()),
    };
  }

  private async heads(): Promise<Heads> {
    const { store, inbox } = this.parts.logs;
    return { store: (await store?.head()) ?? 0, inbox: (await inbox?.head()) ?? 0 };
  }

  private async readers(heads: Heads): Promise<readonly ConsumerProgress[]> {
    const { db, consumers } = this.parts;
    const wanted = consumers().map((c) => ({ id: consumerOf(c), log: c.log }));
    const rows = await readCheckpoints(
      db,
      wanted.map((w) => w.id),
    );
    const open = await db.query<{ consumer: string; parked: number; waiting: number }>(
      `select consumer, count(*) filter (where status = 'parked')::int as parked, count(*) filter (where status <> 'parked')::int as waiting from parked where status in ('parked', 'waiting', 'retry') group by consumer`,
    );
    return wanted.map(({ id, log }) => {
      const row = rows.get(id);
      const { parked = 0, waiting = 0 } = open.find((o) => o.consumer === id) ?? {};
      const stopped = row?.stoppedAt == null ? {} : { stoppedAt: row.stoppedAt, error: row.error ?? '' };
      return { id, log, position: row?.position ?? 0, head: heads[log], parked, waiting, ...stopped };
    });
  }

  private async workers(): Promise<readonly ConsumerProgress[]> {
    const all: ConsumerProgress[] = [];
    for (const w of this.parts.workers) {
      const progress = await w.progress();
      if (progress.position < progress.head) w.rest?.end();
      all.push({ id: `worker:${w.id}`, log: 'worker', ...progress, parked: 0, waiting: 0 });
    }
    return all;
  }

  private async published(): Promise<number | null> {
    const published = await this.parts.relay?.progress();
    return published ? numberOf(published.position) : null;
  }

  private async arrived(): Promise<Readonly<Record<string, number>>> {
    const sources: Record<string, number> = {};
    for (const source of this.parts.sources) sources[source] = numberOf((await this.parts.inbox?.watermarkOf(source))?.position);
    return sources;
  }
}

/** What waits only because something before it is parked counts as parked. */
const isDone = (c: ConsumerProgress): boolean => c.position >= c.head && (c.waiting === 0 || c.parked > 0);
const areSame = (a: Heads, b: Heads): boolean => a.store === b.store && a.inbox === b.inbox;
const numberOf = (position: string | undefined): number => (position === undefined ? 0 : (parsePosition(position)?.number ?? 0));
