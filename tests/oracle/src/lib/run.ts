import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '@paktwerk/tools';
import { check } from './check';
import type { Figures } from './check';
import { Faults } from './faults';
import { seen } from './sabotage';
import type { Seen, Tampering } from './sabotage';
import type { Careless } from './settings';
import { World } from './world';

const RUN_OUT_MS = 120_000;
const NOT_COUNTED: Figures = { events: 0, acknowledged: 0, read: 0, messages: 0, effects: 0 };

export interface OracleProgress {
  /** Seconds since the faults began. */
  readonly elapsed: number;
  /** In the log; undefined while the database is down. */
  readonly events: number | undefined;
  readonly faults: number;
}

export interface OracleOptions {
  readonly seconds: number;
  readonly seed: string;
  readonly careless?: Careless | undefined;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: OracleProgress) => void;
}

export interface OracleRun {
  /** Still there, for damage to be tried on copies of it; whoever asked for the run destroys it. */
  readonly world: World;
  readonly findings: readonly string[];
  readonly figures: Figures;
  readonly faults: ReadonlyMap<string, number>;
  readonly ranOutMs: number;
}

/** One run: load and faults for some seconds, then quiet until everything has arrived, then the checks. */
export async function runOracle({
  seconds,
  seed,
  careless,
  signal = new AbortController().signal,
  onProgress = () => undefined,
}: OracleOptions): Promise<OracleRun> {
  const world = await World.start({ seed, careless });
  try {
    const during = new Set<string>();
    const { processes, postgres, proxy, leaseMs } = world;
    const note = (what: string): unknown => during.add(`supervisor: ${what}`);
    const faults = new Faults({ choose: random(`oracle/${seed}`), processes, postgres, proxy, leaseMs, note });
    world.startProcesses();
    const over = after(seconds * 1000, signal);
    const began = Date.now();
    const watching = async (): Promise<void> => {
      while (!over.aborted) {
        for (const what of await world.ahead()) during.add(what);
        const events = await world.acknowledged().catch(() => undefined);
        onProgress({ elapsed: (Date.now() - began) / 1000, events, faults: faults.total });
        await sleep(500, undefined, { signal: over }).catch(() => undefined);
      }
    };
    await Promise.all([faults.run(over), watching()]);
    const quietFrom = Date.now();
    const late = signal.aborted ? [] : await world.runOut(RUN_OUT_MS, () => signal.aborted);
    const run = { world, faults: faults.counts, ranOutMs: Date.now() - quietFrom };
    if (signal.aborted) return { ...run, findings: ['stopped before the end: nothing was checked'], figures: NOT_COUNTED };
    const { findings, figures } = await check(world.evidence);
    return { ...run, findings: [...during, ...world.crashes.map((c) => `crash: ${c}`), ...late, ...findings], figures };
  } catch (error) {
    await world.destroy();
    throw error;
  }
}

/** (`AbortSignal.any` over `AbortSignal.timeout` may be collected before it fires: https://github.com/nodejs/node/issues/57736.) */
const after = (ms: number, signal: AbortSignal): AbortSignal => {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), ms);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      over.abort();
    },
    { once: true },
  );
  return over.signal;
};

export const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

/** Checks a copy of the world after one kind of damage. */
export async function damage(world: World, tampering: Tampering): Promise<Seen> {
  const copy = await world.copy();
  try {
    await tampering.apply(copy);
    return seen(tampering, (await check(copy)).findings);
  } finally {
    await copy.drop();
  }
}
