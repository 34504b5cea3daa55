import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { contracts, topics } from '@paktwerk/contracts';
import { ReactionRunner, decideParked, readCheckpoints } from '@paktwerk/projections';
import type { LogEntry } from '@paktwerk/projections';
import { eventually } from '@paktwerk/testing';
import { InboxServer, Reaction } from '../src';
import type { BusTransport } from '../src';
import { hostileMessages, oddKeys, soundMessage } from './hostile-messages';
import type { HostileMessage, RawMessage } from './hostile-messages';
import { createServiceDatabase } from './support';

export interface OpenBus {
  open(): BusTransport;
  /** Past our own publisher: whatever somebody else could write there. */
  write(topic: string, messages: readonly RawMessage[]): Promise<void>;
  close(): Promise<void>;
}

const handled: LogEntry[] = [];
let isRepaired = false;

@Controller()
class Consumer {
  @Reaction({ id: 'meets-everything', on: contracts, log: 'inbox', startFrom: 'beginning' })
  async meet(entry: LogEntry): Promise<void> {
    await Promise.resolve();
    if (entry.key.startsWith('broken-') && !isRepaired) throw new TypeError('a broken rule');
    handled.push(entry);
  }
}

@Module({ controllers: [Consumer] })
class SpecModule {}

const CONSUMER = 'reaction:meets-everything';
const SEED = Number(process.env['FC_SEED'] ?? 2022);

interface ParkedRow {
  readonly id: string;
  readonly key: string;
  readonly status: string;
  readonly reason: string;
  readonly decided_by: string | null;
  readonly note: string | null;
}

/** Bad messages of every kind and a broken rule on every topic, through the consumer as services run it. */
export const hostileSuite = (name: string, create: () => Promise<OpenBus>): void => {
  it(`sets aside with a reason what is bad, counts what is unknown and goes on with everything else, on every topic (${name}, seed ${SEED})`, async () => {
    handled.length = 0;
    isRepaired = false;
    const bus = await create();
    const service = await createServiceDatabase('hostile');
    const transport = bus.open();
    const server = new InboxServer({ transport, inbox: service.inbox, topics: topics.map((t) => t.name), group: 'hostile' });
    const app = await NestFactory.createMicroservice(SpecModule, { strategy: server, logger: false });
    const stop = new AbortController();
    let running: Promise<void> | undefined;
    const parked = () => service.db.query<ParkedRow>('select id, key, status, reason, decided_by, note from parked order by position');
    try {
      await transport.publishWatermark(
        topics.map((t) => t.name),
        { source: 'staffing', position: 'staffing:1:0', knownSince: '2022-01-01T00:00:00.000Z' },
      );
      const hostile = hostileMessages(SEED);
      const sent: HostileMessage[] = [];
      for (const { name: topic } of topics) {
        const own = contracts.filter((c) => c.topic === topic);
        expect(own.length).toBeGreaterThan(0); // a topic that nothing travels on cannot take part
        const taken = (key: string) => ({ ...soundMessage(own[0]!, key), topic, fate: 'taken' as const });
        const batch: HostileMessage[] = [
          ...[1, 2].map(() => ({ ...taken(`broken-${topic}`), fate: 'parked' as const })),
          ...hostile.filter((m) => m.topic === topic).flatMap((m, i) => (i % 5 === 0 ? [m, taken(`sound-${topic}`)] : [m])),
          ...oddKeys(own[0]!),
          taken(`sound-${topic}`),
        ];
        for (const m of batch) await bus.write(topic, [m]);
        sent.push(...batch);
      }
      const count = (fate: HostileMessage['fate']) => sent.filter((m) => m.fate === fate).length;

      await app.listen();
      const held: string[] = []; // what the runner took for a passing trouble would hold it up for ever
      const log = {
        info: () => undefined,
        warn: (fields: unknown, what: string) => void held.push(`${what}: ${JSON.stringify(fields)}`),
        error: () => undefined,
      };
      running = new ReactionRunner(service.db, service.inbox, server.reactions(), { log }).run(stop.signal);
      await eventually(async () => (await service.inbox.head()) >= sent.length, { timeoutMs: 60_000, what: 'every message in the inbox' });
      await eventually(
        async () => {
          if (held.length > 0) throw new Error(held[0]);
          return (await readCheckpoints(service.db, [CONSUMER])).get(CONSUMER)?.position === (await service.inbox.head());
        },
        { timeoutMs: 60_000, what: 'the consumer at the end of the inbox' },
      );
      expect(server.inboxState()).toEqual({ status: 'consuming' });

      const aside = await parked();
      const fates = {
        parked: new Set(sent.filter((m) => m.fate === 'parked').map((m) => m.key)),
        taken: new Set(handled.map((e) => e.key)),
      };
      expect([...fates.taken].filter((k) => fates.parked.has(k))).toEqual([]); // nothing bad was taken
      expect(aside.filter((p) => sent.some((m) => m.key === p.key && m.fate !== 'parked')).map((p) => `${p.key}: ${p.reason}`)).toEqual([]); // nothing good was set aside
      expect(aside).toHaveLength(count('parked'));
      expect(handled).toHaveLength(count('taken'));
      expect(aside.filter((p) => p.reason === '')).toEqual([]);
      expect(Object.values(service.inbox.counts().unknownTypes).reduce((a, b) => a + b, 0)).toBe(count('unknown'));

      isRepaired = true;
      const broken = aside.filter((p) => p.key.startsWith('broken-'));
      expect(broken.map((p) => p.status)).toEqual(topics.flatMap(() => ['parked', 'waiting']));
      for (const p of broken.filter((b) => b.status === 'parked'))
        await decideParked(service.db, p.id, 'retry', 'per_operator', 'the rule is mended');
      await eventually(() => handled.filter((e) => e.key.startsWith('broken-')).length === broken.length, {
        timeoutMs: 30_000,
        what: 'what was retried',
      });
      for (const { name: topic } of topics) {
        const positions = handled.filter((e) => e.key === `broken-${topic}`).map((e) => e.position);
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
      }

      const bad = aside.find((p) => p.key.startsWith('hostile-'))!;
      await decideParked(service.db, bad.id, 'discarded', 'per_operator', 'sent by mistake');
      expect((await parked()).find((p) => p.id === bad.id)).toMatchObject({
        status: 'discarded',
        decided_by: 'per_operator',
        note: 'sent by mistake',
      });
    } finally {
      stop.abort();
      await running;
      await app.close();
      await transport.close();
      await service.close();
      await bus.close();
    }
  });
};
