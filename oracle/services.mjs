/**
 * npm run oracle:services -- [--minutes 5] [--seed 7] [--bus embedded|kafka] [--sabotage lose-message]: the whole installation, every service twice, under real
 * commands while services, the bus and the database are killed. Then every read model must equal a fold of its log, no effect may have
 * happened twice, no message may be missing, and whatever is parked is named. Needs the built project. Ends with 1 on any finding.
 */
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, eventually } from '../e2e/support/client.mjs';
import { startWorld } from '../e2e/support/world.mjs';
import { random } from '../infra/demo/random.mjs';
import { Load } from './services/load.mjs';
import { ServiceFaults } from './services/faults.mjs';
import { checkServices } from './services/check.mjs';
import { SABOTAGES } from './services/sabotage.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '7' },
    bus: { type: 'string', default: 'embedded' },
    sabotage: { type: 'string' },
  },
});
const { seed, bus } = values;
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is no length of time.`);
if (values.sabotage !== undefined && !(values.sabotage in SABOTAGES))
  throw new Error(`--sabotage ${values.sabotage}: there is ${Object.keys(SABOTAGES).join(', ')}.`);
if (!['embedded', 'kafka'].includes(bus)) throw new Error(`--bus ${bus}: there is embedded and kafka.`);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());
console.log(`Service oracle: ${minutes} minutes, seed ${seed}, ${bus} bus`);
const world = await startWorld({ bus, replicas: 2, startAt: '2022-07-12T08:00:00.000Z' });
const findings = [];
try {
  const api = createClient(world);
  const { programme, call } = await world.publish(api, 'programmes/soforthilfe-ukraine-2022.json');
  await eventually(
    async () => (await api.request('ministerium', 'GET', `/api/budgeting/v1/pots/${call.callId}`)).body?.frames?.length === 44,
    { what: 'the frames' },
  );

  const load = new Load({ api, call, programme, seed, note: (what) => findings.push(what) });
  const faults = new ServiceFaults({ world, choose: random(`services/${seed}`), note: (what) => findings.push(`supervisor: ${what}`) });
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), minutes * 60_000);
  stop.signal.addEventListener('abort', () => over.abort(), { once: true });
  const began = Date.now();
  const saying = (async () => {
    while (!over.signal.aborted) {
      await sleep(15_000, undefined, { signal: over.signal }).catch(() => undefined);
      console.log(
        `${Math.round((Date.now() - began) / 1000)} of ${Math.round(minutes * 60)} s, ${load.acknowledged} commands, ${faults.total} faults`,
      );
    }
  })();
  await Promise.all([load.run(over.signal), faults.run(over.signal), saying]);
  clearTimeout(timer);
  if (stop.signal.aborted) findings.push('stopped before the end: nothing was checked');
  else {
    const quietFrom = Date.now();
    for (const child of world.stack.processes) child.start();
    await world.stack.untilReady(120_000);
    await eventually(async () => (await world.lagging()).length === 0 && (await sleep(500), (await world.lagging()).length === 0), {
      timeoutMs: 180_000,
      what: 'everything consumed',
    }).catch(async (error) => findings.push(`did not arrive: ${error.message}; ${(await world.lagging()).join('; ')}`));
    console.log(`\nEverything was consumed or parked ${((Date.now() - quietFrom) / 1000).toFixed(1)} s after the last fault.`);
    if (values.sabotage) await SABOTAGES[values.sabotage](world);
    findings.push(...(await checkServices({ world, api, load, call })));
    findings.push(...(await world.scan()).findings.map((f) => `personal data in plain: ${f}`));
  }
  console.log(`\nFaults: ${faults.total}`);
  for (const [what, count] of [...faults.counts].sort()) console.log(`  ${what.padEnd(28)} ${String(count).padStart(5)}`);
  console.log(`\nAcknowledged commands: ${load.acknowledged}`);
  for (const [what, count] of Object.entries(load.figures())) console.log(`  ${what.padEnd(28)} ${String(count).padStart(5)}`);
} catch (error) {
  findings.push(`the run itself failed: ${error.stack}`);
} finally {
  await world.stop();
}
console.log(findings.length === 0 ? '\nNo findings.' : `\n${findings.length} findings:\n${findings.map((f) => `  ${f}`).join('\n')}`);
process.exit(findings.length === 0 ? 0 : 1);
