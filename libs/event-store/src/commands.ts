import { berlinDate, fold, maxInstant, newUuid } from '@paktwerk/kernel';
import type { Decider, Decision, DomainClock, DomainEvent, EventActor, EventMeta, Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import type { EventCodec } from './codec';
import { ConcurrencyError, NO_STREAM } from './port';
import type { AppendResult, EventStore, StoredEvent, StreamHead } from './port';
import { positionParts } from './position';
import type { Position } from './position';

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

export interface Loaded<S, E extends DomainEvent> {
  readonly state: S;
  /** 0 when the stream does not exist (or did not yet at `knownAt`). */
  readonly version: number;
  readonly head: StreamHead;
  readonly events: readonly RecordedEvent<E>[];
  readonly position?: Position;
}

export interface Handled<S, E extends DomainEvent> extends Loaded<S, E> {
  /** True when the stream already held this command: nothing was added. */
  readonly repeated: boolean;
}

/** A refused command, on its way to the edge (422) or to the reaction that must not have provoked it. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(`Refused: ${refusal.code}`);
    this.name = 'RefusalError';
  }
}

/** If-Match named another version than the stream has (412). */
export class StaleVersionError extends Error {
  constructor(readonly expected: number, readonly actual: number) {
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
  constructor(readonly store: EventStore, private readonly codec: EventCodec, private readonly clock: DomainClock) {}

  async load<S, E extends DomainEvent>(stream: string, decider: Decider<S, E>, options: { readonly knownAt?: Instant } = {}): Promise<Loaded<S, E>> {
    const { knownAt } = options;
    const all = await this.store.readStream(stream);
    const stored = knownAt === undefined ? all : all.filter((e) => e.knownSince <= knownAt);
    const events = await this.decode<E>(stored);
    return loaded(decider, events);
  }

  /** What stands in the events, for projections and reactions: personal fields stay sealed, so that none reaches a table and no key is asked for. */
  decodeSealed(stored: readonly StoredEvent[]): Promise<readonly DomainEvent[]> {
    return this.codec.decodeSealed ? this.codec.decodeSealed(stored) : this.codec.decode(stored);
  }

  async decode<E extends DomainEvent = DomainEvent>(stored: readonly StoredEvent[]): Promise<readonly RecordedEvent<E>[]> {
    const decoded = await this.codec.decode(stored);
    return stored.map((s, i) => recorded<E>(s, decoded[i] as E));
  }

  /**
   * @throws RefusalError for an expected "no", StaleVersionError (412), StoreUnavailableError (503: outcome read back where possible)
   */
  async handle<S, E extends DomainEvent>(stream: string, decider: Decider<S, E>, ctx: CommandContext, decide: (state: S, info: DecisionInfo) => Decision<E>): Promise<Handled<S, E>> {
    for (let race = 0; ; race += 1) {
      const before = await this.load(stream, decider);
      const repeat = answerOf(decider, before, ctx.commandId);
      if (repeat) return repeat;
      if (ctx.expectedVersion !== undefined && ctx.expectedVersion !== before.version) throw new StaleVersionError(ctx.expectedVersion, before.version);
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

  private async append<S, E extends DomainEvent>(stream: string, decider: Decider<S, E>, ctx: CommandContext, before: Loaded<S, E>, events: readonly E[]): Promise<Handled<S, E>> {
    const recordedAt = maxInstant(await this.clock.now(), ctx.at, before.head.recordedAt, ctx.causeRecordedAt);
    const fresh = await Promise.all(events.map(async (e) => ({ type: e.type, ...(await this.codec.encode(e)), meta: metaOf(ctx, recordedAt) })));
    const result = await this.store.append(stream, before.head, fresh);
    if (result.repeated) {
      const now = await this.load(stream, decider);
      return answerOf(decider, now, ctx.commandId) ?? { ...now, repeated: true };
    }
    const places = await this.placesOf(stream, before.version, events.length, result);
    const added = events.map((e, i): RecordedEvent<E> => {
      const meta = fresh[i]!.meta;
      const { position, hash } = places[i]!;
      return {
        type: e.type, data: e.data, stream, version: before.version + 1 + i, eventId: meta.eventId, meta, recordedAt, knownSince: recordedAt,
        position, number: positionParts(position).number, hash,
      };
    });
    return { state: events.reduce(decider.evolve, before.state), version: result.head.version, head: result.head, events: [...before.events, ...added], position: result.position, repeated: false };
  }

  /** Where the new events stand. The store tells the last place only, and not every store numbers without gaps: several are read back. */
  private async placesOf(stream: string, after: number, count: number, { head, position }: AppendResult): Promise<readonly { readonly position: Position; readonly hash: string }[]> {
    if (count === 1) return [{ position, hash: head.hash }];
    return this.store.readStream(stream, { from: after + 1, max: count });
  }
}

/** What a command answered when it was new, whatever followed in its stream since; undefined where it is. */
const answerOf = <S, E extends DomainEvent>(decider: Decider<S, E>, { events }: Loaded<S, E>, commandId: string): Handled<S, E> | undefined => {
  const last = events.findLast((e) => e.meta.commandId === commandId);
  return last && { ...loaded(decider, events.slice(0, events.indexOf(last) + 1)), repeated: true };
};

const metaOf = (ctx: CommandContext, recordedAt: Instant): EventMeta => ({
  eventId: newUuid(), commandId: ctx.commandId, correlationId: ctx.correlationId, actor: ctx.actor, recordedAt,
  ...(ctx.causationId === undefined ? {} : { causationId: ctx.causationId }),
  ...(ctx.ruleSet === undefined ? {} : { ruleSet: ctx.ruleSet }),
  ...(ctx.traceparent === undefined ? {} : { traceparent: ctx.traceparent }),
});

const recorded = <E extends DomainEvent>(s: StoredEvent, e: E): RecordedEvent<E> => ({
  type: e.type, data: e.data, stream: s.stream, version: s.version, eventId: s.meta.eventId, meta: s.meta, recordedAt: s.meta.recordedAt,
  knownSince: s.knownSince, position: s.position, number: positionParts(s.position).number, hash: s.hash,
});

const loaded = <S, E extends DomainEvent>(decider: Decider<S, E>, events: readonly RecordedEvent<E>[]): Loaded<S, E> => {
  const last = events.at(-1);
  return {
    state: fold(decider, events as readonly unknown[] as readonly E[]), version: last?.version ?? 0, events,
    head: last ? { version: last.version, hash: last.hash, recordedAt: last.recordedAt } : NO_STREAM,
    ...(last ? { position: last.position } : {}),
  };
};
