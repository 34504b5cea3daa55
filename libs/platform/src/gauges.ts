import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';

type Fill<L extends string> = (set: (value: number, labels: Record<L, string>) => void) => Promise<void>;

/** Figures that are read when asked for; a database that is away leaves a figure out, and readiness says so. */
export const gauges =
  (registry: Registry) =>
  <L extends string>(name: string, help: string, labelNames: readonly L[], fill: Fill<L>): void => {
    const created: Gauge<L> = new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [registry],
      collect: async () => {
        created.reset();
        await fill((value, labels) => created.set(labels, value)).catch(() => created.remove({}));
      },
    });
  };
