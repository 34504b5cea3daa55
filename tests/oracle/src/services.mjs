/**
 * npm run oracle:services -- [--minutes 5] [--seed 7] [--bus embedded|kafka] [--sabotage all]: the whole installation, every service twice, under real
 * commands while services, the bus and the database are killed. Then every read model must equal a fold of its log, no effect may have
 * happened twice, no message may be missing, and whatever is parked is named. Needs the built project. Ends with 1 on any finding.
 */
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, eventually } from '../../e2e/dist/support/client.js';
import { startWorld } from '../../e2e/dist/support/world.js';
import { random } from '../../../tools/dist/demo/random.js';
import { Load } from './services/load.mjs';
import { ServiceFaults } from './services/faults.mjs';
import { checkServices } from './services/check.mjs';
import { Outside } from './services/outside.mjs';
import { activity, recoveryTable } from './services/recovery.mjs';
import { SABOTAGES, unnoticed } from './services/sabotage.mjs';

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
const sabotages = values.sabotage === 'all' ? Object.keys(SABOTAGES) : (values.sabotage?.split(',') ?? []);
for (const name of sabotages)
  if (!(name in SABOTAGES)) throw new Error(`--sabotage ${name}: there is all, ${Object.keys(SABOTAGES).join(', ')}.`);
if (!['embedded', 'kafka'].includes(bus)) throw new Error(`--bus ${bus}: there is embedded and kafka.`);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());
console.log(`Service oracle: ${minutes} minutes, seed ${seed}, ${bus} bus`);
const world = await startWorld({ bus, replicas: 2, startAt: '2022-07-12T08:00:00.000Z', env: { WEBHOOK_RETRY_SECONDS: '1,2,5' } });
const findings = [];
const [found, missed] = [[], []];
let outside;
try {
  const api = createClient(world);
  const { programme, call } = await world.publish(api, 'programmes/soforthilfe-ukraine-2022.json');
  await eventually(
    async () => (await api.request('ministerium', 'GET', `/api/budgeting/v1/pots/${call.callId}`)).body?.frames?.length === 44,
    { timeoutMs: 60_000, what: 'the frames' },
  );

  outside = await Outside.join(world, api);

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
  const { perMinute, silenceMs } = activity(load.acknowledgements, began, Date.now());
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
    await outside.untilDelivered(60_000).catch((error) => findings.push(`did not arrive: ${error.message}`));
    const look = async ({ readModelsOf, people }) => [
      ...(await checkServices({ world, api, load, call, outside, readModelsOf })),
      ...(people ? (await world.scan()).findings.map((f) => `personal data in plain: ${f}`) : []),
    ];
    findings.push(...(await look({ people: true })));
    const known = new Set(findings);
    for (const name of sabotages) {
      const { damage, readModelsOf = [], people = false } = SABOTAGES[name]; // what takes long is looked at only where it was damaged
      await damage(world, { outside });
      const fresh = (await look({ readModelsOf, people })).filter((f) => !known.has(f));
      for (const f of fresh) known.add(f);
      const misses = unnoticed(name, fresh);
      missed.push(...misses);
      if (misses.length === 0) found.push(name);
    }
    if (load.acknowledged < minutes * 60) findings.push(`only ${load.acknowledged} commands were acknowledged: the run says little`);
  }
  console.log(`\nFaults: ${faults.total}`);
  console.log(`Seconds from a fault to the next acknowledged command and to the next answer over the bus, min / median / max:`);
  console.log(recoveryTable(faults.happened, load));
  console.log(
    `\nAcknowledged commands: ${load.acknowledged}; per minute ${perMinute.join(', ')}; longest silence ${(silenceMs / 1000).toFixed(1)} s`,
  );
  for (const [what, count] of Object.entries(load.figures())) console.log(`  ${what.padEnd(28)} ${String(count).padStart(5)}`);
} catch (error) {
  findings.push(`the run itself failed: ${error.stack}`);
} finally {
  outside?.close();
  await world.stop();
}
console.log(findings.length === 0 ? '\nNo findings.' : `\n${findings.length} findings:\n${findings.map((f) => `  ${f}`).join('\n')}`);
if (sabotages.length > 0)
  console.log([`\nDamage that was found: ${found.length} of ${sabotages.length} (${found.join(', ')}).`, ...missed].join('\n'));
process.exit(findings.length === 0 && found.length === sabotages.length ? 0 : 1);
