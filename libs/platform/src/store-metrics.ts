import type { Registry } from 'prom-client';
import { gauges } from './gauges';
import { livesOf, registerExpiredRows } from './retention';
import type { Runtime } from './runtime';

/** What alerts need to know of the database, of the log and of the reader of the bus, and what the service itself measures. */
export const registerStoreMetrics = (registry: Registry, runtime: Runtime): void => {
  const gauge = gauges(registry);
  gauge('paktwerk_ready', '1 while this process is ready, 0 while it is not; /health/ready says why', [], async (set) =>
    set((await runtime.readiness()).isReady ? 1 : 0, {}),
  );
  gauge('paktwerk_store_checked', '1 after the log passed the check at the start of this process, 0 until then', [], (set) =>
    Promise.resolve(set(runtime.isStoreChecked ? 1 : 0, {})),
  );
  gauge('paktwerk_store_epoch', 'Epoch of the own store; a new one begins with every restore', [], async (set) =>
    set(Math.max(...(await runtime.store.epochs()).map((e) => e.epoch)), {}),
  );
  registerExpiredRows(registry, runtime, livesOf(runtime.definition));
  const { keys } = runtime;
  if (keys) {
    gauge(
      'paktwerk_erasures_openable',
      'Erased people whose deleted keys a key-encryption key of this process could still open',
      [],
      async (set) => set((await keys.openable()).count, {}),
    );
    gauge(
      'paktwerk_erasures_openable_seconds',
      'How long the first of them has waited for the key-encryption key to be changed',
      [],
      async (set) => set((await keys.openable()).oldestSeconds, {}),
    );
  }
  const { scanner } = runtime;
  if (scanner.isConfigured) {
    gauge('paktwerk_scanner_away', '1 while the virus scanner does not answer this process', [], (set) =>
      Promise.resolve(set(scanner.away === undefined ? 0 : 1, {})),
    );
    gauge('paktwerk_scans_failed', 'Files of which the scanner said neither yes nor no since this process began', [], (set) =>
      Promise.resolve(set(scanner.failed, {})),
    );
  }
  if (runtime.inbox)
    gauge(
      'paktwerk_inbox_stopped',
      '1 while this process reads nothing from the bus because the bus no longer holds what comes next',
      [],
      (set) => Promise.resolve(set(runtime.isInboxStopped() ? 1 : 0, {})),
    );
  for (const { name, help, labelNames, read } of runtime.definition.metrics ?? [])
    gauge(name, help, labelNames, async (set) => {
      for (const { value, labels } of await read(runtime.db)) set(value, labels);
    });
};
