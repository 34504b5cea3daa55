/**
 * npm run oracle:services -- [--minutes 5] [--seed 7] [--bus embedded|kafka] [--sabotage all]: the whole installation, every service twice, under real
 * commands while services, the bus and the database are killed. Then every read model must equal a fold of its log, no effect may have
 * happened twice, no message may be missing, and whatever is parked is named. Needs the built project. Ends with 1 on any finding.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startWorld } from '@paktwerk/e2e';
import type { World } from '@paktwerk/e2e';
import { createClient, eventually } from '@paktwerk/e2e/dist/support/client';
import type { PotView } from '@paktwerk/e2e/dist/support/views';
import { messageOf } from '@paktwerk/local-stack';
import type { Bus } from '@paktwerk/local-stack';
import { random } from '@paktwerk/tools';
import { checkServices } from './services/check';
import type { Checked } from './services/check';
import { ServiceFaults } from './services/faults';
import { Load } from './services/load';
import { Outside } from './services/outside';
import { activity, recoveryTable } from './services/recovery';
import { SABOTAGES, unnoticed } from './services/sabotage';

const PROGRAMME = 'programmes/soforthilfe-ukraine-2022.json';
const DISTRICTS = 44;

interface Options {
  readonly minutes: number;
  readonly seed: string;
  readonly bus: Bus;
  readonly sabotages: readonly string[];
}

const isBus = (name: string): name is Bus => ['embedded', 'kafka'].includes(name);

/** @throws Error in a sentence for whoever asked */
function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string', default: '7' },
      bus: { type: 'string', default: 'embedded' },
      sabotage: { type: 'string' },
    },
  });
  const minutes = Number(values.minutes);
  const { seed, bus, sabotage } = values;
  if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is no length of time.`);
  const sabotages = sabotage === 'all' ? Object.keys(SABOTAGES) : (sabotage?.split(',') ?? []);
  for (const name of sabotages)
    if (!(name in SABOTAGES)) throw new Error(`--sabotage ${name}: there is all, ${Object.keys(SABOTAGES).join(', ')}.`);
  if (!isBus(bus)) throw new Error(`--bus ${bus}: there is embedded and kafka.`);
  return { minutes, seed, bus, sabotages };
}

/** What was noticed, and which damage was. */
class Outcome {
  readonly findings: string[] = [];
  readonly found: string[] = [];
  readonly missed: string[] = [];

  note(what: string): void {
    this.findings.push(what);
  }
}

class ServiceOracle {
  #outside: Outside | undefined;

  constructor(
    private readonly world: World,
    private readonly options: Options,
    private readonly outcome: Outcome,
    private readonly stop: AbortSignal,
  ) {}

  async run(): Promise<void> {
    const { world, outcome } = this;
    const { seed } = this.options;
    const api = createClient(world);
    const { programme, call } = await world.publish(api, PROGRAMME);
    await eventually(
      async () =>
        (await api.request<Partial<PotView>>('ministerium', 'GET', `/api/budgeting/v1/pots/${call.callId}`)).body.frames?.length ===
        DISTRICTS,
      { timeoutMs: 60_000, what: 'the frames' },
    );
    const outside = (this.#outside = await Outside.join(world, api));
    const load = new Load({ api, call, programme, seed, note: (what) => outcome.note(what) });
    const faults = new ServiceFaults(world, { choose: random(`services/${seed}`), note: (what) => outcome.note(`supervisor: ${what}`) });
    const { began, ended } = await this.#whileThingsFail(load, faults);
    if (this.stop.aborted) outcome.note('stopped before the end: nothing was checked');
    else {
      await this.#untilArrived(outside);
      await this.#check({ world, api, load, call, programme, outside });
    }
    show(load, faults, began, ended);
  }

  close(): void {
    this.#outside?.close();
  }

  async #whileThingsFail(load: Load, faults: ServiceFaults): Promise<{ readonly began: number; readonly ended: number }> {
    const { minutes } = this.options;
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), minutes * 60_000);
    this.stop.addEventListener('abort', () => over.abort(), { once: true });
    const began = Date.now();
    const saying = async (): Promise<void> => {
      while (!over.signal.aborted) {
        await sleep(15_000, undefined, { signal: over.signal }).catch(() => undefined);
        console.log(
          `${Math.round((Date.now() - began) / 1000)} of ${Math.round(minutes * 60)} s, ${load.acknowledged} commands, ${faults.total} faults`,
        );
      }
    };
    await Promise.all([load.run(over.signal), faults.run(over.signal), saying()]);
    clearTimeout(timer);
    return { began, ended: Date.now() };
  }

  /** Everything runs again, and everything is consumed and delivered; what is not is a finding. */
  async #untilArrived(outside: Outside): Promise<void> {
    const { world, outcome } = this;
    const quietFrom = Date.now();
    for (const child of world.stack.processes) child.start();
    await world.stack.untilReady(120_000);
    const isQuiet = async (): Promise<boolean> => {
      if ((await world.lagging()).length > 0) return false;
      await sleep(500);
      return (await world.lagging()).length === 0;
    };
    await eventually(isQuiet, { timeoutMs: 180_000, what: 'everything consumed' }).catch(async (error: unknown) =>
      outcome.note(`did not arrive: ${messageOf(error)}; ${(await world.lagging()).join('; ')}`),
    );
    console.log(`\nEverything was consumed or parked ${((Date.now() - quietFrom) / 1000).toFixed(1)} s after the last fault.`);
    await outside.untilDelivered(60_000).catch((error: unknown) => outcome.note(`did not arrive: ${messageOf(error)}`));
  }

  /** The checks, and then each damage that was asked for with the checks behind it: what it adds must show it. */
  async #check(checked: Checked): Promise<void> {
    const { world, outcome } = this;
    const { minutes, sabotages } = this.options;
    const inPlain = async (): Promise<string[]> => (await world.scan()).findings.map((f) => `personal data in plain: ${f}`);
    outcome.findings.push(...(await checkServices(checked)), ...(await inPlain()));
    const known = new Set(outcome.findings);
    for (const [name, sabotage] of Object.entries(SABOTAGES)) {
      if (!sabotages.includes(name)) continue;
      await sabotage.damage(checked);
      // What takes long is looked at only where it was damaged.
      const seen = [...(await checkServices(checked, sabotage.readModelsOf ?? [])), ...(sabotage.people ? await inPlain() : [])];
      const fresh = seen.filter((f) => !known.has(f));
      for (const f of fresh) known.add(f);
      const misses = unnoticed(name, sabotage, fresh);
      outcome.missed.push(...misses);
      if (misses.length === 0) outcome.found.push(name);
    }
    const { acknowledged } = checked.load;
    if (acknowledged < minutes * 60) outcome.note(`only ${acknowledged} commands were acknowledged: the run says little`);
  }
}

function show(load: Load, faults: ServiceFaults, began: number, ended: number): void {
  const { perMinute, silenceMs } = activity(load.acknowledgements, began, ended);
  console.log(`\nFaults: ${faults.total}`);
  console.log(`Seconds from a fault to the next acknowledged command and to the next answer over the bus, min / median / max:`);
  console.log(recoveryTable(faults.happened, load));
  console.log(
    `\nAcknowledged commands: ${load.acknowledged}; per minute ${perMinute.join(', ')}; longest silence ${(silenceMs / 1000).toFixed(1)} s`,
  );
  for (const [what, count] of Object.entries(load.figures())) console.log(`  ${what.padEnd(28)} ${String(count).padStart(5)}`);
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  const { minutes, seed, bus, sabotages } = options;
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  console.log(`Service oracle: ${minutes} minutes, seed ${seed}, ${bus} bus`);
  const outcome = new Outcome();
  const world = await startWorld({ bus, replicas: 2, startAt: '2022-07-12T08:00:00.000Z', env: { WEBHOOK_RETRY_SECONDS: '1,2,5' } });
  const oracle = new ServiceOracle(world, options, outcome, stop.signal);
  try {
    await oracle.run();
  } catch (error) {
    outcome.note(`the run itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  } finally {
    oracle.close();
    await world.stop();
  }
  const { findings, found, missed } = outcome;
  console.log(findings.length === 0 ? '\nNo findings.' : `\n${findings.length} findings:\n${findings.map((f) => `  ${f}`).join('\n')}`);
  if (sabotages.length > 0)
    console.log([`\nDamage that was found: ${found.length} of ${sabotages.length} (${found.join(', ')}).`, ...missed].join('\n'));
  process.exit(findings.length === 0 && found.length === sabotages.length ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exit(2);
});
