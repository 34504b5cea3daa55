import { advance, berlinDate, fold, maxInstant, newUuid } from '@paktwerk/kernel';
import type { Decider, Decision, DomainClock, DomainEvent, EventActor, EventMeta, Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import type { EventCodec } from './codec';
import { ConcurrencyError, headOf } from './port';
import type { AppendResult, EventStore, StoredEvent, StreamHead } from './port';
import { positionParts } from './position';
import type { Position } from './position';
import type { SnapshottedDecider } from './snapshot/snapshotted';
import type { Snapshot, SnapshotStore } from './snapshot/snapshot-store';

/** Everything that accompanies a command: who, when, why, and how a repeat is recognised. */
export interface CommandContext {
  /** Derived at the edge (person, organisation, route, Idempotency-Key) or from the causing event. */
  readonly commandId: string;
  readonly actor: EventActor;
  /** The instant of receipt. */
  readonly at: Instant;
  /** From If-Match; a stale one is refused and never retried. */
  readonly expectedVersion?: number;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly causeRecordedAt?: Instant;
  readonly ruleSet?: string;
  readonly traceparent?: string;
}

/** A decoded event together with where it stands. */
export interface RecordedEvent<E extends DomainEvent = DomainEvent> {
  readonly type: E['type'];
  readonly data: E['data'];
  readonly stream: string;
  readonly version: number;
  readonly eventId: string;
  readonly meta: EventMeta;
  readonly recordedAt: Instant;
  readonly knownSince: Instant;
  readonly position: Position;
  readonly number: number;
  readonly hash: string;
}

/** Where a stream stands, and its state there. */
export interface Standing<S> {
  readonly state: S;
  /** 0 when the stream does not exist (or did not yet at `knownAt`). */
  readonly version: number;
  readonly head: StreamHead;
  readonly position?: Position;
}

export interface Loaded<S, E extends DomainEvent> extends Standing<S> {
  readonly events: readonly RecordedEvent<E>[];
}

/** What became of a command. */
export interface Outcome<S> extends Standing<S> {
  /** True when the stream already held this command: nothing was added. */
  readonly repeated: boolean;
}

export type Handled<S, E extends DomainEvent> = Outcome<S> & Loaded<S, E>;

/** A refused command, on its way to the edge (422) or to the reaction that must not have provoked it. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(`Refused: ${refusal.code}`);
    this.name = 'RefusalError';
  }
}

/** If-Match named another version than the stream has (412). */
export class StaleVersionError extends Error {
  constructor(
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`If-Match says version ${expected}, the current version is ${actual}.`);
    this.name = 'StaleVersionError';
  }
}

export interface DecisionInfo {
  readonly version: number;
  readonly at: Instant;
  readonly today: IsoDate;
}

const MAX_RACES = 20;

/** The way of every command: load, answer a repeat, check If-Match, decide, append, retry only a lost race. */
export class Commands {
  /** `snapshots` are used for aggregates that opted in ({@link SnapshottedDecider}), and for nothing but speed. */
  constructor(
    readonly store: EventStore,
    private readonly codec: EventCodec,
    private readonly clock: DomainClock,
    private readonly snapshots?: SnapshotStore,
  ) {}

  /** The whole stream, always from its beginning. */
  async load<S, E extends DomainEvent>(
    stream: string,
    decider: Decider<S, E>,
    options: { readonly knownAt?: Instant } = {},
  ): Promise<Loaded<S, E>> {
    const { knownAt } = options;
    const all = await this.store.readStream(stream);
    const stored = knownAt === undefined ? all : all.filter((e) => e.knownSince <= knownAt);
    return loaded(decider, await this.decode<E>(stored));
  }

  /** The stream for a command: behind its snapshot where there is one. A long way behind it makes the next one; nobody waits for that. */
  private async current<S, E extends DomainEvent>(
    stream: string,
    decider: Decider<S, E> | SnapshottedDecider<S, E>,
  ): Promise<Loaded<S, E>> {
    if (!this.snapshots || !('snapshot' in decider)) return this.load(stream, decider);
    const { fold: key, every } = decider.snapshot;
    const found = (await this.behind(stream, decider, await this.snapshots.find(stream, key))) ?? (await this.load(stream, decider));
    const {
      version,
      head: { hash },
      state,
    } = found;
    if (found.events.length >= every) void this.snapshots.put(stream, key, { version, hash, state });
    return found;
  }

