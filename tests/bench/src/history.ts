/**
 * npm run bench:history -- [--talks 3250000] [--counsellors 1200] [--seed 7] [--profile <folder>]: the whole history since 2017, generated,
 * imported, and every read model of the services built from it again, one service after the other, by `npm run rebuild`'s own code.
 * Needs the built project; starts its own PostgreSQL (fsync on, a quarter of the machine's memory as shared_buffers, as its manual has it) or takes
 * DATABASE_URL. The logs are loaded before they are read again, as they would be right after they were written. Prints events, seconds, events/s,
 * peak memory.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Commands, JsonCodec, PostgresEventStore, importEvents } from '@paktwerk/event-store';
import type { Position } from '@paktwerk/event-store';
import { ROOT, runJob } from '@paktwerk/local-stack';
import { InboxLog, encode } from '@paktwerk/messaging';
import type { CloudMessage } from '@paktwerk/messaging';
import { Database, guardConnections } from '@paktwerk/postgres';
import { ProjectionRunner, StoreLog } from '@paktwerk/projections';
import { service as applications } from '@paktwerk/service-applications/dist/service';
import { service as budgeting } from '@paktwerk/service-budgeting/dist/service';
import { service as caseManagement } from '@paktwerk/service-case-management/dist/service';
import { service as reporting } from '@paktwerk/service-reporting/dist/service';
import { service as staffing } from '@paktwerk/service-staffing/dist/service';
import { Pool } from 'pg';
import { number } from './lib/figures';
import { History } from './lib/history';
import type { Made } from './lib/history';
import { memory, progress, warm, withServer } from './lib/server';
import type { Create } from './lib/server';
import { smallHistory } from './lib/small-histories';
import type { Small } from './lib/small-histories';

const { values } = parseArgs({
  options: {
    talks: { type: 'string', default: '3250000' },
    counsellors: { type: 'string', default: '1200' },
    seed: { type: 'string', default: '7' },
    profile: { type: 'string' },
  },
});
const now = (): Promise<string> => Promise.resolve(new Date().toISOString());
const [TALKS, COUNSELLORS] = [Number(values.talks), Number(values.counsellors)];
/** Reporting last: it reads what the others say. */
const services = { applications, budgeting, staffing, 'case-management': caseManagement, reporting };
type Name = keyof typeof services;
const SERVICES = Object.keys(services) as Name[];
/** Whose live read models are filled before they are rebuilt. */
const SMALL: readonly Small[] = ['applications', 'budgeting', 'staffing'];

/** A rebuild waits for live tables that lack no more entries, and goes no further than they do; here they are empty. */
const NOT_WAITED_FOR = 20_000;

/** Node's settings of `npm run rebuild`. */
const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly rebuild: string };
};
const REBUILD_FLAGS = scripts.rebuild.split(' ').filter((word) => word.startsWith('--'));

/** Into reporting's inbox, as the bus would have brought it: every public message of a store that reporting follows. */
const carry = async (name: Name, from: Pool, inbox: InboxLog, followed: readonly string[]): Promise<void> => {
  const { catalogue, publishes } = services[name];
  const store = new PostgresEventStore(name, from);
  const commands = new Commands(store, new JsonCodec(catalogue), { now });
  const bar = progress(`messages of ${name}`);
  const offsets = new Map<string, number>();
  let count = 0;
  const types = name === 'case-management' ? ['daily-totals.counted'] : undefined;
  for (let after: Position | undefined; ;) {
    const events = await store.readAll({ ...(after ? { after } : {}), max: 4000, ...(types ? { types } : {}) });
    if (events.length === 0) break;
    after = events.at(-1)?.position;
    const perTopic = new Map<string, CloudMessage[]>();
    for (const e of await commands.decode(events))
      publishes?.toPublic(e).forEach((p, i) => {
        if (!followed.includes(p.contract.topic)) return;
        perTopic.set(p.contract.topic, [...(perTopic.get(p.contract.topic) ?? []), encode(e, p, i)]);
      });
    for (const [topic, messages] of perTopic) {
      const firstOffset = offsets.get(topic) ?? (await inbox.begin(topic, 0, 0));
      const nextOffset = firstOffset + messages.length;
      await inbox.store({ topic, partition: 0, firstOffset, nextOffset, messages, watermarks: [] });
      offsets.set(topic, nextOffset);
      count += messages.length;
    }
    bar.update(number(count));
  }
  await store.close();
  bar.end(number(count));
};

/** The live read models of a small log, so that the rebuild has something to be compared with; the large ones are built from nothing. */
const fold = async (name: Name, pool: Pool): Promise<void> => {
  const { catalogue, projections = [] } = services[name];
  const store = new PostgresEventStore(name, pool);
  const commands = new Commands(store, new JsonCodec(catalogue), { now });
  const runner = new ProjectionRunner(
    new Database(pool),
    new StoreLog(store, commands),
    projections.filter((p) => p.log === 'store'),
  );
  while (await runner.turn());
  await store.close();
};

