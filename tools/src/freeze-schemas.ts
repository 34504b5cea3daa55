// Freezes the databases of a release: every service's database as this build's migrations make it, with a few rows written by this build,
// dumped to libs/event-store/schemas/<version>/. Specs load each of them into an empty database and migrate from there to today.
//
//   npm run build && npm run freeze-schemas                    this build, under the version in package.json
//   npm run freeze-schemas -- --from <folder of another build>
//
// A frozen release is never changed: an existing folder is refused. Needs a PostgreSQL server with its pg_dump (Debian: postgresql).
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client, Pool } from 'pg';
import type { NO_STREAM, PostgresEventStore } from '@paktwerk/event-store';
import { isKeysDatabase, migrations, PlainError, Ports, ROOT, runJob } from '@paktwerk/local-stack';
import { findPostgresTools, runTool, startCluster } from './postgres-tools';
import type { Cluster } from './postgres-tools';
import { command } from './terminal';

/** Rows in the tables that every service has, so that a migration meets some; each only where the release has the table. */
const SEEDS: Readonly<Record<string, string>> = {
  checkpoints: `insert into checkpoints (consumer, position, event_id) values ('frozen:1', 3, '01900000-0000-7000-8000-000000000003')`,
  leases: `insert into leases (name, owner, expires_at) values ('frozen', 'somebody', now())`,
  parked: `insert into parked (consumer, position, key, event_id, type, status, reason) values ('frozen:1', 2, 'thing-a', '01900000-0000-7000-8000-000000000002', 'thing.happened', 'parked', 'a poison event')`,
  relay_checkpoints: `insert into relay_checkpoints (name, position, event_id, known_since) values ('frozen', 'frozen:1:3', '01900000-0000-7000-8000-000000000003', now())`,
  inbox_offsets: `insert into inbox_offsets (topic, partition, next_offset) values ('applications.v1', 0, 1)`,
  inbox_messages: `insert into inbox_messages (position, topic, partition, message_id, type, source, message_key, attributes, data, source_position)
    values (1, 'applications.v1', 0, 'm-1', 'grant.decided', 'applications', 'grt_1', '{}', '{}', 'applications:1:1')`,
  person_keys: `insert into person_keys (ref, kek_id, wrapped) values ('per_frozen', 'kek', '\\x00')`,
  erasures: `insert into erasures (ref, reason) values ('per_erased', 'asked for')`,
};

/** Three streams, written by the release's own store. */
async function appendSome(from: string, pool: Pool): Promise<void> {
  const released = createRequire(path.join(from, 'libs/platform/package.json'))('@paktwerk/event-store') as {
    readonly NO_STREAM: typeof NO_STREAM;
    readonly PostgresEventStore: typeof PostgresEventStore;
  };
  const store = new released.PostgresEventStore('frozen', pool);
  for (const [nr, stream] of ['thing-a', 'thing-b', 'other-c'].entries()) {
    const events = [1, 2].map((n) => ({
      type: 'thing.happened',
      schemaVersion: 1,
      data: Buffer.from(JSON.stringify({ n, name: 'Ärger' })),
      meta: {
        eventId: `01900000-0000-7000-8000-00000000000${nr * 2 + n}`,
        commandId: `frozen-${nr}`,
        correlationId: `frozen-${nr}`,
        actor: { person: 'per_1', role: 'GRANT_CLERK', organisation: 'authority' },
        recordedAt: `2025-06-0${3 - nr}T10:00:00.000Z`,
      },
    }));
    await store.append(stream, released.NO_STREAM, events);
  }
  await store.close();
}

async function seed(from: string, url: string): Promise<void> {
  const pool = new Pool({ connectionString: url });
  try {
    const { rows } = await pool.query<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'public'`);
    const tables = new Set(rows.map((row) => row.tablename));
    if (tables.has('events')) await appendSome(from, pool);
    for (const [table, sql] of Object.entries(SEEDS)) if (tables.has(table)) await pool.query(sql);
  } finally {
    await pool.end();
  }
}

/** → the dump of a database as the release's migration job makes it */
async function freeze(cluster: Cluster, bin: string, from: string, database: string, job: string): Promise<string> {
  const admin = new Client({ connectionString: cluster.url('postgres') });
  await admin.connect();
  await admin.query(`create database ${database}`);
  await admin.end();
  const url = cluster.url(database);
  await runJob(job, { ...process.env, MIGRATION_DATABASE_URL: url, APP_ROLE: '' });
  await seed(from, url);
  const dump = await runTool(bin, 'pg_dump', ['--no-owner', '--no-privileges', '--inserts', `--dbname=${url}`]);
  // What differs from dump to dump, or only psql understands, goes.
  return dump
    .split('\n')
    .filter((line) => !/^(--|\\)|^\s*$/.test(line))
    .join('\n')
    .concat('\n');
}

command(async () => {
  const { values } = parseArgs({ options: { from: { type: 'string', default: ROOT } } });
  const from = path.resolve(values.from);
  const { version } = JSON.parse(fs.readFileSync(path.join(from, 'package.json'), 'utf8')) as { version: string };
  const target = path.join(ROOT, 'libs/event-store/schemas', version);
  if (fs.existsSync(target)) throw new PlainError(`${path.relative(ROOT, target)} exists: a frozen release is never changed.`);
  const { bin, reason } = findPostgresTools();
  if (!bin) throw new PlainError(`Nothing can be dumped: ${reason}.`);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-freeze-'));
  fs.chmodSync(dir, 0o755);
  const cluster = await startCluster({ bin, dir, name: 'cluster', port: await new Ports().take() });
  try {
    const dumps = new Map<string, string>();
    for (const { database, file } of migrations) {
      const job = path.join(from, file);
      // Databases of keys are alike, whichever service keeps them.
      const name = isKeysDatabase(database) ? 'keys' : database.replaceAll('_', '-');
      if (fs.existsSync(job) && !dumps.has(name)) dumps.set(name, await freeze(cluster, bin, from, database, job));
    }
    fs.mkdirSync(target, { recursive: true });
    for (const [name, sql] of dumps) fs.writeFileSync(path.join(target, `${name}.sql`), sql);
    console.log(`${dumps.size} databases of ${version} are frozen in ${path.relative(ROOT, target)}.`);
  } finally {
    await cluster.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  }
  return 0;
});
