import { Gathering, backOff, defined, pause } from '@paktwerk/kernel';
import { PositionLostError, makePosition, positionParts } from '@paktwerk/event-store';
import type { Position } from '@paktwerk/event-store';
import type { Instant } from '@paktwerk/kernel';
import { CheckpointLostError, errorLine, failureKind, silentLog } from '@paktwerk/projections';
import type { FailureKind, Leases, WorkerLog } from '@paktwerk/projections';
import type { Database } from '@paktwerk/postgres';
import { BusUnavailableError } from '../transport';
import type { BusTransport, SourceEpoch } from '../transport';
import { readMessages } from './batch';
import type { MessageBatch, MessageSource } from './batch';
import { RelayCheckpoints } from './checkpoint';
import type { RelayCheckpoint } from './checkpoint';

export interface RelayOptions extends MessageSource {
  readonly db: Database;
  readonly leases: Pick<Leases, 'hold'>;
  readonly transport: BusTransport;
  /** All topics that this service publishes to; each gets the watermarks. */
  readonly topics: readonly string[];
  readonly batchSize?: number;
  /** The difference of two positions is the number of events between them; otherwise they are counted, as far as that is cheap. */
  readonly densePositions?: boolean;
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
  /** Events of the store that are not out yet; at most {@link COUNTED} where positions are not dense. */
  readonly behind: number;
  /** When the oldest of them was recorded. */
  readonly waitingSince?: Instant;
}

interface Turned {
  readonly reached: RelayCheckpoint | undefined;
  readonly more: boolean;
  /** So many events were read. */
  readonly events: number;
  /** And nothing of it is public. */
  readonly isSilent: boolean;
}

const WATERMARK_EVERY_MS = 100;
/** The pause while the relay is behind: each mark costs a message, and one about old events wakes no waiting reader. */
const WATERMARK_BEHIND_MS = 500;
/** The pause behind events that say nothing in public: most that follow them at once say nothing either, and need not be read one by one. */
const SILENT_MS = 30;
/** What comes by itself goes out at once; a stream of it in some messages at a time. */
const GATHER = { firstMs: 0, mostMs: 25 };
const BATCH = 1000;
export const COUNTED = 5000;

/**
 * Carries a store's events to the bus: one leader per service reads by position, publishes, then moves its checkpoint.
 * After a restart it may publish again what it had published; message ids are derived, so consumers drop the repetition.
 */
export class Relay {
  readonly checkpoints: RelayCheckpoints;
  private current: RelayState = { leading: false, published: 0, failures: 0, turnedAt: Date.now() };
  private readonly log: WorkerLog;
  private markedAt = 0;
  private marked: string | undefined;
  /** The checkpoint on its way into the database while the next batch is on its way to the bus: it is only ever behind what is out. */
  private moving: Promise<unknown> = Promise.resolve();
  /** The checkpoint as the database has it, or will have it when it has moved. */
  private saved: RelayCheckpoint | undefined;
  /** Read and mapped while the batch before it was on its way to the bus. */
  private ahead: { readonly after: Position; readonly batch: Promise<MessageBatch> } | undefined;

  constructor(private readonly options: RelayOptions) {
    this.log = options.log ?? silentLog;
    this.checkpoints = new RelayCheckpoints(options.store, options.db);
  }

  private get name(): string {
    return this.options.store.name;
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.options.leases.hold(`relay:${this.name}`, signal, async (leaseSignal) => {
      try {
        await this.lead(leaseSignal);
      } finally {
        this.ahead = undefined;
        await this.settled();
        this.current = { ...this.current, leading: false };
      }
    });
  }

  state(): RelayState {
    return this.current;
  }

  /** From the database, so every replica can answer it. */
  async progress(): Promise<RelayProgress> {
    const [checkpoint, head] = await Promise.all([this.checkpoints.load(), this.options.store.head()]);
    const distance = Math.max(0, (head ? positionParts(head).number : 0) - (checkpoint ? positionParts(checkpoint.position).number : 0));
    const waiting = distance > 0 ? await this.waiting(checkpoint) : undefined;
    return {
      behind: this.options.densePositions === true ? distance : (waiting?.count ?? distance),
      ...(checkpoint ? { position: checkpoint.position } : {}),
      ...(head ? { head } : {}),
      ...defined({ waitingSince: waiting?.since }),
    };
  }

  private async waiting(
    checkpoint: RelayCheckpoint | undefined,
  ): Promise<{ readonly count: number; readonly since?: Instant } | undefined> {
    try {
      const events = await this.options.store.readAll({
        ...(checkpoint ? { after: checkpoint.position } : {}),
        max: this.options.densePositions === true ? 1 : COUNTED,
      });
      const first = events[0];
      return { count: events.length, ...(first ? { since: first.meta.recordedAt } : {}) };
    } catch (error) {
      if (error instanceof PositionLostError) return undefined; // the state says it
      throw error;
    }
  }

