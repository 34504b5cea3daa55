/** Everywhere an installation leaves something: tables, topics, logs, metrics, the feed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { Client } from 'pg';
import type { LocalDatabase, Stack } from '@paktwerk/local-stack';

export interface Place {
  readonly where: string;
  readonly text: string;
  /** How many messages of the bus it holds. */
  readonly messages?: number;
}

/** Every row of every table of some databases as text; bytes as hexadecimal digits, as PostgreSQL prints them. */
export async function* tables(
  databases: readonly Pick<LocalDatabase, 'name' | 'owner'>[],
): AsyncGenerator<Place & { readonly table: string }> {
  for (const { name, owner } of databases) {
    const client = new Client({ connectionString: owner });
    await client.connect();
    try {
      const found = await client.query<{ s: string; t: string }>(
        `select table_schema as s, table_name as t from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      );
      for (const { s, t } of found.rows) {
        const { rows } = await client.query<{ row: string }>(`select x::text as row from "${s}"."${t}" x`);
        yield { table: t, where: `${name}.${t}`, text: rows.map((r) => r.row).join('\n') };
      }
    } finally {
      await client.end();
    }
  }
}

/** Where each partition of the topics ends: `topic/partition` → the last offset. Empty partitions are left out. */
async function endsOf(kafka: Kafka, names: readonly string[]): Promise<Map<string, bigint>> {
  const admin = kafka.admin();
  await admin.connect();
  const ends = new Map<string, bigint>();
  for (const topic of names)
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
      if (BigInt(high) > BigInt(low)) ends.set(`${topic}/${partition}`, BigInt(high) - 1n);
  await admin.disconnect();
  return ends;
}

async function topicNames(kafka: Kafka): Promise<string[]> {
  const admin = kafka.admin();
  await admin.connect();
  const names = (await admin.listTopics()).filter((t) => !t.startsWith('__'));
  await admin.disconnect();
  return names;
}

/** Everything that lies in a real broker: topic, key, headers and value of each message. */
export async function* topics(stack: Stack): AsyncGenerator<Place> {
  if (!stack.kafka) return;
  const kafka = new Kafka({ clientId: 'scan', brokers: stack.kafka.brokers.split(','), logLevel: logLevel.NOTHING });
  const names = await topicNames(kafka);
  const ends = await endsOf(kafka, names);
  const texts = new Map<string, string[]>(names.map((t) => [t, []]));
  const consumer = kafka.consumer({ groupId: `scan-${process.pid}-${Date.now()}` });
  await consumer.connect();
  await consumer.subscribe({ topics: names, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    if (ends.size === 0) resolve();
    consumer
      .run({
        eachMessage: ({ topic, partition, message: m }) => {
          const headers = Object.entries(m.headers ?? {}).map(([k, v]) => `${k}: ${String(v)}`);
          texts.get(topic)?.push([m.key?.toString() ?? '', ...headers, m.value?.toString() ?? ''].join('\n'));
          if (BigInt(m.offset) >= (ends.get(`${topic}/${partition}`) ?? 0n)) ends.delete(`${topic}/${partition}`);
          if (ends.size === 0) resolve();
          return Promise.resolve();
        },
      })
      .catch(reject);
    setTimeout(() => reject(new Error(`The scan did not reach the end of ${[...ends.keys()].join(', ')}`)), 60_000).unref();
  });
  await consumer.disconnect();
  for (const [topic, all] of texts) yield { where: `topic ${topic}`, text: `${topic}\n${all.join('\n')}`, messages: all.length };
}

export function* logs(stack: Stack): Generator<Place> {
  for (const file of readdirSync(stack.logs)) yield { where: file, text: readFileSync(join(stack.logs, file), 'utf8') };
}

export async function* overHttp(stack: Stack, services: readonly string[]): AsyncGenerator<Place> {
  for (const service of services)
    for (const url of stack.urlsOf(service)) yield { where: `${service} /metrics`, text: await (await fetch(`${url}/metrics`)).text() };
  const token = await stack.token('ministerium');
  const answer = await fetch(`${stack.url}/api/subscriptions/v1/events?limit=10000`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/x-ndjson' },
  });
  if (!answer.ok) throw new Error(`The feed answers ${answer.status}`);
  yield { where: 'the feed', text: await answer.text() };
}
