import { Registry, collectDefaultMetrics } from 'prom-client';
import { registerBusMetrics } from './bus-metrics';
import { registerConsumerMetrics } from './consumer-metrics';
import type { Runtime } from './runtime';
import { registerStoreMetrics } from './store-metrics';

/** The figures of a service's process. */
export const registryOf = (runtime: Runtime): Registry => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registerConsumerMetrics(registry, runtime);
  registerBusMetrics(registry, runtime);
  registerStoreMetrics(registry, runtime);
  return registry;
};
