/**
 * npm run oracle -- [--minutes 5] [--seed 7] [--sabotage all]: does the store keep its promises while everything around it dies?
 * Its own PostgreSQL (fsync on), writers, readers, projections, relay and consumer as processes of their own. Ends with 1 on any finding.
 */
import { parseArgs } from 'node:util';
import { damage, runOracle, sum } from './lib/run.mjs';
import { CARELESS, seen, TAMPERINGS } from './lib/sabotage.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '7' },
    sabotage: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const { seed } = values;
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is no length of time.`);
const named = values.sabotage?.split(',') ?? [];
const careless = named.length === 1 && named[0] in CARELESS ? named[0] : undefined;
const tamperings = values.sabotage === 'all' ? Object.keys(TAMPERINGS) : careless ? [] : named;
const unknown = tamperings.find((name) => !(name in TAMPERINGS));
if (unknown !== undefined) {
  console.error(
    `--sabotage ${unknown}: there is all, ${Object.keys(TAMPERINGS).join(', ')}, and each alone ${Object.keys(CARELESS).join(', ')}.`,
  );
  process.exit(2);
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());
console.log(`Store oracle: ${minutes} minutes, seed ${seed}${values.sabotage ? `, sabotage ${values.sabotage}` : ''}`);
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
  careless,
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
let unseen = 0;
const told = (name, { by, unseen: missing }) => {
  unseen += missing.length;
  for (const finding of by) console.log(`  ${name} was found: ${finding}`);
  for (const look of missing) console.log(`  ${name} was not found: nothing like ${look}`);
};
try {
  if (careless) told(careless, seen(CARELESS[careless], findings));
  else if (findings.length === 0)
    for (const name of tamperings) {
      if (stop.signal.aborted) break;
      told(name, await damage(world, TAMPERINGS[name]));
    }
} finally {
  if (values.keep) console.log(`\nKept for you to look at: ${world.dir}`);
  else await world.destroy();
}
process.exit(unseen === 0 && !stop.signal.aborted && (careless || findings.length === 0) ? 0 : 1);
