import { Injectable } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import { Observable, interval, map, merge, takeUntil, timer } from 'rxjs';
import { STATES } from '../draft/presence';

const LOOK_MS = 400;
const HEARTBEAT_MS = 15_000;
/** A connection ends now and then, so that one whose sign-in has expired does not watch for ever; browsers come back by themselves. */
const LIFETIME_MS = 15 * 60_000;

type Listener = () => void;

/**
 * Tells who has a draft open that it has changed, or that somebody came or went. One look at the database per process and interval, for all drafts that
 * are watched: the change may have been made through another replica. Nothing is said of what changed: whoever may see the draft asks for it.
 */
@Injectable()
export class DraftStream {
  private readonly watchers = new Map<string, Set<Listener>>();
  private states = new Map<string, string>();
  private next: NodeJS.Timeout | undefined;

  constructor(private readonly db: Database) {}

  of(draftId: string): Observable<MessageEvent> {
    const changed = new Observable<MessageEvent>((subscriber) => {
      const tell = (): void => subscriber.next({ type: 'changed', data: { draftId } });
      this.watch(draftId, tell);
      tell(); // whatever happened before anybody listened
      return () => this.forget(draftId, tell);
    });
    const heartbeat = interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: {} })));
    return merge(changed, heartbeat).pipe(takeUntil(timer(LIFETIME_MS)));
  }

  private watch(draftId: string, tell: Listener): void {
    const listeners = this.watchers.get(draftId) ?? new Set();
    this.watchers.set(draftId, listeners.add(tell));
    this.next ??= setTimeout(() => void this.look(), LOOK_MS);
  }

  private forget(draftId: string, tell: Listener): void {
    const listeners = this.watchers.get(draftId);
    listeners?.delete(tell);
    if (listeners?.size === 0) this.watchers.delete(draftId);
  }

  private async look(): Promise<void> {
    const rows = await this.db.query<{ draftId: string; state: string }>(STATES, [[...this.watchers.keys()]]).catch(() => undefined); // the database is away: the next look tells
    if (rows) {
      const states = new Map(rows.map(({ draftId, state }) => [draftId, state]));
      for (const [draftId, listeners] of this.watchers) {
        const before = this.states.get(draftId);
        // Who watches a draft that had no state yet asked for it before this look, and it may have changed in between.
        if (before !== states.get(draftId)) for (const tell of listeners) tell();
      }
      this.states = states;
    }
    this.next = this.watchers.size === 0 ? undefined : setTimeout(() => void this.look(), LOOK_MS);
  }
}
