import { LRUCache } from 'lru-cache';
import type { StreamHead } from './port';
import type { Position } from './position';

/** Where a stream stands, its state there, and what is shown of it. */
export interface Standing<S, F = unknown> {
  readonly state: S;
  /** Folded beside the state where the decider has a file; undefined elsewhere. */
  readonly file: F;
  /** 0 when the stream does not exist (or did not yet at `knownAt`). */
  readonly version: number;
  readonly head: StreamHead;
  readonly position?: Position;
}

/** A stream as far as this process has read or written it. */
export interface Known<S, F = unknown> extends Standing<S, F> {
  /** Ids of the commands that recorded the folded events; those of the whole stream where `isWhole`. */
  readonly commands: Set<string>;
  readonly isWhole: boolean;
  /** How many events lie behind the newest snapshot. */
  readonly unkept: number;
  /** About what it weighs: the data of its events. */
  readonly bytes: number;
  /** The append that leads here is on its way; its outcome is not known yet. */
  readonly isAhead?: true;
}

const MAX_BYTES = 32 * 2 ** 20;
const MAX_AGE_MS = 10 * 60_000;
/** A head, a state of some fields, and an id in a set. */
const BYTES_AROUND = 500;

interface Entry {
  readonly decider: object;
  readonly known: Known<unknown>;
}

/**
 * The folded states of the streams that this process used last. Nobody trusts them: an append names the head that it goes behind, so what was
 * decided on an old state is refused by the store, and whatever else a remembered state leads to is decided again on the stream itself. So a state
 * may be remembered before the append that leads to it is in: what is decided on it goes behind that append, or nowhere.
 */
export class Remembered {
  private readonly entries = new LRUCache<string, Entry>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ known }) => BYTES_AROUND + known.bytes,
    ttl: MAX_AGE_MS,
  });

  /** As this decider folded it. `newerThan` a version forgets what is not. */
  find<S, F>(stream: string, decider: object, newerThan = -1): Known<S, F> | undefined {
    const entry = this.entries.get(stream);
    if (!entry || entry.decider !== decider) return undefined;
    if (entry.known.version > newerThan) return entry.known as Known<S, F>;
    this.entries.delete(stream);
    return undefined;
  }

  /** What was read or given to the store since. */
  behind<S, F>(stream: string, decider: object, version: number): Known<S, F> | undefined {
    const entry = this.entries.get(stream);
    return entry?.decider === decider && entry.known.version > version ? (entry.known as Known<S, F>) : undefined;
  }

  /** An append did not get in: nor does what was decided behind it. */
  forgetAhead(stream: string): void {
    if (this.entries.peek(stream)?.known.isAhead) this.entries.delete(stream);
  }

  /** A slower reader does not put back what was read before. */
  keep(stream: string, decider: object, known: Known<unknown>): void {
    if (!this.find(stream, decider, known.version)) this.entries.set(stream, { decider, known });
  }
}
