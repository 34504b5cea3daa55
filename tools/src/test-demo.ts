/**
 * `npm run test:demo [-- <commands> …]`: loads the demo twice, once without a pause and once with a loader that is killed (SIGKILL) when it has sent so many
 * commands, each time started again, and with services that are killed beside it; then both have to have told the same story: as many events of each type in every service, and everything of the
 * party that is merged on the way in the same order.
 */
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { demoToken, PlainError, startStack } from '@paktwerk/local-stack';
import type { Stack } from '@paktwerk/local-stack';
import { Client } from 'pg';
import { MERGED } from './demo/directory';
import { CLOCK_START, loadDemo } from './demo/load';
import { command, done } from './terminal';

/** While parties are entered, in the first years, among the talks, before and behind the merger, while a wave is decided, near the end. */
const STOPS = [30, 210, 420, 1150, 2400, 2650, 3000, 3075, 3400, 4600, 5800];
/** One of them is killed with the loader and one between two stops, in turn, while the loader goes on: what they were doing is asked again. */
const KILLED = ['applications', 'staffing', 'budgeting', 'case-management', 'directory', 'applications', 'reporting', 'staffing'];
/** Says that this process is the loader of a stack that runs. */
const LOADER = '--loader';
const READY_MS = 180_000;

interface Loading {
  readonly url: string;
  readonly urls: Readonly<Record<string, readonly string[]>>;
  readonly identityUrl: string;
  readonly secret: string;
  readonly journal: string;
}

command(async () => {
  const args = process.argv.slice(2);
  if (args[0] === LOADER) return load(JSON.parse(args[1] ?? '{}') as Loading);
  const stops = args.length > 0 ? args.map(Number) : STOPS;
  if (stops.some((stop) => !Number.isInteger(stop) || stop <= 0))
    throw new PlainError('Where to stop are numbers of commands, for example 400 2700.');
  const straight = await storyOf([]);
  const stopped = await storyOf(stops);
  const differences = [...new Set([...straight.keys(), ...stopped.keys()])].filter((what) => straight.get(what) !== stopped.get(what));
  for (const what of differences)
    console.log(
      `  ✗ ${what}: ${straight.get(what) ?? 'nothing'} without a pause, ${stopped.get(what) ?? 'nothing'} with ${stops.length} stops`,
    );
  if (differences.length > 0) throw new PlainError(`A demo that goes on ends otherwise: ${differences.length} differences.`);
  console.log(`The same story in both: ${straight.size} figures compared.`);
  return 0;
});

async function load({ url, urls, identityUrl, secret, journal }: Loading): Promise<number> {
  await loadDemo({
    url,
    urlsOf: (service) => urls[service] ?? [],
    token: (person) => demoToken({ identityUrl, secret, person }),
    onProgress: (text) => process.send?.(text),
    journal,
  });
  process.disconnect();
  return 0;
}

async function storyOf(stops: readonly number[]): Promise<ReadonlyMap<string, string>> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-demo-'));
  const stack = await startStack({ dir, portBase: 0, restarts: false, clockStart: CLOCK_START });
  try {
    await stack.untilReady(READY_MS);
    const from = Date.now();
    const left = [...stops];
    const kills = killsOf(stops);
    while (!(await runLoader(stack, left, kills)))
      done(`stopped ${stops.length - left.length} of ${stops.length} times`, Date.now() - from);
    const killed = killsOf(stops).length - kills.length;
    done(stops.length === 0 ? 'without a pause' : `${stops.length - left.length} stops, ${killed} kills`, Date.now() - from);
    // A stop behind the end tries nothing: the demo has become shorter.
    if (left.length > 0 || kills.length > 0)
      throw new PlainError(`The demo ended before command ${left[0] ?? kills[0]?.at}: stop it earlier.`);
    return await told(stack);
  } finally {
    await stack.destroy();
  }
}

interface Kill {
  readonly at: number;
  readonly service: string;
}

/** At each stop, and half-way to it. */
function killsOf(stops: readonly number[]): Kill[] {
  return stops
    .flatMap((stop, i) => [Math.round(((stops[i - 1] ?? 0) + stop) / 2), stop])
    .map((at, i) => ({ at, service: KILLED[i % KILLED.length]! }));
}

/** → whether it came to its end */
function runLoader(stack: Stack, stops: number[], kills: Kill[]): Promise<boolean> {
  const services = ['applications', 'budgeting', 'case-management', 'directory', 'operations', 'reporting', 'staffing', 'subscriptions'];
  const loading: Loading = {
    url: stack.url,
    urls: Object.fromEntries(services.map((service) => [service, stack.urlsOf(service)])),
    identityUrl: stack.identityUrl,
    secret: stack.state.secret('oidc_cli'),
    journal: path.join(stack.dir, 'demo.jsonl'),
  };
  const child = fork(__filename, [LOADER, JSON.stringify(loading)]);
  const [stop] = stops;
  let isKilled = false;
  child.on('message', (text) => {
    const sent = Number(/(\d+) of about/.exec(String(text))?.[1]);
    const next = kills[0];
    if (next !== undefined && sent >= next.at) {
      kills.shift();
      const killed = stack.process(next.service);
      void killed.kill().then(() => killed.start());
    }
    if (stop === undefined || sent < stop || isKilled) return;
    isKilled = true;
    stops.shift();
    child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (isKilled || code === 0) resolve(!isKilled);
      else reject(new PlainError(`The loader ended with ${code ?? 'a signal'}.`));
    });
  });
}

/** How many events of each type each service holds, and what happened to the merged party and to its files, one after the other. */
async function told(stack: Stack): Promise<ReadonlyMap<string, string>> {
  const story = new Map<string, string>();
  for (const service of ['applications', 'budgeting', 'case-management', 'directory', 'staffing', 'subscriptions']) {
    const client = new Client({ connectionString: stack.databases[service]?.owner });
    await client.connect();
    try {
      const { rows } = await client.query<{ type: string; n: string }>('select type, count(*) as n from events group by type');
      for (const { type, n } of rows) story.set(`${service}: ${type}`, n);
      const { rows: streams } = await client.query<{ types: string }>(
        `select string_agg(type, ' ' order by position) as types from events where stream in
          (select stream from events where convert_from(data, 'UTF8') like $1) group by stream order by 1`,
        [`%"${MERGED.key}"%`],
      );
      story.set(`${service}: streams that name the merged party`, streams.map(({ types }) => types).join('\n      '));
    } finally {
      await client.end();
    }
  }
  return story;
}
