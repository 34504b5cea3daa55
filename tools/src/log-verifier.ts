/**
 * Checks a bundle of `npm run export-log` line by line. On purpose it shares no code with the services: whoever doubts them can
 * read this one file. Memory grows with the number of streams, not of events.
 *
 * The rules, all of them:
 *  - An event's hash is SHA-256 over four parts, each behind its length (4 bytes, big-endian): the hash of the event before it in
 *    its stream; `stream\nversion\ntype\nschemaVersion`; the metadata; the data. Metadata and data are taken as stored, encrypted.
 *  - Versions of a stream count from 1, positions of a log from 1, both without gaps; "known since" is the latest `recordedAt` so far.
 *  - What stands beside the metadata (event id, command id, instant) equals what stands in it.
 *  - A root names its range of positions, the heads of the streams that changed in it, the order of its events in segments, and the
 *    root before it, and is signed with Ed25519.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Hash, KeyObject } from 'node:crypto';
import type { BundleEnd, BundleEvent, BundleHead, BundleLine, BundleRoot, BundleStart, Segment } from './log-bundle';

const TEXTS = ['store', 'day', 'madeAt', 'heads', 'order', 'previous', 'key'] as const;
const NUMBERS = ['number', 'epoch', 'after', 'position', 'events', 'streams'] as const;
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
type Statement = Readonly<Record<(typeof TEXTS)[number], string> & Record<(typeof NUMBERS)[number], number>>;

export interface TrustedKey {
  readonly key: KeyObject;
  readonly id: string;
}

export interface Finding {
  stream?: string;
  version?: number;
  position?: number;
  readonly eventId?: string;
  readonly root?: number | undefined;
  readonly hash?: string;
  /** The position in front of which something is missing. */
  readonly before?: number;
  readonly what: string;
}

export interface CheckedRoot {
  readonly number: number;
  readonly position: number;
  readonly day: string;
  readonly hash: string;
  readonly key: string;
  readonly signed: boolean;
}

interface Head {
  readonly version: number;
  readonly position: number;
  readonly hash: string;
}

export interface Verified {
  readonly store: string;
  readonly events: number;
  readonly streams: number;
  readonly roots: readonly CheckedRoot[];
  readonly findings: readonly Finding[];
  readonly findingsCount: number;
  /** What could not be checked, in sentences. */
  readonly unchecked: readonly string[];
}

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** A trusted public key (PEM) and the id under which roots name it. */
export function trustedKey(pem: string | Buffer): TrustedKey {
  const key = createPublicKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The public key must be an Ed25519 key.');
  return { key, id: sha256(key.export({ type: 'spki', format: 'der' })).slice(0, 16) };
}

function parseStatement(statement: string): Statement {
  const [title, ...lines] = statement.split('\n');
  const found = new Map<string, string>();
  FIELDS.forEach((field, i) => {
    const line = lines[i];
    if (title !== 'paktwerk log root 1' || !line?.startsWith(`${field}: `))
      throw new Error('the text of a root does not begin with "paktwerk log root 1", or a field is missing');
    found.set(field, line.slice(field.length + 2));
  });
  return Object.fromEntries([
    ...TEXTS.map((field) => [field, found.get(field)]),
    ...NUMBERS.map((field) => [field, Number(found.get(field))]),
  ]) as Statement;
}

function chainHash(previous: string, { stream, version, type, schemaVersion }: BundleEvent, meta: Buffer, data: Buffer): string {
  const hash = createHash('sha256');
  for (const part of [Buffer.from(previous, 'hex'), Buffer.from(`${stream}\n${version}\n${type}\n${schemaVersion}`), meta, data]) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    hash.update(length).update(part);
  }
  return hash.digest('hex');
}

const emptyRange = () => ({ events: 0, changed: new Map<string, Head>() });
const emptyHeads = () => ({ digest: createHash('sha256'), list: new Map<string, Head>() });
const emptyOrder = (): { segments: Segment[]; digest: Hash; count: number; last: number } => ({
  segments: [],
  digest: createHash('sha256'),
  count: 0,
  last: 0,
});

