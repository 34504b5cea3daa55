import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { eventually as patiently } from '@paktwerk/testing';
import { Kafka, Partitioners, logLevel } from 'kafkajs';
import { busConformance } from '../../spec/bus-conformance';
import { brokerNotOurs, startBroker } from '../../spec/kafka-broker';
import type { SpecBroker } from '../../spec/kafka-broker';
import { hostileSuite } from '../../spec/hostile-suite';
import { consuming, createServiceDatabase, expectExactlyOnceInOrder, itIfOurs, message, messages, watermark } from '../../spec/support';
import { BusUnavailableError } from '../transport';
import { KafkaTransport } from './kafka-transport';

jest.setTimeout(180_000); // a broker on a busy machine takes its time

const eventually: typeof patiently = (condition) => patiently(condition, { timeoutMs: 60_000 });
let broker: SpecBroker;
let topics = 0;
const newTopic = () => `spec.${process.pid}.${(topics += 1)}`;
const client = () => new Kafka({ clientId: 'spec', brokers: broker.brokers.split(','), logLevel: logLevel.NOTHING });
const settings = () => ({
  brokers: broker.brokers.split(','),
  clientId: 'spec',
  partitions: 3,
  sendTimeoutMs: 4000,
  sessionTimeoutMs: 6000,
});
const open = () => new KafkaTransport(settings());

beforeAll(async () => {
  broker = await startBroker();
});
afterAll(() => broker.stop());

// A killed process keeps its partitions for the session's six seconds, then the group is divided anew.
busConformance('Kafka', { takeOverMs: 30_000, ...brokerNotOurs() }, async () => {
  const topic = newTopic();
  return {
    topic,
    open,
    settings: { bus: 'kafka', ...settings() },
    kill: () => broker.kill(),
    revive: () => broker.start(),
    freeze: () => broker.freeze(),
    thaw: () => broker.thaw(),
    lose: async () => {
      const admin = client().admin();
      await admin.connect();
      await admin.fetchTopicOffsets(topic); // kafkajs wants the topic's metadata first
      await admin.deleteTopicRecords({ topic, partitions: [0, 1, 2].map((partition) => ({ partition, offset: '-1' })) });
      await admin.disconnect();
    },
    close: async () => undefined,
  };
});

describe('topics whose broker compresses', () => {
  it.each(['gzip', 'snappy', 'lz4', 'zstd'])('%s: every message arrives', async (type) => {
    const topic = newTopic();
    const admin = client().admin();
    await admin.connect();
    await admin.createTopics({
      waitForLeaders: true,
      topics: [{ topic, numPartitions: 3, configEntries: [{ name: 'compression.type', value: type }] }],
    });
    await admin.disconnect();
    const service = await createServiceDatabase(`kafka${type}`);
    const transport = open();
    const consumer = consuming(transport, service.inbox, topic);
    await transport.publish(topic, messages(1, 60));
    await eventually(async () => (await service.inbox.head()) === 60);
    await expectExactlyOnceInOrder(service, 60);
    await consumer.stop();
    await transport.close();
    await service.close();
  });
});

/** What JavaScript can put into a header of a foreign message. */
const header = (value: unknown): string | Buffer | string[] => {
  if (typeof value === 'string' || Buffer.isBuffer(value)) return value;
  return Array.isArray(value) ? value.map(String) : JSON.stringify(value);
};

describe('bad messages on Kafka', () => {
  hostileSuite('Kafka', async () => {
    const topicPrefix = `${newTopic()}.`;
    const producer = client().producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    return {
      open: () => new KafkaTransport({ ...settings(), topicPrefix }),
      write: async (topic, written) => {
        await producer.send({
          topic: `${topicPrefix}${topic}`,
          messages: written.map(({ key, value, headers }) => ({
            key,
            value,
            headers: Object.fromEntries(
              Object.entries(headers)
                .filter(([, v]) => v !== undefined)
                .map(([name, v]) => [name === 'datacontenttype' ? 'content-type' : `ce_${name}`, header(v)]),
            ),
          })),
        });
      },
      close: () => producer.disconnect(),
    };
  });
});

