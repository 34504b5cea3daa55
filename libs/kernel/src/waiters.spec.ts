import { Waiters } from './waiters';

const LONG_MS = 5000;
const timed = async (wait: Promise<void>): Promise<number> => {
  const began = performance.now();
  await wait;
  return performance.now() - began;
};

describe('waiting for news', () => {
  it('ends at once with the first news', async () => {
    const waiters = new Waiters();
    const wait = timed(waiters.waitForNews(LONG_MS, true));
    waiters.wake();
    expect(await wait).toBeLessThan(LONG_MS / 10);
  });

  it('collects further news for a short time after the first; only the time ends that', async () => {
    const waiters = new Waiters();
    waiters.wake();
    let isOver = false;
    const wait = timed(waiters.waitForNews(LONG_MS, true)).then((ms) => ((isOver = true), ms));
    waiters.wake();
    await Promise.resolve();
    expect(isOver).toBe(false);
    const ms = await wait;
    expect(ms).toBeGreaterThan(5);
    expect(ms).toBeLessThan(LONG_MS / 10);
  });

  it('does not end for news that the last look began after', async () => {
    const waiters = new Waiters();
    waiters.wake();
    await new Promise((resolve) => setTimeout(resolve, 2));
    const [stale, fresh] = [performance.now() - LONG_MS, performance.now()];
    let isOver = false;
    const wait = timed(waiters.waitForNews(LONG_MS, true, undefined, fresh)).then(() => (isOver = true));
    expect(await timed(waiters.waitForNews(LONG_MS, true, undefined, stale))).toBeLessThan(LONG_MS / 10);
    expect(isOver).toBe(false);
    waiters.wake();
    await wait;
  });

  it('ends when its signal aborts and when everybody is released, also while it collects', async () => {
    const waiters = new Waiters();
    const ended = new AbortController();
    const wait = timed(waiters.waitForNews(LONG_MS, true, ended.signal));
    ended.abort();
    expect(await wait).toBeLessThan(LONG_MS / 10);
    expect(await timed(waiters.wait(LONG_MS, ended.signal))).toBeLessThan(LONG_MS / 10);
    waiters.wake();
    const gathering = waiters.waitForNews(LONG_MS, true);
    const waiting = waiters.wait(LONG_MS);
    waiters.release();
    await Promise.all([gathering, waiting]);
  });
});
