/**
 * npm run bench:bus -- [--rounds 3] [--messages 60000] [--seconds 10] [--rate 500] [--events 1000000] [--only relay,embedded,kafka,recovery,feed]
 *
 * (a) The relay (read from the store, map, CloudEvents headers, publish, checkpoint) against a bare kafkajs loop that sends the same
 *     records, prepared beforehand, to the same broker, in turn; Kafka's own ProducerPerformance is printed beside it.
 * (b) From the answer to a commit until a read model that another service keeps of it is committed, at a fixed rate, on both buses.
 * (c) How long Kafka's readers stand still behind a kill: of one of two replicas of a consumer, and of the broker, which is started again at once
 *     (recovery.ts; its own --rounds, and only with a broker that is ours).
 * (d) The feed: catch-up of a new subscriber over --events, webhooks with a dead receiver among 50 (feed.ts, `npm run bench:feed` alone).
 * Starts a PostgreSQL (fsync on) and a Kafka of its own, or uses DATABASE_URL (a superuser) and KAFKA_BROKERS. Build first.
 * Prints min / median / max over rounds; absolute figures belong to the machine, ratios travel.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { Staffing, goldenExample } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { Commands, JsonCodec, NO_STREAM, PostgresEventStore, eventStoreMigrations } from '@paktwerk/event-store';
import type { NewEvent, Position } from '@paktwerk/event-store';
import { EventCatalogue, Type, event, newUuid } from '@paktwerk/kernel';
import type { DomainEvent } from '@paktwerk/kernel';
import { Guardian, Ports, fetchJars, startKafka } from '@paktwerk/local-stack';
import type { KafkaServer } from '@paktwerk/local-stack';
import { InboxLog, Relay, busMigrations, createTransport, encode, messagingMigrations, toHeaders } from '@paktwerk/messaging';
import type { BusSettings, CloudMessage } from '@paktwerk/messaging';
import { Column, Database, Entity, PrimaryColumn, guardConnections, migrate } from '@paktwerk/postgres';
import { Leases, ProjectionRunner, defineProjection, projectionMigrations } from '@paktwerk/projections';
import { Kafka, Partitioners, logLevel } from 'kafkajs';
import { Pool } from 'pg';
import { number as n, quantile, row } from './lib/figures';
import { measureRecovery } from './recovery';
import { withServer } from './lib/server';
import type { Create } from './lib/server';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    messages: { type: 'string', default: '60000' },
    seconds: { type: 'string', default: '10' },
    rate: { type: 'string', default: '500' },
    events: { type: 'string', default: '1000000' },
    only: { type: 'string', default: 'relay,embedded,kafka,recovery,feed' },
  },
});
const [ROUNDS, MESSAGES, SECONDS, RATE] = [Number(values.rounds), Number(values.messages), Number(values.seconds), Number(values.rate)];
const wanted = new Set(values.only.split(','));
const needsKafka = ['relay', 'kafka', 'recovery'].some((part) => wanted.has(part));
const PARTITIONS = 6;
const BARE_BATCH = 1000;

/** The private event of the bench and what it says in public: as in the staffing service. */
const example = goldenExample(Staffing.PostFilled).data as Readonly<Record<string, unknown>>;
const PostFilled = event('post.filled', 1, {
  postId: Type.String(),
  programmeId: Type.String(),
  district: Type.String(),
  appointmentId: Type.String(),
  share: Type.Integer(),
  effectiveOn: Type.String(),
  officer: Type.String(),
  note: Type.String(),
});
const catalogue = new EventCatalogue([PostFilled]);
const toPublic = (e: DomainEvent): readonly PublicEvent[] => {
  if (!PostFilled.is(e)) return [];
  const { officer: _officer, note: _note, ...data } = e.data;
  return [Staffing.PostFilled(data, data.postId)];
};
const now = (): Promise<string> => Promise.resolve(new Date().toISOString());
const aStoredEvent = (i: number): NewEvent => {
  const commandId = newUuid();
  const data = { ...example, postId: `pst_${String(i % 5000).padStart(6, '0')}`, officer: newUuid(), note: 'x'.repeat(60) };
  return {
    type: 'post.filled',
    schemaVersion: 1,
    data: Buffer.from(JSON.stringify(data)),
    meta: {
      eventId: newUuid(),
      commandId,
      correlationId: commandId,
      actor: { person: 'per_bench', role: 'APPLICANT', organisation: '08111' },
      recordedAt: new Date().toISOString(),
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    },
  };
};

