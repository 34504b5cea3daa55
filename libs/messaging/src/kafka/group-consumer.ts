import { backOff, unlessAborted } from '@paktwerk/kernel';
import { errorLine } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { OffsetLostError } from '../transport';
import type { ConsumeOptions, StoreOutcome, Watermark } from '../transport';
import type { CloudMessage } from '../cloud-message';
import { within } from '../waiting';
import { WATERMARK_TYPE, fromKafka, watermarkFrom } from './headers';
import type { KafkaSettings } from './settings';
import type { KafkaTopics } from './topics';

const CLOSE_MS = 5000;
/** The shortest that a broker grants by default: so long the partitions of a replica that was killed stand still. */
const SESSION_MS = 6000;
/**
 * How long the group waits for members that do not join a division of the partitions, such as one that was killed while it joined. Ours join within a
 * heartbeat, and one that is busy for longer than this joins the next division: what it stores is guarded by the inbox's offsets.
 */
const REBALANCE_MS = 10_000;
/** The broker learns our offsets for its lag tools only, so seldom is enough. */
const COMMIT_EVERY_MS = 2000;

/**
 * One membership in the consumer group, from joining to its end. The inbox's stored offsets decide where to read; the offset
 * committed to the broker is only a hint for lag tools. kafkajs jumps silently when the broker no longer has an offset, and
 * does not wait for a seek on joining; the inbox's compare-and-set refuses what either would bring in wrongly.
 */
export class GroupConsumer {
  private readonly consumer: Consumer;
  private readonly prefix: string;
  private readonly stopping = new AbortController();
  private readonly committedAt = new Map<string, number>();
  private joined: Promise<void> = Promise.resolve();
  private failed!: (error: unknown) => void;
  private readonly failure: Promise<never>;

