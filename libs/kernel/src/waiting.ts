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
