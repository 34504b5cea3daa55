import { pause } from '@paktwerk/kernel';
import type { WorkerLog } from '@paktwerk/projections';
import type { Admin, ITopicMetadata, Kafka } from 'kafkajs';
import { withAdmin } from './settings';
import type { KafkaSettings } from './settings';

const MOMENTS = 40;
const MOMENT_MS = 100;
const NOT_YET = new Set(['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE']);

/** Topics that exist or are being created by another process: a name is listed before the broker knows the partitions. */
const described = async (admin: Admin, topics: string[]): Promise<readonly ITopicMetadata[]> => {
  for (let moment = 0; ; moment += 1) {
    try {
      return (await admin.fetchTopicMetadata({ topics })).topics;
    } catch (error) {
      if (!NOT_YET.has((error as { type?: string }).type ?? '') || moment >= MOMENTS) throw error;
      await pause(MOMENT_MS);
    }
  }
};

/** Creates topics explicitly, with a fixed number of partitions, and remembers how many there are. Names are the broker's, prefix included. */
export class KafkaTopics {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly kafka: Kafka,
    private readonly settings: KafkaSettings,
    private readonly log: WorkerLog,
  ) {}

  async ensure(topics: readonly string[]): Promise<void> {
    const missing = topics.filter((t) => !this.known.has(t));
    if (missing.length === 0) return;
    const numPartitions = this.settings.partitions ?? 6;
    await withAdmin(this.kafka, this.log, async (admin) => {
      const existing = new Set(await admin.listTopics());
      const fresh = missing.filter((t) => !existing.has(t));
      if (fresh.length > 0) {
        await admin.createTopics({
          waitForLeaders: true,
          topics: fresh.map((topic) => ({
            topic,
            numPartitions,
            replicationFactor: this.settings.replicationFactor ?? -1,
            configEntries: [
              { name: 'retention.ms', value: String(this.settings.retentionMs ?? -1) },
              { name: 'cleanup.policy', value: 'delete' },
              ...(this.settings.minInSync === undefined ? [] : [{ name: 'min.insync.replicas', value: String(this.settings.minInSync) }]),
            ],
          })),
        });
      }
      const found = await described(admin, missing);
      for (const { name, partitions } of found) {
        if (partitions.length !== numPartitions) {
          this.log.warn(
            { topic: name, partitions: partitions.length, configured: numPartitions },
            'the topic has another number of partitions than configured; it is fixed',
          );
        }
        this.known.set(name, partitions.length);
      }
    });
  }

  async partitions(topic: string): Promise<number> {
    await this.ensure([topic]);
    return this.known.get(topic) ?? 1;
  }

  /** What the broker still has of each partition. */
  async range(topic: string): Promise<Map<number, { readonly low: number; readonly high: number }>> {
    const offsets = await withAdmin(this.kafka, this.log, (admin) => admin.fetchTopicOffsets(topic));
    return new Map(offsets.map((o) => [o.partition, { low: Number(o.low), high: Number(o.high) }]));
  }

  /** The broker came back, perhaps as another one: look again. */
  forget(): void {
    this.known.clear();
  }
}
