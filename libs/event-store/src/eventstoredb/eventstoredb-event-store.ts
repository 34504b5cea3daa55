import {
  BACKWARDS,
  END,
  EventStoreDBClient,
  FORWARDS,
  NO_STREAM as NO_STREAM_YET,
  START,
  StreamNotFoundError,
  WrongExpectedVersionError,
  jsonEvent,
  streamNameFilter,
} from '@eventstore/db-client';
import type { JSONEventType, ResolvedEvent } from '@eventstore/db-client';
import type { Instant } from '@paktwerk/kernel';
import { Waiters, backOff, inParallel, inTime, toInstant } from '@paktwerk/kernel';
import { PositionLostError, checkPosition, nextEpoch } from '../epochs';
import type { Epoch } from '../epochs';
import { chainHash, metaBytes } from '../hash';
import { categoryOf } from '../memory-event-store';
import { ConcurrencyError, EventsMissingError, StoreUnavailableError } from '../port';
import type {
  AppendResult,
  EventStore,
  NewEvent,
  ReadAllOptions,
  ReadStreamOptions,
  StoreGuarantees,
  StoredEvent,
  StreamHead,
} from '../port';
import { makePosition, positionParts } from '../position';
import type { Position } from '../position';
import { catchUp } from '../subscribe';
import { BatchedAppends, LEADER, readFiltered } from './client-calls';
import { asStoreError, isFailedRead, isNoPlace, isNotLeader, isTransient, refusalOf } from './errors';
import { KnownSince } from './known-since';
import type { Mark } from './known-since';
import { proposed, recordedOf, toStored } from './stored';
import type { Recorded } from './stored';

/** So many streams are read side by side. */
const SIDE_BY_SIDE = 12;
const PAGE = 1000;
const APPEND_TIMEOUT_MS = 10_000;
const EPOCHS_KNOWN_MS = 1000;
/** The client waits for its calls to end; one to a server that is gone may not. */
const CLOSE_TIMEOUT_MS = 2000;
/** So many places that were given out are remembered as ones that a read may start from. */
const PLACES = 1000;

/** One call of `append`: what it wrote carries its own ids. */
interface Attempt {
  readonly commandId: string;
  readonly lastId: string;
}

type EpochBegan = JSONEventType<
  'epoch.began',
  { readonly epoch: number; readonly after: number; readonly since: Instant; readonly reason: string }
>;

/**
 * The store on EventStoreDB/KurrentDB (server 22.6 or newer). Streams are prefixed by the service (`staffing.post-…`), so services may
 * share one server. Credentials and TLS come from the connection string only: credentials per call would switch the batched append off.
 */
export class EventStoreDbEventStore implements EventStore {
  readonly guarantees: StoreGuarantees = {
    positions: 'ordered',
    heads: 'version',
    eventIds: 'per stream',
    knownSince: 'derived',
    appendSize: 'limited',
    deletion: 'detected',
    epochs: 'raised by an operator',
  };
  private readonly client: EventStoreDBClient;
  private readonly appends: BatchedAppends;
  private readonly prefix: string;
  private readonly known: KnownSince;
  private readonly stopping = new AbortController();
  private readonly waiters = new Waiters();
  private epochList: { readonly at: number; readonly list: readonly Epoch[] } | undefined;
  private following: Promise<void> | undefined;
  private isLive = false;
  private readonly places = new Set<number>();

  /** @param connectionString e.g. `esdb://user:password@host:2113?tls=true&tlsCAFile=ca.crt`. @throws Error where it is none */
  constructor(
    readonly name: string,
    connectionString: string,
  ) {
    this.client = EventStoreDBClient.connectionString(connectionString);
    this.appends = new BatchedAppends(this.client, APPEND_TIMEOUT_MS);
    this.prefix = `${name}.`;
    this.known = new KnownSince(async (after, max) => (await this.behind(after, max))?.map(markOf));
  }

  async append(stream: string, expected: StreamHead, events: readonly NewEvent[]): Promise<AppendResult> {
    const first = events[0];
    if (!first) throw new TypeError('Nothing to append.');
    if (this.stopping.signal.aborted) throw new StoreUnavailableError('The store is closed.');
    let head = expected;
    const fresh = events.map((event) => {
      const version = head.version + 1;
      const hash = chainHash(head.hash, stream, version, event.type, event.schemaVersion, metaBytes(event.meta), event.data);
      head = { version, hash, recordedAt: event.meta.recordedAt };
      return proposed(event, hash);
    });
    const attempt = { commandId: first.meta.commandId, lastId: fresh.at(-1)!.id };
    const write = () => this.appends.append(this.prefix + stream, expected.version === 0 ? undefined : expected.version - 1, fresh);
    try {
      // A follower takes nothing and names the leader, to which the client then turns; should one of them have got in all the same, its ids tell.
      const { revision, position } = await write().catch((error: unknown) =>
        isNotLeader(error) ? write() : Promise.reject(error as Error),
      );
      this.waiters.wake();
      // Of several events the server may tell the place of the first or the last.
      if (position === undefined || events.length > 1 || revision !== head.version - 1)
        return await this.readBack(stream, attempt, 'the server told no position');
      return { head, position: await this.positionOf(position), repeated: false };
    } catch (error) {
      if (error instanceof WrongExpectedVersionError) return this.settleRefused(stream, expected, first.meta.commandId, error);
      if (!isTransient(error)) throw refusalOf(error, stream);
      return this.readBack(stream, attempt, error);
    }
  }

