import { readFileSync, readdirSync } from 'node:fs';

const TICK_MS = 10;
/** Places behind the name in `/proc/<pid>/stat`; the last two are of children that have ended and were waited for. */
const [PARENT, USER, SYSTEM, ENDED_USER, ENDED_SYSTEM] = [1, 11, 12, 13, 14];

/**
 * What processes and their children have worked so far, in milliseconds of a core, those that have ended included: a database's backends come and go with
 * the connections. Undefined where the system does not say it as Linux does.
 */
export const cpuMs = (...roots: readonly (number | undefined)[]): number | undefined => {
  try {
    let ticks = 0;
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const field = statOf(entry);
      if (roots.includes(Number(entry)) || roots.includes(field(PARENT)))
        ticks += field(USER) + field(SYSTEM) + field(ENDED_USER) + field(ENDED_SYSTEM);
    }
    return ticks * TICK_MS;
  } catch {
    return undefined;
  }
};

/** The fields behind the name, which may hold anything; 0 of a process that has just ended. */
const statOf = (pid: string): ((place: number) => number) => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (place) => Number(fields[place]);
  } catch {
    return () => 0;
  }
};
