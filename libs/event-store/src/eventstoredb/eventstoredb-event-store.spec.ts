import { newUuid } from '@paktwerk/kernel';
import { anEvent, eventStoreContract, eventually, hasOpenssl, selfSigned } from '@paktwerk/testing';
import type { EventStoreDbWireServer } from '@paktwerk/testing';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onWireServer, startedServer } from '../../spec/wire-store';
import { PositionLostError } from '../epochs';
import { ConcurrencyError, NO_STREAM, StoreUnavailableError } from '../port';
import type { StreamHead } from '../port';
import { comparePositions, makePosition, positionParts } from '../position';
import { EventStoreDbEventStore } from './eventstoredb-event-store';

interface Reachable {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** Every service name is new, so that nothing of what others keep on a real server is touched or seen. */
const newName = () => `spec-${newUuid().slice(-12)}`;

const suite = (title: string, connect: () => Promise<Reachable>) => {
  eventStoreContract(title, async () => {
    const server = await connect();
    const store = new EventStoreDbEventStore(newName(), server.connectionString);
    return {
      store,
      close: async () => {
        await store.close();
        await server.stop();
      },
    };
  });

  describe(`event store on ${title}`, () => {
    let server: Reachable;
    let store: EventStoreDbEventStore;
    let name: string;
    beforeAll(async () => {
      server = await connect();
    });
    afterAll(() => server.stop());
    beforeEach(() => {
      name = newName();
      store = new EventStoreDbEventStore(name, server.connectionString);
    });
    afterEach(() => store.close());

    it('wakes those who wait by a live subscription', async () => {
      const other = new EventStoreDbEventStore(name, server.connectionString);
      await eventually(async () => {
        const began = Date.now();
        await other.waitForAppend(400);
        return Date.now() - began >= 390; // no longer looking every 100 ms: the subscription stands
      });
      const waited = other.waitForAppend(20_000).then(() => 'woken');
      await store.append('thing-1', NO_STREAM, [anEvent(1)]);
      await expect(waited).resolves.toBe('woken');
      await other.close();
    });

    it('services on one server see only their own streams, and their positions are not dense', async () => {
      const neighbour = new EventStoreDbEventStore(`${name}x`, server.connectionString);
      for (let i = 0; i < 5; i += 1) {
        await store.append(`thing-${i}`, NO_STREAM, [anEvent(i)]);
        await neighbour.append(`thing-${i}`, NO_STREAM, [anEvent(100 + i)]);
      }
      const mine = await store.readAll({ max: 100 });
      expect(mine.map((e) => e.stream)).toEqual(['thing-0', 'thing-1', 'thing-2', 'thing-3', 'thing-4']);
      expect(positionParts(mine[1]!.position).number - positionParts(mine[0]!.position).number).toBeGreaterThan(1);
      expect(store.guarantees.positions).toBe('ordered');
      expect((await store.readAll({ max: 2, after: mine[1]!.position })).map((e) => e.stream)).toEqual(['thing-2', 'thing-3']);
      expect(await store.head()).toBe(mine[4]!.position);
      await neighbour.close();
    });

    it('derives the running maximum of recordedAt also far behind the beginning', async () => {
      const at = (n: number) => new Date(Date.UTC(2030, 0, 1, 0, n)).toISOString();
      for (let i = 0; i < 700; i += 50)
        await Promise.all(
          Array.from({ length: 50 }, (_, k) =>
            store.append(`thing-${i + k}`, NO_STREAM, [anEvent(i + k, undefined, at(((i + k) * 37) % 500))]),
          ),
        );
      const all = await store.readAll({ max: 10_000 });
      let known = '';
      for (const e of all) {
        known = e.meta.recordedAt > known ? e.meta.recordedAt : known;
        expect(e.knownSince).toBe(known);
      }
      const fresh = new EventStoreDbEventStore(name, server.connectionString);
      for (const i of [0, 3, 400, 699]) expect((await fresh.readStream(all[i]!.stream))[0]!.knownSince).toBe(all[i]!.knownSince);
      for (const i of [1, 255, 256, 257, 600, 699])
        expect((await fresh.readAll({ after: all[i - 1]!.position, max: 1 }))[0]!.knownSince).toBe(all[i]!.knownSince);
      for (const instant of [at(0), at(250), at(499)]) {
        const last = all.filter((e) => e.knownSince <= instant).at(-1);
        expect(await fresh.positionAt(instant)).toBe(last?.position);
      }
      await fresh.close();
    });

    it('reads from a number at which no event stands, as a reader does that counts in ones', async () => {
      const neighbour = new EventStoreDbEventStore(`${name}x`, server.connectionString);
      for (let i = 0; i < 600; i += 1) await (i % 100 === 0 ? neighbour : store).append(`thing-${i}`, NO_STREAM, [anEvent(i)]);
      const all = await store.readAll({ max: 1000 });
      const fresh = new EventStoreDbEventStore(name, server.connectionString);
      for (const e of [all[0]!, all[255]!, all[256]!, all[300]!, all.at(-1)!]) {
        const just = makePosition(name, 0, positionParts(e.position).number - 1);
        for (const reader of [store, fresh]) expect((await reader.readAll({ after: just, max: 1 }))[0]?.position).toBe(e.position);
      }
      await fresh.close();
      await neighbour.close();
    });

    it('answers many callers at once on one call, each its own', async () => {
      const results = await Promise.all(Array.from({ length: 200 }, (_, i) => store.append(`thing-${i}`, NO_STREAM, [anEvent(i)])));
      expect(new Set(results.map((r) => r.position)).size).toBe(200);
      for (const i of [0, 99, 199]) expect((await store.readStream(`thing-${i}`))[0]!.position).toBe(results[i]!.position);
    });

    it('begins an epoch when an operator says so: readers behind it stop, new positions carry it', async () => {
      const first = await store.append('thing-1', NO_STREAM, [anEvent(1)]);
      const epoch = await store.raiseEpoch('restored from the copy of last night');
      expect(epoch.epoch).toBeGreaterThan(1);
      expect(epoch.after).toBe(positionParts(first.position).number);
      const second = await store.append('thing-1', first.head, [anEvent(2)]);
      expect(positionParts(second.position).epoch).toBe(epoch.epoch);
      expect(comparePositions(first.position, second.position)).toBeLessThan(0);
      const lost = second.position.replace(`:${epoch.epoch}:`, ':1:') as typeof second.position;
      await expect(store.readAll({ after: lost, max: 1 })).rejects.toThrow(PositionLostError);
      expect(await store.readAll({ after: first.position, max: 5 })).toHaveLength(1);
    });
  });
};

const realServer = process.env['EVENTSTOREDB_URL'];
if (realServer) suite('a real EventStoreDB', () => Promise.resolve({ connectionString: realServer, stop: () => Promise.resolve() }));

suite('EventStoreDB, wire-level test server', startedServer);

describe('event store on EventStoreDB (wire-level test server)', () => {
  let server: EventStoreDbWireServer;
  let store: EventStoreDbEventStore;
  onWireServer((fresh) => ({ server, store } = fresh));

  it('appends by the batched call', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => store.append(`thing-${i}`, NO_STREAM, [anEvent(1), anEvent(2)])));
    expect(server.appends).toEqual({ batched: 50, single: 0 });
    expect(server.appendCalls).toBe(1);
  });

  it('reads back an append whose answer was lost: acknowledged once, stored once', async () => {
    await store.append('thing-0', NO_STREAM, [anEvent(0)]);
    server.loseNextAnswers();
    const result = await store.append('thing-1', NO_STREAM, [anEvent(1), anEvent(2)]);
    expect(result).toMatchObject({ repeated: false, head: { version: 2 } });
    expect(await store.readStream('thing-1')).toHaveLength(2);
  });

  it('says "unknown", never "refused", while the server is away, and goes on when it is back', async () => {
    const { head } = await store.append('thing-1', NO_STREAM, [anEvent(1)]);
    await server.stop();
    const second = anEvent(2);
    await expect(store.append('thing-1', head, [second])).rejects.toThrow(StoreUnavailableError);
    await expect(store.readAll({ max: 10 })).rejects.toThrow(StoreUnavailableError);
    await server.start();
    await eventually(() => store.append('thing-1', head, [second]).then((r) => r.head.version === 2));
    expect(await store.readStream('thing-1')).toHaveLength(2);
    await expect(store.append('thing-1', head, [anEvent(3)])).rejects.toThrow(ConcurrencyError);
  });

  it('a subscription outlives dropped calls and a restart, and sees every event once', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const reader = (async () => {
      for await (const batch of store.subscribe({ signal: stop.signal })) seen.push(...batch.map((e) => e.meta.eventId));
    })();
    const written: string[] = [];
    for (let i = 0; i < 30; i += 1) {
      const event = anEvent(i);
      let head: StreamHead | undefined;
      while (!head)
        head = await store.append(`thing-${i}`, NO_STREAM, [event]).then(
          (r) => r.head,
          () => undefined,
        );
      written.push(event.meta.eventId);
      if (i === 9) await eventually(() => server.dropSubscriptions() > 0);
      if (i === 19) {
        await server.stop();
        await server.start();
      }
    }
    await eventually(() => seen.length >= 30);
    stop.abort();
    await reader;
    expect(seen).toEqual(written);
  });

  it('stops a reader whose event is gone although nobody began an epoch, and lets it go on from what is there', async () => {
    const first = await store.append('thing-1', NO_STREAM, [anEvent(1)]);
    const lost = await store.append('thing-1', first.head, [anEvent(2)]);
    await store.readAll({ max: 10 });
    await server.stop();
    server.restoreTo(1);
    await server.start();
    await eventually(async () => (await store.head()) === first.position);
    await expect(store.readAll({ after: lost.position, max: 1 })).rejects.toThrow(PositionLostError);
    await store.append('thing-2', NO_STREAM, [anEvent(3)]);
    expect((await store.readAll({ after: first.position, max: 10 })).map((e) => e.stream)).toEqual(['thing-2']);
    expect(
      (await store.readAll({ after: makePosition('spec', 0, positionParts(lost.position).number), max: 10 })).length,
    ).toBeLessThanOrEqual(1);
  });

  it('gives up an append that is never answered, and finds it when it looks', async () => {
    const { head } = await store.append('thing-1', NO_STREAM, [anEvent(1)]);
    server.closeAppendsAfterWriting();
    expect((await store.append('thing-1', head, [anEvent(2)])).head.version).toBe(2);
    expect(await store.readStream('thing-1')).toHaveLength(2);
  });

  it('refuses a connection string that is none, with a sentence', () => {
    expect(() => new EventStoreDbEventStore('spec', 'postgres://localhost')).toThrow();
  });
});

(hasOpenssl() ? describe : describe.skip)('TLS to EventStoreDB', () => {
  it('takes the authority and the credentials from the connection string, and keeps the batched append', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'paktwerk-esdb-'));
    const { key, cert } = selfSigned(dir);
    const server = await startedServer({ certificate: readFileSync(cert), key: readFileSync(key) });
    const trusting = new EventStoreDbEventStore('spec', `${server.connectionString}&tlsCAFile=${cert}`);
    await trusting.append('thing-1', NO_STREAM, [anEvent(1)]);
    expect(server.appends).toEqual({ batched: 1, single: 0 });
    await trusting.close();
    const wary = new EventStoreDbEventStore('spec', server.connectionString);
    await expect(wary.append('thing-2', NO_STREAM, [anEvent(1)])).rejects.toThrow();
    expect(server.log.events).toHaveLength(1);
    await wary.close();
    await server.stop();
    rmSync(dir, { recursive: true });
  });
});