  /** A refused append is either a repeat of a command that is already in, or a lost race. */
  private async settleRefused(
    stream: string,
    expected: StreamHead,
    commandId: string,
    error: WrongExpectedVersionError,
  ): Promise<AppendResult> {
    const first = await this.findCommand(stream, commandId);
    if (first) return first;
    throw new ConcurrencyError(stream, expected.version, typeof error.actualVersion === 'bigint' ? Number(error.actualVersion) + 1 : 0);
  }

  /** The outcome is unknown: look before anything else. What is not there may still come, so the caller is told "unknown", never "refused". */
  private async readBack(stream: string, { commandId, lastId }: Attempt, error: unknown): Promise<AppendResult> {
    for (let failures = 1; failures <= 3; failures += 1) {
      try {
        const found = await this.find(stream, (r) => r.id === lastId || r.metadata.meta.commandId === commandId);
        if (found) return { ...found.result, repeated: found.id !== lastId };
        break;
      } catch (again) {
        if (!isTransient(again)) throw again;
        await backOff(failures);
      }
    }
    const known = asStoreError(error);
    throw known instanceof StoreUnavailableError
      ? known
      : new StoreUnavailableError(`The outcome of an append is unknown: ${String(error)}`);
  }

  /** There is no index by command: the stream is read backwards until the command is found, or to its beginning. */
  async findCommand(stream: string, commandId: string): Promise<AppendResult | undefined> {
    const first = await this.answered(() => this.find(stream, (r) => r.metadata.meta.commandId === commandId));
    return first && { ...first.result, repeated: true };
  }

  /** The last such event, with the id of the attempt that wrote it. */
  private async find(
    stream: string,
    isIt: (event: Recorded) => boolean,
  ): Promise<{ readonly id: string; readonly result: Omit<AppendResult, 'repeated'> } | undefined> {
    for (let from: bigint | typeof END = END; ;) {
      const page = await this.streamPage(stream, BACKWARDS, from, PAGE);
      const found = page.find(isIt);
      if (found) {
        const head = { version: found.revision + 1, hash: found.metadata.hash, recordedAt: found.metadata.meta.recordedAt };
        return { id: found.id, result: { head, position: await this.positionOf(found.number) } };
      }
      const oldest = page.at(-1);
      if (page.length < PAGE || !oldest || oldest.revision === 0) return undefined;
      from = BigInt(oldest.revision - 1);
    }
  }

  async readStream(
    stream: string,
    { from, direction = 'forwards', max = Number.MAX_SAFE_INTEGER }: ReadStreamOptions = {},
  ): Promise<readonly StoredEvent[]> {
    const forwards = direction === 'forwards';
    const start = from === undefined ? (forwards ? START : END) : BigInt(Math.max(0, from - 1));
    const found = await this.answered(() => this.streamPage(stream, forwards ? FORWARDS : BACKWARDS, start, max));
    return this.answered(() => this.stored(found));
  }

  /** Its server reads one stream at a time. */
  async readStreams(streams: readonly string[]): Promise<ReadonlyMap<string, readonly StoredEvent[]>> {
    const found = new Map<string, readonly StoredEvent[]>();
    await inParallel(new Set(streams), SIDE_BY_SIDE, async (stream) => {
      const events = await this.readStream(stream);
      if (events.length > 0) found.set(stream, events);
    });
    return found;
  }

  private async stored(found: readonly Recorded[]): Promise<readonly StoredEvent[]> {
    if (found.length === 0) return [];
    await this.known.reach(Math.max(...found.map((r) => r.number)));
    const epochs = this.epochList?.list ?? (await this.epochs());
    return found.map((r) => toStored(r, positionIn(this.name, epochs, r.number), this.known.at(markOf(r))));
  }

