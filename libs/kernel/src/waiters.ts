/** So long a look takes at most as a rule, where a reader does not say when it began. */
const LOOK_MS = 40;
/** Nobody is woken out of this: under load a look finds what has come meanwhile, instead of one entry at a time. */
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
   * Where wake-ups come from elsewhere: one that came since the caller's last look began may tell of what that look did not find, and while nobody can
   * wake us we look again soon.
   * @param lookedAt when that look began, by `performance.now()`
   */
  waitForNews(maxMs: number, canBeWoken: boolean, signal?: AbortSignal, lookedAt = performance.now() - LOOK_MS): Promise<void> {
    if (this.wokenAt >= lookedAt) return waitIn(this.gathering, Math.min(maxMs, LOOK_AGAIN_MS), signal);
    return this.wait(canBeWoken ? maxMs : Math.min(maxMs, WITHOUT_NEWS_MS), signal);
  }

  /** There is something new: everybody looks, and who has just looked does so soon. */
  wake(): void {
    this.wokenAt = performance.now();
    for (const done of [...this.waiting]) done();
  }

  /** Nobody shall wait any longer, although there is nothing new. */
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
    signal?.addEventListener('abort', done, { once: true });
  });
