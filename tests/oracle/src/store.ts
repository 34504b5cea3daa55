/**
 * npm run oracle -- [--minutes 5] [--seed 7] [--sabotage all]: does the store keep its promises while everything around it dies?
 * Its own PostgreSQL (fsync on), writers, readers, projections, relay and consumer as processes of their own. Ends with 1 on any finding.
 */
import { parseArgs } from 'node:util';
import { damage, runOracle, sum } from './lib/run';
import type { OracleProgress, OracleRun } from './lib/run';
import { CARELESS, isCareless, seen, TAMPERINGS } from './lib/sabotage';
import type { Seen } from './lib/sabotage';
import type { Careless } from './lib/settings';

interface Options {
  readonly minutes: number;
  readonly seed: string;
  readonly keep: boolean;
  readonly careless?: Careless | undefined;
  readonly tamperings: readonly string[];
}

/** @throws Error in a sentence for whoever asked */
function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string', default: '7' },
      sabotage: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is no length of time.`);
  const { seed, keep, sabotage } = values;
  if (isCareless(sabotage)) return { minutes, seed, keep, careless: sabotage, tamperings: [] };
  const tamperings = sabotage === 'all' ? Object.keys(TAMPERINGS) : (sabotage?.split(',') ?? []);
  const unknown = tamperings.find((name) => !(name in TAMPERINGS));
  if (unknown !== undefined)
    throw new Error(
      `--sabotage ${unknown}: there is all, ${Object.keys(TAMPERINGS).join(', ')}, and each alone ${Object.keys(CARELESS).join(', ')}.`,
    );
  return { minutes, seed, keep, tamperings };
}

function progressOf(minutes: number): (progress: OracleProgress) => void {
  let said = 0;
  return ({ elapsed, events, faults }) => {
    if (!process.stdout.isTTY && elapsed - said < 15) return;
    said = elapsed;
    const line = `${Math.round(elapsed)} of ${Math.round(minutes * 60)} s, ${events ?? '(database down)'} events, ${faults} faults`;
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`);
    else console.log(line);
  };
}

function show({ findings, figures, faults, ranOutMs }: OracleRun): void {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  console.log(`\nFaults: ${sum(faults)}`);
  for (const [what, count] of [...faults].sort()) console.log(`  ${what.padEnd(24)} ${String(count).padStart(5)}`);
  console.log(
    `\nAcknowledged events ${figures.acknowledged}, in the log ${figures.events}, read ${figures.read}, messages ${figures.messages}, effects ${figures.effects}; everything had arrived ${(ranOutMs / 1000).toFixed(1)} s after the last fault.`,
  );
  console.log(findings.length === 0 ? '\nNo findings.' : `\n${findings.length} findings:\n${findings.map((f) => `  ${f}`).join('\n')}`);
}

/** → whether all of it was found */
function told(name: string, { by, unseen }: Seen): boolean {
  for (const finding of by) console.log(`  ${name} was found: ${finding}`);
  for (const look of unseen) console.log(`  ${name} was not found: nothing like ${String(look)}`);
  return unseen.length === 0;
}

/** → whether the run is as it has to be: without findings, or with those that the sabotage asks for */
async function oracle({ minutes, seed, keep, careless, tamperings }: Options): Promise<boolean> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  const sabotage = careless ?? tamperings.join(',');
  console.log(`Store oracle: ${minutes} minutes, seed ${seed}${sabotage ? `, sabotage ${sabotage}` : ''}`);
  const run = await runOracle({ seconds: minutes * 60, seed, careless, signal: stop.signal, onProgress: progressOf(minutes) });
  const { world, findings } = run;
  try {
    show(run);
    if (careless) return told(careless, seen(CARELESS[careless], findings)) && !stop.signal.aborted;
    let found = findings.length === 0;
    for (const [name, tampering] of Object.entries(TAMPERINGS)) {
      if (findings.length > 0 || stop.signal.aborted || !tamperings.includes(name)) continue;
      found = told(name, await damage(world, tampering)) && found;
    }
    return found && !stop.signal.aborted;
  } finally {
    if (keep) {
      await world.postgres.stop();
      console.log(`\nKept for you to look at: ${world.dir}`);
    } else await world.destroy();
  }
}

async function main(): Promise<void> {
  let options: Options;
  try {
    options = optionsOf(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
  process.exit((await oracle(options)) ? 0 : 1);
}

void main();
