import type { Registry } from 'prom-client';
import { gauges, shared } from './gauges';
import type { ConsumerProgress } from './progress';
import type { Runtime } from './runtime';

/** How far projections, reactions and workers are. */
export const registerConsumerMetrics = (registry: Registry, runtime: Runtime): void => {
  const gauge = gauges(registry);
  const progress = shared(() => runtime.progress.read());
  const each = (name: string, help: string, valueOf: (c: ConsumerProgress) => number): void =>
    gauge(name, help, ['consumer'], async (set) => {
      for (const c of (await progress()).consumers) set(valueOf(c), { consumer: c.id });
    });
  each('paktwerk_consumer_lag_events', 'Entries a projection, reaction or worker has still to read', (c) => c.head - c.position);
  each('paktwerk_parked_entries', 'Entries set aside for a person', (c) => c.parked);
  each('paktwerk_consumer_stopped', '1 while a projection or reaction cannot go on without a person', (c) =>
    c.stoppedAt === undefined ? 0 : 1,
  );
};
