import { backOff } from '@paktwerk/kernel';
import { parsePosition } from '@paktwerk/event-store';
import { errorLine, silentLog } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import { Listener } from '@paktwerk/postgres';
import type { Pool } from 'pg';
import { indexable, plainText } from '../cloud-message';
import type { CloudMessage } from '../cloud-message';
import { OffsetLostError } from '../transport';
import type { BusTransport, ConsumeOptions, TransportState, Watermark } from '../transport';
import { GroupMembership } from './group-membership';
import { TopicReader } from './topic-reader';

const CHUNK = 500;
/** What nobody says, such as that a source still stands where it stood, is seen after so long. */
const LOOK_MS = 500;

/** The bus on PostgreSQL, so that one machine needs no broker: a log per topic in a database of its own, one partition each. */
export class EmbeddedTransport implements BusTransport {
  readonly heartbeatMs = 1000; // one row, updated in place
  private readonly listener: Listener;
  private followed: readonly string[] = [];
  /** Of which topics something was said since they were last looked at. */
  private named = new Set<string>();
  private publishing: TransportState = { connected: true };
  private consuming: TransportState = { connected: false };

  /** The pool is the transport's own; `close` ends it. */
  constructor(
    private readonly pool: Pool,
    private readonly log: WorkerLog = silentLog,
  ) {
    pool.on('error', (error) => log.warn({ error: errorLine(error) }, 'an idle connection to the bus broke'));
    this.listener = new Listener(pool, 'paktwerk_bus', (topic) => this.concerns(topic));
  }

  /** Releases of before name no topic with a watermark: then it may be of any. */
  private concerns(topic: string): boolean {
    const topics = topic === '' ? this.followed : this.followed.filter((t) => t === topic);
    for (const t of topics) this.named.add(t);
    return topics.length > 0;
  }

  async publish(topic: string, messages: readonly CloudMessage[]): Promise<void> {
    for (let from = 0; from < messages.length; from += CHUNK) {
      const chunk = messages.slice(from, from + CHUNK);
      await this.tracked('bus_publish', 'select bus_publish($1, $2::text[], $3::text[], $4::text[], $5::bytea[])', [
        topic,
        chunk.map((m) => indexable(m.attributes.id)),
        chunk.map((m) => plainText(m.key)),
        chunk.map((m) => JSON.stringify(m.attributes)),
        chunk.map((m) => m.data),
      ]);
    }
  }

  publishWatermark(topics: readonly string[], { source, position, knownSince, epochs }: Watermark): Promise<void> {
    const at = parsePosition(position);
    if (!at) return Promise.reject(new TypeError(`Not a position: ${position}`));
    return this.tracked('bus_mark', 'select bus_mark($1::text[], $2, $3, $4, $5, $6, $7)', [
      topics,
      source,
      position,
      at.epoch,
      at.number,
      knownSince,
      epochs === undefined ? null : JSON.stringify(epochs),
    ]);
  }

  private async tracked(name: string, text: string, values: unknown[]): Promise<void> {
    try {
      await this.pool.query({ name, text, values });
      this.publishing = { connected: true };
    } catch (error) {
      this.publishing = { connected: false, error: errorLine(error) };
      throw error;
    }
  }

  async consume(options: ConsumeOptions): Promise<void> {
    let failures = 0;
    while (!options.signal.aborted) {
      try {
        await this.consumeWhileMember(options, () => {
          failures = 0;
        });
      } catch (error) {
        this.consuming = { connected: false, error: errorLine(error) };
        if (error instanceof OffsetLostError) throw error;
        failures += 1;
        if (failures === 1 || failures % 20 === 0)
          this.log.warn({ group: options.group, error: errorLine(error) }, 'consumer waits for the bus or its database');
        await backOff(failures, options.signal);
      }
    }
    this.consuming = { connected: false };
  }

  private async consumeWhileMember({ topics, sink, signal, group }: ConsumeOptions, onTurn: () => void): Promise<void> {
    const membership = await GroupMembership.join(this.pool, group);
    const readers: TopicReader[] = [];
    this.followed = topics;
    let lookedAt = -Infinity;
    try {
      while (!signal.aborted) {
        const claimed = await membership.claim(topics);
        for (const topic of claimed) readers.push(await TopicReader.open(this.pool, topic, sink));
        const readAt = performance.now();
        const isLookDue = claimed.length > 0 || this.named.size === 0 || readAt - lookedAt >= LOOK_MS;
        if (isLookDue) lookedAt = readAt;
        const { named } = this;
        this.named = new Set();
        const due = readers.filter(({ topic }) => isLookDue || named.has(topic));
        const behind = await Promise.all(due.map(async (reader) => (await reader.step()) && reader.topic)); // what they store together is one commit
        this.consuming = { connected: true };
        onTurn();
        for (const topic of behind) if (topic !== false) this.named.add(topic);
        if (this.named.size === 0) await this.listener.wait(LOOK_MS, signal, readAt);
      }
    } finally {
      await membership.leave();
    }
  }

  state(): { publishing: TransportState; consuming: TransportState } {
    return { publishing: this.publishing, consuming: this.consuming };
  }

  async close(): Promise<void> {
    this.listener.close();
    await this.pool.end();
  }
}