  /**
   * The state by a snapshot and what followed. The event at the snapshot's version is read again: with another hash it is another
   * past (a restore), and undefined is answered; the head that an append expects always comes from the stream. `events` are those behind it.
   */
  private async behind<S, E extends DomainEvent>(
    stream: string,
    decider: Decider<S, E>,
    snapshot: Snapshot | undefined,
  ): Promise<Loaded<S, E> | undefined> {
    if (!snapshot) return undefined;
    const [at, ...rest] = await this.store.readStream(stream, { from: snapshot.version });
    if (at?.version !== snapshot.version || at.hash !== snapshot.hash) return undefined;
    const last = rest.at(-1) ?? at;
    const events = await this.decode<E>(rest);
    return {
      state: advance(decider, snapshot.state as S, events as readonly unknown[] as readonly E[]),
      version: last.version,
      events,
      head: headOf(last),
      position: last.position,
    };
  }

  /** What stands in the events, for projections and reactions: personal fields stay sealed, so that none reaches a table and no key is asked for. */
  decodeSealed(stored: readonly StoredEvent[]): Promise<readonly DomainEvent[]> {
    return this.codec.decodeSealed ? this.codec.decodeSealed(stored) : this.codec.decode(stored);
  }

  /** The same with place and metadata, for what leaves the service: what is said in public is said without any key. */
  async recordedSealed(stored: readonly StoredEvent[]): Promise<readonly RecordedEvent[]> {
    const decoded = await this.decodeSealed(stored);
    return stored.map((s, i) => recorded(s, decoded[i]!));
  }

  async decode<E extends DomainEvent = DomainEvent>(stored: readonly StoredEvent[]): Promise<readonly RecordedEvent<E>[]> {
    const decoded = await this.codec.decode(stored);
    return stored.map((s, i) => recorded<E>(s, decoded[i] as E));
  }

  /**
   * With a snapshotted decider the outcome is the same, without the events.
   * @throws RefusalError for an expected "no", StaleVersionError (412), StoreUnavailableError (503: outcome read back where possible)
   */
  async handle<S, E extends DomainEvent>(
    stream: string,
    decider: SnapshottedDecider<S, E>,
    ctx: CommandContext,
    decide: (state: S, info: DecisionInfo) => Decision<E>,
  ): Promise<Outcome<S>>;
  async handle<S, E extends DomainEvent>(
    stream: string,
    decider: Decider<S, E>,
    ctx: CommandContext,
    decide: (state: S, info: DecisionInfo) => Decision<E>,
  ): Promise<Handled<S, E>>;
  async handle<S, E extends DomainEvent>(
    stream: string,
    decider: Decider<S, E> | SnapshottedDecider<S, E>,
    ctx: CommandContext,
    decide: (state: S, info: DecisionInfo) => Decision<E>,
  ): Promise<Handled<S, E>> {
    for (let race = 0; ; race += 1) {
      const before = await this.current(stream, decider);
      const repeat = await this.answerOf(stream, decider, before, ctx.commandId);
      if (repeat) return repeat;
      if (ctx.expectedVersion !== undefined && ctx.expectedVersion !== before.version)
        throw new StaleVersionError(ctx.expectedVersion, before.version);
      const decision = decide(before.state, { version: before.version, at: ctx.at, today: berlinDate(ctx.at) });
      if (decision.kind === 'refused') throw new RefusalError(decision);
      if (decision.events.length === 0) return { ...before, repeated: true };
      try {
        return await this.append(stream, decider, ctx, before, decision.events);
      } catch (error) {
        if (!(error instanceof ConcurrencyError) || race >= MAX_RACES) throw error;
      }
    }
  }