let create: Create | undefined;
let kafka: KafkaServer | undefined;
let databases = 0;
const database = async (label: string, migrations: Parameters<typeof migrate>[1]): Promise<string> => {
  const url = await create!(`${label}_${(databases += 1)}`);
  await migrate(url, migrations);
  return url;
};
const poolOf = (url: string, max = 12): Pool => guardConnections(new Pool({ connectionString: url, max }));
const kafkaSettings = (topicPrefix: string): BusSettings => ({
  bus: 'kafka',
  brokers: kafka!.brokers.split(','),
  clientId: 'bench',
  partitions: PARTITIONS,
  topicPrefix,
});

const untilPublished = async (relay: Relay, number: number): Promise<void> => {
  while (Number(relay.state().position?.split(':')[2] ?? 0) < number) {
    if (relay.state().errorKind === 'poison') throw new Error(relay.state().error);
    await sleep(2);
  }
};

/** (a) */
async function relayAgainstBareLoop(): Promise<void> {
  const pool = poolOf(await database('relay', [...eventStoreMigrations, ...projectionMigrations, ...messagingMigrations]));
  const store = new PostgresEventStore('staffing', pool);
  const commands = new Commands(store, new JsonCodec(catalogue), { now });
  for (let at = 0; at < MESSAGES; at += 6400)
    await Promise.all(
      Array.from({ length: 64 }, (_, k) =>
        Array.from({ length: 100 }, (_, j) => aStoredEvent(at + k * 100 + j)).slice(0, Math.max(0, MESSAGES - at - k * 100)),
      )
        .filter((batch) => batch.length > 0)
        .map((batch) => store.append(`post-${newUuid()}`, NO_STREAM, batch)),
    );
  const prepared: CloudMessage[] = [];
  for (let after: Position | undefined; ;) {
    const stored = await store.readAll({ ...(after ? { after } : {}), max: 1000 });
    if (stored.length === 0) break;
    after = stored.at(-1)?.position;
    for (const e of await commands.decode(stored)) for (const [i, p] of toPublic(e).entries()) prepared.push(encode(e, p, i));
  }
  const records = prepared.map((m) => ({ key: m.key, value: m.data, headers: toHeaders(m.attributes) }));
  const bytes =
    records.reduce(
      (sum, r) => sum + r.key.length + r.value.length + Object.entries(r.headers).reduce((s, [k, v]) => s + k.length + v.length, 0),
      0,
    ) / records.length;
  console.log(
    `\n${n(records.length)} messages, ${n(bytes)} bytes each with key and headers (value ${n(records[0]?.value.length ?? NaN)})\n\n| relay to Kafka | min | median | max |\n|---|---|---|---|`,
  );

  const client = new Kafka({ clientId: 'bare', brokers: kafka!.brokers.split(','), logLevel: logLevel.NOTHING });
  const topics = client.admin();
  await topics.connect();
  const bare = async (topic: string): Promise<number> => {
    await topics.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: PARTITIONS, replicationFactor: 1 }] });
    const producer = client.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    await producer.send({ topic, messages: [{ partition: 0, value: 'warm' }] });
    const began = performance.now();
    for (let at = 0; at < records.length; at += BARE_BATCH)
      await producer.send({ topic, messages: records.slice(at, at + BARE_BATCH), acks: -1 });
    const rate = records.length / ((performance.now() - began) / 1000);
    await producer.disconnect();
    return rate;
  };
  const relayed = async (prefix: string): Promise<number> => {
    await pool.query('delete from relay_checkpoints; delete from leases');
    const transport = createTransport(kafkaSettings(prefix));
    await transport.publishWatermark(['staffing.v1'], {
      source: 'staffing',
      position: 'staffing:1:0',
      knownSince: new Date(0).toISOString(),
    }); // connects, creates the topic
    const abort = new AbortController();
    const db = new Database(pool);
    const relay = new Relay({
      store,
      db,
      leases: new Leases(db, prefix),
      transport,
      topics: ['staffing.v1'],
      decode: (e) => commands.decode(e),
      toPublic,
    });
    const began = performance.now();
    const run = relay.run(abort.signal);
    await untilPublished(relay, MESSAGES);
    const rate = MESSAGES / ((performance.now() - began) / 1000);
    abort.abort();
    await run;
    await transport.close();
    return rate;
  };
  const java = async (topic: string): Promise<number> => {
    await topics.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: PARTITIONS, replicationFactor: 1 }] });
    const { stdout } = await promisify(execFile)('java', [
      '-Xmx256m',
      '-cp',
      join(await fetchJars('kafka'), '*'),
      'org.apache.kafka.tools.ProducerPerformance',
      '--topic',
      topic,
      '--num-records',
      String(MESSAGES * 5),
      '--record-size',
      String(Math.round(bytes)),
      '--throughput',
      '-1',
      '--command-property',
      `bootstrap.servers=${kafka!.brokers}`,
      'acks=all',
      'enable.idempotence=true',
    ]);
    return Number(/([\d.]+) records\/sec/.exec(stdout.trim().split('\n').at(-1) ?? '')?.[1]);
  };
  const [a, b, c]: [number[], number[], number[]] = [[], [], []];
  await relayed('warm.');
  for (let i = 0; i < ROUNDS; i += 1) {
    b.push(await bare(`bare.${i}`));
    a.push(await relayed(`relay${i}.`));
    c.push(await java(`java.${i}`));
  }
  row('relay, messages/s', a);
  row('bare kafkajs loop, prepared records/s', b);
  row(
    '**relay : bare loop**',
    a.map((x, i) => x / b[i]!),
    2,
  );
  row('ProducerPerformance, records of the same size/s', c);
  await topics.disconnect();
  await store.close();
  await pool.end();
}

