import { Staffing, goldenExample } from '@paktwerk/contracts';
import { makePosition } from '@paktwerk/event-store';
import type { RecordedEvent } from '@paktwerk/event-store';
import { derivedUuid } from '@paktwerk/kernel';
import { projectionMigrations } from '@paktwerk/projections';
import { createTestDatabase, testDatabaseUrl } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate, Database } from '@paktwerk/postgres';
import { Client } from 'pg';
import { InboxLog, encode, messagingMigrations } from '../src';
import type { BusTransport, CloudMessage } from '../src';

/** For what kills or freezes the bus: where it is not ours, the spec is listed as skipped, with the reason. */
export const itIfOurs =
  (notOurs: string | undefined) =>
  (title: string, spec: () => Promise<void>): void => {
    if (notOurs === undefined) it(title, spec);
    else it.skip(`${title} (${notOurs})`, spec);
  };

const example = goldenExample(Staffing.PostFilled).data as Parameters<typeof Staffing.PostFilled>[0];

export const recordedEvent = (number: number, store = 'staffing'): RecordedEvent => {
  const recordedAt = new Date(Date.UTC(2022, 0, 1) + number * 1000).toISOString();
  return {
    type: 'post.filled',
    data: { number },
    stream: 'post-1',
    version: number,
    eventId: derivedUuid('spec', store, String(number)),
    recordedAt,
    knownSince: recordedAt,
    position: makePosition(store, 1, number),
    number,
    hash: '',
    meta: {
      eventId: derivedUuid('spec', store, String(number)),
      commandId: 'c',
      correlationId: 'corr',
      actor: { person: 'per_secret', role: 'APPLICANT', organisation: '08111' },
      recordedAt,
    },
  };
};

/** The n-th message of a log whose n-th event it is; `share` carries n, so that the order can be read off. */
export const message = (n: number, key = 'pst_1', store = 'staffing'): CloudMessage =>
  encode(recordedEvent(n, store), Staffing.PostFilled({ ...example, share: n }, key), 0);

export const messages = (from: number, to: number, keys = 5): CloudMessage[] =>
  Array.from({ length: to - from + 1 }, (_, i) => message(from + i, `pst_${(from + i) % keys}`));

export const watermark = (n: number) => ({
  source: 'staffing',
  position: makePosition('staffing', 1, n) as string,
  knownSince: recordedEvent(n).knownSince,
});

export const asAdmin = async (...statements: string[]): Promise<void> => {
  const client = new Client({ connectionString: testDatabaseUrl() ?? '' });
  await client.connect();
  for (const sql of statements) await client.query(sql);
  await client.end();
};

export interface ServiceDatabase {
  readonly test: TestDatabase;
  readonly db: Database;
  readonly inbox: InboxLog;
  /** What is in the inbox: the running number and the key of each message, in order. */
  content(): Promise<{ n: number; key: string }[]>;
  /** Nobody gets a connection to it until `restore`. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  close(): Promise<void>;
}

export const createServiceDatabase = async (label: string): Promise<ServiceDatabase> => {
  const test = await createTestDatabase(label);
  await migrate(test.url, [...projectionMigrations, ...messagingMigrations]);
  const inbox = new InboxLog(test.pool);
  const name = new URL(test.url).pathname.slice(1);
  return {
    test,
    inbox,
    cut: () =>
      asAdmin(
        `alter database ${name} allow_connections false`,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      ),
    restore: () => asAdmin(`alter database ${name} allow_connections true`),
    db: new Database(test.pool),
    content: async () => (await inbox.read(0, 100_000)).entries.map((e) => ({ n: (e.data as { share: number }).share, key: e.key })),
    close: async () => {
      inbox.close();
      await test.drop();
    },
  };
};

/** Starts a consumer and gives what stops it and waits for its end. */
export const consuming = (transport: BusTransport, inbox: InboxLog, topic: string) => {
  const abort = new AbortController();
  const ended = transport.consume({ topics: [topic], sink: inbox, signal: abort.signal, group: `spec-${topic}` });
  ended.catch(() => undefined);
  return {
    ended,
    stop: async () => {
      abort.abort();
      await ended;
    },
  };
};

/** Every message once, each key in the order of publication, positions without a gap. */
export const expectExactlyOnceInOrder = async (service: ServiceDatabase, count: number): Promise<void> => {
  const content = await service.content();
  expect(content.map((c) => c.n).sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  const byKey = new Map<string, number[]>();
  for (const { n, key } of content) byKey.set(key, [...(byKey.get(key) ?? []), n]);
  for (const numbers of byKey.values()) expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(await service.inbox.head()).toBe(count);
};
