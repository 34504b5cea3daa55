import { getEventListeners } from 'node:events';
import { Waiters } from './waiters';

const LONG_MS = 5000;

describe('waiting for news', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const passed = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);
  const watched = (wait: Promise<void>) => {
    const seen = { isOver: false };
    void wait.then(() => (seen.isOver = true));
    return seen;
  };

  it('lasts its time where there are none, a tenth of a second where nobody can wake it', async () => {
    const waiters = new Waiters();
    const [woken, alone, short] = [
      watched(waiters.waitForNews(LONG_MS, true)),
      watched(waiters.waitForNews(LONG_MS, false)),
      watched(waiters.waitForNews(5, false)),
    ];
    await passed(5);
    expect([woken, alone, short].map((w) => w.isOver)).toEqual([false, false, true]);
    await passed(94);
    expect(alone.isOver).toBe(false);
    await passed(1);
    expect([woken, alone].map((w) => w.isOver)).toEqual([false, true]);
    await passed(LONG_MS - 100);
    expect(woken.isOver).toBe(true);
  });

  it('ends at once with the first news', async () => {
    const waiters = new Waiters();
    const wait = watched(waiters.waitForNews(LONG_MS, true));
    waiters.wake();
    await passed(0);
    expect(wait.isOver).toBe(true);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('collects further news for a short time after the first; only the time ends that', async () => {
    const waiters = new Waiters();
    waiters.wake();
    const [wait, shorter] = [watched(waiters.waitForNews(LONG_MS, true)), watched(waiters.waitForNews(5, true))];
    waiters.wake();
    await passed(5);
    expect([wait.isOver, shorter.isOver]).toEqual([false, true]);
    await passed(4);
    expect(wait.isOver).toBe(false);
    await passed(1);
    expect(wait.isOver).toBe(true);
  });

  it('is short for news since the last look began, in its very moment too, and not for news before it', async () => {
    const waiters = new Waiters();
    waiters.wake();
    const wokenAt = performance.now();
    const [same, later] = [
      watched(waiters.waitForNews(LONG_MS, true, undefined, wokenAt)),
      watched(waiters.waitForNews(LONG_MS, true, undefined, wokenAt + 1)),
    ];
    await passed(10);
    expect([same.isOver, later.isOver]).toEqual([true, false]);
    await passed(40);
    const usual = watched(waiters.waitForNews(LONG_MS, true));
    await passed(10);
    expect(usual.isOver).toBe(false);
    waiters.wake();
    await passed(0);
    expect([later.isOver, usual.isOver]).toEqual([true, true]);
  });

  it('ends when its signal aborts, before or while it lasts, and leaves nothing behind', async () => {
    const waiters = new Waiters();
    const { signal: quiet } = new AbortController();
    const ended = new AbortController();
    const [aborted, inTime] = [watched(waiters.waitForNews(LONG_MS, true, ended.signal)), watched(waiters.wait(10, quiet))];
    ended.abort();
    const late = watched(waiters.wait(LONG_MS, ended.signal));
    await passed(10);
    expect([aborted.isOver, inTime.isOver, late.isOver]).toEqual([true, true, true]);
    expect([getEventListeners(ended.signal, 'abort'), getEventListeners(quiet, 'abort')]).toEqual([[], []]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('ends when everybody is released, also while it collects', async () => {
    const waiters = new Waiters();
    waiters.wake();
    const [gathering, waiting] = [watched(waiters.waitForNews(LONG_MS, true)), watched(waiters.wait(LONG_MS))];
    waiters.release();
    await passed(0);
    expect([gathering.isOver, waiting.isOver]).toEqual([true, true]);
    expect(jest.getTimerCount()).toBe(0);
  });
});
