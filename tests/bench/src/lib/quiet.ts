import { setTimeout as sleep } from 'node:timers/promises';
import type { Stack } from '@paktwerk/local-stack';

interface Progress {
  readonly service: string;
  readonly idle: boolean;
  readonly storeHead: number;
  readonly sources: Readonly<Record<string, number>>;
}

/** Until nothing moves in any of these services, and each has read what the others of them had written. */
export const untilQuiet = async (stack: Stack, token: string, services: readonly string[], everyMs = 50): Promise<void> => {
  const progress = async (service: string): Promise<Progress> => {
    const answer = await fetch(`${stack.urlsOf(service)[0]}/api/${service}/ops/v1/progress`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return (await answer.json()) as Progress;
  };
  for (;;) {
    const all = await Promise.all(services.map(progress));
    const heads = new Map(all.map((p) => [p.service, p.storeHead]));
    if (all.every((p) => p.idle && Object.entries(p.sources).every(([source, n]) => n >= (heads.get(source) ?? 0)))) return;
    await sleep(everyMs);
  }
};
