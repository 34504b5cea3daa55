import { Injectable } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { Clock, Database } from '@paktwerk/platform';
import { consumerOf } from '@paktwerk/projections';
import { Observable, interval, map, merge, shareReplay, takeUntil, timer } from 'rxjs';
import { figuresProjection } from '../read-models/figures/projection';
import { programmesProjection } from '../read-models/programmes/projection';

/** What a dashboard is told: how far the figures are now. It then asks for those that it shows. */
export interface Change {
  readonly position: Readonly<Record<string, string>>;
  /** The day up to which future-dated facts are due. */
  readonly liveDate: string | null;
  readonly at: string;
}

const POLL_MS = 250;
const HEARTBEAT_MS = 15_000;
/** A connection ends now and then, so that one whose sign-in has expired does not watch for ever; browsers come back by themselves. */
const LIFETIME_MS = 15 * 60_000;

const STATE = `select
  (select live_date::text from rm_live_state_v1 where id = 1) as "liveDate",
  (select coalesce(json_object_agg(source, source_position order by source), '{}') from rm_sources_v1) as position,
  (select coalesce(json_agg(position order by consumer), '[]') from checkpoints where consumer = any($1)) as checkpoints`;

const CONSUMERS = [figuresProjection, programmesProjection].map(consumerOf);

/**
 * One look at the database per process and interval, however many people watch. The table is asked, not the projection's process: behind
 * a load balancer the figures are usually folded by another replica.
 */
@Injectable()
export class Changes {
  private readonly changes: Observable<Change>;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {
    this.changes = new Observable<Change>((subscriber) => {
      let seen = '';
      const timers = new Set<NodeJS.Timeout>();
      const look = async () => {
        const state = await this.look().catch(() => undefined); // the database is away: the next look tells
        if (subscriber.closed) return;
        if (state && state.fingerprint !== seen) {
          seen = state.fingerprint;
          subscriber.next(state.change);
        }
        const next = setTimeout(() => {
          timers.delete(next);
          void look();
        }, POLL_MS);
        timers.add(next);
      };
      void look();
      return () => timers.forEach((t) => clearTimeout(t));
    }).pipe(shareReplay({ bufferSize: 1, refCount: true }));
  }

  /** For one watcher: the present state at once, then every change, and a sign of life. */
  stream(): Observable<MessageEvent> {
    return merge(
      this.changes.pipe(map((data): MessageEvent => ({ type: 'changed', data }))),
      interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: {} }))),
    ).pipe(takeUntil(timer(LIFETIME_MS)));
  }

  private async look(): Promise<{ fingerprint: string; change: Change }> {
    const [row] = await this.db.query<{ liveDate: string | null; position: Record<string, string>; checkpoints: readonly number[] }>(
      STATE,
      [CONSUMERS],
    );
    const { liveDate = null, position = {}, checkpoints = [] } = row ?? {};
    return { fingerprint: JSON.stringify([liveDate, checkpoints]), change: { position, liveDate, at: await this.clock.now() } };
  }
}
