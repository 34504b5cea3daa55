/**
 * npm run bench:growth -- [--to 20000000] [--seconds 5] [--rounds 3]: what appending and reading cost at 1, 5 and 20 million events, in one
 * run on one server, against itself at the first size. The events are imported by COPY. Starts its own PostgreSQL (fsync on, about
 * 25 GB of disk for 20 million, four fifths of the machine's memory as shared_buffers: it is the database's machine) or takes DATABASE_URL.
 * Prints min / median / max and the cost against the first size.
 *
 * Each size begins as on a server that was started anew and warmed: nothing is left to be written, the import is forgotten, and table and indexes
 * were loaded once (pg_prewarm), what is asked for most at the end, so that it lies in memory as far as memory goes; appends to any stream and
 * reading from anywhere go on for a minute before they are measured. "Recent" is what a state in service reads most: cases that are counselled
 * now, and the end of the log, which every follower reads. What had to come from the disk after all is printed beside the cost.
 */
import fs from 'node:fs';
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  ConcurrencyError,
  NO_STREAM,
  PostgresEventStore,
  eventStoreMigrations,
  headOf,
  importEvents,
  makePosition,
} from '@paktwerk/event-store';
import type { ImportItem, NewEvent } from '@paktwerk/event-store';
import { newUuid } from '@paktwerk/kernel';
import { guardConnections, migrate } from '@paktwerk/postgres';
import { random } from '@paktwerk/tools';
import { Pool } from 'pg';
import { number, spread } from './lib/figures';
import { memory, progress, warm, withServer } from './lib/server';
import type { Create } from './lib/server';

const { values } = parseArgs({
  options: {
    to: { type: 'string', default: '20000000' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
  },
});
const [TO, SECONDS, ROUNDS] = [Number(values.to), Number(values.seconds), Number(values.rounds)];
const SIZES = [1_000_000, 5_000_000, 20_000_000].filter((n) => n < TO).concat(TO);
const EVENTS_PER_STREAM = 12;
/** Streams that grow side by side. */
const COHORT = 2000;
/**
 * What goes to all of the store goes on for so long before it is measured: the first change of a page after a checkpoint brings the whole page
 * into the WAL, and memory that nobody has touched for a minute or two is dear to touch again on a virtual machine.
 */
const SETTLED_SECONDS = 60;
/** As many events as are written in about two months. */
const RECENT = 200_000;
const LIMIT = 1.2;
if (!(TO > RECENT)) throw new Error(`--to ${values.to}: more than ${RECENT} events are needed, so that there is anything but recent ones.`);

const choose = random('growth');
const data = Buffer.from(
  JSON.stringify({
    caseId: `case_${newUuid()}`,
    heldOn: '2022-11-15',
    mode: 'office',
    minutes: 30,
    topics: ['WORK', 'HOUSING'],
    note: 'x'.repeat(180),
  }),
);
const anEvent = (recordedAt: string): NewEvent => {
  const id = newUuid();
  return {
    type: 'talk.held',
    schemaVersion: 1,
    data,
    meta: {
      eventId: id,
      commandId: id,
      correlationId: id,
      actor: { person: 'per_bench', role: 'CASE_MANAGER', organisation: '08111' },
      recordedAt,
    },
  };
};
const streamOf = (n: number): string => `case-${String(n).padStart(9, '0')}`;

/** Streams grow side by side in cohorts, as cases do: what belongs together lies thousands of rows apart. */
function* history(from: number, to: number): Generator<ImportItem> {
  for (let n = from; n < to; n += 1) {
    const cohort = Math.floor(n / (COHORT * EVENTS_PER_STREAM));
    yield { stream: streamOf(cohort * COHORT + (n % COHORT)), events: [anEvent(new Date(Date.UTC(2017, 0, 1) + n * 10).toISOString())] };
  }
}

/** What the system has read from the disk since it started, in kB; NaN where it does not say. */
const fromDisk = (): number =>
  fs.existsSync('/proc/vmstat') ? Number(/^pgpgin (\d+)/m.exec(fs.readFileSync('/proc/vmstat', 'utf8'))?.[1] ?? NaN) : NaN;

/** Per call: microseconds of the whole, and kB that were read from the disk meanwhile. */
interface Cost {
  readonly us: number;
  readonly diskKb: number;
}

/** Calls `one` from `callers` loops for some seconds. */
const cost = async (callers: number, one: () => Promise<unknown>, forSeconds = SECONDS): Promise<Cost> => {
  let calls = 0;
  const before = fromDisk();
  const began = performance.now();
  const until = began + forSeconds * 1000;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < until) {
        await one();
        calls += 1;
      }
    }),
  );
  return { us: ((performance.now() - began) * 1000) / calls, diskKb: (fromDisk() - before) / calls };
};

