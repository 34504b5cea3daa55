import { getEventListeners } from 'node:events';
import { silentLog } from '@paktwerk/projections';
import type { Kafka } from 'kafkajs';
import type { ConsumeOptions } from '../transport';
import { GroupConsumer } from './group-consumer';
import type { KafkaTopics } from './topics';

/** A broker that hangs up on whoever wants to join. */
const refusing = {
  consumer: () => ({
    events: { GROUP_JOIN: 'join', CRASH: 'crash' },
    on: () => () => undefined,
    connect: () => Promise.reject(new Error('the broker hangs up')),
    stop: () => Promise.resolve(),
    disconnect: () => Promise.resolve(),
  }),
} as unknown as Kafka;
const topics = { ensure: () => Promise.resolve() } as unknown as KafkaTopics;

describe('a membership in a consumer group', () => {
  it('that fails leaves no listener behind', async () => {
    const stop = new AbortController();
    const options = { topics: ['t'], group: 'g', signal: stop.signal } as unknown as ConsumeOptions;
    for (let i = 0; i < 3; i += 1)
      await expect(
        new GroupConsumer(refusing, topics, { brokers: [], clientId: 'spec' }, options, silentLog, () => undefined).run(),
      ).rejects.toThrow('the broker hangs up');
    expect(getEventListeners(stop.signal, 'abort')).toHaveLength(0);
  });
});
