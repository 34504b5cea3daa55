import { advance, berlinDate, defined, maxInstant, newUuid, toInstant } from '@paktwerk/kernel';
import type { Decider, Decision, DomainClock, DomainEvent, EventActor, EventMeta, Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import type { EventCodec } from './codec';
import { chainHash, metaBytes } from './hash';
import { ConcurrencyError, headOf } from './port';
import type { AppendResult, EventStore, NewEvent, StoredEvent, StreamHead } from './port';
import { makePosition, positionParts } from './position';
import type { Position } from './position';
import { Remembered } from './remembered';
import type { Known, Standing } from './remembered';
import type { SnapshotStore } from './snapshot/snapshot-store';

export type { Standing } from './remembered';

/** Everything that accompanies a command: who, when, why, and how a repeat is recognised. */
export interface CommandContext {
  /** Derived at the edge (person, organisation, route, Idempotency-Key) or from the causing event. */
  readonly commandId: string;
  /** Keyed hash of the request's body. A repeat must bring the same; what reactions cause has none. */
  readonly requestHash?: string;
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

/** Where an event stands in the store, and what it carries beside its data. */
export interface Place {
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

/** A decoded event together with where it stands; of a union of events the union of such. */
export type RecordedEvent<E extends DomainEvent = DomainEvent> = E & Place;

/** What is shown of an aggregate: folded from the same events, beside the state that decisions need. No personal data: they are sealed here. */
export interface FileFold<E extends DomainEvent, F> {
  readonly initial: F;
  readonly evolve: (file: F, event: RecordedEvent<E>) => F;
}

/** A decider as commands use it; `snapshotted` and `filed` add to it. */
export interface Folded<S, E extends DomainEvent, F = unknown> extends Decider<S, E> {
  readonly file?: FileFold<E, F>;
  readonly snapshot?: { readonly every: number; readonly fold: string };
}

/** A decider whose commands answer with the aggregate's file. */
export interface FiledDecider<S, E extends DomainEvent, F> extends Folded<S, E, F> {
  readonly file: FileFold<E, F>;
}
export const filed = <S, E extends DomainEvent, F>(decider: Decider<S, E>, file: FileFold<E, F>): FiledDecider<S, E, F> => ({
  ...decider,
  file,
});

export interface Loaded<S, E extends DomainEvent, F = unknown> extends Standing<S, F> {
  readonly events: readonly RecordedEvent<E>[];
}

/** What became of a command. */
export interface Handled<S, E extends DomainEvent, F = unknown> extends Standing<S, F> {
  /** What the command recorded, now or when it was new; none where it changed nothing. */
  readonly events: readonly RecordedEvent<E>[];
  /** True when the stream already held this command, or the command changed nothing: nothing was added. */
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
  constructor(
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`If-Match says version ${expected}, the current version is ${actual}.`);
    this.name = 'StaleVersionError';
  }
}

/** The command's id came with another request before (422). */
export class KeyReusedError extends Error {
  constructor() {
    super('The command was given before with another request.');
    this.name = 'KeyReusedError';
  }
}

export interface DecisionInfo {
  readonly version: number;
  readonly at: Instant;
  readonly today: IsoDate;
}

/**
 * What a command does with its stream. All three may be asked again when another command was faster: they write nothing outside of the stream that
 * cannot be written twice.
 */
export interface Handling<S, E extends DomainEvent> {
  /** Checks rights and throws (403, 404). It runs before a repeat is answered, so that an answer goes only to the person who gave the command. */
  readonly guard?: (state: S) => void | Promise<void>;
  readonly decide: (state: S, info: DecisionInfo) => Decision<E> | Promise<Decision<E>>;
  /** The version that a caller has who is not shown every event: what their If-Match is compared with. */
  readonly seenVersion?: (state: S, version: number) => number;
  /** The rule set that the decision was made under, for the events' metadata. */
  readonly ruleSet?: (state: S) => string | undefined;
}

/** What is to become of a command, by a state that may be a remembered one. */
type Plan<E> = { readonly kind: 'append'; readonly events: readonly E[] } | { readonly kind: 'nothing' | 'repeat' };

/** A stream just read; `stored` is all that was read. */
interface Read<S, F> {
  readonly known: Known<S, F>;
  readonly stored: readonly StoredEvent[];
}

const MAX_RACES = 20;
/** So many streams are read at once: their events are in memory together. */
const AT_ONCE = 250;

/** The one way of a command: load once, guard, answer a repeat, check If-Match, decide, append. Only a lost race is tried again. */
export class Commands {
  private readonly remembered = new Remembered();

  /** `snapshots` are used for aggregates that opted in ({@link SnapshottedDecider}), and for nothing but speed. */
  constructor(
    readonly store: EventStore,
    private readonly codec: EventCodec,
    private readonly clock: DomainClock,
    private readonly snapshots?: SnapshotStore,
  ) {}

  /** The whole stream for readers, always from its beginning, with personal fields opened. */
  async load<S, E extends DomainEvent, F>(
    stream: string,
    decider: Folded<S, E, F>,
    options: { readonly knownAt?: Instant } = {},
  ): Promise<Loaded<S, E, F>> {
    const knownAt = options.knownAt === undefined ? undefined : toInstant(options.knownAt);
    const all = await this.store.readStream(stream);
    const stored = knownAt === undefined ? all : all.filter((e) => e.knownSince <= knownAt);
    const events = await this.decode<E>(stored);
    return { ...standing(fold(decider, beginning(decider), stored, events)), events };
  }

  /**
   * Many whole streams in one reading, for views over many aggregates; one that does not exist is missing from the answer. `sealed` leaves personal fields
   * as they are stored, for those who need state and file alone.
   */
  async loadAll<S, E extends DomainEvent, F>(
    streams: readonly string[],
    decider: Folded<S, E, F>,
    { knownAt: asked, sealed = false }: { readonly knownAt?: Instant | undefined; readonly sealed?: boolean } = {},
  ): Promise<ReadonlyMap<string, Loaded<S, E, F>>> {
    const knownAt = asked === undefined ? undefined : toInstant(asked);
    const found = new Map<string, Loaded<S, E, F>>();
    for (let first = 0; first < streams.length; first += AT_ONCE) {
      const read = await this.store.readStreams(streams.slice(first, first + AT_ONCE));
      const known = [...read].flatMap(([stream, all]) => {
        const stored = knownAt === undefined ? all : all.filter((e) => e.knownSince <= knownAt);
        return stored.length === 0 ? [] : [[stream, stored] as const];
      });
      const flat = known.flatMap(([, stored]) => stored);
      const events = sealed ? await this.recordedSealed<E>(flat) : await this.decode<E>(flat); // keys are asked for once
      let behind = 0;
      for (const [stream, stored] of known) {
        const own = events.slice(behind, behind + stored.length);
        behind += stored.length;
        found.set(stream, { ...shown(decider, stored, own), events: own });
      }
    }
    return found;
  }

  /** What stands in the events, for projections and reactions: personal fields stay sealed, so that none reaches a table and no key is asked for. */
  decodeSealed(stored: readonly NewEvent[]): Promise<readonly DomainEvent[]> {
    return this.codec.decodeSealed(stored);
  }

  /** The same with place and metadata, for what leaves the service: what is said in public is said without any key. */
  async recordedSealed<E extends DomainEvent = DomainEvent>(stored: readonly StoredEvent[]): Promise<readonly RecordedEvent<E>[]> {
    const decoded = await this.decodeSealed(stored);
    return stored.map((s, i) => recorded(s, decoded[i] as E));
  }

  async decode<E extends DomainEvent = DomainEvent>(stored: readonly StoredEvent[]): Promise<readonly RecordedEvent<E>[]> {
    const decoded = await this.codec.decode(stored);
    return stored.map((s, i) => recorded(s, decoded[i] as E));
  }

  /**
   * Decides on the stream's state and appends what was decided; a repeat is answered as the first time. The state holds personal fields
   * as they are stored, sealed: nothing is decided on them, and no memory outlives a person's key.
   * @throws RefusalError for an expected "no", KeyReusedError, StaleVersionError (412), StoreUnavailableError (503: outcome read back where possible), whatever `guard` throws
   */
  async handle<S, E extends DomainEvent, F>(
    stream: string,
    decider: Folded<S, E, F>,
    ctx: CommandContext,
    handling: Handling<S, E>,
  ): Promise<Handled<S, E, F>> {
    let remembered = this.remembered.find<S, F>(stream, decider);
    let isDoubted = false;
    let sought: Known<S, F>['commands'] | undefined;
    for (let races = 0; ;) {
      const read = remembered ? undefined : await this.read(stream, decider);
      const before = remembered ?? read!.known;
      let plan: Plan<E>;
      try {
        plan = await this.plan(stream, before, ctx, handling, before.isWhole || before.commands === sought);
      } catch (error) {
        if (read) throw error;
        remembered = undefined; // it may be an old one that refuses
        isDoubted = true;
        continue;
      }
      if (plan.kind !== 'append') {
        const answer: Handled<S, E, F> | undefined =
          read && (plan.kind === 'repeat' ? await this.repeated(stream, decider, ctx, read) : unchanged(before));
        if (answer) return answer;
        remembered = undefined; // it may be an old one, or the same command has come in between
        isDoubted = true;
        continue;
      }
      sought = before.commands; // what is folded onto it from now on adds its own
      const encoded = await this.encoded<E>(withRuleSet(ctx, handling.ruleSet?.(before.state)), before, plan.events);
      // Another command of this process was faster: no need to ask the store. A state just read because the remembered one was doubted stands.
      const newer = isDoubted ? undefined : this.remembered.behind<S, F>(stream, decider, before.version);
      if (newer) {
        remembered = newer;
        continue;
      }
      try {
        return await this.append(stream, decider, ctx, before, encoded);
      } catch (error) {
        if (!(error instanceof ConcurrencyError) || (races += 1) > MAX_RACES) throw error;
        remembered = this.remembered.find<S, F>(stream, decider, before.version);
        isDoubted = false;
      }
    }
  }

  private async plan<S, E extends DomainEvent, F>(
    stream: string,
    before: Known<S, F>,
    { commandId, expectedVersion, at }: CommandContext,
    { guard, decide, seenVersion = (_, version) => version }: Handling<S, E>,
    isNew: boolean,
  ): Promise<Plan<E>> {
    await guard?.(before.state);
    if (before.commands.has(commandId) || (!isNew && (await this.store.findCommand(stream, commandId)))) return { kind: 'repeat' };
    const seen = seenVersion(before.state, before.version);
    if (expectedVersion !== undefined && expectedVersion !== seen) throw new StaleVersionError(expectedVersion, seen);
    const decision = await decide(before.state, { version: before.version, at, today: berlinDate(at) });
    if (decision.kind === 'refused') throw new RefusalError(decision);
    return decision.events.length === 0 ? { kind: 'nothing' } : { kind: 'append', events: decision.events };
  }

  /** The stream for a command: behind its snapshot where there is one. */
  private async read<S, E extends DomainEvent, F>(stream: string, decider: Folded<S, E, F>): Promise<Read<S, F>> {
    const read = (await this.behindSnapshot(stream, decider)) ?? (await this.whole(stream, decider));
    this.keep(stream, decider, read.known);
    return read;
  }

  private async whole<S, E extends DomainEvent, F>(stream: string, decider: Folded<S, E, F>): Promise<Read<S, F>> {
    const stored = await this.store.readStream(stream);
    return { known: fold(decider, beginning(decider), stored, await this.recordedSealed<E>(stored)), stored };
  }

  /**
   * The state by a snapshot and what followed. The event at the snapshot's version is read again: with another hash it is another
   * past (a restore), and undefined is answered; the head that an append expects always comes from the stream.
   */
  private async behindSnapshot<S, E extends DomainEvent, F>(stream: string, decider: Folded<S, E, F>): Promise<Read<S, F> | undefined> {
    const snapshot = decider.snapshot && (await this.snapshots?.find(stream, decider.snapshot.fold));
    if (!snapshot) return undefined;
    const stored = await this.store.readStream(stream, { from: snapshot.version });
    const [at, ...rest] = stored;
    if (at?.version !== snapshot.version || at.hash !== snapshot.hash) return undefined;
    const start: Known<S, F> = {
      ...beginning(decider),
      state: snapshot.state as S,
      version: at.version,
      head: headOf(at),
      position: at.position,
      isWhole: false,
      bytes: snapshot.bytes,
    };
    return { known: fold(decider, start, rest, await this.recordedSealed<E>(rest)), stored };
  }

  /** Remembers the state, and keeps a snapshot in the background when the last one is many events old. */
  private keep<S, E extends DomainEvent, F>(stream: string, decider: Folded<S, E, F>, known: Known<S, F>): void {
    const isDue = this.remember(stream, decider, known);
    if (isDue)
      void this.snapshots!.put(stream, decider.snapshot!.fold, { version: known.version, hash: known.head.hash, state: known.state });
  }

  /** True when a snapshot is due there: the states behind it count from it. */
  private remember<S, E extends DomainEvent, F>(stream: string, decider: Folded<S, E, F>, known: Known<S, F>): boolean {
    const { snapshot } = decider;
    const isDue = this.snapshots !== undefined && snapshot !== undefined && known.unkept >= snapshot.every;
    this.remembered.keep(stream, decider, isDue ? { ...known, unkept: 0 } : known);
    return isDue;
  }

  private async encoded<E extends DomainEvent>(ctx: CommandContext, before: Standing<unknown>, events: readonly E[]): Promise<Encoded<E>> {
    const recordedAt = maxInstant(await this.clock.now(), ctx.at, before.head.recordedAt, ctx.causeRecordedAt);
    const fresh = await Promise.all(
      events.map(async (e) => ({ type: e.type, ...(await this.codec.encode(e)), meta: metaOf(ctx, recordedAt) })),
    );
    return { events, fresh, sealed: (await this.decodeSealed(fresh)) as readonly E[] };
  }

  private async append<S, E extends DomainEvent, F>(
    stream: string,
    decider: Folded<S, E, F>,
    ctx: CommandContext,
    before: Known<S, F>,
    { events, fresh, sealed }: Encoded<E>,
  ): Promise<Handled<S, E, F>> {
    const appended = this.store.append(stream, before.head, fresh);
    // A file tells where its events stand, which is not known yet; and a version alone does not say what it was decided on.
    if (!decider.file && this.store.guarantees.heads === 'whole')
      this.remember(stream, decider, ahead(decider, before, stream, fresh, sealed));
    const result = await appended.catch((error: unknown) => {
      this.remembered.forgetAhead(stream);
      throw error;
    });
    if (result.repeated) {
      this.remembered.forgetAhead(stream);
      const answer = await this.repeated(stream, decider, ctx, await this.whole(stream, decider));
      if (answer) return answer;
      throw new Error(`The store knows command ${ctx.commandId}, and ${stream} does not hold it.`);
    }
    const stored = await this.placed(stream, before.head, fresh, result);
    const known = fold(
      decider,
      before,
      stored,
      stored.map((s, i) => recorded(s, sealed[i]!)),
    );
    this.keep(stream, decider, known);
    return { ...standing(known), events: stored.map((s, i) => recorded(s, events[i]!)), repeated: false };
  }

  /**
   * What a command answered when it was new, whatever followed in its stream since; undefined where what was read does not hold it: the same command was
   * faster while a guard waited, and what is known of the stream's commands is shared. @throws KeyReusedError
   */
  private async repeated<S, E extends DomainEvent, F>(
    stream: string,
    decider: Folded<S, E, F>,
    { commandId, requestHash }: CommandContext,
    { known, stored }: Read<S, F>,
  ): Promise<Handled<S, E, F> | undefined> {
    const all = known.isWhole ? stored : await this.store.readStream(stream);
    const then = all.slice(0, all.findLastIndex((e) => e.meta.commandId === commandId) + 1);
    const mine = then.filter((e) => e.meta.commandId === commandId);
    if (mine.length === 0) return undefined;
    const before = mine[0]?.meta.requestHash;
    if (before !== undefined && requestHash !== undefined && before !== requestHash) throw new KeyReusedError();
    const at = fold(decider, beginning(decider), then, await this.recordedSealed<E>(then));
    return { ...standing(at), events: await this.decode<E>(mine), repeated: true };
  }

  /** The new events as the store holds them. It tells the last place only, and not every store numbers without gaps: there several are read back. */
  private async placed(
    stream: string,
    before: StreamHead,
    fresh: readonly NewEvent[],
    { head, position }: AppendResult,
  ): Promise<readonly StoredEvent[]> {
    if (fresh.length > 1 && this.store.guarantees.positions !== 'dense')
      return this.store.readStream(stream, { from: before.version + 1, max: fresh.length });
    const last = positionParts(position);
    let { hash } = before;
    return fresh.map((e, i) => {
      const version = before.version + 1 + i;
      hash = version === head.version ? head.hash : hashBehind(stream, { ...before, version: version - 1, hash }, e);
      const number = last.number - (head.version - version);
      return { ...e, stream, version, hash, position: makePosition(last.store, last.epoch, number), knownSince: e.meta.recordedAt };
    });
  }
}

/** Events on their way to the store: as they were decided, as they are stored, and as they are folded. */
interface Encoded<E> {
  readonly events: readonly E[];
  readonly fresh: readonly NewEvent[];
  readonly sealed: readonly E[];
}

const hashBehind = (stream: string, { hash, version }: StreamHead, e: NewEvent): string =>
  chainHash(hash, stream, version + 1, e.type, e.schemaVersion, metaBytes(e.meta), e.data);

/** A stream as it is when the store takes these events; its position is that of the last event that is in. */
const ahead = <S, E extends DomainEvent, F>(
  decider: Folded<S, E, F>,
  from: Known<S, F>,
  stream: string,
  fresh: readonly NewEvent[],
  sealed: readonly E[],
): Known<S, F> => {
  const head = fresh.reduce<StreamHead>(
    (h, e) => ({ version: h.version + 1, hash: hashBehind(stream, h, e), recordedAt: e.meta.recordedAt }),
    from.head,
  );
  for (const e of fresh) from.commands.add(e.meta.commandId);
  return {
    ...from,
    state: advance(decider, from.state, sealed),
    version: head.version,
    head,
    unkept: from.unkept + fresh.length,
    bytes: weighed(from.bytes, fresh),
    isAhead: true,
  };
};

const withRuleSet = (ctx: CommandContext, ruleSet: string | undefined): CommandContext =>
  ruleSet === undefined ? ctx : { ...ctx, ruleSet };

const metaOf = (ctx: CommandContext, recordedAt: Instant): EventMeta => ({
  eventId: newUuid(),
  commandId: ctx.commandId,
  correlationId: ctx.correlationId,
  actor: ctx.actor,
  recordedAt,
  ...defined({ causationId: ctx.causationId, ruleSet: ctx.ruleSet, traceparent: ctx.traceparent, requestHash: ctx.requestHash }),
});

const recorded = <E extends DomainEvent>(s: StoredEvent, e: E): RecordedEvent<E> => {
  const { meta, position } = s; // some stores make them anew each time
  return {
    ...e,
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

const beginning = <S, E extends DomainEvent, F>(decider: Folded<S, E, F>): Known<S, F> => ({
  state: decider.initial,
  file: decider.file?.initial as F,
  version: 0,
  head: headOf(undefined),
  commands: new Set(),
  isWhole: true,
  unkept: 0,
  bytes: 0,
});

const fold = <S, E extends DomainEvent, F>(
  decider: Folded<S, E, F>,
  from: Known<S, F>,
  stored: readonly StoredEvent[],
  events: readonly RecordedEvent<E>[],
): Known<S, F> => {
  const last = stored.at(-1);
  if (!last) return from;
  const { file } = decider;
  for (const e of stored) from.commands.add(e.meta.commandId);
  return {
    state: advance(decider, from.state, events),
    file: file ? events.reduce((f, e) => file.evolve(f, e), from.file) : from.file,
    version: last.version,
    head: headOf(last),
    position: last.position,
    commands: from.commands,
    isWhole: from.isWhole,
    unkept: from.unkept + stored.length,
    bytes: weighed(from.bytes, stored),
  };
};

/** A stream for a view: which commands it holds and what it weighs is asked by nobody. */
const shown = <S, E extends DomainEvent, F>(
  decider: Folded<S, E, F>,
  stored: readonly StoredEvent[],
  events: readonly RecordedEvent<E>[],
): Standing<S, F> => {
  const { initial, file } = decider;
  const last = stored.at(-1);
  return {
    state: advance(decider, initial, events),
    file: (file ? events.reduce((f, e) => file.evolve(f, e), file.initial) : undefined) as F,
    version: last?.version ?? 0,
    head: headOf(last),
    ...defined({ position: last?.position }),
  };
};

const weighed = (bytes: number, events: readonly NewEvent[]): number =>
  events.reduce((sum, e) => sum + e.data.length + COMMAND_BYTES, bytes);

/** An id in the set of a stream's commands. */
const COMMAND_BYTES = 100;

const standing = <S, F>({ state, file, version, head, position }: Standing<S, F>): Standing<S, F> => ({
  state,
  file,
  version,
  head,
  ...defined({ position }),
});

const unchanged = <S, E extends DomainEvent, F>(before: Standing<S, F>): Handled<S, E, F> => ({
  ...standing(before),
  events: [],
  repeated: true,
});
