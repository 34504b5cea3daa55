import type { Pool } from 'pg';
import { notNull } from '@paktwerk/kernel';
import { attributesFrom } from '../cloud-message';
import type { CloudMessage } from '../cloud-message';
import { OffsetLostError } from '../transport';
import type { InboxSink, SourceEpoch, Watermark } from '../transport';

const PARTITION = 0;
const READ = 500;

interface MessageRow {
  position: string;
  message_key: string;
  attributes: unknown;
  data: Buffer;
}
interface WatermarkRow {
  source: string;
  position: string;
  known_since: Date;
  written_at: Date;
  epochs: SourceEpoch[] | null;
}

/** Carries one topic of the embedded bus into the inbox, from the inbox's own offset on. */
export class TopicReader {
  private readonly handedOn = new Map<string, number>();

  private constructor(
    private readonly pool: Pool,
    readonly topic: string,
    private readonly sink: InboxSink,
    private offset: number,
  ) {}

  /** @throws OffsetLostError when the log is shorter than what we have read of it: it is another log. */
  static async open(pool: Pool, topic: string, sink: InboxSink): Promise<TopicReader> {
    const stored = await sink.begin(topic, PARTITION, 0);
    const { rows } = await pool.query<{ head: string }>('select coalesce(max(position), 0) as head from bus_messages where topic = $1', [
      topic,
    ]);
    const head = Number(rows[0]?.head ?? 0);
    if (stored > head) throw new OffsetLostError(topic, PARTITION, stored, 0, head);
    return new TopicReader(pool, topic, sink, stored);
  }

  /** Stores one batch; true when it was a full one: there is more. */
  async step(): Promise<boolean> {
    const { rows } = await this.pool.query<MessageRow>({
      name: 'bus_messages',
      text: 'select position, message_key, attributes, data from bus_messages where topic = $1 and position > $2 order by position limit $3',
      values: [this.topic, this.offset, READ],
    });
    const nextOffset = Number(rows.at(-1)?.position ?? this.offset);
    const marks = await this.watermarks(nextOffset);
    if (rows.length === 0 && marks.length === 0) return false;
    const outcome = await this.sink.store({
      topic: this.topic,
      partition: PARTITION,
      firstOffset: this.offset,
      nextOffset,
      messages: rows.map((r): CloudMessage => ({
        attributes: attributesFrom(r.attributes, `${this.topic}/${PARTITION}/${r.position}`),
        key: r.message_key,
        data: r.data,
      })),
      watermarks: marks.map((m): Watermark => ({
        source: m.source,
        position: m.position,
        knownSince: m.known_since.toISOString(),
        ...notNull({ epochs: m.epochs }),
      })),
    });
    this.offset = outcome.nextOffset ?? (await this.sink.begin(this.topic, PARTITION, 0));
    if (outcome.kind === 'stored') for (const m of marks) this.handedOn.set(m.source, m.written_at.getTime());
    return rows.length === READ;
  }

  /** Those written since they were last handed on. Read after the messages, so that all they cover has been read too. */
  private async watermarks(reached: number): Promise<WatermarkRow[]> {
    const { rows } = await this.pool.query<WatermarkRow>({
      name: 'bus_watermarks',
      text: 'select source, position, known_since, written_at, epochs from bus_watermarks where topic = $1 and log_position <= $2',
      values: [this.topic, reached],
    });
    return rows.filter((r) => this.handedOn.get(r.source) !== r.written_at.getTime());
  }
}