export class LogVerifier {
  events = 0;
  readonly streams = new Map<string, Head>();
  readonly roots: CheckedRoot[] = [];
  /** What is wrong; only the first ones are kept. */
  readonly findings: Finding[] = [];
  findingsCount = 0;
  readonly #trusted: readonly TrustedKey[];
  readonly #known: ReadonlyMap<string, number | undefined>;
  #bundle: BundleStart | undefined;
  #ended = false;
  readonly #gaps: { readonly gap: Finding & { readonly position: number }; readonly upTo: number }[] = [];
  #last = { position: 0, knownSince: '' };
  #range = emptyRange();
  #heads = emptyHeads();
  #order = emptyOrder();

  /** `trusted`: keys of trustedKey(); `known`: hash → number of roots kept elsewhere. */
  constructor({
    trusted = [],
    known = new Map(),
  }: { readonly trusted?: readonly TrustedKey[]; readonly known?: ReadonlyMap<string, number | undefined> } = {}) {
    this.#trusted = trusted;
    this.#known = known;
  }

  /** Takes one line of the bundle. @throws when it is no bundle at all. */
  take(line: string): void {
    const value = JSON.parse(line) as BundleLine;
    if (!this.#bundle) {
      if (value.kind !== 'bundle' || value.format !== 1) throw new Error('This is no bundle of export-log in format 1.');
      this.#bundle = value;
    } else if (value.kind === 'event') this.#event(value);
    else if (value.kind === 'head') this.#head(value);
    else if (value.kind === 'root') this.#root(value);
    else if (value.kind === 'end') this.#end(value);
    else throw new Error(`The bundle holds a line of an unknown kind "${String((value as { kind: unknown }).kind)}".`);
  }

  get store(): string {
    return this.#started.store;
  }

  get #started(): BundleStart {
    if (!this.#bundle) throw new Error('The file is empty.');
    return this.#bundle;
  }

  /** After the last line: what was found, and what could not be checked. */
  finish(): Verified {
    const store = this.store;
    if (!this.#ended) this.#found({ what: 'the bundle breaks off: its last line is missing' });
    const last = this.roots.at(-1);
    for (const [hash, number] of this.#known) {
      if (!this.roots.some((r) => r.hash === hash))
        this.#found({ root: number, what: `root ${number}, kept elsewhere, is not in this bundle: the log was put back or replaced` });
    }
    const unchecked: string[] = [];
    if (this.#trusted.length === 0 && last)
      unchecked.push('Signatures: no public key was given (--public-key), so anybody could have made these roots.');
    if (!last)
      unchecked.push(
        'Completeness: the bundle holds no signed root. The chains hold in themselves; whether the ends of streams were cut off, nobody can tell.',
      );
    const behind = last ? this.#range.events : 0;
    if (last && behind > 0)
      unchecked.push(
        `The last ${behind} events (behind position ${last.position}) are covered by no root yet: their chains hold, an end that was cut off would not show.`,
      );
    if (last && this.#known.size === 0)
      unchecked.push('Whether the newest roots were taken away together with their events: that needs roots kept elsewhere (--roots).');
    unchecked.push('What encrypted personal fields say: only that their stored bytes are unchanged.');
    // What names an event comes first, in the order of the log; what can only name a stretch or a root comes behind it.
    const rank = (f: Finding): number =>
      f.eventId !== undefined || f.version !== undefined ? (f.position ?? f.before ?? Infinity) : Infinity;
    const findings = this.findings.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
    return {
      store,
      events: this.events,
      streams: this.streams.size,
      roots: this.roots,
      findings,
      findingsCount: this.findingsCount,
      unchecked,
    };
  }

  #found(finding: Finding): void {
    this.findingsCount += 1;
    if (this.findings.length < 1000) this.findings.push(finding);
  }

  #event(e: BundleEvent): void {
    const before = this.streams.get(e.stream) ?? { version: 0, position: 0, hash: '' };
    if (this.#started.positions === 'dense' && e.position > this.#last.position + 1) this.#gap(this.#last.position + 1, e.position - 1);
    if (e.version > before.version + 1)
      this.#missing(
        e.stream,
        before.version + 1,
        before.position,
        e.position,
        `it is missing: its stream goes on with version ${e.version} at position ${e.position}`,
      );
    else {
      const what = this.#wrongWith(e, before);
      if (what) this.#found({ stream: e.stream, version: e.version, position: e.position, eventId: e.eventId, what });
    }
    const head = { version: e.version, position: e.position, hash: e.hash };
    if (head.version > before.version) {
      this.streams.set(e.stream, head);
      this.#range.changed.set(e.stream, head);
    }
    this.#range.events += 1;
    this.events += 1;
    this.#last = { position: e.position, knownSince: e.knownSince };
    this.#inOrder(e);
  }

  /** Positions are missing; which stream lost an event shows only later, at its next event or at its signed head. */
  #gap(from: number, upTo: number): void {
    const gap = {
      position: from,
      what:
        from === upTo
          ? 'the event at this position is missing: it was taken out'
          : `the events from position ${from} to ${upTo} are missing: they were taken out`,
    };
    this.#gaps.push({ gap, upTo });
    this.#found(gap);
  }

