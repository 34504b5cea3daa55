/**
 * npm run oracle -- [--minutes 5] [--seed 7] [--sabotage lose-event]: does the store keep its promises while everything around it dies?
 * Its own PostgreSQL (fsync on), writers, readers, projections, relay and consumer as processes of their own. Ends with 1 on any finding.
 */
import { parseArgs } from 'node:util';
import { runOracle, sum } from './lib/run.mjs';
import { CARELESS, TAMPERINGS } from './lib/sabotage.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '7' },
    sabotage: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const { seed, sabotage } = values;
const minutes = Number(values.minutes);
const known = [...Object.keys(TAMPERINGS), ...Object.keys(CARELESS)];
if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is no length of time.`);
if (sabotage !== undefined && !known.includes(sabotage)) {
  console.error(`There is no sabotage "${sabotage}". There is ${known.join(', ')}.`);
  process.exit(2);
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());
console.log(`Store oracle: ${minutes} minutes, seed ${seed}${sabotage ? `, sabotage ${sabotage}` : ''}`);
let said = 0;
const onProgress = ({ elapsed, events, faults }) => {
  if (!process.stdout.isTTY && elapsed - said < 15) return;
  said = elapsed;
  const line = `${Math.round(elapsed)} of ${Math.round(minutes * 60)} s, ${events ?? '(database down)'} events, ${faults} faults`;
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`);
  else console.log(line);
};

const { world, findings, figures, faults, ranOutMs } = await runOracle({
  seconds: minutes * 60,
  seed,
  sabotage,
  signal: stop.signal,
  onProgress,
});
if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
console.log(`\nFaults: ${sum(faults)}`);
for (const [what, count] of [...faults].sort()) console.log(`  ${what.padEnd(24)} ${String(count).padStart(5)}`);
console.log(
  `\nAcknowledged events ${figures.acknowledged}, in the log ${figures.events}, read ${figures.read}, messages ${figures.messages}, effects ${figures.effects}; everything had arrived ${(ranOutMs / 1000).toFixed(1)} s after the last fault.`,
);
console.log(findings.length === 0 ? '\nNo findings.' : `\n${findings.length} findings:\n${findings.map((f) => `  ${f}`).join('\n')}`);
if (values.keep) console.log(`\nKept for you to look at: ${world.dir}`);
else await world.destroy();
process.exit(findings.length === 0 ? 0 : 1);
