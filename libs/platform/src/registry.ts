import { Registry, collectDefaultMetrics } from 'prom-client';
import { registerBusMetrics } from './bus-metrics';
import { registerConsumerMetrics } from './consumer-metrics';
import { droppedLogLines } from './log-output';
import type { Runtime } from './runtime';
import { registerStoreMetrics } from './store-metrics';

/** The figures of a service's process. */
export const registryOf = (runtime: Runtime): Registry => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registry.registerMetric(droppedLogLines);
  registerConsumerMetrics(registry, runtime);
  registerBusMetrics(registry, runtime);
  registerStoreMetrics(registry, runtime);
  return registry;
};