/** The rebuild in a process of its own, whose highest memory is the figure. */
const rebuild = async (name: Name, url: string): Promise<{ readonly seconds: number; readonly peakMb: number }> => {
  const started = performance.now();
  const flags = [...REBUILD_FLAGS, ...(values.profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(values.profile, name)}`] : [])];
  const child = spawn(process.execPath, [...flags, path.join(ROOT, 'tools/dist/rebuild.js'), '--service', name], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
    process.stdout.write(part);
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let peakMb = 0;
  let running = true;
  void ended.then(() => (running = false));
  while (running) {
    const status = fs.existsSync(`/proc/${child.pid}/status`) ? fs.readFileSync(`/proc/${child.pid}/status`, 'utf8') : '';
    peakMb = Math.max(peakMb, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    await Promise.race([sleep(100), ended]);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`The rebuild of ${name} ended with ${code}: ${said.slice(-500)}`);
  return { seconds: (performance.now() - started) / 1000, peakMb };
};

const history = async (create: Create): Promise<void> => {
  const urls = {} as Record<Name, string>;
  const pools = {} as Record<Name, Pool>;
  for (const name of SERVICES) {
    urls[name] = await create(name);
    await runJob(path.join(ROOT, `services/${name}/dist/migrate.js`), { ...process.env, MIGRATION_DATABASE_URL: urls[name] });
    pools[name] = guardConnections(new Pool({ connectionString: urls[name], max: 4 }));
  }
  try {
    console.log(`${number(TALKS)} talks of ${number(COUNSELLORS)} counsellors, seed ${values.seed}`);
    const generated = new History({
      talks: TALKS,
      counsellors: COUNSELLORS,
      seed: values.seed,
      catalogue: caseManagement.catalogue,
    });
    const bar = progress('case-management: generate and import');
    await importEvents(pools['case-management'], generated.items(), { bulk: true, onProgress: ({ events }) => bar.update(number(events)) });
    const { made } = generated;
    bar.end(
      `${number(made.events)} events: ${number(made.cases)} cases, ${number(made.plans)} plans, ${number(made.talks)} talks, ${number(made.totals)} daily totals`,
    );
    for (const name of SMALL) {
      const own = progress(`${name}: generate and import`);
      const { events } = await importEvents(pools[name], smallHistory(name, services[name].catalogue, generated), { bulk: true });
      await fold(name, pools[name]);
      own.end(`${number(events)} events`);
    }
    const inbox = new InboxLog(pools.reporting);
    const followed = reporting.consumes ?? [];
    for (const name of SERVICES.slice(0, 4)) await carry(name, pools[name], inbox, followed);
    inbox.close();
    for (const name of SERVICES) await pools[name].query('vacuum analyze');

    console.log('\nRebuild');
    const results: { readonly name: Name; readonly entries: number; readonly seconds: number; readonly peakMb: number }[] = [];
    for (const name of SERVICES) {
      const log = name === 'reporting' ? 'inbox_messages' : 'events';
      await warm(pools[name], [log]);
      const { rows } = await pools[name].query<{ n: number }>(`select count(*)::int as n from ${log}`);
      const entries = rows[0]!.n;
      if (!SMALL.some((small) => small === name) && entries <= NOT_WAITED_FOR)
        throw new Error(`${name}: ${entries} entries are too few to be built from nothing; give more --talks or --counsellors.`);
      results.push({ name, entries, ...(await rebuild(name, urls[name])) });
    }
    await compare(pools, made);
    const total = results.reduce((sum, r) => sum + r.seconds, 0);
    console.log('\n| service | entries of its log | s | entries/s | peak MB |\n|---|---|---|---|---|');
    for (const r of results)
      console.log(
        `| ${r.name} | ${number(r.entries)} | ${number(r.seconds, 1)} | ${number(r.entries / r.seconds)} | ${number(r.peakMb)} |`,
      );
    const peak = Math.max(...results.map((r) => r.peakMb));
    console.log(`| **all** | ${number(results.reduce((sum, r) => sum + r.entries, 0))} | ${number(total, 1)} | | ${number(peak)} |`);
    console.log(`\nTo reach: 60 s (${total <= 60 ? 'reached' : 'missed'}), 500 MB (${peak <= 500 ? 'reached' : 'missed'}).`);
  } finally {
    for (const pool of Object.values(pools)) await pool.end();
  }
};

/** A fast rebuild of wrong figures would be worth nothing. */
async function compare(pools: Readonly<Record<Name, Pool>>, made: Made): Promise<void> {
  const one = async (name: Name, sql: string): Promise<number> => Number((await pools[name].query<{ n: string | null }>(sql)).rows[0]?.n);
  const pairs: readonly (readonly [what: string, is: number, should: number])[] = [
    ['cases', await one('case-management', 'select count(*) as n from rm_cases_v2'), made.cases],
    ['closed cases', await one('case-management', 'select count(*) as n from rm_cases_v2 where closed_on is not null'), made.closed],
    ['talks in cases', await one('case-management', 'select sum(talks) as n from rm_cases_v2'), made.talks],
    [
      'talks in daily totals',
      await one('case-management', `select sum((t->>'count')::int) as n from rm_daily_totals_v1, jsonb_array_elements(to_jsonb(talks)) t`),
      made.counted,
    ],
    [
      'talks in reporting',
      await one(
        'reporting',
        `select sum(delta) as n from rm_figure_deltas_v4 where measure in ('talksOffice', 'talksOutreach', 'talksPhone', 'talksVideo', 'talksWritten')`,
      ),
      made.counted,
    ],
    [
      'cases in reporting',
      await one('reporting', `select sum(delta) as n from rm_figure_deltas_v4 where measure = 'casesOpened'`),
      made.cases,
    ],
  ];
  for (const [what, is, should] of pairs) if (is !== should) throw new Error(`${what}: ${is} instead of ${should}`);
  console.log(`\nFigures as generated: ${pairs.map(([what, is]) => `${what} ${number(is)}`).join(', ')}.`);
}

withServer(history, { shared_buffers: memory(0.25) }).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
