import { Staffing, goldenExample } from '@paktwerk/contracts';
import { MemoryEventStore, NO_STREAM } from '@paktwerk/event-store';
import type { RecordedEvent, StoredEvent } from '@paktwerk/event-store';
import { newUuid } from '@paktwerk/kernel';
import { Leases } from '@paktwerk/projections';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { createServiceDatabase } from '../spec/support';
import type { ServiceDatabase } from '../spec/support';
import type { CloudMessage, BusTransport, RelayOptions, Watermark } from '.';
import { BusUnavailableError, Relay } from '.';

const example = goldenExample(Staffing.PostFilled).data as Parameters<typeof Staffing.PostFilled>[0];

const decode = async (events: readonly StoredEvent[]): Promise<RecordedEvent[]> =>
  events.map((e) => ({
    type: e.type,
    data: JSON.parse(e.data.toString()) as unknown,
    stream: e.stream,
    version: e.version,
    eventId: e.meta.eventId,
    meta: e.meta,
    recordedAt: e.meta.recordedAt,
    knownSince: e.knownSince,
    position: e.position,
    number: Number(e.position.split(':')[2]),
    hash: e.hash,
  }));

const append = (store: MemoryEventStore, share: number) =>
  store.append(`post-${newUuid()}`, NO_STREAM, [
    {
      type: 'post.filled',
      schemaVersion: 1,
      data: Buffer.from(JSON.stringify({ share })),
      meta: {
        eventId: newUuid(),
        commandId: newUuid(),
        correlationId: 'c',
        actor: { person: 'per_1', role: 'APPLICANT', organisation: '08111' },
        recordedAt: '2022-01-01T00:00:00.000Z',
      },
    },
  ]);

class SpyTransport implements BusTransport {
  readonly heartbeatMs = 1000;
  readonly sent: CloudMessage[] = [];
  readonly marks: (Watermark & { at: number })[] = [];
  down = false;
  publish(_topic: string, messages: readonly CloudMessage[]) {
    if (this.down) return Promise.reject(new BusUnavailableError('away'));
    this.sent.push(...messages);
    return Promise.resolve();
  }
  publishWatermark(_topics: readonly string[], w: Watermark) {
    this.marks.push({ ...w, at: Date.now() });
    return Promise.resolve();
  }
  consume() {
    return Promise.resolve();
  }
  state() {
    return { publishing: { connected: true }, consuming: { connected: true } };
  }
  close() {
    return Promise.resolve();
  }
}

describeWithPostgres('relay', () => {
  let service: ServiceDatabase;
  let store: MemoryEventStore;
  let bus: SpyTransport;
  let abort: AbortController;
  const runs: Promise<void>[] = [];
  const start = (owner: string, over: Partial<RelayOptions> = {}) => {
    const relay = new Relay({
      store,
      db: service.db,
      leases: new Leases(service.db, owner, { ttlMs: 800 }),
      transport: bus,
      topics: ['staffing.v1'],
      decode,
      batchSize: 10,
      toPublic: (e) => [Staffing.PostFilled({ ...example, ...(e.data as { share: number }) }, e.stream)],
      ...over,
    });
    runs.push(relay.run(abort.signal));
    return relay;
  };
  beforeEach(async () => {
    service = await createServiceDatabase('relay');
    store = new MemoryEventStore('staffing');
    bus = new SpyTransport();
    abort = new AbortController();
  });
  afterEach(async () => {
    abort.abort();
    await Promise.all(runs.splice(0));
    await service.close();
  });

  it('waits for a bus that is away, says so, and goes on', async () => {
    bus.down = true;
    await append(store, 1);
    const relay = start('a');
    await eventually(() => relay.state().failures > 1);
    expect(relay.state()).toMatchObject({ leading: true, errorKind: 'transient' });
    expect(relay.state().failingSince).toBeDefined();
    expect(await relay.progress()).toMatchObject({ behind: 1 });
    bus.down = false;
    await eventually(() => relay.state().position === 'staffing:1:1');
    expect(relay.state()).toMatchObject({ failures: 0, published: 1 });
    expect(relay.state().error).toBeUndefined();
  });

  it('publishes what stands before an event that cannot be made public, then stops there and calls for a person', async () => {
    for (const share of [1, 2, -5, 4]) await append(store, share);
    const relay = start('a');
    await eventually(() => relay.state().failures > 0);
    expect(relay.state().errorKind).toBe('poison');
    expect(relay.state().error).toContain('/share');
    expect(bus.sent).toHaveLength(2);
    expect(await relay.progress()).toMatchObject({ position: 'staffing:1:2', behind: 2 });
  });

  it('writes a watermark after what it covers, seldom under load, and confirms it while idle', async () => {
    start('a');
    for (let n = 1; n <= 60; n += 1) {
      await append(store, n);
      await new Promise((r) => setTimeout(r, 5));
    }
    await eventually(() => bus.marks.at(-1)?.position === 'staffing:1:60');
    const gaps = bus.marks.slice(1).map((m, i) => m.at - bus.marks[i]!.at);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(95);
    const before = bus.marks.length;
    await eventually(() => bus.marks.length > before, { timeoutMs: 3000 });
    expect(bus.marks.at(-1)!.position).toBe('staffing:1:60');
  });

  it('has one leader, and another one soon after the first is gone', async () => {
    const stopFirst = new AbortController();
    const first = new Relay({
      store,
      db: service.db,
      leases: new Leases(service.db, 'a', { ttlMs: 800 }),
      transport: bus,
      topics: ['staffing.v1'],
      decode,
      toPublic: () => [],
    });
    const run = first.run(stopFirst.signal);
    await eventually(() => first.state().leading);
    const second = start('b');
    await new Promise((r) => setTimeout(r, 300));
    expect(second.state().leading).toBe(false);
    stopFirst.abort();
    await run;
    await eventually(() => second.state().leading);
    expect(first.state().leading).toBe(false);
  });

  it('publishes nothing from a store that is another one than it was', async () => {
    await append(store, 1);
    start('a');
    await eventually(() => bus.sent.length === 1);
    abort.abort();
    await Promise.all(runs.splice(0));
    abort = new AbortController();
    store = new MemoryEventStore('staffing');
    for (const n of [1, 2]) await append(store, n);
    const relay = start('b');
    await eventually(() => relay.state().errorKind === 'poison');
    expect(relay.state().error).toContain('RelayMismatchError');
    expect(bus.sent).toHaveLength(1);
  });
});