  private async streamPage(
    stream: string,
    direction: typeof FORWARDS | typeof BACKWARDS,
    fromRevision: bigint | typeof START | typeof END,
    max: number,
  ): Promise<Recorded[]> {
    const found: Recorded[] = [];
    try {
      for await (const resolved of this.client.readStream(this.prefix + stream, {
        ...LEADER,
        direction,
        fromRevision,
        maxCount: max,
      }) as AsyncIterable<ResolvedEvent>) {
        const r = recordedOf(resolved, this.prefix);
        if (r) found.push(r);
      }
    } catch (error) {
      if (error instanceof StreamNotFoundError) return [];
      throw refusalOf(error, stream);
    }
    const oldest = direction === FORWARDS ? found[0] : found.at(-1);
    const due =
      direction === FORWARDS ? (typeof fromRevision === 'bigint' ? Number(fromRevision) : 0) : found.length < max ? 0 : oldest?.revision;
    if (oldest && oldest.revision !== due)
      throw new EventsMissingError(
        stream,
        `it begins with version ${oldest.revision + 1}, although version ${(due ?? 0) + 1} was written ($maxCount, $maxAge, $tb or a deletion).`,
      );
    return found;
  }

  async readAll({ after, max, categories, types }: ReadAllOptions): Promise<readonly StoredEvent[]> {
    if (after) checkPosition(after, await this.answered(() => this.freshEpochs()));
    const wanted = (r: Recorded) => (!categories || categories.includes(categoryOf(r.stream))) && (!types || types.includes(r.type));
    return this.answered(async () => {
      const found: Recorded[] = [];
      for (let place = this.placeOf(after); found.length < max;) {
        const size = categories || types || place !== numberOf(after) ? PAGE : max;
        const page: readonly Recorded[] | undefined = await this.behind(place, size);
        if (page) {
          this.known.absorb(place, page.map(markOf));
          found.push(...page.filter((r) => r.number > numberOf(after) && wanted(r)).slice(0, max - found.length));
          if (page.length < size) break;
          place = page.at(-1)!.number;
        } else place = this.afterLoss(place, after);
      }
      const last = found.at(-1);
      if (last) this.remember(last.number);
      return this.stored(found);
    });
  }

  /** Where a read behind a position starts: at the event itself where one surely stands there, else at one before it. */
  private placeOf(after: Position | undefined): number {
    const number = numberOf(after);
    if (number === 0 || (after && positionParts(after).epoch > 0) || this.places.has(number)) return number;
    return this.known.placeBefore(number);
  }

  /** No event stands at a place where there was one. Whoever claims to have read it must stop; others start from the beginning. */
  private afterLoss(place: number, after: Position | undefined): number {
    this.known.forget();
    this.places.clear();
    if (!after || positionParts(after).epoch === 0 || place !== numberOf(after)) return 0;
    throw Object.assign(new PositionLostError(after, 0, undefined), {
      message:
        `The store no longer holds an event at ${after}: it was restored from an older copy, and no epoch was begun since. The reader has stopped and nothing was skipped: ` +
        'begin the epoch (npm run eventstoredb:epoch), compare what the reader did with the store, and set its checkpoint back or rebuild it (docs/operations/eventstoredb.md).',
    });
  }

  private remember(number: number): void {
    this.places.add(number);
    if (this.places.size > PLACES)
      for (const oldest of this.places) {
        this.places.delete(oldest);
        break;
      }
  }

  /** Our events behind an event's place, 0 for the beginning; undefined when no event of ours stands at that place. */
  private async behind(place: number, max: number): Promise<readonly Recorded[] | undefined> {
    const found: Recorded[] = [];
    try {
      for await (const resolved of readFiltered(
        this.client,
        this.prefix,
        FORWARDS,
        place === 0 ? undefined : place,
        place === 0 ? max : max + 1,
      )) {
        const r = recordedOf(resolved, this.prefix);
        if (r) found.push(r);
      }
    } catch (error) {
      if (place > 0 && (isNoPlace(error) || (isFailedRead(error) && (await this.canBeRead())))) return undefined;
      throw error;
    }
    if (place === 0) return found;
    return found[0]?.number === place ? found.slice(1) : undefined;
  }

  /** Servers before 24 answer a read from a wrong place like any failure; then the rest of the log can be read all the same. */
  private async canBeRead(): Promise<boolean> {
    await this.behind(0, 1);
    return true;
  }

  async head(): Promise<Position | undefined> {
    return this.answered(async () => {
      let number: number | undefined;
      // Read to its end: the client would wait for a call that was left half read when it is closed.
      for await (const resolved of readFiltered(this.client, this.prefix, BACKWARDS, undefined, 1))
        number = recordedOf(resolved, this.prefix)?.number;
      if (number === undefined) return undefined;
      this.remember(number);
      return this.positionOf(number);
    });
  }