  #missing(stream: string, version: number, after: number, before: number, what: string): void {
    const known = this.#gaps.find(({ gap, upTo }) => gap.stream === undefined && upTo > after && gap.position < before);
    if (known) Object.assign(known.gap, { stream, version });
    else this.#found({ stream, version, what, before });
  }

  #wrongWith(e: BundleEvent, before: Head): string | undefined {
    const meta = Buffer.from(e.meta, 'base64');
    const data = Buffer.from(e.data, 'base64');
    if (e.position <= this.#last.position) return `it stands behind position ${this.#last.position}: the order was changed`;
    if (e.version < before.version + 1)
      return `version ${e.version} of its stream comes behind version ${before.version}: the order was changed`;
    if (chainHash(before.hash, e, meta, data) !== e.hash)
      return 'its stream, type, data or metadata were changed: they do not give its hash';
    const said = JSON.parse(meta.toString()) as { eventId: string; commandId: string; recordedAt: string };
    if (said.eventId !== e.eventId || said.commandId !== e.commandId || said.recordedAt !== e.recordedAt)
      return 'the event id, command id or instant beside the metadata is not the one in them';
    const knownSince = this.#last.knownSince > said.recordedAt ? this.#last.knownSince : said.recordedAt;
    if (e.knownSince !== knownSince) return `"known since" is ${e.knownSince} and must be ${knownSince}`;
    return undefined;
  }

  #inOrder({ position, epoch, hash }: BundleEvent): void {
    const order = this.#order;
    order.digest.update(`${position} ${epoch} ${hash}\n`);
    order.count += 1;
    order.last = position;
    if (order.count === 1000) this.#closeSegment();
  }

  #closeSegment(): void {
    const order = this.#order;
    order.segments.push({ upTo: order.last, digest: order.digest.digest('hex') });
    order.digest = createHash('sha256');
    order.count = 0;
  }

  #head({ stream, version, position, hash }: BundleHead): void {
    this.#heads.digest.update(`${JSON.stringify(stream)} ${version} ${position} ${hash}\n`);
    this.#heads.list.set(stream, { version, position, hash });
  }

  #root({ statement, segments, signature }: BundleRoot): void {
    const root = parseStatement(statement);
    const hash = sha256(statement);
    const previous = this.roots.at(-1);
    const wrong = (what: string): void => this.#found({ root: root.number, what: `root ${root.number} ${what}` });
    const trusted = this.#trusted.find((k) => k.id === root.key);
    const signed = trusted && verify(null, Buffer.from(statement), trusted.key, Buffer.from(signature, 'base64'));
    if (this.#trusted.length > 0 && !trusted) wrong(`is signed with the key ${root.key}, which is not trusted here`);
    if (trusted && !signed) wrong('is forged: its signature does not fit its text');
    if (root.store !== this.store) wrong(`belongs to the store ${root.store}`);
    if (root.number !== this.roots.length + 1) wrong(`comes where root ${this.roots.length + 1} was expected`);
    if (root.previous !== (previous?.hash ?? '-') || root.after !== (previous?.position ?? 0))
      wrong('does not follow from the root before it');
    if (this.#started.positions === 'dense' && this.#last.position < root.position) {
      this.#gap(this.#last.position + 1, root.position);
      this.#last.position = root.position;
    }
    this.#compareHeads(root, wrong);
    this.#compareOrder(root, segments, wrong);
    this.roots.push({ number: root.number, position: root.position, day: root.day, hash, key: root.key, signed: Boolean(signed) });
    this.#range = emptyRange();
    this.#heads = emptyHeads();
    this.#order = emptyOrder();
  }

  /** Every stream must stand where the root says: this is what shows an end that was cut off, or a chain that was made anew. */
  #compareHeads(root: Statement, wrong: (what: string) => void): void {
    const { list, digest } = this.#heads;
    if (digest.digest('hex') !== root.heads) return wrong('does not fit the list of stream heads beside it: the list was changed');
    for (const [stream, signed] of list) {
      const found = this.#range.changed.get(stream) ?? this.streams.get(stream);
      if (found?.version === signed.version && found.hash === signed.hash && found.position === signed.position) continue;
      const at = { stream, position: signed.position, root: root.number };
      const ends = found ?? { version: 0, position: 0 };
      if (!found || ends.version < signed.version)
        this.#missing(
          stream,
          ends.version + 1,
          ends.position,
          signed.position + 1,
          `it is missing: the stream ends at version ${ends.version}, signed was version ${signed.version} at position ${signed.position}`,
        );
      else if (found.version > signed.version)
        this.#found({
          ...at,
          version: signed.version + 1,
          what: `the stream holds version ${found.version}, signed was version ${signed.version}: something was added`,
        });
      else if (found.hash !== signed.hash)
        this.#found({
          ...at,
          version: signed.version,
          what: 'the stream was made anew: its chain holds, but ends in another hash than was signed',
        });
      else
        this.#found({
          ...at,
          version: signed.version,
          what: `the event stands at position ${found.position}, signed was position ${signed.position}: the order was changed`,
        });
    }
    for (const [stream, head] of this.#range.changed)
      if (!list.has(stream))
        this.#found({ stream, ...head, root: root.number, what: 'the stream is not among those that were signed: it was added' });
  }

  #compareOrder(root: Statement, signed: readonly Segment[], wrong: (what: string) => void): void {
    if (this.#order.count > 0) this.#closeSegment();
    const { segments } = this.#order;
    if (sha256(signed.map((s) => `${s.upTo} ${s.digest}\n`).join('')) !== root.order)
      return wrong('does not fit the segments beside it: they were changed');
    const broken = signed.findIndex((s, i) => s.digest !== segments[i]?.digest || s.upTo !== segments[i]?.upTo);
    if (broken < 0 && segments.length === signed.length) return;
    const from = broken > 0 ? signed[broken - 1]!.upTo : root.after;
    this.#found({
      root: root.number,
      position: from + 1,
      what: `the events from position ${from + 1} to ${signed[broken]?.upTo ?? root.position} are not the ones, or not in the order, that root ${root.number} signed`,
    });
  }

  #end({ events, roots }: BundleEnd): void {
    this.#ended = true;
    if (events !== this.events || roots !== this.roots.length)
      this.#found({ what: `the bundle says ${events} events and ${roots} roots, but holds ${this.events} and ${this.roots.length}` });
  }
}
