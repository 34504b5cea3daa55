interface Asked<V> {
  readonly resolve: (value: V | undefined) => void;
  readonly reject: (error: unknown) => void;
}

export interface TogetherLimits {
  /** So many times it is asked at once. */
  readonly lanes: number;
  /** For so many keys each time. */
  readonly most: number;
}

/**
 * Single questions of the same moment as one: what is asked while others are on their way waits for the next time, and is asked together. Whoever asks is
 * never answered with what was found before they asked.
 */
export class Together<V> {
  private waiting = new Map<string, Asked<V>[]>();
  private lanes = 0;
  private isScheduled = false;

  /** `ask` leaves out what there is not. */
  constructor(
    private readonly ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
    private readonly limits: TogetherLimits,
  ) {}

  of(key: string): Promise<V | undefined> {
    return new Promise((resolve, reject) => {
      const asked = this.waiting.get(key);
      if (asked) asked.push({ resolve, reject });
      else this.waiting.set(key, [{ resolve, reject }]);
      this.schedule();
    });
  }

  /** Not at once: whoever was answered in the same turn asks in it, too. */
  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      while (this.lanes < this.limits.lanes && this.waiting.size > 0) void this.send(this.take());
    });
  }

  private take(): ReadonlyMap<string, readonly Asked<V>[]> {
    const all = [...this.waiting];
    this.waiting = new Map(all.slice(this.limits.most));
    return new Map(all.slice(0, this.limits.most));
  }

  /** Never rejects: everybody is answered. */
  private async send(asked: ReadonlyMap<string, readonly Asked<V>[]>): Promise<void> {
    this.lanes += 1;
    try {
      const found = await this.ask([...asked.keys()]);
      for (const [key, all] of asked) for (const { resolve } of all) resolve(found.get(key));
    } catch (error) {
      for (const all of asked.values()) for (const { reject } of all) reject(error);
    }
    this.lanes -= 1;
    if (this.waiting.size > 0) this.schedule();
  }
}
