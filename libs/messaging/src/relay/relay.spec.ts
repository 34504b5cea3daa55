import { Staffing, goldenExample } from '@paktwerk/contracts';
import { MemoryEventStore, NO_STREAM, makePosition, positionParts } from '@paktwerk/event-store';
import type { Position, RecordedEvent, StoredEvent } from '@paktwerk/event-store';
import { newUuid } from '@paktwerk/kernel';
import { Leases } from '@paktwerk/projections';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { createServiceDatabase } from '../../spec/support';
import type { ServiceDatabase } from '../../spec/support';
import type { CloudMessage, BusTransport, RelayOptions, Watermark } from '..';
import { BusUnavailableError, Relay } from '..';

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

/** The same store as one whose positions are bytes in a file, as EventStoreDB's are: only those of events can be read behind. */
const sparsely = (store: MemoryEventStore, factor: number): MemoryEventStore => {
  const out = (p: Position) => makePosition(positionParts(p).store, positionParts(p).epoch, positionParts(p).number * factor);
  const back = (p: Position) => {
    const { store: name, epoch, number } = positionParts(p);
    if (number % factor !== 0) throw new RangeError(`${p} is no position of this store`);
    return makePosition(name, epoch, number / factor);
  };
  const view = Object.create(store) as MemoryEventStore;
  view.readAll = async ({ after, max }) =>
    (await store.readAll({ ...(after ? { after: back(after) } : {}), max })).map((e) =>
      Object.assign(Object.create(e) as StoredEvent, { position: out(e.position) }),
    );
  view.head = async () => {
    const head = await store.head();
    return head && out(head);
  };
  return view;
};

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

  it('moves its checkpoint with the watermark, not with every batch, behind events that say nothing in public', async () => {
    const relay = start('a', { toPublic: () => [] });
    const written: (string | undefined)[] = [];
    for (let n = 1; n <= 60; n += 1) {
      await append(store, n);
      const { position } = await relay.progress();
      if (position !== written.at(-1)) written.push(position);
    }
    await eventually(async () => (await relay.progress()).position === 'staffing:1:60');
    expect(bus.marks.map((m) => m.position)).toEqual(expect.arrayContaining(written.filter((p) => p !== undefined)));
    expect(bus.sent).toEqual([]);
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

  const decided = { by: 'per_1', reason: 'the drill of 2026' };
  const numbers = () => bus.sent.map((m) => (JSON.parse(m.data.toString()) as { share: number }).share);
  const restart = async () => {
    abort.abort();
    await Promise.all(runs.splice(0));
    abort = new AbortController();
  };

  it('stops after a restore that took its place away, and goes on from the last common event once a person has decided', async () => {
    for (const n of [1, 2, 3, 4, 5]) await append(store, n);
    const first = start('a');
    await eventually(() => first.state().position === 'staffing:1:5');
    await expect(first.checkpoints.reconcile(decided)).rejects.toMatchObject({ code: 'relay-not-stopped' });
    await restart();
    store.restoreTo(3);
    for (const n of [14, 15, 16]) await append(store, n);
    const relay = start('b');
    await eventually(() => relay.state().errorKind === 'poison');
    expect(relay.state().error).toMatch(/published staffing:1:5, .*newer epoch began behind position 3.*reconcile/);
    expect(bus.sent).toHaveLength(5);
    await expect(relay.progress()).resolves.toMatchObject({ position: 'staffing:1:5', behind: expect.any(Number) });
    expect(await relay.checkpoints.reconcile(decided)).toEqual({ position: 3 });
    await eventually(() => relay.state().position === 'staffing:2:6');
    expect(numbers()).toEqual([1, 2, 3, 4, 5, 14, 15, 16]);
    await eventually(() => bus.marks.at(-1)?.position === 'staffing:2:6');
    expect(bus.marks.at(-1)!.epochs).toEqual([{ epoch: 2, after: 3 }]);
    expect(
      await service.db.query('select consumer, kind, from_position::int, to_position::int, reason, decided_by from consumer_decisions'),
    ).toEqual([
      { consumer: 'relay:staffing', kind: 'reconcile', from_position: 5, to_position: 3, reason: 'the drill of 2026', decided_by: 'per_1' },
    ]);
    await expect(relay.checkpoints.reconcile(decided)).rejects.toMatchObject({ code: 'relay-not-stopped' });
  });

  it('begins anew where nothing survived', async () => {
    await append(store, 1);
    const first = start('a');
    await eventually(() => first.state().position === 'staffing:1:1');
    await restart();
    store.restoreTo(0);
    await append(store, 7);
    const relay = start('b');
    await eventually(() => relay.state().errorKind === 'poison');
    expect(await relay.checkpoints.reconcile(decided)).toEqual({ position: 0 });
    await eventually(() => relay.state().position === 'staffing:2:1');
    expect(numbers()).toEqual([1, 7]);
  });

  it('simply goes on when its checkpoint was restored together with the store', async () => {
    for (const n of [1, 2, 3, 4]) await append(store, n);
    const first = start('a', { batchSize: 2 });
    await eventually(() => first.state().position === 'staffing:1:4');
    await restart();
    store.restoreTo(2);
    const two = (await store.readAll({ max: 2 })).at(-1)!;
    await service.db.query('update relay_checkpoints set position = $1, event_id = $2, previous = $3', [
      two.position,
      two.meta.eventId,
      'staffing:1:1',
    ]);
    await append(store, 13);
    const relay = start('b');
    await eventually(() => relay.state().position === 'staffing:2:3');
    expect(numbers()).toEqual([1, 2, 3, 4, 13]);
  });

  it('announces a restore when it starts, before the restored store has written anything', async () => {
    for (const n of [1, 2, 3, 4]) await append(store, n);
    const first = start('a');
    await eventually(() => bus.marks.at(-1)?.position === 'staffing:1:4');
    await restart();
    store.restoreTo(2);
    const two = (await store.readAll({ max: 2 })).at(-1)!;
    await service.db.query('update relay_checkpoints set position = $1, event_id = $2, previous = $3', [
      two.position,
      two.meta.eventId,
      'staffing:1:1',
    ]);
    const before = bus.marks.length;
    start('b');
    await eventually(() => bus.marks.length > before);
    expect(bus.marks[before]).toMatchObject({ position: 'staffing:2:2', epochs: [{ epoch: 2, after: 2 }] });
    expect(first.state().leading).toBe(false);
  });

  it('announces no epoch at a place that it has not reached', async () => {
    for (const n of [1, 2, 3, 4]) await append(store, n);
    store.restoreTo(3);
    const one = (await store.readAll({ max: 1 }))[0]!;
    await service.db.query("insert into relay_checkpoints (name, position, event_id, known_since) values ('staffing', $1, $2, $3)", [
      one.position,
      one.meta.eventId,
      one.knownSince,
    ]);
    start('a', { batchSize: 1 });
    await eventually(() => bus.marks.at(-1)?.position === 'staffing:2:3');
    expect(new Set(bus.marks.map((m) => m.position).filter((p) => p !== 'staffing:2:3'))).not.toContain('staffing:2:1');
    expect(numbers()).toEqual([2, 3]);
  });

  it('asks for the common position where the store cannot tell it, and takes none that it does not hold', async () => {
    for (const n of [1, 2, 3]) await append(store, n);
    const first = start('a');
    await eventually(() => first.state().position === 'staffing:1:3');
    await restart();
    await service.db.query("update relay_checkpoints set event_id = 'another'");
    const relay = start('b');
    await eventually(() => relay.state().errorKind === 'poison');
    await expect(relay.checkpoints.reconcile(decided)).rejects.toMatchObject({ code: 'common-position-unknown' });
    await expect(relay.checkpoints.reconcile(decided, 9)).rejects.toMatchObject({ code: 'common-position-unknown' });
    expect(await relay.checkpoints.reconcile(decided, 2)).toEqual({ position: 2 });
    await eventually(() => relay.state().position === 'staffing:1:3');
    expect(numbers()).toEqual([1, 2, 3, 3]);
  });

  it('finds its place again where positions are not dense', async () => {
    const sparse = sparsely(store, 1000);
    for (const n of [1, 2, 3, 4, 5]) await append(store, n);
    const first = start('a', { store: sparse, batchSize: 2 });
    await eventually(() => first.state().position === 'staffing:1:5000');
    await append(store, 6);
    await restart();
    const second = start('b', { store: sparse });
    await eventually(() => second.state().position === 'staffing:1:6000');
    expect(numbers()).toEqual([1, 2, 3, 4, 5, 6]);
    await restart();
    for (const n of [7, 8]) await append(store, n);
    expect(await second.progress()).toMatchObject({ position: 'staffing:1:6000', behind: 2, waitingSince: '2022-01-01T00:00:00.000Z' });
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
