import { backOff, newUuid } from '@paktwerk/kernel';
import { errorLine, silentLog } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import type { Kafka } from 'kafkajs';
import type { CloudMessage } from '../cloud-message';
import { OffsetLostError } from '../transport';
import type { BusTransport, ConsumeOptions, TransportState, Watermark } from '../transport';
import { GroupConsumer } from './group-consumer';
import { toHeaders, watermarkAttributes } from './headers';
import { KafkaPublisher } from './publisher';
import type { Outgoing } from './publisher';
import { explained } from './refusals';
import { createKafka } from './settings';
import type { KafkaSettings } from './settings';
import { KafkaTopics } from './topics';

const toKafka = (m: CloudMessage): Outgoing => ({ key: m.key, value: m.data, headers: toHeaders(m.attributes) });

/** The bus on Kafka: CloudEvents in binary mode, keyed, idempotent producer; consumers read from the inbox's own offsets. */
export class KafkaTransport implements BusTransport {
  readonly heartbeatMs = 10_000; // each one stays in every partition as long as the topic's messages do
  private readonly kafka: Kafka;
  private readonly topics: KafkaTopics;
  private readonly publisher: KafkaPublisher;
  private publishing: TransportState = { connected: true };
  private consuming: TransportState = { connected: false };

  constructor(
    private readonly settings: KafkaSettings,
    private readonly log: WorkerLog = silentLog,
  ) {
    this.kafka = createKafka(settings, log);
    this.topics = new KafkaTopics(this.kafka, settings, log);
    this.publisher = new KafkaPublisher(settings, log);
  }

  private full(topic: string): string {
    return `${this.settings.topicPrefix ?? ''}${topic}`;
  }

  publish(name: string, messages: readonly CloudMessage[]): Promise<void> {
    if (messages.length === 0) return Promise.resolve();
    const topic = this.full(name);
    return this.tracked(async () => {
      await this.topics.ensure([topic]);
      await this.publisher.send(topic, messages.map(toKafka));
    });
  }

  publishWatermark(topics: readonly string[], watermark: Watermark): Promise<void> {
    return this.tracked(async () => {
      const value = Buffer.from(JSON.stringify(watermark));
      for (const topic of topics.map((t) => this.full(t))) {
        const partitions = await this.topics.partitions(topic);
        const headers = toHeaders(watermarkAttributes(newUuid(), watermark));
        await this.publisher.send(
          topic,
          Array.from({ length: partitions }, (_, partition) => ({ partition, value, headers })),
        );
      }
    });
  }

  private async tracked(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.publishing = { connected: true };
    } catch (failure) {
      const error = explained(failure);
      this.topics.forget();
      this.publishing = { connected: false, error: errorLine(error) };
      throw error;
    }
  }

  async consume(options: ConsumeOptions): Promise<void> {
    let failures = 0;
    const onTurn = () => {
      failures = 0;
      this.consuming = { connected: true };
    };
    while (!options.signal.aborted) {
      try {
        await new GroupConsumer(this.kafka, this.topics, this.settings, options, this.log, onTurn).run();
      } catch (failure) {
        const error = explained(failure);
        this.consuming = { connected: false, error: errorLine(error) };
        if (error instanceof OffsetLostError) throw error;
        failures += 1;
        this.log.warn({ group: options.group, error: errorLine(error), failures }, 'consumer lost its broker and joins again');
        this.topics.forget();
        await backOff(failures, options.signal);
      }
    }
    this.consuming = { connected: false };
  }

  state(): { publishing: TransportState; consuming: TransportState } {
    return { publishing: this.publishing, consuming: this.consuming };
  }

  close(): Promise<void> {
    return this.publisher.close();
  }
}
