import { CompressionTypes, Partitioners } from 'kafkajs';
import type { IHeaders, Kafka, Message, Producer } from 'kafkajs';
import { within } from '../waiting';

const MAX_MESSAGES = 1000;
/** Below the broker's usual limit of 1 MB for one partition's batch, even when all of them go to one. */
const MAX_BYTES = 900_000;

/** The idempotent producer. After any failure it is thrown away: its sequence numbers and what it may still be sending are unknown. */
export class KafkaPublisher {
  private producer: Promise<Producer> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly kafka: Kafka,
    private readonly timeoutMs: number,
  ) {}

  /** One sending at a time keeps the order of what is published and the producer's sequence. */
  send(topic: string, messages: readonly Message[]): Promise<void> {
    const mine = this.last.then(async () => {
      for (const chunk of chunks(messages)) await this.sendChunk(topic, chunk);
    });
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async sendChunk(topic: string, messages: Message[]): Promise<void> {
    try {
      const producer = await within(this.timeoutMs, 'The broker', this.connected());
      await within(
        this.timeoutMs,
        'The broker',
        producer.send({ topic, messages, acks: -1, timeout: this.timeoutMs, compression: CompressionTypes.None }),
      );
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  private connected(): Promise<Producer> {
    this.producer ??= (async () => {
      const producer = this.kafka.producer({
        idempotent: true,
        maxInFlightRequests: 1,
        allowAutoTopicCreation: false,
        createPartitioner: Partitioners.DefaultPartitioner,
      });
      await producer.connect();
      return producer;
    })();
    return this.producer;
  }

  private discard(): void {
    const old = this.producer;
    this.producer = undefined;
    void old?.then((p) => p.disconnect()).catch(() => undefined); // it is given up either way
  }

  async close(): Promise<void> {
    await this.last;
    const old = this.producer;
    this.producer = undefined;
    await old?.then((p) => p.disconnect()).catch(() => undefined);
  }
}

/** Bytes on the wire, or a few more. */
const sizeOf = ({ key, value, headers = {} }: Message): number => {
  let bytes = 80 + lengthOf(key) + lengthOf(value);
  for (const name in headers) bytes += 8 + name.length + lengthOf(headers[name]);
  return bytes;
};
const lengthOf = (value: IHeaders[string] | null): number =>
  typeof value === 'string' || Buffer.isBuffer(value) ? Buffer.byteLength(value) : 0;

function* chunks(messages: readonly Message[]): Generator<Message[]> {
  let chunk: Message[] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = sizeOf(message);
    if (chunk.length > 0 && (chunk.length >= MAX_MESSAGES || bytes + size > MAX_BYTES)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(message);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}
