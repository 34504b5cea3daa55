/** How long a look usually takes at most; used where a reader does not say when it began. */
const LOOK_MS = 40;
/** A pause that no wake-up shortens: under load the next look then finds many entries instead of one. */
const LOOK_AGAIN_MS = 10;
const WITHOUT_NEWS_MS = 100;

/** Readers that wait for the next append: woken together, or after their own time, or by their signal. */
export class Waiters {
  private readonly waiting = new Set<() => void>();
  private readonly gathering = new Set<() => void>();
  private wokenAt = -Infinity;

  wait(maxMs: number, signal?: AbortSignal): Promise<void> {
    return waitIn(this.waiting, maxMs, signal);
  }

  /**
   * For wake-ups from another process. A wake-up since the caller's last look began may be about something that this look missed, so the wait is short
   * then; it is short as well while no wake-up can arrive.
   * @param lookedAt when that look began, by `performance.now()`
   */
  waitForNews(maxMs: number, canBeWoken: boolean, signal?: AbortSignal, lookedAt = performance.now() - LOOK_MS): Promise<void> {
    if (this.wokenAt >= lookedAt) return waitIn(this.gathering, Math.min(maxMs, LOOK_AGAIN_MS), signal);
    return this.wait(canBeWoken ? maxMs : Math.min(maxMs, WITHOUT_NEWS_MS), signal);
  }

  /** Whether something became new since then, by `performance.now()`. */
  wokenSince(at: number): boolean {
    return this.wokenAt >= at;
  }

  /** Something is new: every waiting reader looks, and a reader that has just looked does so again soon. */
  wake(): void {
    this.wokenAt = performance.now();
    for (const done of [...this.waiting]) done();
  }

  /** Ends every wait although nothing is new. */
  release(): void {
    for (const done of [...this.waiting, ...this.gathering]) done();
  }
}

const waitIn = (set: Set<() => void>, maxMs: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      set.delete(done);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, maxMs);
    set.add(done);
    signal?.addEventListener('abort', done);
  });