  private async append<S, E extends DomainEvent>(
    stream: string,
    decider: Decider<S, E>,
    ctx: CommandContext,
    before: Loaded<S, E>,
    events: readonly E[],
  ): Promise<Handled<S, E>> {
    const recordedAt = maxInstant(await this.clock.now(), ctx.at, before.head.recordedAt, ctx.causeRecordedAt);
    const fresh = await Promise.all(
      events.map(async (e) => ({ type: e.type, ...(await this.codec.encode(e)), meta: metaOf(ctx, recordedAt) })),
    );
    const result = await this.store.append(stream, before.head, fresh);
    if (result.repeated) {
      const now = await this.load(stream, decider);
      return (await this.answerOf(stream, decider, now, ctx.commandId)) ?? { ...now, repeated: true };
    }
    const places = await this.placesOf(stream, before.version, events.length, result);
    const added = events.map((e, i): RecordedEvent<E> => {
      const meta = fresh[i]!.meta;
      const { position, hash } = places[i]!;
      return {
        type: e.type,
        data: e.data,
        stream,
        version: before.version + 1 + i,
        eventId: meta.eventId,
        meta,
        recordedAt,
        knownSince: recordedAt,
        position,
        number: positionParts(position).number,
        hash,
      };
    });
    return {
      state: advance(decider, before.state, events),
      version: result.head.version,
      head: result.head,
      events: [...before.events, ...added],
      position: result.position,
      repeated: false,
    };
  }

  /** What a command answered when it was new, whatever followed in its stream since; undefined where it is. */
  private async answerOf<S, E extends DomainEvent>(
    stream: string,
    decider: Decider<S, E>,
    { events, version }: Loaded<S, E>,
    commandId: string,
  ): Promise<Handled<S, E> | undefined> {
    const isWhole = events.length === version; // else it begins at a snapshot
    const isHere = events.some((e) => e.meta.commandId === commandId);
    if (!isHere && (isWhole || !(await this.store.findCommand(stream, commandId)))) return undefined;
    const all = isWhole ? events : (await this.load(stream, decider)).events;
    const last = all.findLastIndex((e) => e.meta.commandId === commandId);
    return { ...loaded(decider, all.slice(0, last + 1)), repeated: true };
  }

  /** Where the new events stand. The store tells the last place only, and not every store numbers without gaps: several are read back. */
  private async placesOf(
    stream: string,
    after: number,
    count: number,
    { head, position }: AppendResult,
  ): Promise<readonly { readonly position: Position; readonly hash: string }[]> {
    if (count === 1) return [{ position, hash: head.hash }];
    return this.store.readStream(stream, { from: after + 1, max: count });
  }
}

const metaOf = (ctx: CommandContext, recordedAt: Instant): EventMeta => ({
  eventId: newUuid(),
  commandId: ctx.commandId,
  correlationId: ctx.correlationId,
  actor: ctx.actor,
  recordedAt,
  ...(ctx.causationId === undefined ? {} : { causationId: ctx.causationId }),
  ...(ctx.ruleSet === undefined ? {} : { ruleSet: ctx.ruleSet }),
  ...(ctx.traceparent === undefined ? {} : { traceparent: ctx.traceparent }),
});

const recorded = <E extends DomainEvent>(s: StoredEvent, e: E): RecordedEvent<E> => {
  const { meta, position } = s; // some stores make them anew each time
  return {
    type: e.type,
    data: e.data,
    stream: s.stream,
    version: s.version,
    eventId: meta.eventId,
    meta,
    recordedAt: meta.recordedAt,
    knownSince: s.knownSince,
    position,
    number: positionParts(position).number,
    hash: s.hash,
  };
};

const loaded = <S, E extends DomainEvent>(decider: Decider<S, E>, events: readonly RecordedEvent<E>[]): Loaded<S, E> => {
  const last = events.at(-1);
  return {
    state: fold(decider, events as readonly unknown[] as readonly E[]),
    version: last?.version ?? 0,
    events,
    head: headOf(last),
    ...(last ? { position: last.position } : {}),
  };
};
