import { inTime } from '@paktwerk/kernel';
import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';

type Fill<L extends string> = (set: (value: number, labels: Record<L, string>) => void) => Promise<void>;

/** Prometheus gives up after ten seconds, and then none of the figures arrives. */
const LIMIT_MS = 5000;
const late = (): Error => new Error(`No figures within ${LIMIT_MS} ms.`);

/** Figures that are read when asked for; a database that is away leaves a figure out, and `paktwerk_ready` says so. */
export const gauges =
  (registry: Registry) =>
  <L extends string>(name: string, help: string, labelNames: readonly L[], fill: Fill<L>): void => {
    const created: Gauge<L> = new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [registry],
      collect: async () => {
        const values: [Record<L, string>, number][] = [];
        try {
          await inTime(
            LIMIT_MS,
            fill((value, labels) => void values.push([labels, value])),
            late,
          );
          created.reset();
          for (const [labels, value] of values) created.set(labels, value);
        } catch {
          created.reset();
          created.remove({});
        }
      },
    });
  };

/** Figures are read at the same time: those of one source share one reading. */
export const shared = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let reading: Promise<T> | undefined;
  return () =>
    (reading ??= inTime(LIMIT_MS, read(), late).finally(() => {
      reading = undefined;
    }));
};
