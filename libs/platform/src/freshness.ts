import { parsePosition } from '@paktwerk/event-store';
import type { PositionParts } from '@paktwerk/event-store';
import { WATERMARK_CHANNEL } from '@paktwerk/messaging';
import type { InboxLog } from '@paktwerk/messaging';
import { Announcements } from '@paktwerk/postgres';
import type { Database } from '@paktwerk/postgres';
import { PROGRESS_CHANNEL, consumerOf, readCheckpoints, saysReached } from '@paktwerk/projections';
import type { LogReader, Projection, Reaction } from '@paktwerk/projections';

export interface FreshnessParts {
  /** The name of the service and of its own store. */
  readonly service: string;
  readonly db: Database;
  readonly projections: readonly Projection[];
  readonly reactions: () => readonly Reaction[];
  readonly store: Pick<LogReader, 'head'>;
  readonly inbox: InboxLog | undefined;
  /** The services whose facts arrive in the inbox. */
  readonly sources: readonly string[];
  /** Tells the projections of this process that somebody waits for them; false where another process has some of them. */
  readonly hurry: () => boolean;
}

/** Said on the channel of the progress, to the process that writes what somebody waits for in another one. */
const WANTED = 'wanted';

/** Whether read models are at least as fresh as a caller wants them. What `stranger` names is a log of which nothing arrives here, however long one waits. */
export type Reached = 'reached' | 'behind' | 'stranger';

/** Waits until read models, or what reactions keep beside the log, are as fresh as a caller wants them, in whichever process they are written. */
export class Freshness {
  private readonly progress: Announcements;
  private readonly watermarks: Announcements;
  /** When each reader was last heard to move, by `performance.now()`; under no name: when anything may have been missed. */
  private readonly movedAt = new Map<string, number>();

  constructor(private readonly parts: FreshnessParts) {
    this.progress = new Announcements(parts.db.pool, PROGRESS_CHANNEL, (payload) => {
      if (payload === WANTED) return void parts.hurry();
      const [, ...who] = payload.split(' ');
      for (const consumer of payload === '' ? [''] : who) this.movedAt.set(consumer, performance.now());
    });
    this.watermarks = new Announcements(parts.db.pool, WATERMARK_CHANNEL);
  }

  /**
   * Have these projections reached a position: of the own store, or of a source that is heard through the inbox? Each log counts for itself, so a
   * projection is compared only with positions of the log that it reads.
   */
  async reached(ids: readonly string[], position: PositionParts, timeoutMs: number): Promise<Reached> {
    const until = performance.now() + timeoutMs;
    const { service, sources } = this.parts;
    const wanted = [...this.parts.projections, ...this.parts.reactions()].filter((p) => ids.includes(p.id));
    const ofStore = wanted.filter((p) => p.log === 'store');
    if (position.store === service) return (await this.areAt(ofStore, position.number, until)) ? 'reached' : 'behind';
    if (!sources.includes(position.store)) return 'stranger';
    const ofInbox = wanted.filter((p) => p.log === 'inbox');
    return (await this.haveReadSource(ofInbox, ofStore, position, until)) ? 'reached' : 'behind';
  }

  /** Whether a read model certainly stands where it stood then, by `performance.now()`; in whichever process it is written. */
  isUnmovedSince(readModel: Projection, at: number): boolean {
    const isOld = (name: string): boolean => (this.movedAt.get(name) ?? -Infinity) < at;
    return this.progress.listens() && isOld('') && isOld(consumerOf(readModel));
  }

  /** What a service does about a fact of another one stands in its own log, once its reactions have read the fact. */
  private async haveReadSource(
    ofInbox: readonly (Projection | Reaction)[],
    ofStore: readonly (Projection | Reaction)[],
    position: PositionParts,
    until: number,
  ): Promise<boolean> {
    const { inbox, reactions, store } = this.parts;
    const isHere =
      inbox &&
      (await this.watermarks.until(
        () => hasArrived(inbox, position),
        until - performance.now(),
        (source) => source === position.store,
      ));
    if (!isHere) return false;
    const arrived = await inbox.head();
    if (!(await this.areAt(ofInbox, arrived, until))) return false;
    if (ofStore.length === 0) return true;
    const reacting = reactions().filter((r) => r.log === 'inbox');
    return (await this.areAt(reacting, arrived, until)) && this.areAt(ofStore, await store.head(), until);
  }

  private async areAt(readers: readonly (Projection | Reaction)[], target: number, until: number): Promise<boolean> {
    const { db } = this.parts;
    const consumers = readers.map(consumerOf);
    if (consumers.length === 0) return true;
    const areThere = async (): Promise<boolean> => {
      const rows = await readCheckpoints(db, consumers);
      const isSo = consumers.every((c) => (rows.get(c)?.position ?? -1) >= target);
      if (!isSo) await this.hurry();
      return isSo;
    };
    return this.progress.until(areThere, until - performance.now(), (payload) => saysReached(payload, consumers, target));
  }

  /** Whoever writes read models hears who waits for them in other processes. */
  listen(): void {
    this.progress.listens();
  }

  /** Somebody waits for read models, in whichever process they are written. */
  async hurry(): Promise<void> {
    const { hurry, db } = this.parts;
    if (!hurry()) await db.query('select pg_notify($1, $2)', [PROGRESS_CHANNEL, WANTED], 'say_wanted');
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
