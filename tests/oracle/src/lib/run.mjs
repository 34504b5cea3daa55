import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../../../../tools/dist/demo/random.js';
import { check } from './check.mjs';
import { Faults } from './faults.mjs';
import { seen } from './sabotage.mjs';
import { World } from './world.mjs';

const RUN_OUT_MS = 120_000;

/**
 * One run: load and faults for some seconds, then quiet until everything has arrived, then the checks. → { findings, figures, faults, world }.
 * The world is still there, for damage to be tried on copies of it; whoever calls destroys it.
 */
export async function runOracle({ seconds, seed, careless, signal = new AbortController().signal, onProgress = () => {} }) {
  const world = await World.start({ seed, sabotage: careless });
  try {
    const during = new Set();
    const faults = new Faults({ choose: random(`oracle/${seed}`), ...pick(world), note: (what) => during.add(`supervisor: ${what}`) });
    world.startProcesses();
    const over = after(seconds * 1000, signal);
    const began = Date.now();
    const watching = (async () => {
      while (!over.aborted) {
        for (const what of await world.ahead()) during.add(what);
        const events = await world.acknowledged().catch(() => undefined);
        onProgress({ elapsed: (Date.now() - began) / 1000, events, faults: sum(faults.counts) });
        await sleep(500, undefined, { signal: over }).catch(() => undefined);
      }
    })();
    await Promise.all([faults.run(over), watching]);
    const quietFrom = Date.now();
    if (signal.aborted)
      return { world, findings: ['stopped before the end: nothing was checked'], figures: {}, faults: faults.counts, ranOutMs: 0 };
    const late = await world.runOut(RUN_OUT_MS, () => signal.aborted);
    const ranOutMs = Date.now() - quietFrom;
    if (signal.aborted)
      return { world, findings: ['stopped before the end: nothing was checked'], figures: {}, faults: faults.counts, ranOutMs };
    const { findings, figures } = await check(world.parts());
    return {
      world,
      findings: [...during, ...world.crashes.map((c) => `crash: ${c}`), ...late, ...findings],
      figures,
      faults: faults.counts,
      ranOutMs,
    };
  } catch (error) {
    await world.destroy();
    throw error;
  }
}

/** (`AbortSignal.any` over `AbortSignal.timeout` may be collected before it fires: https://github.com/nodejs/node/issues/57736.) */
const after = (ms, signal) => {
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

const pick = ({ processes, postgres, proxy, leaseMs }) => ({ processes, postgres, proxy, leaseMs });
export const sum = (counts) => [...counts.values()].reduce((a, b) => a + b, 0);

/** Checks a copy of the world after one kind of damage. */
export async function damage(world, tampering) {
  const copy = await world.copy();
  try {
    await tampering.apply(copy);
    return seen(tampering, (await check(copy)).findings);
  } finally {
    await copy.drop();
  }
}
