/** Waits; an abort ends it early. Never rejects. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    if (signal?.aborted) done();
    else signal?.addEventListener('abort', done);
  });

/**
 * The pause before the next attempt, doubled with every failure in a row. An abort ends it.
 * @param failures 1 after the first
 */
export const backOff = (
  failures: number,
  signal?: AbortSignal,
  { firstMs = 100, maxMs = 2000 }: { readonly firstMs?: number; readonly maxMs?: number } = {},
): Promise<void> => pause(Math.min(maxMs, firstMs * 2 ** Math.max(0, failures - 1)), signal);

/** Settles as `work` does, or resolves when the signal aborts: then `work` goes on, and its outcome is not looked at. Leaves no listener behind. */
export const unlessAborted = async (signal: AbortSignal, work: Promise<void>): Promise<void> => {
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop);
  try {
    await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** Rejects with what `late` makes when `work` has not settled in time; it goes on, and its outcome is not looked at. */
export const inTime = async <T>(ms: number, work: Promise<T>, late: () => Error): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
};

/** What is there so soon behind a pause came during it: it keeps coming. */
const KEEPS_COMING_MS = 20;
/** A pause that was none grows from here. */
const LEAST_MS = 10;
/** So many in a second are a stream. */
const STREAM_A_SECOND = 200;

export interface GatheringPauses {
  readonly firstMs: number;
  readonly mostMs: number;
}

/**
 * Pauses in which news are gathered. What comes by itself or now and then is followed after the first one; while news come in a stream each pause is twice
 * as long as the one before, so that it is followed in few looks.
 */
export class Gathering {
  private ms = 0;
  private endedAt = -Infinity;

  constructor(private readonly pauses: GatheringPauses) {}

  /** How long to gather behind a look that found so many; `lookedAt`: when it began, by `performance.now()`. */
  pauseBehind(lookedAt: number, found: number): number {
    const { firstMs, mostMs } = this.pauses;
    const isStream = lookedAt - this.endedAt <= KEEPS_COMING_MS && found * 1000 >= STREAM_A_SECOND * this.ms;
    this.ms = isStream ? Math.min(mostMs, Math.max(2 * this.ms, LEAST_MS)) : firstMs;
    return this.ms;
  }

  /** The pause is over. */
  ended(): void {
    this.endedAt = performance.now();
  }
}