/** What the system still has to bring to the disk, in kB; nothing where it does not say. */
const unwritten = (): number =>
  fs.existsSync('/proc/meminfo')
    ? [...fs.readFileSync('/proc/meminfo', 'utf8').matchAll(/^(?:Dirty|Writeback): +(\d+)/gm)].reduce((sum, [, kB]) => sum + Number(kB), 0)
    : 0;

/** Last what reading goes through: of the other indexes appends touch the end, and no one asks for the rest. */
const WARMING = `case when c.relkind = 'r' then 1 when c.relname in ('events_pkey', 'events_stream_version') then 2 else 0 end`;

/** Nothing left to write, everything loaded once; → bytes of the table and of its indexes. */
const settle = async (pool: Pool): Promise<{ readonly table: number; readonly indexes: number }> => {
  await pool.query('vacuum analyze events');
  await pool.query('checkpoint');
  for (let waited = 0; unwritten() > 10_000 && waited < 120; waited += 1) await sleep(1000);
  const { rows: evict } = await pool.query<{ is_there: boolean }>(
    `select to_regprocedure('pg_buffercache_evict_all()') is not null as is_there`,
  );
  if (evict[0]?.is_there) await pool.query('select pg_buffercache_evict_all()'); // from PostgreSQL 18 on
  const { rows } = await pool.query<{
    name: string;
    relkind: string;
    bytes: string;
  }>(`select c.oid::regclass::text as name, c.relkind, pg_relation_size(c.oid) as bytes from pg_class c
    where c.oid = 'events'::regclass or c.oid in (select indexrelid from pg_index where indrelid = 'events'::regclass) order by ${WARMING}`);
  await warm(
    pool,
    rows.map((r) => r.name),
  );
  const bytesOf = (kind: string): number => rows.filter((r) => r.relkind === kind).reduce((sum, { bytes }) => sum + Number(bytes), 0);
  return { table: bytesOf('r'), indexes: bytesOf('i') };
};

