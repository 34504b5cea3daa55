/**
 * npm run bench:store -- [--seconds 3] [--rounds 3]: the event store against the plain database, in one run on one server.
 * Needs DATABASE_URL of a superuser on a PostgreSQL with fsync on, or starts the project's own. Prints min / median / max and ratios;
 * absolute figures belong to the machine, ratios travel.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Guardian } from '../infra/local/guardian.mjs';
import { Ports } from '../infra/local/ports.mjs';
import { startPostgres } from '../infra/local/postgres.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const { PostgresEventStore, NO_STREAM, eventStoreMigrations, migrate } = require('../libs/event-store/dist/index.js');
const { newUuid } = require('../libs/kernel/dist/index.js');
const { Client, Pool } = require('pg');

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '3' }, rounds: { type: 'string', default: '3' } } });
const [SECONDS, ROUNDS] = [Number(values.seconds), Number(values.rounds)];

const withServer = async (work) => {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
  const dir = mkdtempSync(join(tmpdir(), 'paktwerk-bench-'));
  chmodSync(dir, 0o755); // the account that runs PostgreSQL must get through
  const guardian = new Guardian();
  const server = await startPostgres({ root, dir, port: await new Ports().take(), password: 'bench', guardian, logFile: join(dir, 'postgres.log') });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
    guardian.dismiss();
    rmSync(dir, { recursive: true, force: true });
  }
};

const data = Buffer.from(JSON.stringify({ caseId: `cas_${newUuid()}`, heldOn: '2022-11-15', mode: 'office', minutes: 30, topics: ['WORK', 'HOUSING'], note: 'x'.repeat(180) }));
const anEvent = () => {
  const commandId = newUuid();
  return { type: 'talk.held', schemaVersion: 1, data, meta: { eventId: newUuid(), commandId, correlationId: commandId, actor: { person: 'per_bench', role: 'CASE_MANAGER', organisation: '08111' }, recordedAt: new Date().toISOString() } };
};

/** Calls `one` from `callers` loops for some seconds; answers rate per second and the 99th percentile in ms. */
const drive = async (callers, one) => {
  const times = [];
  const until = performance.now() + SECONDS * 1000;
  const began = performance.now();
  await Promise.all(Array.from({ length: callers }, async (_, i) => {
    while (performance.now() < until) {
      const t = performance.now();
      await one(i);
      times.push(performance.now() - t);
    }
  }));
  times.sort((a, b) => a - b);
  return { rate: times.length / ((performance.now() - began) / 1000), p99: times[Math.floor(times.length * 0.99)] ?? 0 };
};

const spread = (xs) => {
  const s = [...xs].sort((a, b) => a - b);
  return { min: s[0], median: s[Math.floor(s.length / 2)], max: s.at(-1) };
};
const n = (x, digits = 0) => x.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const row = (name, xs, digits) => { const { min, median, max } = spread(xs); console.log(`| ${name} | ${n(min, digits)} | ${n(median, digits)} | ${n(max, digits)} |`); return median; };

await withServer(async (url) => {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  const name = `bench_${Date.now()}`;
  await admin.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const pool = new Pool({ connectionString: own.href, max: 140 });
  pool.on('error', () => undefined);
  try {
    await migrate(own.href, eventStoreMigrations);
    await pool.query('create table raw (like events including all); create sequence raw_position');
    const fsync = (await pool.query('show fsync')).rows[0].fsync;
    console.log(`PostgreSQL ${(await pool.query('show server_version')).rows[0].server_version}, fsync ${fsync}, ${ROUNDS} rounds of ${SECONDS} s\n\n| figure | min | median | max |\n|---|---|---|---|`);
    const store = new PostgresEventStore('bench', pool);
    const raw = async () => {
      const e = anEvent();
      await pool.query({ name: 'raw', text: `insert into raw values (nextval('raw_position'), 1, $1, 1, $2, $3, $4, 1, $5, $5, $6, $7, $8)`, values: [`s-${e.meta.eventId}`, e.meta.eventId, e.meta.commandId, e.type, e.meta.recordedAt, Buffer.from(JSON.stringify(e.meta)), data, Buffer.alloc(32)] });
    };
    const append = () => { const e = anEvent(); return store.append(`talk-${e.meta.eventId}`, NO_STREAM, [e]); };
    for (const callers of [1, 8, 32, 128]) {
      const [a, r] = [[], []];
      for (let i = 0; i < ROUNDS; i += 1) { a.push(await drive(callers, append)); r.push(await drive(callers, raw)); }
      row(`append/s, ${callers} callers`, a.map((x) => x.rate));
      row(`raw single-row insert/s, ${callers} connections`, r.map((x) => x.rate));
      row(`**append : raw, ${callers}**`, a.map((x, i) => x.rate / r[i].rate), 2);
      row(`append p99 ms, ${callers}`, a.map((x) => x.p99), 1);
    }
    const total = Number((await pool.query('select max(position) as m from events')).rows[0].m);
    const [port, loop] = [[], []];
    for (let i = 0; i < ROUNDS; i += 1) {
      let t = performance.now();
      for (let after; ;) { const batch = await store.readAll({ ...(after ? { after } : {}), max: 1000 }); if (batch.length === 0) break; after = batch.at(-1).position; }
      port.push(total / ((performance.now() - t) / 1000));
      t = performance.now();
      for (let after = 0; ;) { const { rows } = await pool.query('select * from events where position > $1 order by events.position limit 1000', [after]); if (rows.length === 0) break; after = rows.at(-1).position; }
      loop.push(total / ((performance.now() - t) / 1000));
    }
    row(`read all, events/s (${n(total)} events)`, port);
    row('hand-written keyset loop, rows/s', loop);
    row('**read all : keyset loop**', port.map((x, i) => x / loop[i]), 2);
    const { rows } = await pool.query('select max(position) - count(*) as gaps from events');
    console.log(`\nGaps in the positions: ${rows[0].gaps}`);
    await store.close();
  } finally {
    await pool.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
});
