import { createHash } from 'node:crypto';
import type { Instant, IsoDate } from '@paktwerk/kernel';

/**
 * What a root says about a log: everything up to `position` looked like this. Its text is what is signed, and it is kept as it
 * was signed, so that nothing has to be rendered the same way again years later.
 */
export interface LogRoot {
  readonly store: string;
  /** 1-based, without gaps. */
  readonly number: number;
  readonly epoch: number;
  /** The root covers the events behind `after` up to and including `position`. */
  readonly after: number;
  readonly position: number;
  readonly events: number;
  readonly streams: number;
  /** The day (Europe/Berlin) on which the last covered event was known. */
  readonly day: IsoDate;
  readonly madeAt: Instant;
  /** Digest over the heads of all streams that changed. */
  readonly heads: string;
  /** Digest over the order of the events. */
  readonly order: string;
  /** Hash of the root before it; `-` for the first one. */
  readonly previous: string;
  /** Which key signed it. */
  readonly key: string;
}

const TITLE = 'paktwerk log root 1';
const FIELDS = [
  'store',
  'number',
  'epoch',
  'after',
  'position',
  'events',
  'streams',
  'day',
  'madeAt',
  'heads',
  'order',
  'previous',
  'key',
] as const;
const NUMBERS: ReadonlySet<string> = new Set(['number', 'epoch', 'after', 'position', 'events', 'streams']);

/** The text that is signed: a title, then one `name: value` per line in this order. */
export const statementOf = (root: LogRoot): string => [TITLE, ...FIELDS.map((f) => `${f}: ${root[f]}`), ''].join('\n');

/** @throws when the text is not a root's. */
export const parseStatement = (statement: string): LogRoot => {
  const [title, ...lines] = statement.split('\n');
  const root = Object.fromEntries(
    FIELDS.map((f, i) => {
      const value = lines[i]?.startsWith(`${f}: `) ? lines[i].slice(f.length + 2) : '';
      return [f, NUMBERS.has(f) ? Number(value) : value];
    }),
  ) as unknown as LogRoot; // what it does not say, the comparison below finds
  if (title !== TITLE || statementOf(root) !== statement) throw new Error('This is not the text of a log root.');
  return root;
};

export const statementHash = (statement: string): string => createHash('sha256').update(statement).digest('hex');

export interface StreamHeadAt {
  readonly stream: string;
  readonly version: number;
  /** Where its last event stands in the log. */
  readonly position: number;
  readonly hash: string;
}

/** Over (stream, version, position, hash) of each head, in the order of the streams' names; every part is delimited. */
export const headsDigest = (heads: Iterable<StreamHeadAt>): string => {
  const h = createHash('sha256');
  for (const { stream, version, position, hash } of heads) h.update(`${JSON.stringify(stream)} ${version} ${position} ${hash}\n`);
  return h.digest('hex');
};

/** A stretch of the log, in order: small enough to say where an order was changed, large enough to be few. */
export interface Segment {
  readonly upTo: number;
  readonly digest: string;
}
export const SEGMENT_EVENTS = 1000;

/** Takes events in the order of their positions and binds each to its place. */
export class OrderDigest {
  private readonly done: Segment[] = [];
  private current = createHash('sha256');
  private count = 0;
  private last = 0;

  add(position: number, epoch: number, hash: string): void {
    this.current.update(`${position} ${epoch} ${hash}\n`);
    this.last = position;
    this.count += 1;
    if (this.count === SEGMENT_EVENTS) this.close();
  }

  private close(): void {
    this.done.push({ upTo: this.last, digest: this.current.digest('hex') });
    this.current = createHash('sha256');
    this.count = 0;
  }

  finish(): readonly Segment[] {
    if (this.count > 0) this.close();
    return this.done;
  }
}

export const orderDigest = (segments: readonly Segment[]): string =>
  createHash('sha256')
    .update(segments.map((s) => `${s.upTo} ${s.digest}\n`).join(''))
    .digest('hex');
