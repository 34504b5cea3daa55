/**
 * Writes a service's event log with its signed roots into one file that can be kept elsewhere and verified without any database:
 *
 *   npm run export-log -- --database postgres://… --store case-management --out case-management.ndjson.gz
 *
 * One JSON object per line: `bundle`, then the events in the order of their positions with the exact stored bytes (personal fields
 * are ciphertext), each root behind the events it covers with the stream heads it names, and `end`. Reads page by page in one
 * snapshot; needs no more rights than the running service has. `--roots-only` writes the roots alone: a few lines to keep elsewhere.
 */
import { once } from 'node:events';
import fs from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import type { BundleEnd, BundleEvent, BundleHead, BundleRoot, BundleStart } from './log-bundle';

const PAGE = 2000;
const USAGE = 'Usage: npm run export-log -- --database <url> --store <name> --out <file.ndjson[.gz]> [--roots-only]';

interface Wanted {
  readonly database: string;
  readonly store: string;
  readonly out: string;
  readonly rootsOnly: boolean;
}

function options(): Wanted {
  try {
    const {
      database,
      store,
      out,
      'roots-only': rootsOnly = false,
    } = parseArgs({
      options: {
        database: { type: 'string' },
        store: { type: 'string' },
        out: { type: 'string' },
        'roots-only': { type: 'boolean' },
      },
    }).values;
    if (database && store && out) return { database, store, out, rootsOnly };
  } catch {
    // an unknown option: the usage says which there are
  }
  throw new Error(USAGE);
}

type Line = BundleStart | BundleEvent | BundleHead | BundleRoot | BundleEnd;

/** A file that waits for the disk instead of filling the memory. */
class LineWriter {
  readonly #file: fs.WriteStream;
  readonly #first: NodeJS.WritableStream;

  constructor(file: string) {
    this.#file = fs.createWriteStream(file, { mode: 0o600 });
    if (file.endsWith('.gz')) {
      const gzip = createGzip();
      gzip.pipe(this.#file);
      this.#first = gzip;
    } else this.#first = this.#file;
  }

  async line(value: Line): Promise<void> {
    if (!this.#first.write(`${JSON.stringify(value)}\n`)) await once(this.#first, 'drain');
  }

  async end(): Promise<void> {
    this.#first.end();
    await finished(this.#file);
  }
}

/** Pages through a query whose first two parameters are "behind this" and "at most so many". */
async function* pages<Row extends object>(
  client: Client,
  text: string,
  keyOf: (row: Row) => string | number,
  start: string | number,
  ...more: readonly (string | number)[]
): AsyncGenerator<Row> {
  for (let after = start; ;) {
    const { rows } = await client.query<Row>(text, [after, PAGE, ...more]);
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < PAGE || last === undefined) return;
    after = keyOf(last);
  }
}

const EVENTS = `select position, epoch, stream, version, event_id, command_id, type, schema_version, recorded_at, known_since, meta, data, hash
  from events where events.position > $1 and events.position <= $3 order by events.position limit $2`;
const HEADS = `select stream, version, position, hash from log_root_heads where root = $3 and stream > $1 order by log_root_heads.stream limit $2`;
const ROOTS = 'select number, position, statement, segments, signature from log_roots where number > $1 order by log_roots.number limit $2';

interface EventRow {
  readonly position: string;
  readonly epoch: number;
  readonly stream: string;
  readonly version: number;
  readonly event_id: string;
  readonly command_id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly recorded_at: Date;
  readonly known_since: Date;
  readonly meta: Buffer;
  readonly data: Buffer;
  readonly hash: Buffer;
}

interface HeadRow {
  readonly stream: string;
  readonly version: number;
  readonly position: string;
  readonly hash: Buffer;
}

interface RootRow {
  readonly number: number;
  readonly position: string;
  readonly statement: string;
  readonly segments: BundleRoot['segments'];
  readonly signature: Buffer;
}

const eventLine = (e: EventRow): BundleEvent => ({
  kind: 'event',
  position: Number(e.position),
  epoch: e.epoch,
  stream: e.stream,
  version: e.version,
  type: e.type,
  schemaVersion: e.schema_version,
  eventId: e.event_id,
  commandId: e.command_id,
  recordedAt: e.recorded_at.toISOString(),
  knownSince: e.known_since.toISOString(),
  meta: e.meta.toString('base64'),
  data: e.data.toString('base64'),
  hash: e.hash.toString('hex'),
});
const headLine = (h: HeadRow): BundleHead => ({
  kind: 'head',
  stream: h.stream,
  version: h.version,
  position: Number(h.position),
  hash: h.hash.toString('hex'),
});
const rootLine = (r: RootRow): BundleRoot => ({
  kind: 'root',
  statement: r.statement,
  segments: r.segments,
  signature: r.signature.toString('base64'),
});

async function writeBundle(client: Client, { store, rootsOnly }: Wanted, out: LineWriter): Promise<{ events: number; roots: number }> {
  const counts = { events: 0, roots: 0 };
  const writeEvents = async (after: string, upTo: string): Promise<void> => {
    for await (const e of pages<EventRow>(client, EVENTS, (row) => row.position, after, upTo)) {
      await out.line(eventLine(e));
      counts.events += 1;
    }
  };
  await out.line({ kind: rootsOnly ? 'roots' : 'bundle', format: 1, store, positions: 'dense', exportedAt: new Date().toISOString() });
  let at = '0';
  for await (const root of pages<RootRow>(client, ROOTS, (row) => row.number, 0)) {
    if (!rootsOnly) {
      await writeEvents(at, root.position);
      for await (const h of pages<HeadRow>(client, HEADS, (row) => row.stream, '', root.number)) await out.line(headLine(h));
    }
    await out.line(rootLine(root));
    counts.roots += 1;
    at = root.position;
  }
  if (!rootsOnly) await writeEvents(at, '9223372036854775807');
  await out.line({ kind: 'end', ...counts });
  return counts;
}

async function main(): Promise<void> {
  const wanted = options();
  const client = new Client({ connectionString: wanted.database });
  await client.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const out = new LineWriter(wanted.out);
    const { events, roots } = await writeBundle(client, wanted, out);
    await out.end();
    console.log(`${wanted.out}: ${wanted.rootsOnly ? '' : `${events} events, `}${roots} signed roots of ${wanted.store}.`);
  } finally {
    await client.end();
  }
}

main().catch((error: unknown) => {
  const hasNoStore = error instanceof Error && 'code' in error && error.code === '42P01';
  console.error(
    hasNoStore
      ? 'This database holds no event store with roots: run its migration job first.'
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exitCode = 2;
});
