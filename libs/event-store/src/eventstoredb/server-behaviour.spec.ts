import { anEvent, eventually } from '@paktwerk/testing';
import type { EventStoreDbWireServer } from '@paktwerk/testing';
import { status } from '@grpc/grpc-js';
import { onWireServer, startedServer } from '../../spec/wire-store';
import { PositionLostError } from '../epochs';
import { AppendTooLargeError, ConcurrencyError, EventsMissingError, NO_STREAM, StoreUnavailableError } from '../port';
import { positionParts } from '../position';
import { EventStoreDbEventStore } from './eventstoredb-event-store';

const written = (events: readonly { readonly stream: string }[]) => events.map((e) => e.stream);

describe('what a real EventStoreDB does beside storing our events', () => {
  let server: EventStoreDbWireServer;
  let store: EventStoreDbEventStore;
  onWireServer((fresh) => ({ server, store } = fresh));

  it('writes metadata, links and statistics of its own between our events: nobody meets them', async () => {
    const proposed = (type: string) => ({
      id: crypto.randomUUID(),
      metadata: new Map([
        ['type', type],
        ['content-type', 'application/json'],
      ]),
      customMetadata: new Uint8Array(),
      data: Buffer.from('{}'),
    });
    for (let i = 0; i < 5; i += 1) {
      await store.append(`thing-${i}`, NO_STREAM, [anEvent(i)]);
      for (const [stream, type] of [
        [`$$spec.thing-${i}`, '$metadata'],
        ['$ce-spec.thing', '$>'],
        ['$stats-127.0.0.1:2113', '$statsCollected'],
        ['$et-thing.happened', '$>'],
      ] as const) {
        server.log.write(stream, { kind: 'any' }, [proposed(type)]);
      }
    }
    expect(written(await store.readAll({ max: 100 }))).toEqual(['thing-0', 'thing-1', 'thing-2', 'thing-3', 'thing-4']);
    const fresh = new EventStoreDbEventStore('spec', server.connectionString);
    expect(await fresh.head()).toBe((await store.readAll({ max: 100 })).at(-1)!.position);
    await fresh.close();
  });

  it('drops the oldest events of a stream that has a limit: its state is not made of the rest', async () => {
    const { head } = await store.append(
      'thing-1',
      NO_STREAM,
      [1, 2, 3].map((n) => anEvent(n)),
    );
    server.log.truncate('spec.thing-1', 2);
    await expect(store.readStream('thing-1')).rejects.toThrow(EventsMissingError);
    await expect(store.readStream('thing-1', { direction: 'backwards' })).rejects.toThrow(/thing-1 are missing: it begins with version 3/);
    expect(await store.readStream('thing-1', { direction: 'backwards', max: 1 })).toHaveLength(1);
    expect(await store.readStream('thing-1', { from: 3 })).toHaveLength(1);
    await expect(store.append('thing-1', head, [anEvent(4)])).resolves.toMatchObject({ head: { version: 4 } });
  });

  it('numbers the events of a deleted and rewritten stream on from the old number; the adapter says so and does not take them for version 1', async () => {
    await store.append('thing-1', NO_STREAM, [anEvent(1), anEvent(2)]);
    server.log.delete('spec.thing-1');
    await expect(store.append('thing-1', NO_STREAM, [anEvent(3)])).rejects.toThrow(EventsMissingError);
  });

  it('buries a stream for good: neither read nor written, and no reader of the log passes it by', async () => {
    const { head, position } = await store.append('thing-1', NO_STREAM, [anEvent(1)]);
    server.log.tombstone('spec.thing-1');
    await expect(store.readStream('thing-1')).rejects.toThrow(/deleted for good/);
    await expect(store.append('thing-1', head, [anEvent(2)])).rejects.toThrow(EventsMissingError);
    await expect(store.readAll({ after: position, max: 10 })).rejects.toThrow(EventsMissingError);
  });

  it('takes no append above its limit, and says which one', async () => {
    const large = { ...anEvent(1), data: Buffer.alloc(1_100_000, '1') };
    await expect(store.append('thing-1', NO_STREAM, [large])).rejects.toThrow(AppendTooLargeError);
    await expect(store.append('thing-1', NO_STREAM, [large])).rejects.toThrow(/at most 1048576 bytes/);
    expect(await store.readStream('thing-1')).toEqual([]);
    expect(store.guarantees.appendSize).toBe('limited');
  });

  it('is busy for a moment: transient, and nothing was added', async () => {
    const { head } = await store.append('thing-1', NO_STREAM, [anEvent(1)]);
    server.refuseNextAsBusy();
    await expect(store.append('thing-1', head, [anEvent(2)])).rejects.toThrow(StoreUnavailableError);
    await expect(store.append('thing-1', head, [anEvent(2)])).resolves.toMatchObject({ head: { version: 2 } });
  });

  it('has a clock that is ahead of ours by a minute', async () => {
    server.clock = () => Date.now() + 60_000;
    await expect(store.append('thing-1', NO_STREAM, [anEvent(1)])).resolves.toMatchObject({ head: { version: 1 } });
  });

  it('recognises a repeat by its ids and tells no place for it', async () => {
    const event = anEvent(1);
    const first = await store.append('thing-1', NO_STREAM, [event]);
    expect((await store.append('thing-1', NO_STREAM, [event])).position).toBe(first.position);
    await expect(store.append('thing-1', NO_STREAM, [anEvent(2)])).rejects.toThrow(ConcurrencyError);
  });

  it('answers a read from a lost position like any failed read, before version 24', async () => {
    server.invalidPosition = { code: status.UNKNOWN, details: 'Unexpected FilteredReadAllResult: Error' };
    const first = await store.append('thing-1', NO_STREAM, [anEvent(1)]);
    const lost = await store.append('thing-1', first.head, [anEvent(2), anEvent(3)]);
    server.log.keepFirst(1);
    await store.append('thing-2', NO_STREAM, [{ ...anEvent('other'), data: Buffer.alloc(2000) }]);
    await store.append('thing-3', NO_STREAM, [anEvent(4)]);
    await expect(store.readAll({ after: lost.position, max: 1 })).rejects.toThrow(PositionLostError);
    expect(written(await store.readAll({ after: first.position, max: 10 }))).toEqual(['thing-2', 'thing-3']);
  });
});

