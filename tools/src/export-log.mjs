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
import pg from 'pg';

const PAGE = 2000;
const USAGE = 'Usage: npm run export-log -- --database <url> --store <name> --out <file.ndjson[.gz]> [--roots-only]';

function options() {
  try {
    const { values } = parseArgs({
      options: {
        database: { type: 'string' },
        store: { type: 'string' },
        out: { type: 'string' },
        'roots-only': { type: 'boolean', default: false },
      },
    });
    if (values.database && values.store && values.out) return values;
  } catch {
    // an unknown option: the usage says which there are
  }
  throw new Error(USAGE);
}

/** A file that waits for the disk instead of filling the memory. */
function lineWriter(file) {
  const out = fs.createWriteStream(file, { mode: 0o600 });
  const first = file.endsWith('.gz') ? createGzip() : out;
  if (first !== out) first.pipe(out);
  return {
    async line(value) {
      if (!first.write(`${JSON.stringify(value)}\n`)) await once(first, 'drain');
    },
    async end() {
      first.end();
      await finished(out);
    },
  };
}

/** Pages through a query whose first two parameters are "behind this" and "at most so many". */
async function* pages(client, text, keyOf, start, ...more) {
  for (let after = start; ;) {
    const { rows } = await client.query(text, [after, PAGE, ...more]);
    yield* rows;
    if (rows.length < PAGE) return;
    after = keyOf(rows.at(-1));
  }
}

const EVENTS = `select position, epoch, stream, version, event_id, command_id, type, schema_version, recorded_at, known_since, meta, data, hash
  from events where events.position > $1 and events.position <= $3 order by events.position limit $2`;
const HEADS = `select stream, version, position, hash from log_root_heads where root = $3 and stream > $1 order by log_root_heads.stream limit $2`;
const ROOTS = 'select number, position, statement, segments, signature from log_roots where number > $1 order by log_roots.number limit $2';

const eventLine = (e) => ({
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
const headLine = (h) => ({
  kind: 'head',
  stream: h.stream,
  version: h.version,
  position: Number(h.position),
  hash: h.hash.toString('hex'),
});
const rootLine = (r) => ({ kind: 'root', statement: r.statement, segments: r.segments, signature: r.signature.toString('base64') });

async function writeBundle(client, { store, 'roots-only': rootsOnly }, out) {
  const counts = { events: 0, roots: 0 };
  const writeEvents = async (after, upTo) => {
    for await (const e of pages(client, EVENTS, (row) => row.position, after, upTo)) {
      await out.line(eventLine(e));
      counts.events += 1;
    }
  };
  await out.line({ kind: rootsOnly ? 'roots' : 'bundle', format: 1, store, positions: 'dense', exportedAt: new Date().toISOString() });
  let at = 0;
  for await (const root of pages(client, ROOTS, (row) => row.number, 0)) {
    if (!rootsOnly) {
      await writeEvents(at, root.position);
      for await (const h of pages(client, HEADS, (row) => row.stream, '', root.number)) await out.line(headLine(h));
    }
    await out.line(rootLine(root));
    counts.roots += 1;
    at = root.position;
  }
  if (!rootsOnly) await writeEvents(at, '9223372036854775807');
  await out.line({ kind: 'end', ...counts });
  return counts;
}

async function main() {
  const wanted = options();
  const client = new pg.Client({ connectionString: wanted.database });
  await client.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const out = lineWriter(wanted.out);
    const { events, roots } = await writeBundle(client, wanted, out);
    await out.end();
    console.log(`${wanted.out}: ${wanted['roots-only'] ? '' : `${events} events, `}${roots} signed roots of ${wanted.store}.`);
  } finally {
    await client.end();
  }
}

main().catch((error) => {
  console.error(error.code === '42P01' ? 'This database holds no event store with roots: run its migration job first.' : error.message);
  process.exitCode = 2;
});
