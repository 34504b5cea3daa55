import type { PublicEvent } from '@paktwerk/contracts';
import { positionParts } from '@paktwerk/event-store';
import type { EventStore, Position, RecordedEvent, StoredEvent } from '@paktwerk/event-store';
import type { Instant } from '@paktwerk/kernel';
import { CheckpointLostError, errorLine, failureKind, silentLog } from '@paktwerk/projections';
import type { Database, FailureKind, Leases, WorkerLog } from '@paktwerk/projections';
import { encode } from './cloud-message';
import type { CloudMessage } from './cloud-message';
import { backOff } from './waiting';
import type { BusTransport } from './transport';
import { BusUnavailableError } from './transport';

export interface RelayOptions {
  readonly store: EventStore;
  readonly db: Database;
  readonly leases: Pick<Leases, 'hold'>;
  readonly transport: BusTransport;
  /** All topics that this service publishes to; each gets the watermarks. */
  readonly topics: readonly string[];
  readonly decode: (events: readonly StoredEvent[]) => Promise<readonly RecordedEvent[]>;
  /** Pure: what others learn of an event of ours. */
  readonly toPublic: (event: RecordedEvent) => readonly PublicEvent[];
  readonly batchSize?: number;
  readonly log?: WorkerLog;
}

export interface RelayState {
  readonly leading: boolean;
  /** Messages published by this process. */
  readonly published: number;
  /** Consecutive failures; 0 while it works. */
  readonly failures: number;
  readonly error?: string;
  /** `poison` = a person has to look; `transient` = it goes on by itself. */
  readonly errorKind?: FailureKind;
  readonly failingSince?: string;
  readonly position?: Position;
  /** Liveness: when the loop last turned (real time, milliseconds). */
  readonly turnedAt: number;
}

export interface RelayProgress {
  readonly position?: string;
  readonly head?: string;
  /** Events of the store that are not out yet. */
  readonly behind: number;
}

/** The events at the relay's checkpoint are not the ones it published: the store was restored or replaced. */
export class RelayMismatchError extends Error {
  constructor(position: string) {
    super(
      `The store holds another event at ${position} than the relay published. Nothing is published until a person has decided how to go on.`,
    );
    this.name = 'RelayMismatchError';
  }
}

interface Checkpoint {
  readonly position: Position;
  readonly eventId: string;
  readonly knownSince: Instant;
}

const WATERMARK_EVERY_MS = 100;

/**
 * Carries a store's events to the bus: one leader per service reads by position, publishes, then moves its checkpoint.
 * After a restart it may publish again what it had published; message ids are derived, so consumers drop the repetition.
 */
export class Relay {
  private current: RelayState = { leading: false, published: 0, failures: 0, turnedAt: Date.now() };
  private readonly log: WorkerLog;
  private markedAt = 0;
  private marked: string | undefined;

  constructor(private readonly options: RelayOptions) {
    this.log = options.log ?? silentLog;
  }

  private get name(): string {
    return this.options.store.name;
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.options.leases.hold(`relay:${this.name}`, signal, async (leaseSignal) => {
      try {
        await this.lead(leaseSignal);
      } finally {
        this.current = { ...this.current, leading: false };
      }
    });
  }

  state(): RelayState {
    return this.current;
  }

  /** From the database, so every replica can answer it. */
  async progress(): Promise<RelayProgress> {
    const [checkpoint, head] = await Promise.all([this.load(), this.options.store.head()]);
    const behind = (head ? positionParts(head).number : 0) - (checkpoint ? positionParts(checkpoint.position).number : 0);
    return { behind: Math.max(0, behind), ...(checkpoint ? { position: checkpoint.position } : {}), ...(head ? { head } : {}) };
  }

  private async lead(signal: AbortSignal): Promise<void> {
    let checkpoint: Checkpoint | undefined | 'unknown' = 'unknown';
    let failures = 0;
    this.marked = undefined;
    this.current = { ...this.current, leading: true };
    while (!signal.aborted) {
      this.current = { ...this.current, turnedAt: Date.now() };
      try {
        if (checkpoint === 'unknown') checkpoint = await this.verified(await this.load());
        const { reached, more }: { reached: Checkpoint | undefined; more: boolean } = await this.turn(checkpoint, signal);
        checkpoint = reached;
        failures = 0;
        this.working(checkpoint);
        if (!more) await this.options.store.waitForAppend(Math.min(1000, this.nextMarkIn(checkpoint)), signal); // liveness: it turns at least once a second
      } catch (error) {
        if (error instanceof CheckpointLostError) throw error; // another leader: give the lease back
        failures += 1;
        checkpoint = 'unknown';
        this.failing(error, failures);
        await backOff(failures, signal);
      }
    }
  }

  private working(checkpoint: Checkpoint | undefined): void {
    const { leading, published, turnedAt } = this.current;
    this.current = { leading, published, turnedAt, failures: 0, ...(checkpoint ? { position: checkpoint.position } : {}) };
  }

