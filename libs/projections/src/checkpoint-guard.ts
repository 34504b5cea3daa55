import type { Sql } from '@paktwerk/postgres';
import { markStopped } from './checkpoints';
import type { CheckpointRow } from './checkpoints';
import type { LogReader } from './log';
import type { WorkerLog } from './logger';

const AGAIN_AFTER_MS = 5000;

/** What the log no longer holds as this consumer read it, as one sentence for the person who decides. */
const lostSentence = (log: string, row: CheckpointRow, found: string | undefined): string =>
  `The ${log} log ${found === undefined ? `has no entry at position ${row.position}` : `holds event ${found} at position ${row.position}`}, where this consumer has read ${row.eventId ?? 'another one'}: ` +
  'the log was restored or replaced. Nothing more is read until an operator reconciles this consumer.';

/**
 * Compares the entry that a checkpoint names with the log's entry at that place before anything is read behind it. A log that
 * was restored to an older state gives the same positions to other events; whoever went on by number alone would skip them.
 */
export class CheckpointGuard {
  private readonly sound = new Set<string>();
  private readonly lost = new Map<string, { readonly row: string; readonly again: number }>();

  constructor(
    private readonly db: Sql,
    private readonly reader: LogReader,
    private readonly log: WorkerLog,
  ) {}

  /** Verify everything anew: whoever takes over a lease does not know what happened before. */
  reset(): void {
    this.sound.clear();
    this.lost.clear();
  }

  /** True when the consumer may read on; else it is marked as stopped at its own position. */
  async allows(consumer: string, row: CheckpointRow): Promise<boolean> {
    if (this.sound.has(consumer)) return true;
    const key = `${row.position} ${row.eventId ?? ''}`;
    const known = this.lost.get(consumer);
    if (known?.row === key && Date.now() < known.again) return false;
    const found = row.position > 0 && row.eventId !== null ? await this.reader.eventIdAt(row.position) : row.eventId;
    if (found === row.eventId || row.position === 0) {
      this.sound.add(consumer);
      this.lost.delete(consumer);
      if (row.stoppedAt === row.position)
        await this.db.query('update checkpoints set stopped_at = null, error = null where consumer = $1 and stopped_at = position', [
          consumer,
        ]);
      return true;
    }
    await this.refuse(consumer, row, lostSentence(this.reader.id, row, found ?? undefined));
    return false;
  }

  /** The store itself said that what stood at this place is gone. */
  async refuse(consumer: string, row: Pick<CheckpointRow, 'position' | 'eventId'>, sentence: string): Promise<void> {
    if (!this.lost.has(consumer))
      this.log.error({ consumer, position: row.position, error: sentence }, 'checkpoint and log do not agree: consumer stopped');
    this.sound.delete(consumer);
    this.lost.set(consumer, { row: `${row.position} ${row.eventId ?? ''}`, again: Date.now() + AGAIN_AFTER_MS });
    await markStopped(this.db, consumer, row.position, sentence);
  }
}
