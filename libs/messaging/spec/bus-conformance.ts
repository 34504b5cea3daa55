import { MemoryEventStore, NO_STREAM, makePosition } from '@paktwerk/event-store';
import type { StoredEvent } from '@paktwerk/event-store';
import { Staffing, goldenExample } from '@paktwerk/contracts';
import { newUuid } from '@paktwerk/kernel';
import { Leases } from '@paktwerk/projections';
import { eventually as patiently } from '@paktwerk/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { OffsetLostError, Relay } from '../src';
import type { BusSettings, BusTransport, CloudMessage } from '../src';
import { startReplica } from './replica';
import type { Replica } from './replica';
import { consuming, createServiceDatabase, expectExactlyOnceInOrder, itIfOurs, message, messages, watermark } from './support';
import type { ServiceDatabase } from './support';

/** A bus to be tested: empty at the start of each spec. */
export interface BusUnderTest {
  /** Of its own for each spec, where the bus outlives one. */
  readonly topic: string;
  open(): BusTransport;
  /** For a consumer in a process of its own. */
  readonly settings: BusSettings;
  /** The bus is gone until `revive`. */
  kill(): Promise<void>;
  revive(): Promise<void>;
  /** As if the network were cut: connections stay open and nobody answers, until `thaw`. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  /** Loses what was published, as after a retention that was too short or a replaced bus. */
  lose(): Promise<void>;
  close(): Promise<void>;
}

const eventually: typeof patiently = (condition, options) => patiently(condition, { timeoutMs: 60_000, ...options });

export interface BusPromises {
  /** Why the bus cannot be killed or frozen here; those specs are then listed as skipped, with this reason. */
  readonly notOurs?: string;
  /** How long others may take to go on with what a killed replica read. */
  readonly takeOverMs: number;
}