const growth = async (create: Create): Promise<void> => {
  const url = await create('growth');
  await migrate(url, eventStoreMigrations);
  const pool = guardConnections(new Pool({ connectionString: url, max: 40 }));
  await pool.query('create extension if not exists pg_buffercache');
  const setting = async (name: string): Promise<string> =>
    (await pool.query<{ value: string }>('select current_setting($1) as value', [name])).rows[0]!.value;
  const store = new PostgresEventStore('bench', pool);
  const anyStream = (size: number, within = size): string =>
    streamOf(Math.floor((size - choose.int(2 * EVENTS_PER_STREAM * COHORT, within - 1)) / EVENTS_PER_STREAM));
  const loadAndAppend = async (stream: string): Promise<void> => {
    const last = (await store.readStream(stream)).at(-1);
    if (!last) return;
    await store.append(stream, headOf(last), [anEvent(new Date().toISOString())]).catch((error: unknown) => {
      if (!(error instanceof ConcurrencyError)) throw error;
    });
  };
  /** With the metadata, which stored events take apart only when asked. */
  const readAll = async (after: number) => (await store.readAll({ after: makePosition('bench', 0, after), max: 1000 })).map((e) => e.meta);
  const appendNew = () => store.append(`talk-${newUuid()}`, NO_STREAM, [anEvent(new Date().toISOString())]);
  /** What is measured: by how many callers, what each of them does, and for how long it goes on before it counts. */
  const kinds = (size: number): Readonly<Record<string, readonly [callers: number, one: () => Promise<unknown>, warming?: number]>> => ({
    'append to a new stream, 32 callers': [32, appendNew],
    'append to a new stream, 1 caller': [1, appendNew],
    'load a recent stream and append, 32 callers': [32, () => loadAndAppend(anyStream(size, RECENT))],
    'load any stream and append, 32 callers': [32, () => loadAndAppend(anyStream(size)), SETTLED_SECONDS],
    'read a recent stream, 32 callers': [32, () => store.readStream(anyStream(size, RECENT))],
    'read any stream, 32 callers': [32, () => store.readStream(anyStream(size))],
    'read all at the end, 1,000 events': [1, () => readAll(size - choose.int(2000, RECENT))],
    'read all from anywhere, 1,000 events': [1, () => readAll(choose.int(0, size - 2000)), SETTLED_SECONDS],
  });
  try {
    const figures = new Map<string, { readonly size: number; readonly rounds: readonly Cost[] }[]>();
    let stored = 0;
    for (const size of SIZES) {
      const bar = progress(`import up to ${number(size)}`);
      const began = stored;
      // Bulk needs an empty store; what follows goes into the living indexes, as it would in service.
      await importEvents(pool, history(began, size), {
        bulk: began === 0,
        onProgress: ({ events }) => bar.update(`${number(began + events)} events`),
      });
      stored = size;
      const { table, indexes } = await settle(pool);
      bar.end(
        `${(table / 1e9).toFixed(1)} GB and ${(indexes / 1e9).toFixed(1)} GB of indexes, ${number((table + indexes) / size)} bytes an event; ` +
          `memory ${(os.totalmem() / 1e9).toFixed(0)} GB`,
      );
      for (const [kind, [callers, one, warming]] of Object.entries(kinds(size))) {
        const rounds: Cost[] = [];
        await cost(callers, one, warming); // connections, plans and compiled code, at every size alike
        for (let i = 0; i < ROUNDS; i += 1) rounds.push(await cost(callers, one));
        figures.set(kind, [...(figures.get(kind) ?? []), { size, rounds }]);
        console.log(`  ${kind}: ${rounds.map(({ us, diskKb }) => `${number(us)} µs (${number(diskKb, 1)} kB from the disk)`).join(', ')}`);
      }
    }
    console.log(
      `\nfsync ${await setting('fsync')}, shared_buffers ${await setting('shared_buffers')}, ${(os.totalmem() / 1e9).toFixed(0)} GB of memory, ${ROUNDS} rounds of ${SECONDS} s\n\n| cost in µs | events | min | median | max | kB from the disk | against ${number(SIZES[0]!)} |\n|---|---|---|---|---|---|---|`,
    );
    let worst = 0;
    for (const [kind, sizes] of figures)
      for (const { size, rounds } of sizes) {
        const { min, median, max } = spread(rounds.map(({ us }) => us));
        const ratio = median / spread(sizes[0]!.rounds.map(({ us }) => us)).median;
        const disk = spread(rounds.map(({ diskKb }) => diskKb)).median;
        worst = Math.max(worst, ratio);
        console.log(
          `| ${kind} | ${number(size)} | ${number(min)} | ${number(median)} | ${number(max)} | ${number(disk, 1)} | ${ratio.toFixed(2)} |`,
        );
      }
    console.log(`\nTo reach: ${LIMIT} × the cost at ${number(SIZES[0]!)} (${worst <= LIMIT ? 'reached' : `missed: ${worst.toFixed(2)}`}).`);
  } finally {
    await store.close();
    await pool.end();
  }
};

withServer(growth, { shared_buffers: memory(0.8), max_wal_size: '16GB' }).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