  private async lead(signal: AbortSignal): Promise<void> {
    let checkpoint: RelayCheckpoint | undefined | 'unknown' = 'unknown';
    let failures = 0;
    let readAt = 0;
    const gathering = new Gathering(GATHER);
    this.marked = undefined;
    this.current = { ...this.current, leading: true };
    while (!signal.aborted) {
      this.current = { ...this.current, turnedAt: Date.now() };
      try {
        if (checkpoint === 'unknown') this.saved = checkpoint = await this.checkpoints.verified(await this.checkpoints.load());
        if (!this.ahead) readAt = performance.now();
        const { reached, more, events, isSilent }: Turned = await this.turn(checkpoint, signal);
        checkpoint = reached;
        failures = 0;
        this.working(checkpoint);
        if (more) continue;
        if (events > 0) {
          const ms = Math.max(gathering.pauseBehind(readAt, events), isSilent ? SILENT_MS : 0);
          if (ms > 0) await pause(ms, signal);
          gathering.ended();
        }
        await this.options.store.waitForAppend(Math.min(1000, this.nextMarkIn(checkpoint)), signal, readAt); // liveness: it turns at least once a second
      } catch (error) {
        this.ahead = undefined;
        await this.settled();
        if (error instanceof CheckpointLostError) throw error; // another leader: give the lease back
        failures += 1;
        checkpoint = 'unknown';
        this.failing(error, failures);
        await backOff(failures, signal);
      }
    }
  }

  private working(checkpoint: RelayCheckpoint | undefined): void {
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
    const fields = { worker: `relay:${this.name}`, error: errorLine(error), attempts: failures };
    if (errorKind === 'poison') this.log.error(fields, 'relay cannot go on');
    else this.log.warn(fields, 'relay waits');
  }

  /**
   * Publishes one batch, moves the checkpoint behind it, and writes the watermark when it is due. Behind events that say nothing in public the checkpoint
   * moves with the watermark only: reading them again costs less than a write for each batch.
   */
  private async turn(from: RelayCheckpoint | undefined, signal: AbortSignal): Promise<Turned> {
    const { perTopic, events, last, failure, full } = await this.take(from?.position);
    if (full && last) this.readAhead(last.position);
    for (const [topic, messages] of perTopic) {
      if (signal.aborted) return { reached: from, more: false, events: 0, isSilent: false }; // the lease is lost: publishing again is harmless, racing on is not needed
      await this.options.transport.publish(topic, messages);
      this.current = { ...this.current, published: this.current.published + messages.length };
    }
    await this.moving; // one after the other, and none when the one before failed
    const reached = last ?? from;
    const isMarkDue = reached !== undefined && this.nextMarkIn(reached, full) <= 0;
    if (reached && (perTopic.size > 0 || isMarkDue || failure !== undefined)) this.move(reached);
    if (!full || failure !== undefined) await this.moving;
    if (failure !== undefined) throw failure; // what stood before the broken event is out
    if (isMarkDue) {
      await this.moving;
      await this.mark(reached);
    }
    return { reached, more: full, events, isSilent: last !== undefined && perTopic.size === 0 };
  }

  private move(to: RelayCheckpoint): void {
    if (to.position === this.saved?.position) return;
    this.moving = this.checkpoints.move(this.saved, to);
    this.saved = to;
    this.moving.catch(() => undefined); // whoever comes next waits for it and sees the error
  }

  private async settled(): Promise<void> {
    await this.moving.catch(() => undefined);
    this.moving = Promise.resolve();
  }

  private take(after: Position | undefined): Promise<MessageBatch> {
    const { ahead } = this;
    this.ahead = undefined;
    return ahead && ahead.after === after ? ahead.batch : this.read(after);
  }

  private read(after: Position | undefined): Promise<MessageBatch> {
    return readMessages(this.options, after, this.options.batchSize ?? BATCH);
  }

  private readAhead(after: Position): void {
    const batch = this.read(after);
    batch.catch(() => undefined); // its reader sees the error; that of an abandoned batch is ignored
    this.ahead = { after, batch };
  }

  private async mark({ position, knownSince }: RelayCheckpoint): Promise<void> {
    const epochs = (await this.options.store.epochs()).filter((e) => e.epoch > 1).map(({ epoch, after }) => ({ epoch, after }));
    await this.options.transport.publishWatermark(this.options.topics, {
      source: this.name,
      position: inNewestEpoch(position, epochs),
      knownSince,
      ...(epochs.length > 0 ? { epochs } : {}),
    });
    this.marked = position;
    this.markedAt = Date.now();
  }

  /** At most every 100 ms while events flow; now and then while idle, so that silence and absence can be told apart. */
  private nextMarkIn(checkpoint: RelayCheckpoint | undefined, isBehind = false): number {
    if (!checkpoint) return this.options.transport.heartbeatMs; // an empty store has nothing to mark: wait for its first event
    const flowing = isBehind ? WATERMARK_BEHIND_MS : WATERMARK_EVERY_MS;
    const every = checkpoint.position !== this.marked ? flowing : this.options.transport.heartbeatMs;
    return Math.max(0, this.markedAt + every - Date.now());
  }
}

/**
 * A place as it is called now: where a restore began an epoch behind it, it is the beginning of that epoch. Else the mark would lie before one of
 * events that were lost, the bus would keep that one, and readers would learn of the restore with the next event alone.
 */
const inNewestEpoch = (position: Position, epochs: readonly SourceEpoch[]): Position => {
  const { store, epoch, number } = positionParts(position);
  const newest = epochs.filter(({ after }) => after <= number).reduce((max, e) => Math.max(max, e.epoch), epoch);
  return makePosition(store, newest, number);
};

/** kafkajs has its own family of errors; all of them mean "the broker", except a message that it will never take. */
const isBusError = (error: unknown): boolean =>
  error instanceof Error && error.name.startsWith('KafkaJS') && (error as { type?: string }).type !== 'MESSAGE_TOO_LARGE';