  private failing(error: unknown, failures: number): void {
    const errorKind = error instanceof BusUnavailableError || isBusError(error) ? 'transient' : failureKind(error);
    this.current = {
      ...this.current,
      failures,
      error: errorLine(error),
      errorKind,
      failingSince: this.current.failingSince ?? new Date().toISOString(),
    };
    if (failures !== 1 && failures % 20 !== 0) return;
    const fields = { relay: this.name, error: errorLine(error), failures };
    if (errorKind === 'poison') this.log.error(fields, 'relay cannot go on');
    else this.log.warn(fields, 'relay waits');
  }

  /** Publishes one batch, moves the checkpoint behind it, and writes the watermark when it is due. */
  private async turn(from: Checkpoint | undefined, signal: AbortSignal): Promise<{ reached: Checkpoint | undefined; more: boolean }> {
    const stored = await this.options.store.readAll({ ...(from ? { after: from.position } : {}), max: this.options.batchSize ?? 500 });
    let reached = from;
    if (stored.length > 0) {
      const { perTopic, last, failure } = this.encodeAll(await this.options.decode(stored));
      for (const [topic, messages] of perTopic) {
        if (signal.aborted) return { reached, more: false }; // the lease is lost: publishing again is harmless, racing on is not needed
        await this.options.transport.publish(topic, messages);
        this.current = { ...this.current, published: this.current.published + messages.length };
      }
      if (last) reached = await this.move(from, { position: last.position, eventId: last.eventId, knownSince: last.knownSince });
      if (failure !== undefined) throw failure; // what stood before the broken event is out
    }
    if (reached && this.nextMarkIn(reached) <= 0) {
      await this.options.transport.publishWatermark(this.options.topics, {
        source: this.name,
        position: reached.position,
        knownSince: reached.knownSince,
      });
      this.marked = reached.position;
      this.markedAt = Date.now();
    }
    return { reached, more: stored.length > 0 };
  }

  /** At most every 100 ms while events flow; now and then while idle, so that silence and absence can be told apart. */
  private nextMarkIn(checkpoint: Checkpoint | undefined): number {
    if (!checkpoint) return this.options.transport.heartbeatMs; // an empty store has nothing to mark: wait for its first event
    const every = checkpoint.position !== this.marked ? WATERMARK_EVERY_MS : this.options.transport.heartbeatMs;
    return Math.max(0, this.markedAt + every - Date.now());
  }

  private encodeAll(events: readonly RecordedEvent[]): {
    perTopic: Map<string, CloudMessage[]>;
    last: RecordedEvent | undefined;
    failure?: Error;
  } {
    const perTopic = new Map<string, CloudMessage[]>();
    let last: RecordedEvent | undefined;
    for (const event of events) {
      try {
        const messages = this.options.toPublic(event).map((p, i) => ({ topic: p.contract.topic, message: encode(event, p, i) }));
        for (const { topic, message } of messages) {
          const list = perTopic.get(topic);
          if (list) list.push(message);
          else perTopic.set(topic, [message]);
        }
        last = event;
      } catch (error) {
        return { perTopic, last, failure: error as Error };
      }
    }
    return { perTopic, last };
  }

  private async load(): Promise<Checkpoint | undefined> {
    const [row] = await this.options.db.query<{ position: Position; event_id: string; known_since: Date }>(
      'select position, event_id, known_since from relay_checkpoints where name = $1',
      [this.name],
    );
    return row && { position: row.position, eventId: row.event_id, knownSince: row.known_since.toISOString() };
  }

  private async verified(checkpoint: Checkpoint | undefined): Promise<Checkpoint | undefined> {
    if (!checkpoint) return undefined;
    const { store, epoch, number } = positionParts(checkpoint.position);
    const [event] = await this.options.store.readAll({
      ...(number > 1 ? { after: `${store}:${epoch}:${number - 1}` as Position } : {}),
      max: 1,
    });
    if (event?.meta.eventId !== checkpoint.eventId) throw new RelayMismatchError(checkpoint.position);
    return checkpoint;
  }

  /** Compare-and-set: a leader whose lease has passed to another one must not move the checkpoint back. */
  private async move(from: Checkpoint | undefined, to: Checkpoint): Promise<Checkpoint> {
    const values = [this.name, to.position, to.eventId, to.knownSince];
    const rows = from
      ? await this.options.db.query(
          'update relay_checkpoints set position = $2, event_id = $3, known_since = $4, updated_at = now() where name = $1 and position = $5 returning name',
          [...values, from.position],
        )
      : await this.options.db.query(
          'insert into relay_checkpoints (name, position, event_id, known_since) values ($1, $2, $3, $4) on conflict do nothing returning name',
          values,
        );
    if (rows.length !== 1) throw new CheckpointLostError(`relay:${this.name}`, from ? positionParts(from.position).number : 0);
    return to;
  }
}

/** kafkajs has its own family of errors; all of them mean "the broker", except a message that it will never take. */
const isBusError = (error: unknown): boolean =>
  error instanceof Error && error.name.startsWith('KafkaJS') && (error as { type?: string }).type !== 'MESSAGE_TOO_LARGE';