describe('a cluster of EventStoreDB nodes', () => {
  let nodes: [EventStoreDbWireServer, EventStoreDbWireServer];
  const open: EventStoreDbEventStore[] = [];
  const storeAt = (url: string) => {
    const store = new EventStoreDbEventStore('spec', url);
    open.push(store);
    return store;
  };
  beforeEach(async () => {
    const first = await startedServer();
    nodes = [first, await startedServer(undefined, undefined, first)];
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((s) => s.close()));
    await Promise.all(nodes.map((n) => n.stop()));
  });
  /** From now on this node leads. */
  const elect = (leader: EventStoreDbWireServer) => {
    for (const n of nodes) n.follow(n === leader ? undefined : leader);
  };

  it('sends whoever came to a follower to the leader, with the append in hand and with a read', async () => {
    elect(nodes[0]);
    const writer = storeAt(nodes[1].connectionString);
    await expect(writer.append('thing-1', NO_STREAM, [anEvent(1)])).resolves.toMatchObject({ repeated: false, head: { version: 1 } });
    const reader = storeAt(nodes[1].connectionString);
    expect(await reader.readAll({ max: 10 })).toHaveLength(1);
    expect(nodes[1].redirected).toBeGreaterThanOrEqual(2);
  });

  it('is found by any node of it', async () => {
    elect(nodes[0]);
    const store = storeAt(nodes[1].discovery);
    await store.append('thing-1', NO_STREAM, [anEvent(1)]);
    expect(nodes.map((n) => n.appends.batched)).toEqual([1, 0]);
    expect(nodes[1].redirected).toBe(0);
  });

  it('changes its leader under writers and a reader: every event is written once and read once', async () => {
    elect(nodes[0]);
    const store = storeAt(nodes[1].discovery);
    const stop = new AbortController();
    const seen: string[] = [];
    const reader = (async () => {
      for await (const batch of store.subscribe({ signal: stop.signal })) seen.push(...batch.map((e) => e.meta.eventId));
    })();
    const ids: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      if (i % 10 === 5) elect(nodes[i % 20 === 5 ? 1 : 0]);
      const event = anEvent(i);
      ids.push(event.meta.eventId);
      await eventually(() =>
        store.append(`thing-${i}`, NO_STREAM, [event]).then(
          () => true,
          (error: unknown) => (error instanceof StoreUnavailableError ? false : Promise.reject(error as Error)),
        ),
      );
    }
    await eventually(() => seen.length >= ids.length);
    stop.abort();
    await reader;
    expect(seen).toEqual(ids);
    expect(new Set((await store.readAll({ max: 100 })).map((e) => positionParts(e.position).number)).size).toBe(ids.length);
    expect(nodes.every((n) => n.appends.batched > 0)).toBe(true);
  });
});
