import { lagging, waitForQuiescence, type Progress } from './quiescence';

const quiet = (service: string, more: Partial<Progress> = {}): Progress => ({
  service,
  storeHead: 10,
  relay: 10,
  sources: {},
  consumers: [],
  inboxHead: 0,
  idle: true,
  ...more,
});

describe('quiescence', () => {
  it('is reached when everything is published, received and consumed', () => {
    expect(lagging([quiet('applications'), quiet('reporting', { storeHead: 0, relay: null, sources: { applications: 10 } })])).toEqual([]);
  });

  it('names what is still on its way', () => {
    const behind = lagging([
      quiet('applications', { relay: 8 }),
      quiet('budgeting', { sources: { applications: 7 } }),
      quiet('reporting', { relay: null, idle: false, consumers: [{ id: 'figures', log: 'inbox', position: 3, head: 9, parked: 0 }] }),
    ]);
    expect(behind).toEqual([
      'applications: Veröffentlichung 8 von 10',
      'budgeting: Eingang von applications 7 von 10',
      'reporting: figures 3 von 9',
    ]);
  });

  it('wants two readings that agree, because a reaction may still append', async () => {
    const readings = [[quiet('a')], [quiet('a', { storeHead: 11, relay: 11 })], [quiet('a', { storeHead: 11, relay: 11 })]];
    let reads = 0;
    expect(await waitForQuiescence(async () => readings[Math.min(reads++, 2)]!, { timeoutMs: 1000, pauseMs: 0 })).toEqual([]);
    expect(reads).toBe(3);
  });

  it('looks again soon once nothing is on its way', async () => {
    const [busy, done] = [[quiet('a', { relay: 1 })], [quiet('a')]];
    const readings = [busy, busy, done, done];
    const began = performance.now();
    expect(await waitForQuiescence(async () => readings.shift()!, { timeoutMs: 5000, pauseMs: 30, confirmMs: 400 })).toEqual([]);
    const ms = performance.now() - began;
    expect(readings).toEqual([]);
    expect(ms).toBeGreaterThan(400);
  });

  it('gives up with what lags', async () => {
    let now = 0;
    expect(await waitForQuiescence(async () => [quiet('a', { relay: 1 })], { timeoutMs: 50, pauseMs: 0, now: () => (now += 20) })).toEqual([
      'a: Veröffentlichung 1 von 10',
    ]);
  });
});
