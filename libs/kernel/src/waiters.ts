/** So long after a wake-up it may have come between a reader's last look and its waiting: then it looks again at once. */
const JUST_WOKEN_MS = 40;
const LOOK_AGAIN_MS = 5;
const WITHOUT_NEWS_MS = 100;

/** Readers that wait for the next append: woken together, or after their own time, or by their signal. */
export class Waiters {
  private readonly waiting = new Set<() => void>();
  private wokenAt = 0;

  wait(maxMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.waiting.delete(done);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, maxMs);
      this.waiting.add(done);
      if (signal?.aborted) done();
      else signal?.addEventListener('abort', done, { once: true });
    });
  }

  /** Where wake-ups come from elsewhere: one may have come just before, and while nobody can wake us we look again soon. */
  waitForNews(maxMs: number, canBeWoken: boolean, signal?: AbortSignal): Promise<void> {
    const justWoken = Date.now() - this.wokenAt < JUST_WOKEN_MS;
    return this.wait(justWoken ? LOOK_AGAIN_MS : canBeWoken ? maxMs : Math.min(maxMs, WITHOUT_NEWS_MS), signal);
  }

  /** There is something new: everybody looks. */
  wake(): void {
    this.wokenAt = Date.now();
    this.release();
  }

  /** Nobody shall wait any longer, although there is nothing new. */
  release(): void {
    for (const done of [...this.waiting]) done();
  }
}