@Entity('rm_bench_v1')
class BenchRow {
  @PrimaryColumn('text')
  readonly messageId!: string;
  @Column('text')
  readonly sourcePosition!: string;
  @Column('timestamptz')
  readonly knownSince!: string;
}

/** (b) */
async function commitToVisible(bus: 'embedded' | 'kafka'): Promise<void> {
  const [ownUrl, otherUrl] = [
    await database('source', [...eventStoreMigrations, ...projectionMigrations, ...messagingMigrations]),
    await database('reader', [...projectionMigrations, ...messagingMigrations]),
  ];
  const [own, other] = [poolOf(ownUrl), poolOf(otherUrl)];
  await other.query(
    'create table rm_bench_v1 (message_id text primary key, source_position text not null, known_since timestamptz not null)',
  );
  const abort = new AbortController();
  const store = new PostgresEventStore('staffing', own);
  const commands = new Commands(store, new JsonCodec(catalogue), { now });
  const settings: BusSettings =
    bus === 'kafka'
      ? kafkaSettings(`latency${Date.now()}.`)
      : { bus: 'embedded', databaseUrl: await database('bus', busMigrations), clientId: 'bench' };
  const [sending, receiving] = [createTransport(settings), createTransport(settings)];
  const [ownDb, otherDb] = [new Database(own), new Database(other)];
  const relay = new Relay({
    store,
    db: ownDb,
    leases: new Leases(ownDb, 'a'),
    transport: sending,
    topics: ['staffing.v1'],
    decode: (e) => commands.decode(e),
    toPublic,
  });
  const inbox = new InboxLog(other);
  const committed = new Map<number, number>();
  const times: { readonly number: number; readonly seen: number }[] = [];
  let folded: number[] = [];
  const projection = defineProjection({
    id: 'bench',
    version: 1,
    log: 'inbox',
    on: [Staffing.PostFilled],
    tables: [BenchRow],
    project: (entries, rows) => {
      rows.add(
        BenchRow,
        entries.map((e) => ({ messageId: e.eventId, sourcePosition: e.sourcePosition, knownSince: e.knownSince })),
      );
      folded.push(...entries.map((e) => Number(e.sourcePosition.split(':')[2])));
      return Promise.resolve();
    },
  });
  const onProgress = (): void => {
    const seen = performance.now();
    for (const number of folded) times.push({ number, seen });
    folded = [];
  };
  const runner = new ProjectionRunner(otherDb, inbox, [projection], { onProgress });
  const running = [
    relay.run(abort.signal),
    receiving.consume({ topics: ['staffing.v1'], group: 'bench', sink: inbox, signal: abort.signal }),
    runner.run(abort.signal),
  ];
  let sent = 0;
  const one = async (): Promise<void> => {
    sent += 1;
    const { position } = await store.append(`post-${newUuid()}`, NO_STREAM, [aStoredEvent(sent)]);
    committed.set(Number(position.split(':')[2]), performance.now());
  };
  await one();
  while (times.length < 1) await sleep(10); // everything is connected
  await sleep(1000);
  const rounds: Record<'p50' | 'p99' | 'max' | 'rate', number>[] = [];
  for (let r = 0; r < ROUNDS; r += 1) {
    const first = sent;
    const began = performance.now();
    const pending: Promise<void>[] = [];
    for (let i = 0; i < SECONDS * RATE; i += 1) {
      const due = began + (i * 1000) / RATE;
      if (performance.now() < due) await sleep(due - performance.now());
      pending.push(one());
    }
    await Promise.all(pending);
    while (times.length < sent) await sleep(20);
    const delays = times
      .slice(first)
      .map(({ number, seen }) => Math.max(0, seen - (committed.get(number) ?? seen)))
      .sort((x, y) => x - y);
    rounds.push({
      p50: quantile(delays, 0.5),
      p99: quantile(delays, 0.99),
      max: delays.at(-1) ?? NaN,
      rate: (sent - first) / ((performance.now() - began) / 1000),
    });
  }
  const { rows } = await other.query<{ visible: number }>('select count(*)::int as visible from rm_bench_v1');
  if (rows[0]?.visible !== sent) throw new Error(`${sent} events were committed, ${rows[0]?.visible} are visible`);
  row(
    `${bus}: committed events/s`,
    rounds.map((x) => x.rate),
  );
  for (const q of ['p50', 'p99', 'max'] as const)
    row(
      `${q === 'p99' ? '**' : ''}${bus}: commit → visible ${q}, ms${q === 'p99' ? '**' : ''}`,
      rounds.map((x) => x[q]),
      1,
    );
  abort.abort();
  await Promise.allSettled(running);
  await Promise.all([sending.close(), receiving.close()]);
  inbox.close();
  await store.close();
  await Promise.all([own.end(), other.end()]);
}

