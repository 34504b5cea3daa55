import { parsePosition } from '@paktwerk/event-store';
import type { PositionParts } from '@paktwerk/event-store';
import { WATERMARK_CHANNEL } from '@paktwerk/messaging';
import type { InboxLog } from '@paktwerk/messaging';
import { Announcements } from '@paktwerk/postgres';
import type { Database } from '@paktwerk/postgres';
import { PROGRESS_CHANNEL, consumerOf, readCheckpoints, saysReached } from '@paktwerk/projections';
import type { Projection } from '@paktwerk/projections';

export interface FreshnessParts {
  /** The name of the service and of its own store. */
  readonly service: string;
  readonly db: Database;
  readonly projections: readonly Projection[];
  readonly inbox: InboxLog | undefined;
}

/** Waits until read models are as fresh as a caller wants them, in whichever process they are written. */
export class Freshness {
  private readonly progress: Announcements;
  private readonly watermarks: Announcements;

  constructor(private readonly parts: FreshnessParts) {
    this.progress = new Announcements(parts.db.pool, PROGRESS_CHANNEL);
    this.watermarks = new Announcements(parts.db.pool, WATERMARK_CHANNEL);
  }

  /** Have these projections reached a position: of the own store, or of a source that reaches them through the inbox? False when they have not in time. */
  async isReached(projections: readonly string[], position: PositionParts, timeoutMs: number): Promise<boolean> {
    const until = performance.now() + timeoutMs;
    const { service, db, inbox } = this.parts;
    let target = position.number;
    if (position.store !== service) {
      if (
        !inbox ||
        !(await this.watermarks.until(
          () => hasArrived(inbox, position),
          timeoutMs,
          (source) => source === position.store,
        ))
      )
        return false;
      target = await inbox.head();
    }
    const consumers = this.parts.projections.filter((p) => projections.includes(p.id)).map(consumerOf);
    const areThere = async (): Promise<boolean> => {
      const rows = await readCheckpoints(db, consumers);
      return consumers.every((c) => (rows.get(c)?.position ?? -1) >= target);
    };
    return this.progress.until(areThere, until - performance.now(), (payload) => saysReached(payload, consumers, target));
  }

  close(): void {
    this.progress.close();
    this.watermarks.close();
  }
}

/** A newer epoch of the source lies behind every position of an older one: what was lost there will not come any more. */
const hasArrived = async (inbox: InboxLog, { store, epoch, number }: PositionParts): Promise<boolean> => {
  const mark = parsePosition((await inbox.watermarkOf(store))?.position ?? '');
  if (!mark) return false;
  return mark.epoch === epoch || epoch === 0 ? mark.number >= number : mark.epoch > epoch;
};