  async positionAt(knownAt: Instant): Promise<Position | undefined> {
    const number = await this.answered(() => this.known.positionAt(toInstant(knownAt)));
    return number === undefined ? undefined : this.positionOf(number);
  }

  /** Kept in a stream beside the service's own ones; an absent stream is the first epoch. */
  async epochs(): Promise<readonly Epoch[]> {
    const raised: Epoch[] = [];
    try {
      for await (const { event } of this.client.readStream<EpochBegan>(this.epochStream, {
        ...LEADER,
        direction: FORWARDS,
        fromRevision: START,
      }) as AsyncIterable<ResolvedEvent<EpochBegan>>) {
        if (event) raised.push(event.data);
      }
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw asStoreError(error);
    }
    const list = [
      { epoch: 1, after: 0, since: new Date(0).toISOString() },
      ...raised.map(({ epoch, after, since }) => ({ epoch, after, since })),
    ];
    this.epochList = { at: Date.now(), list };
    return list;
  }

  /** After a restore from an older copy: readers of what was lost stop, and new events carry a new epoch. → the epoch */
  async raiseEpoch(reason: string): Promise<Epoch> {
    const list = await this.epochs();
    const head = await this.head();
    const epoch: EpochBegan['data'] = {
      epoch: nextEpoch(list),
      after: head ? positionParts(head).number : 0,
      since: new Date().toISOString(),
      reason,
    };
    await this.answered(() =>
      this.client.appendToStream(this.epochStream, jsonEvent<EpochBegan>({ type: 'epoch.began', data: epoch }), {
        expectedRevision: list.length === 1 ? NO_STREAM_YET : BigInt(list.length - 2),
      }),
    );
    await this.epochs();
    return epoch;
  }

  private get epochStream(): string {
    return `paktwerk-epochs.${this.name}`; // outside the prefix: no event of the service
  }

  private async freshEpochs(): Promise<readonly Epoch[]> {
    return this.epochList && Date.now() - this.epochList.at < EPOCHS_KNOWN_MS ? this.epochList.list : this.epochs();
  }

  private async positionOf(number: number): Promise<Position> {
    return positionIn(this.name, this.epochList?.list ?? (await this.epochs()), number);
  }

  subscribe(options: { after?: Position; signal: AbortSignal; batch?: number }): AsyncIterable<readonly StoredEvent[]> {
    return catchUp(this, options);
  }

  waitForAppend(maxMs: number, signal?: AbortSignal, readAt?: number): Promise<void> {
    this.following ??= this.follow();
    return this.stopping.signal.aborted ? Promise.resolve() : this.waiters.waitForNews(maxMs, this.isLive, signal, readAt);
  }

  heardSince(at: number): boolean {
    return !this.isLive || this.waiters.wokenSince(at);
  }

  /** A live subscription only wakes those who wait; it begins again after any end: a leader change, a drop, a restart. */
  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    for (let failures = 0; !signal.aborted;) {
      try {
        const subscription = this.client.subscribeToAll({
          fromPosition: END,
          filter: streamNameFilter({ prefixes: [this.prefix], checkpointInterval: 100 }),
        });
        subscription.once('confirmation', () => {
          this.isLive = true;
          failures = 0;
          this.waiters.wake();
        });
        const stop = () => {
          void subscription.unsubscribe();
          subscription.destroy(); // the client ends the call, but not the stream that is read here
        };
        signal.addEventListener('abort', stop, { once: true });
        try {
          for await (const _ of subscription) this.waiters.wake();
        } finally {
          signal.removeEventListener('abort', stop);
        }
      } catch {
        failures += 1; // whatever ended it: readers look every 100 ms until it stands again
      }
      this.isLive = false;
      this.epochList = undefined; // a server that was put back is another one
      this.waiters.wake();
      if (!signal.aborted) await backOff(failures, signal);
    }
  }

  async close(): Promise<void> {
    this.stopping.abort();
    this.waiters.wake();
    await inTime(CLOSE_TIMEOUT_MS, this.client.dispose(), () => new Error('The client did not close in time.')).catch(() => undefined);
    await this.following;
  }

  private async answered<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work().catch((error: unknown) => {
        if (isNotLeader(error)) return work(); // the client has turned to the leader it was told
        throw error;
      });
    } catch (error) {
      throw asStoreError(error);
    }
  }
}

const markOf = (r: Recorded): Mark => ({ number: r.number, recordedAt: r.metadata.meta.recordedAt });
const numberOf = (position: Position | undefined): number => (position ? positionParts(position).number : 0);
const positionIn = (store: string, epochs: readonly Epoch[], number: number): Position =>
  makePosition(store, epochs.findLast((e) => e.after < number)?.epoch ?? 1, number);