  constructor(
    kafka: Kafka,
    private readonly topics: KafkaTopics,
    { topicPrefix = '', sessionTimeoutMs: sessionTimeout = SESSION_MS }: KafkaSettings,
    private readonly options: ConsumeOptions,
    private readonly log: WorkerLog,
    private readonly onTurn: () => void,
  ) {
    this.prefix = topicPrefix;
    this.consumer = kafka.consumer({
      groupId: `${topicPrefix}${options.group}`,
      allowAutoTopicCreation: false,
      sessionTimeout,
      heartbeatInterval: Math.floor(sessionTimeout / 5),
      rebalanceTimeout: REBALANCE_MS,
      maxWaitTimeInMs: 500,
      maxBytesPerPartition: 1_048_576,
      retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 5, restartOnFailure: () => Promise.resolve(false) }, // the transport starts anew
    });
    this.failure = new Promise<never>((_, reject) => {
      this.failed = reject;
    });
    this.failure.catch(() => undefined); // it is raced below; a late one has no listener
  }

  /** Until the signal aborts. @throws what ended the membership */
  async run(): Promise<void> {
    const { topics, signal } = this.options;
    const { GROUP_JOIN, CRASH } = this.consumer.events;
    this.consumer.on(CRASH, ({ payload }) => this.failed(payload.error));
    this.consumer.on(GROUP_JOIN, ({ payload }) => {
      this.joined = this.seekToStored(payload.memberAssignment as Record<string, number[]>);
      this.joined.catch((error: unknown) => this.failed(error));
    });
    try {
      const started = this.start(topics.map((t) => `${this.prefix}${t}`)).then(() => this.failure);
      await unlessAborted(signal, Promise.race([started, this.failure]));
    } finally {
      this.stopping.abort();
      // Running batches end first: each is either stored whole or read again by whoever comes next.
      await within(
        CLOSE_MS,
        'The consumer',
        this.consumer.stop().then(() => this.consumer.disconnect()),
      ).catch((error: unknown) => this.log.warn({ error: errorLine(error) }, 'consumer did not close in time'));
    }
  }

  private async start(topics: readonly string[]): Promise<void> {
    await this.topics.ensure(topics);
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 16, // the inbox stores what comes together in one transaction
      eachBatch: (payload) => this.eachBatch(payload),
    });
  }

  /** The topic as the inbox knows it. */
  private short(topic: string): string {
    return topic.slice(this.prefix.length);
  }

  private async seekToStored(assignment: Record<string, number[]>): Promise<void> {
    for (const [topic, partitions] of Object.entries(assignment)) {
      if (partitions.length === 0) continue;
      const ranges = await this.persist(() => this.topics.range(topic));
      for (const partition of partitions) {
        const { low, high } = ranges?.get(partition) ?? { low: 0, high: 0 };
        const stored = await this.persist(() => this.options.sink.begin(this.short(topic), partition, low));
        if (stored === undefined) return; // stopping
        if (stored < low || stored > high) throw new OffsetLostError(topic, partition, stored, low, high);
        this.consumer.seek({ topic, partition, offset: String(stored) });
      }
    }
    this.onTurn();
  }

  /** Goes on trying while the database or the broker is away; undefined when we are stopping. */
  private async persist<T>(work: () => Promise<T>, alive: () => boolean = () => true): Promise<T | undefined> {
    for (let failures = 1; !this.stopping.signal.aborted && alive(); failures += 1) {
      try {
        return await work();
      } catch (error) {
        if (failures === 1 || failures % 20 === 0)
          this.log.warn({ group: this.options.group, error: errorLine(error) }, 'consumer waits for its database or the broker');
        await backOff(failures, this.stopping.signal);
      }
    }
    return undefined;
  }

  private async eachBatch({
    batch,
    heartbeat,
    resolveOffset,
    commitOffsetsIfNecessary,
    isRunning,
    isStale,
  }: EachBatchPayload): Promise<void> {
    const { topic, partition } = batch;
    await this.beating(heartbeat, async () => {
      await this.joined;
      const ours = () => isRunning() && !isStale();
      if (!ours()) return;
      const nextOffset = Number(batch.lastOffset()) + 1;
      const { messages, watermarks } = split(batch);
      // Nothing lies between where the fetch began and the first message; where it began beyond the stored offset, the broker has jumped.
      const firstOffset = Number((batch as { fetchedOffset?: string }).fetchedOffset);
      const outcome = await this.persist(
        () => this.options.sink.store({ topic: this.short(topic), partition, firstOffset, nextOffset, messages, watermarks }),
        ours,
      );
      if (outcome === undefined) return;
      if (outcome.kind === 'gap' || outcome.nextOffset > nextOffset) return this.seekAgain(topic, partition, outcome);
      resolveOffset(String(nextOffset - 1));
      this.onTurn();
      const due = `${topic}/${partition}`;
      if (Date.now() - (this.committedAt.get(due) ?? 0) > COMMIT_EVERY_MS) {
        this.committedAt.set(due, Date.now());
        void commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset: String(nextOffset) }] }] }).catch(
          () => undefined,
        ); // only a hint
      }
    });
  }

  private async seekAgain(topic: string, partition: number, outcome: StoreOutcome): Promise<void> {
    const range = (await this.persist(() => this.topics.range(topic)))?.get(partition);
    if (!range) return;
    const stored = outcome.nextOffset ?? (await this.persist(() => this.options.sink.begin(this.short(topic), partition, range.low)));
    if (stored === undefined) return;
    if (stored < range.low || stored > range.high) return this.failed(new OffsetLostError(topic, partition, stored, range.low, range.high));
    this.consumer.seek({ topic, partition, offset: String(stored) });
  }

  /** Keeps the membership while a batch takes long. A rebalance ends the batch's wait with kafkajs's own error. */
  private async beating(heartbeat: () => Promise<void>, work: () => Promise<void>): Promise<void> {
    let rebalancing: Error | undefined;
    const timer = setInterval(() => {
      heartbeat().catch((error: unknown) => {
        rebalancing ??= error as Error;
      });
    }, 1000);
    try {
      await work();
    } finally {
      clearInterval(timer);
    }
    if (rebalancing !== undefined) throw rebalancing;
    await heartbeat();
  }
}

const split = (batch: EachBatchPayload['batch']): { messages: CloudMessage[]; watermarks: Watermark[] } => {
  const messages: CloudMessage[] = [];
  const watermarks: Watermark[] = [];
  for (const raw of batch.messages) {
    const message = fromKafka(batch.topic, batch.partition, raw);
    const mark = message.attributes.type === WATERMARK_TYPE ? watermarkFrom(message) : undefined;
    if (mark) watermarks.push(mark);
    else messages.push(message);
  }
  return { messages, watermarks };
};
