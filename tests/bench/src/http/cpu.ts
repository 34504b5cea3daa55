import { readFileSync, readdirSync } from 'node:fs';

const TICK_MS = 10;

/** What a process and its children have worked so far, in milliseconds of a core; undefined where the system does not say it as Linux does. */
export const cpuMs = (...roots: readonly (number | undefined)[]): number | undefined => {
  try {
    let ticks = 0;
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const fields = statOf(entry);
      const [parent, user = 0, system = 0] = [1, 11, 12].map((i) => Number(fields[i]));
      if (roots.includes(Number(entry)) || roots.includes(parent)) ticks += user + system;
    }
    return ticks * TICK_MS;
  } catch {
    return undefined;
  }
};

/** The fields behind the name, which may hold anything; none of a process that has just ended. */
const statOf = (pid: string): readonly string[] => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
};