describe('Kafka in particular', () => {
  it('writes CloudEvents in binary mode that any consumer can read', async () => {
    const topic = newTopic();
    const transport = open();
    await transport.publish(topic, [message(1, 'pst_1')]);
    await transport.publishWatermark([topic], watermark(1));
    const consumer = client().consumer({ groupId: topic });
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    const seen: { partition: number; key?: string; value: string; headers: Record<string, string> }[] = [];
    await consumer.run({
      eachMessage: async ({ partition, message: m }) => {
        seen.push({
          partition,
          ...(m.key ? { key: m.key.toString() } : {}),
          value: m.value!.toString(),
          headers: Object.fromEntries(Object.entries(m.headers ?? {}).map(([k, v]) => [k, String(v)])),
        });
      },
    });
    await eventually(() => seen.length === 4);
    await consumer.disconnect();
    await transport.close();
    const event = seen.find((m) => m.headers['ce_type'] === 'staffing.post.filled.v1')!;
    expect(event.key).toBe('pst_1');
    expect(JSON.parse(event.value)).toMatchObject({ share: 1, district: '08111' });
    expect(event.headers).toMatchObject({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_source: '/paktwerk/staffing',
      ce_subject: 'pst_1',
      ce_time: '2022-01-01T00:00:01.000Z',
      ce_sourceposition: 'staffing:1:1',
      ce_knownsince: '2022-01-01T00:00:01.000Z',
      ce_actorrole: 'APPLICANT',
      ce_actororg: '08111',
    });
    expect(JSON.stringify(seen)).not.toContain('per_secret');
    expect(
      seen
        .filter((m) => m.headers['ce_type'] === 'paktwerk.watermark.v1')
        .map((m) => m.partition)
        .sort(),
    ).toEqual([0, 1, 2]);
  });

  itIfOurs(brokerNotOurs().notOurs)('says so when the thread that sends has died, and sends with another one', async () => {
    const topic = newTopic();
    const service = await createServiceDatabase('thread');
    const transport = open();
    await transport.publish(topic, [message(1)]);
    const { publisher } = transport as unknown as { publisher: { thread: Worker } };
    await broker.freeze();
    const sending = transport.publish(topic, [message(2)]);
    const failed = expect(sending).rejects.toThrow(BusUnavailableError);
    await sleep(100); // it is on its way by now
    const { thread } = publisher;
    await thread.terminate();
    await failed;
    await broker.thaw();
    expect(transport.state().publishing).toMatchObject({ connected: false, error: expect.stringContaining('thread has ended') as string });
    await transport.publish(topic, [message(2)]); // perhaps for the second time
    expect(publisher.thread).not.toBe(thread);
    const consumer = consuming(transport, service.inbox, topic);
    await eventually(async () => (await service.inbox.head()) === 2);
    await consumer.stop();
    const ended = once(publisher.thread, 'exit');
    await transport.close();
    await ended;
    await service.close();
  });

  it('takes in what is no CloudEvent without stumbling', async () => {
    const topic = newTopic();
    const service = await createServiceDatabase('odd');
    const transport = open();
    await transport.publish(topic, [message(1)]);
    const producer = client().producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    await producer.send({
      topic,
      messages: [
        { value: 'hello' },
        { key: 'k', value: null },
        { key: Buffer.from([0, 255, 0]), value: Buffer.from([0, 1, 2]), headers: { ce_type: 'a\u0000b', 'ce_X-y': 'z' } },
        { value: 'x'.repeat(700_000), headers: { ce_id: 'big', ce_type: 'staffing.post.filled.v1' } },
        { value: '{"position":"nonsense"}', headers: { ce_type: 'paktwerk.watermark.v1' } },
      ],
    });
    await producer.disconnect();
    const consumer = consuming(transport, service.inbox, topic);
    await eventually(async () => (await service.inbox.head()) === 6);
    const { entries } = await service.inbox.read(0, 10);
    expect(entries.filter((e) => e.malformed !== undefined).map((e) => e.eventId)).toEqual(['big']);
    await consumer.stop();
    await transport.close();
    await service.close();
  });

  it('answers with the lowest watermark over all partitions', async () => {
    const topic = newTopic();
    const service = await createServiceDatabase('marks');
    const transport = open();
    await transport.publish(topic, messages(1, 30, 9));
    await transport.publishWatermark([topic], watermark(30));
    const consumer = consuming(transport, service.inbox, topic);
    await eventually(async () => (await service.inbox.watermarkOf('staffing'))?.position === 'staffing:1:30');
    await service.test.pool.query(`update inbox_watermarks set position = 'staffing:1:12', number = 12 where partition = 1`);
    expect((await service.inbox.watermarkOf('staffing'))?.position).toBe('staffing:1:12');
    await service.test.pool.query('delete from inbox_watermarks where partition = 2');
    expect(await service.inbox.watermarkOf('staffing')).toBeUndefined();
    await consumer.stop();
    await transport.close();
    await service.close();
  });

  it('refuses a batch beyond the stored offset and seeks back to it', async () => {
    const topic = newTopic();
    const service = await createServiceDatabase('seek');
    const transport = open();
    const consumer = consuming(transport, service.inbox, topic);
    await transport.publish(topic, messages(1, 30, 1));
    await eventually(async () => (await service.inbox.head()) === 30);
    // As if a restore of this service's database had taken it back: the broker's group offset is ahead of it.
    await service.test.pool.query('delete from inbox_messages where position > 10');
    await service.test.pool.query('update inbox_offsets set next_offset = 10 where next_offset = 30');
    await transport.publish(topic, messages(31, 40, 1));
    await eventually(async () => (await service.inbox.head()) === 40);
    await expectExactlyOnceInOrder(service, 40);
    await consumer.stop();
    await transport.close();
    await service.close();
  });

  it('stops while running, when the broker has deleted what comes next', async () => {
    const topic = newTopic();
    const service = await createServiceDatabase('gone');
    const transport = open();
    const consumer = consuming(transport, service.inbox, topic);
    await transport.publish(topic, messages(1, 30, 1));
    await eventually(async () => (await service.inbox.head()) === 30);
    const admin = client().admin();
    await admin.connect();
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [0, 1, 2].map((partition) => ({ partition, offset: '-1' })) });
    await admin.disconnect();
    await service.test.pool.query('update inbox_offsets set next_offset = 10 where next_offset = 30');
    await transport.publish(topic, messages(31, 40, 1));
    await expect(consumer.ended).rejects.toThrow(/no longer has offset 10/);
    expect(await service.inbox.head()).toBe(30);
    await transport.close();
    await service.close();
  });
});
