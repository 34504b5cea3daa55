/**
 * npm run bench:history -- [--talks 3250000] [--counsellors 1200] [--seed 7] [--profile <folder>]: the whole history since 2017, generated,
 * imported, and every read model of the services built from it again, one service after the other, by `npm run rebuild`'s own code.
 * Needs the built project; starts its own PostgreSQL (fsync on, a quarter of the machine's memory as shared_buffers, as its manual has it) or takes
 * DATABASE_URL. The logs are loaded before they are read again, as they would be right after they were written. Prints events, seconds, events/s,
 * peak memory.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runJob } from '../../../infra/local/dist/job.js';
import { History } from './lib/history.mjs';
import { number } from './lib/figures.mjs';
import { memory, progress, ROOT, warm, withServer } from './lib/server.mjs';
import { smallHistory } from './lib/small-histories.mjs';

const require = createRequire(import.meta.url);
const { Commands, JsonCodec, PostgresEventStore, importEvents } = require('../../../libs/event-store/dist/index.js');
const { InboxLog, encode } = require('../../../libs/messaging/dist/index.js');
const { TALK_TOPICS } = require('../../../libs/contracts/dist/index.js');
const { Database } = require('../../../libs/postgres/dist/index.js');
const { ProjectionRunner, StoreLog } = require('../../../libs/projections/dist/index.js');
const { Pool } = require('pg');
const service = (name) => require(`../../../services/${name}/dist/service.js`).service;

const { values } = parseArgs({
  options: {
    talks: { type: 'string', default: '3250000' },
    counsellors: { type: 'string', default: '1200' },
    seed: { type: 'string', default: '7' },
    profile: { type: 'string' },
  },
});
const [TALKS, COUNSELLORS] = [Number(values.talks), Number(values.counsellors)];
/** Reporting last: it reads what the others say. */
const SERVICES = ['applications', 'budgeting', 'staffing', 'case-management', 'reporting'];

/** Node's settings of `npm run rebuild`. */
const REBUILD_FLAGS = require('../../../package.json')
  .scripts.rebuild.split(' ')
  .filter((word) => word.startsWith('--'));

/** Into reporting's inbox, as the bus would have brought it: every public message of a store that reporting follows. */
const carry = async (name, from, inbox, followed) => {
  const { catalogue, publishes } = service(name);
  const store = new PostgresEventStore(name, from);
  const commands = new Commands(store, new JsonCodec(catalogue), { now: () => Promise.resolve(new Date().toISOString()) });
  const bar = progress(`messages of ${name}`);
  const offsets = new Map();
  let count = 0;
  const types = name === 'case-management' ? ['daily-totals.counted'] : undefined;
  for (let after; ;) {
    const events = await store.readAll({ ...(after ? { after } : {}), max: 4000, ...(types ? { types } : {}) });
    if (events.length === 0) break;
    after = events.at(-1).position;
    const perTopic = new Map();
    for (const e of await commands.decode(events))
      publishes.toPublic(e).forEach((p, i) => {
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
const fold = async (name, pool) => {
  const { catalogue, projections } = service(name);
  const store = new PostgresEventStore(name, pool);
  const commands = new Commands(store, new JsonCodec(catalogue), { now: () => Promise.resolve(new Date().toISOString()) });
  const runner = new ProjectionRunner(
    new Database(pool),
    new StoreLog(store, commands),
    projections.filter((p) => p.log === 'store'),
  );
  while (await runner.turn());
  await store.close();
};

/** The rebuild in a process of its own, whose highest memory is the figure. */
const rebuild = async (name, url) => {
  const started = performance.now();
  const flags = [...REBUILD_FLAGS, ...(values.profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(values.profile, name)}`] : [])];
  const child = spawn(process.execPath, [...flags, path.join(ROOT, 'tools/dist/rebuild.js'), '--service', name], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part) => {
    said += part;
    process.stdout.write(part);
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
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

const history = async (create) => {
  const urls = {};
  const pools = {};
  for (const name of SERVICES) {
    urls[name] = await create(name);
    await runJob(path.join(ROOT, `services/${name}/dist/migrate.js`), { ...process.env, MIGRATION_DATABASE_URL: urls[name] });
    pools[name] = new Pool({ connectionString: urls[name], max: 4 });
    pools[name].on('error', () => undefined);
  }
  try {
    console.log(`${number(TALKS)} talks of ${number(COUNSELLORS)} counsellors, seed ${values.seed}`);
    const generated = new History({
      talks: TALKS,
      counsellors: COUNSELLORS,
      seed: values.seed,
      catalogue: service('case-management').catalogue,
      topics: TALK_TOPICS,
    });
    const bar = progress('case-management: generate and import');
    await importEvents(pools['case-management'], generated.items(), { bulk: true, onProgress: ({ events }) => bar.update(number(events)) });
    const { made } = generated;
    bar.end(
      `${number(made.events)} events: ${number(made.cases)} cases, ${number(made.plans)} plans, ${number(made.talks)} talks, ${number(made.totals)} daily totals`,
    );
    for (const name of ['applications', 'budgeting', 'staffing']) {
      const own = progress(`${name}: generate and import`);
      const { events } = await importEvents(pools[name], smallHistory(name, service(name).catalogue, generated), { bulk: true });
      await fold(name, pools[name]);
      own.end(`${number(events)} events`);
    }
    const inbox = new InboxLog(pools.reporting);
    const followed = service('reporting').consumes;
    for (const name of SERVICES.slice(0, 4)) await carry(name, pools[name], inbox, followed);
    await inbox.close();
    for (const name of SERVICES) await pools[name].query('vacuum analyze');

    console.log('\nRebuild');
    const results = [];
    for (const name of SERVICES) {
      const log = name === 'reporting' ? 'inbox_messages' : 'events';
      await warm(pools[name], [log]);
      const { rows } = await pools[name].query(`select count(*)::int as n from ${log}`);
      results.push({ name, entries: rows[0].n, ...(await rebuild(name, urls[name])) });
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
async function compare(pools, made) {
  const one = async (name, sql) => Number((await pools[name].query(sql)).rows[0].n);
  const pairs = [
    ['cases', await one('case-management', 'select count(*) as n from rm_cases_v1'), made.cases],
    ['closed cases', await one('case-management', 'select count(*) as n from rm_cases_v1 where closed_on is not null'), made.closed],
    ['talks in cases', await one('case-management', 'select sum(talks) as n from rm_cases_v1'), made.talks],
    [
      'talks in daily totals',
      await one('case-management', `select sum((t->>'count')::int) as n from rm_daily_totals_v1, jsonb_array_elements(to_jsonb(talks)) t`),
      made.counted,
    ],
    [
      'talks in reporting',
      await one(
        'reporting',
        `select sum(delta) as n from rm_figure_deltas_v1 where measure in ('talksOffice', 'talksOutreach', 'talksPhone', 'talksVideo', 'talksWritten')`,
      ),
      made.counted,
    ],
    [
      'cases in reporting',
      await one('reporting', `select sum(delta) as n from rm_figure_deltas_v1 where measure = 'casesOpened'`),
      made.cases,
    ],
  ];
  for (const [what, is, should] of pairs) if (is !== should) throw new Error(`${what}: ${is} instead of ${should}`);
  console.log(`\nFigures as generated: ${pairs.map(([what, is]) => `${what} ${number(is)}`).join(', ')}.`);
}

await withServer(history, { shared_buffers: memory(0.25) });