/** What every transport promises, whatever it is made of. */
export const busConformance = (name: string, { notOurs, takeOverMs }: BusPromises, create: () => Promise<BusUnderTest>): void => {
  const ifOurs = itIfOurs(notOurs);
  describe(`bus on ${name}`, () => {
    jest.setTimeout(180_000); // generous: a busy machine must not look like a lost message
    let bus: BusUnderTest;
    let service: ServiceDatabase;
    const opened: BusTransport[] = [];
    const running: { stop: () => Promise<void> }[] = [];
    const replicas: Replica[] = [];
    const replica = async (): Promise<Replica> => {
      const started = await startReplica({ bus: bus.settings, databaseUrl: service.test.url, topic: bus.topic });
      replicas.push(started);
      return started;
    };
    const open = () => {
      const transport = bus.open();
      opened.push(transport);
      return transport;
    };
    const consume = (transport: BusTransport) => {
      const consumer = consuming(transport, service.inbox, bus.topic);
      running.push(consumer);
      return consumer;
    };
    const arrived = (count: number) => eventually(async () => (await service.inbox.head()) >= count, { what: `${count} messages` });

    beforeEach(async () => {
      bus = await create();
      service = await createServiceDatabase('inbox');
    });
    afterEach(async () => {
      await Promise.allSettled(replicas.splice(0).map((r) => r.kill()));
      await Promise.allSettled(running.splice(0).map((c) => c.stop()));
      await Promise.allSettled(opened.splice(0).map((t) => t.close()));
      await service.close();
      await bus.close();
    });

    it('keeps the order of each key', async () => {
      const transport = open();
      consume(transport);
      for (let from = 1; from <= 300; from += 30) await transport.publish(bus.topic, messages(from, from + 29));
      await arrived(300);
      await expectExactlyOnceInOrder(service, 300);
    });

    it('carries attributes, key and the exact bytes', async () => {
      const transport = open();
      consume(transport);
      const sent = message(1, 'pst_ü/1');
      await transport.publish(bus.topic, [sent]);
      await arrived(1);
      const { rows } = await service.test.pool.query<{ attributes: unknown; data: Buffer; message_key: string }>(
        'select attributes, data, message_key from inbox_messages',
      );
      expect(rows[0]!.attributes).toEqual(sent.attributes);
      expect(rows[0]!.data.equals(sent.data)).toBe(true);
      expect(rows[0]!.message_key).toBe('pst_ü/1');
      expect(JSON.stringify(rows[0]!.attributes)).not.toContain('per_secret');
      const [entry] = (await service.inbox.read(0, 1)).entries;
      expect(entry).toMatchObject({
        type: 'staffing.post.filled.v1',
        key: 'pst_ü/1',
        sourcePosition: 'staffing:1:1',
        recordedAt: '2022-01-01T00:00:01.000Z',
        knownSince: '2022-01-01T00:00:01.000Z',
        actor: { role: 'APPLICANT', organisation: '08111' },
        correlationId: 'corr',
      });
      expect(entry!.malformed).toBeUndefined();
    });

    it('stores a message that is published again only once', async () => {
      const transport = open();
      await transport.publish(bus.topic, messages(1, 50));
      await transport.publish(bus.topic, messages(20, 80));
      consume(transport);
      await transport.publish(bus.topic, messages(40, 100));
      await arrived(100);
      await transport.publish(bus.topic, messages(1, 101));
      await arrived(101);
      await expectExactlyOnceInOrder(service, 101);
    });

    it('goes on where it stopped after a restart', async () => {
      const first = open();
      const before = consume(first);
      await first.publish(bus.topic, messages(1, 40));
      await arrived(40);
      await before.stop();
      await first.close();
      const second = open();
      await second.publish(bus.topic, messages(41, 90));
      consume(second);
      await arrived(90);
      await expectExactlyOnceInOrder(service, 90);
    });

    it('gives each message to one of several replicas, also while they come and go', async () => {
      const publisher = open();
      const first = consume(open());
      await publisher.publish(bus.topic, messages(1, 100));
      await arrived(50);
      consume(open());
      consume(open());
      for (let from = 101; from <= 400; from += 50) await publisher.publish(bus.topic, messages(from, from + 49));
      await first.stop();
      await publisher.publish(bus.topic, messages(401, 500));
      await arrived(500);
      await expectExactlyOnceInOrder(service, 500);
    });

    it('moves a watermark only behind the messages that it covers, and answers with the lowest', async () => {
      const transport = open();
      consume(transport);
      expect(await service.inbox.watermarkOf('staffing')).toBeUndefined();
      for (let n = 20; n <= 400; n += 20) {
        await transport.publish(bus.topic, messages(n - 19, n));
        await transport.publishWatermark([bus.topic], watermark(n));
        const mark = await service.inbox.watermarkOf('staffing');
        if (mark) {
          const covered = Number(mark.position.split(':')[2]);
          const { entries } = await service.inbox.read(0, mark.inboxPosition);
          expect(entries.filter((e) => Number(e.sourcePosition.split(':')[2]) <= covered)).toHaveLength(covered);
        }
      }
      const last = await eventually(async () => {
        const mark = await service.inbox.watermarkOf('staffing');
        return mark?.position === 'staffing:1:400' ? mark : undefined;
      });
      expect(last!.knownSince).toBe(watermark(400).knownSince);
      expect(await service.inbox.watermarkOf('budgeting')).toBeUndefined();
    });

    it('counts types it does not know and marks what does not fit its contract, without holding up others', async () => {
      const transport = open();
      consume(transport);
      const odd = (attributes: Record<string, string>, data: string, key = 'k'): CloudMessage => ({
        attributes: { ...message(1).attributes, ...attributes },
        data: Buffer.from(data),
        key,
      });
      await transport.publish(bus.topic, [
        odd({ id: 'a', type: 'staffing.post.painted.v1' }, '{"colour":1}'),
        odd({ id: 'b' }, '{"no'),
        odd({ id: 'c' }, '{"postId":42}'),
        odd({ id: 'd', time: 'yesterday' }, JSON.stringify(goldenExample(Staffing.PostFilled).data)),
        odd({ id: `e${'x'.repeat(1500)}` }, '[]', `k${'y'.repeat(9000)}`),
        odd({ id: 'f\u0000g' }, '\u0000'),
        message(7),
      ]);
      await arrived(7);
      const { entries } = await service.inbox.read(0, 10);
      const by = (id: string) => entries.find((e) => e.eventId.startsWith(id));
      expect(by('a')).toMatchObject({ type: 'staffing.post.painted.v1', data: { colour: 1 } });
      expect(by('a')!.malformed).toBeUndefined();
      expect(by('b')!.malformed).toContain('no JSON');
      expect(by('c')!.malformed).toContain('/programmeId');
      expect(by('d')!.malformed).toContain('instant');
      expect(by('e')!.malformed).toBeDefined();
      expect(entries.find((e) => e.eventId === message(7).attributes.id)!.malformed).toBeUndefined();
      expect(service.inbox.counts().unknownTypes).toEqual({ 'staffing.post.painted.v1': 1 });
    });

    ifOurs('survives a bus that is killed and comes back, for those who publish and those who read', async () => {
      const transport = open();
      consume(transport);
      await transport.publish(bus.topic, messages(1, 20));
      await arrived(20);
      await bus.kill();
      let published = false;
      const publishing = (async () => {
        while (!published) {
          await transport.publish(bus.topic, messages(21, 60)).then(
            () => {
              published = true;
            },
            () => new Promise((r) => setTimeout(r, 100)),
          );
        }
      })();
      await new Promise((r) => setTimeout(r, 2000));
      expect(published).toBe(false);
      await bus.revive();
      await publishing;
      await arrived(60);
      await transport.publish(bus.topic, messages(61, 80));
      await arrived(80);
      await expectExactlyOnceInOrder(service, 80);
      expect(transport.state()).toMatchObject({ publishing: { connected: true }, consuming: { connected: true } });
    });

    /** Publishes ten messages at a time until told to stop; gives how many there are. */
    const load = (transport: BusTransport) => {
      let sent = 0;
      let stopped = false;
      const run = (async () => {
        while (!stopped) {
          await transport.publish(bus.topic, messages(sent + 1, sent + 10));
          sent += 10;
          await sleep(10);
        }
      })();
      run.catch(() => undefined);
      return {
        sent: () => sent,
        stop: async (): Promise<number> => {
          stopped = true;
          await run;
          return sent;
        },
      };
    };

    it('loses and doubles nothing when one of three processes is killed, and the others take over in time', async () => {
      const three = await Promise.all([replica(), replica(), replica()]);
      const traffic = load(open());
      const reading = (await eventually(() => three.find((r) => r.added() >= 50), { what: 'a replica that reads' }))!;
      await reading.kill();
      const published = traffic.sent();
      const killedAt = Date.now();
      await arrived(published + 1);
      expect(Date.now() - killedAt).toBeLessThan(takeOverMs);
      const count = await traffic.stop();
      await arrived(count);
      await expectExactlyOnceInOrder(service, count);
      expect(three.reduce((sum, r) => sum + r.added(), 0)).toBeGreaterThan(reading.added());
    });

    it('loses and doubles nothing while one process becomes three and two under load, and those that are asked to stop end by themselves', async () => {
      const progress = async (more: number) => arrived((await service.inbox.head()) + more);
      const first = await replica();
      const traffic = load(open());
      await progress(50);
      const others = await Promise.all([replica(), replica()]);
      await progress(50);
      expect(await first.stop()).toBe(0);
      await progress(50);
      const count = await traffic.stop();
      await arrived(count);
      expect(await Promise.all(others.map((r) => r.stop()))).toEqual([0, 0]);
      expect([first, ...others].reduce((sum, r) => sum + r.added(), 0)).toBe(count);
      await expectExactlyOnceInOrder(service, count);
    });

    ifOurs('survives a network that is cut: nobody answers, and nobody hangs up', async () => {
      const transport = open();
      consume(transport);
      const publisher = open(); // of its own, so that it has a connection at hand instead of failing to get one
      await publisher.publish(bus.topic, messages(1, 20));
      await arrived(20);
      await bus.freeze();
      try {
        await expect(publisher.publish(bus.topic, messages(21, 40))).rejects.toThrow();
        expect(publisher.state().publishing.connected).toBe(false);
        await sleep(2000);
      } finally {
        await bus.thaw();
      }
      await eventually(() => publisher.publish(bus.topic, messages(21, 40)).then(() => true));
      await arrived(40);
      await publisher.publish(bus.topic, messages(41, 50));
      await arrived(50);
      await expectExactlyOnceInOrder(service, 50);
      await eventually(() => transport.state().consuming.connected);
    });

    it('waits for a service database that is away, and loses nothing', async () => {
      const transport = open();
      consume(transport);
      await transport.publish(bus.topic, messages(1, 20));
      await arrived(20);
      await service.cut();
      await transport.publish(bus.topic, messages(21, 50));
      await new Promise((r) => setTimeout(r, 1500));
      await service.restore();
      await arrived(50);
      await transport.publish(bus.topic, messages(51, 60));
      await arrived(60);
      await expectExactlyOnceInOrder(service, 60);
    });

    it('stops and says so when the bus no longer has what comes next', async () => {
      const transport = open();
      const before = consume(transport);
      await transport.publish(bus.topic, messages(1, 30));
      await arrived(30);
      await before.stop();
      await transport.publish(bus.topic, messages(31, 60));
      await bus.lose();
      const after = consume(open());
      await expect(after.ended).rejects.toThrow(OffsetLostError);
      expect(await service.inbox.head()).toBe(30);
    });

    it('carries a store once, though its relay dies after publishing and starts again', async () => {
      const store = new MemoryEventStore('staffing');
      const transport = open();
      consume(transport);
      const append = (n: number) =>
        store.append(`post-${n}`, NO_STREAM, [
          {
            type: 'post.filled',
            schemaVersion: 1,
            data: Buffer.from(JSON.stringify({ n })),
            meta: {
              eventId: newUuid(),
              commandId: newUuid(),
              correlationId: 'c',
              actor: { person: 'per_secret', role: 'APPLICANT', organisation: '08111' },
              recordedAt: new Date(Date.UTC(2022, 0, 1) + n * 1000).toISOString(),
            },
          },
        ]);
      const decode = async (events: readonly StoredEvent[]) =>
        events.map((e) => ({
          type: e.type,
          data: JSON.parse(e.data.toString()) as { n: number },
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
      const example = goldenExample(Staffing.PostFilled).data as Parameters<typeof Staffing.PostFilled>[0];
      let dieAfter = 2;
      const dying: BusTransport = {
        heartbeatMs: transport.heartbeatMs,
        publish: async (topic, batch) => {
          await transport.publish(topic, batch);
          if (dieAfter-- === 0) throw new Error('killed after publishing');
        },
        publishWatermark: (t, w) => transport.publishWatermark(t, w),
        consume: (o) => transport.consume(o),
        state: () => transport.state(),
        close: async () => undefined,
      };
      const relay = (owner: string) =>
        new Relay({
          store,
          db: service.db,
          leases: new Leases(service.db, owner, { ttlMs: 800 }),
          transport: dying,
          topics: [bus.topic],
          decode,
          batchSize: 10,
          toPublic: (e) => [
            {
              ...Staffing.PostFilled({ ...example, share: (e.data as { n: number }).n }, e.stream),
              contract: Object.assign(() => undefined, Staffing.PostFilled, { topic: bus.topic }) as never,
            },
          ],
        });
      const abort = new AbortController();
      const relays = [relay('one'), relay('two')];
      const runs = relays.map((r) => r.run(abort.signal));
      for (let n = 1; n <= 100; n += 1) await append(n);
      await arrived(100);
      await eventually(async () => (await service.inbox.watermarkOf('staffing'))?.position === makePosition('staffing', 1, 100));
      expect(relays.filter((r) => r.state().leading)).toHaveLength(1);
      expect(await relays[1]!.progress()).toMatchObject({ behind: 0, position: 'staffing:1:100', head: 'staffing:1:100' });
      abort.abort();
      await Promise.all(runs);
      const again = new AbortController();
      const third = relay('three');
      const run = third.run(again.signal);
      for (let n = 101; n <= 120; n += 1) await append(n);
      await arrived(120);
      again.abort();
      await run;
      await expectExactlyOnceInOrder(service, 120);
    });
  });
};