/** (c) */
async function recovery(): Promise<void> {
  const own = poolOf(await database('source', [...eventStoreMigrations, ...projectionMigrations, ...messagingMigrations]));
  const databaseUrl = await database('reader', [...projectionMigrations, ...messagingMigrations]);
  const other = poolOf(databaseUrl);
  const store = new PostgresEventStore('staffing', own);
  const commands = new Commands(store, new JsonCodec(catalogue), { now });
  const db = new Database(own);
  const bus = kafkaSettings('recovery.');
  const transport = createTransport(bus);
  const abort = new AbortController();
  const leases = new Leases(db, 'a');
  const relay = new Relay({ store, db, leases, transport, topics: ['staffing.v1'], decode: (e) => commands.decode(e), toPublic });
  const running = relay.run(abort.signal);
  let sent = 0;
  const commit = async (events: number): Promise<void> => {
    await Promise.all(Array.from({ length: events }, () => store.append(`post-${newUuid()}`, NO_STREAM, [aStoredEvent((sent += 1))])));
  };
  const inbox = new InboxLog(other);
  const replica = { bus, databaseUrl, topics: ['staffing.v1'] };
  const { consumerMs, brokerMs, restartMs } = await measureRecovery(ROUNDS, {
    kafka: kafka!,
    replica,
    commit,
    arrived: () => inbox.head(),
  });
  console.log(`\n| kill → everything committed right behind it has arrived, ${ROUNDS} times | min | median | max |\n|---|---|---|---|`);
  const seconds = (ms: number): number => ms / 1000;
  row('one of two replicas of a consumer, s', consumerMs.map(seconds), 1);
  row('the broker, started again at once, s', brokerMs.map(seconds), 1);
  row('of this until the broker takes messages again, s', restartMs.map(seconds), 1);
  abort.abort();
  await Promise.allSettled([running]);
  await transport.close();
  inbox.close();
  await store.close();
  await Promise.all([own.end(), other.end()]);
}

const main = async (): Promise<void> => {
  if (['relay', 'embedded', 'kafka', 'recovery'].some((part) => wanted.has(part)))
    await withServer(async (createDatabase, url) => {
      create = createDatabase;
      const dir = mkdtempSync(join(tmpdir(), 'paktwerk-bench-kafka-'));
      const guardian = new Guardian();
      try {
        kafka = needsKafka ? await startKafka({ dir, ports: new Ports(), logFile: join(dir, 'kafka.log'), guardian }) : undefined;
        const server = poolOf(url, 1);
        const { rows } = await server.query<{ version: string; fsync: string }>(
          "select current_setting('server_version') as version, current_setting('fsync') as fsync",
        );
        await server.end();
        console.log(`PostgreSQL ${rows[0]!.version}, fsync ${rows[0]!.fsync}${kafka ? `; ${kafka.how}` : ''}; ${ROUNDS} rounds`);
        if (wanted.has('relay')) await relayAgainstBareLoop();
        const buses = (['embedded', 'kafka'] as const).filter((b) => wanted.has(b));
        if (buses.length > 0)
          console.log(
            `\n| commit → visible in another service, ${RATE} events/s, ${SECONDS} s a round | min | median | max |\n|---|---|---|---|`,
          );
        for (const bus of buses) await commitToVisible(bus);
        if (wanted.has('recovery')) await recovery();
      } finally {
        await kafka?.stop();
        guardian.dismiss();
        rmSync(dir, { recursive: true, force: true });
      }
    });
  if (wanted.has('feed')) {
    const feed = spawn(
      process.execPath,
      [join(__dirname, 'feed.js'), '--events', values.events, '--rounds', values.rounds, '--seconds', values.seconds],
      { stdio: 'inherit' },
    );
    const [code] = (await once(feed, 'exit')) as [number | null];
    if (code !== 0) throw new Error('The benchmark of the feed failed: its output stands above.');
  }
};

main().then(
  () => process.exit(0), // a consumer of a stopped broker may still wait for its last heartbeat
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
