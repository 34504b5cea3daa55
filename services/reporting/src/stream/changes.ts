import { Injectable } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { Clock, Database } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { consumerOf } from '@paktwerk/projections';
import { Observable, defer, filter, interval, map, merge, share, takeUntil, timer } from 'rxjs';
import { Disclosure } from '../figures/disclosure';
import { isCounselling, nameOf, tellsOfDecision } from '../read-models/figures/measures';
import type { CountedMeasure } from '../read-models/figures/measures';
import { positions } from '../read-models/figures/query';
import { figuresProjection } from '../read-models/figures/projection';

/** What a dashboard is told: that figures it may show have changed. It then asks for those that it shows. */
export interface Change {
  /** Per source service the position counted; for bodies of the state. */
  readonly position?: Readonly<Record<string, string>>;
  /** The day up to which future-dated facts are due. */
  readonly liveDate: string | null;
  readonly at: string;
}

/** What changed, in parts that are shown or hidden separately: a tick about hidden figures would reveal that they changed. */
export interface Moved {
  /** Money and posts, names, the day: in the totals they are everybody's. */
  readonly forEveryone: boolean;
  readonly undelivered: boolean;
  /** Districts whose own counselling changed. Everybody else's changes with the month. */
  readonly counsellingOf: ReadonlySet<string>;
}

const POLL_MS = 250;
const HEARTBEAT_MS = 15_000;
/** A connection ends now and then, so that one whose sign-in has expired does not watch for ever; browsers come back by themselves. */
const LIFETIME_MS = 15 * 60_000;

const FIGURES = consumerOf(figuresProjection);
const STATE = `select
  (select live_date::text from rm_live_state_v6 where id = 1) as "liveDate",
  (select position from checkpoints where consumer = $1) as figures,
  (select md5(coalesce(string_agg(p::text, '' order by p.programme_id), '')) from rm_programmes_v1 p)
    || (select md5(coalesce(string_agg(c::text, '' order by c.call_id), '')) from rm_calls_v1 c) as programmes`;
const MOVED = 'select distinct district, measure from rm_figure_deltas_v6 where inbox_position > $1 and inbox_position <= $2';

interface Counted {
  readonly liveDate: string | null;
  readonly figures: number;
  /** The figures themselves, not the checkpoint: a checkpoint also moves with messages about hidden figures. */
  readonly programmes: string;
}
interface News {
  readonly moved: Moved;
  readonly change: Change;
}

const EVERYTHING: Moved = { forEveryone: true, undelivered: true, counsellingOf: new Set() };

export const movedBy = (deltas: readonly { readonly district: string; readonly measure: CountedMeasure }[]): Moved => {
  const moved = deltas.map(({ district, measure }) => ({ district, measure: nameOf(measure) }));
  return {
    forEveryone: moved.some(({ measure }) => !isCounselling(measure) && !tellsOfDecision(measure)),
    undelivered: moved.some(({ measure }) => tellsOfDecision(measure)),
    counsellingOf: new Set(moved.filter(({ measure }) => isCounselling(measure)).map(({ district }) => district)),
  };
};

/**
 * One look at the database per process and interval, however many people watch. The table is asked, not the projection's process: behind
 * a load balancer the figures are usually folded by another replica.
 */
@Injectable()
export class Changes {
  private readonly news: Observable<News>;
  /** Outlives the last watcher: whoever comes next is told of what moved meanwhile and may be seen, and of nothing else. */
  private seen: Counted | undefined;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly disclosure: Disclosure,
  ) {
    this.news = new Observable<News>((subscriber) => {
      const timers = new Set<NodeJS.Timeout>();
      const look = async () => {
        const news = await this.look().catch(() => undefined); // the database is away: the next look tells
        if (subscriber.closed) return;
        if (news) subscriber.next(news);
        const next = setTimeout(() => {
          timers.delete(next);
          void look();
        }, POLL_MS);
        timers.add(next);
      };
      void look();
      return () => timers.forEach((t) => clearTimeout(t));
    }).pipe(share());
  }

  /** For one watcher: the present state at once, then every change of what they are shown, and a sign of life. */
  stream(who: Pick<Actor, 'organisation'>): Observable<MessageEvent> {
    const changed = merge(
      defer(() => this.present()),
      this.news.pipe(
        filter(({ moved }) => this.disclosure.showsMoved(who, moved)),
        map(({ change }) => change),
      ),
    );
    return merge(
      changed.pipe(
        map((change): MessageEvent => ({ type: 'changed', data: this.disclosure.showsPositions(who) ? change : without(change) })),
      ),
      interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: {} }))),
    ).pipe(takeUntil(timer(LIFETIME_MS)));
  }

  private async counted(): Promise<Counted> {
    const [row] = await this.db.query<{ liveDate: string | null; figures: number | null; programmes: string }>(STATE, [FIGURES]);
    return { liveDate: row?.liveDate ?? null, figures: row?.figures ?? 0, programmes: row?.programmes ?? '' };
  }

  private async present(): Promise<Change> {
    const counted = await this.counted();
    // What moves between this and a look that is under way is told once more rather than never.
    if (!this.seen || counted.figures < this.seen.figures) this.seen = counted;
    return this.changeAt(counted);
  }

  private async changeAt({ liveDate }: Counted): Promise<Change> {
    return { position: await positions(this.db), liveDate, at: await this.clock.now() };
  }

  private async look(): Promise<News | undefined> {
    const { seen } = this;
    const counted = await this.counted();
    if (!seen) this.seen ??= counted;
    if (!seen || (seen.liveDate === counted.liveDate && seen.figures === counted.figures && seen.programmes === counted.programmes))
      return undefined;
    const news = { moved: await this.moved(seen, counted), change: await this.changeAt(counted) };
    this.seen = counted;
    return news;
  }

  private async moved(seen: Counted, counted: Counted): Promise<Moved> {
    const isContinued = seen.liveDate === counted.liveDate && seen.programmes === counted.programmes && seen.figures <= counted.figures;
    return isContinued ? movedBy(await this.db.query(MOVED, [seen.figures, counted.figures])) : EVERYTHING;
  }
}

const without = ({ position: _position, ...change }: Change): Change => change;
