import type { Registry } from 'prom-client';
import { gauges, shared } from './gauges';
import type { Runtime } from './runtime';

const secondsSince = (instant: string | undefined, now: string): number =>
  instant === undefined ? 0 : Math.max(0, (Date.parse(now) - Date.parse(instant)) / 1000);

/** What is on its way between services. */
export const registerBusMetrics = (registry: Registry, runtime: Runtime): void => {
  const gauge = gauges(registry);
  const { relay, inbox } = runtime;
  if (relay) {
    const progress = shared(() => relay.progress());
    gauge('paktwerk_relay_lag_events', 'Events of the own store not yet published', [], async (set) => set((await progress()).behind, {}));
    gauge(
      'paktwerk_relay_lag_seconds',
      'How long the oldest event that is not yet published has waited (domain clock)',
      [],
      async (set) => {
        const { waitingSince } = await progress();
        set(waitingSince === undefined ? 0 : secondsSince(waitingSince, await runtime.clock.now()), {});
      },
    );
    gauge('paktwerk_relay_stopped', '1 while the relay cannot go on without a person', [], (set) =>
      Promise.resolve(set(relay.state().errorKind === 'poison' ? 1 : 0, {})),
    );
  }
  if (!inbox) return;
  gauge(
    'paktwerk_inbox_lag_seconds',
    'How long ago the slowest partition of a source was last confirmed: an idle source confirms every second on the embedded bus, every ten on Kafka',
    ['source'],
    async (set) => {
      for (const source of runtime.sources) {
        const mark = await inbox.watermarkOf(source);
        if (mark) set(secondsSince(mark.confirmedAt, new Date().toISOString()), { source });
      }
    },
  );
  gauge('paktwerk_inbox_messages', 'Messages stored since this process started', ['outcome'], (set) => {
    const { stored, repeated } = inbox.counts();
    set(stored, { outcome: 'stored' });
    set(repeated, { outcome: 'repeated' });
    return Promise.resolve();
  });
  gauge(
    'paktwerk_inbox_unknown_messages',
    'Messages of types that this release does not know, since this process started',
    ['type'],
    (set) => {
      for (const [type, count] of Object.entries(inbox.counts().unknownTypes)) set(count, { type });
      return Promise.resolve();
    },
  );
  gauge('paktwerk_orphans', 'Messages whose source lost the event in a restore, and nobody has decided yet', [], async (set) =>
    set((await inbox.orphans()).filter((o) => !o.decision).length, {}),
  );
};
