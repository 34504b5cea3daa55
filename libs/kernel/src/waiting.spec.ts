import { getEventListeners } from 'node:events';
import { Gathering, backOff, inTime, pause, unlessAborted } from './waiting';

describe('waiting', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const pausedMs = (failures: number, limits?: Parameters<typeof backOff>[2]): number => {
    jest.clearAllTimers();
    const set = jest.spyOn(globalThis, 'setTimeout');
    void backOff(failures, undefined, limits);
    const ms = set.mock.calls[0]?.[1];
    set.mockRestore();
    return ms ?? -1;
  };

  it('grows with every failure in a row, up to a limit', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 5000].map((n) => pausedMs(n))).toEqual([100, 200, 400, 800, 1600, 2000, 2000, 2000]);
    expect([1, 2, 9].map((n) => pausedMs(n, { firstMs: 500, maxMs: 30_000 }))).toEqual([500, 1000, 30_000]);
  });

  it('lasts its time, with a signal or without one', async () => {
    const { signal } = new AbortController();
    const over: string[] = [];
    void pause(100).then(() => over.push('without'));
    void pause(100, signal).then(() => over.push('with'));
    await jest.advanceTimersByTimeAsync(99);
    expect(over).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(over).toEqual(['without', 'with']);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('is ended by an abort, before or while it lasts, and leaves nothing behind', async () => {
    const stop = new AbortController();
    const waiting = pause(60_000, stop.signal);
    stop.abort();
    await waiting;
    await pause(60_000, stop.signal);
    expect(jest.getTimerCount()).toBe(0);
    expect(getEventListeners(stop.signal, 'abort')).toHaveLength(0);
  });

  it('for work ends with the work or with an abort', async () => {
    const stop = new AbortController();
    await expect(unlessAborted(stop.signal, Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(getEventListeners(stop.signal, 'abort')).toHaveLength(0);
    const endless = new Promise<void>(() => undefined);
    let isOver = false;
    const forEver = unlessAborted(stop.signal, endless).then(() => (isOver = true));
    await jest.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(false);
    stop.abort();
    await forEver;
    await unlessAborted(stop.signal, endless);
    expect(getEventListeners(stop.signal, 'abort')).toHaveLength(0);
  });

  it('for work that is late rejects', async () => {
    const late = inTime(10, new Promise<void>(() => undefined), () => new Error('late'));
    jest.advanceTimersByTime(10);
    await expect(late).rejects.toThrow('late');
    await expect(inTime(10, Promise.resolve(1), () => new Error('late'))).resolves.toBe(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('gathering', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  /** What a reader does that looks again so long behind each pause, and finds so many. */
  const pauses = (gathering: Gathering, looks: readonly (readonly [behindMs: number, found: number])[]): readonly number[] =>
    looks.map(([behindMs, found]) => {
      jest.advanceTimersByTime(behindMs);
      const pausedMs = gathering.pauseBehind(performance.now(), found);
      jest.advanceTimersByTime(pausedMs);
      gathering.ended();
      return pausedMs;
    });

  it('takes longer while there is a stream of news, up to a limit, and begins anew behind a silence', () => {
    const looks = [0, 10, 0, 20, 5, 21, 10].map((behindMs) => [behindMs, 100] as const);
    expect(pauses(new Gathering({ firstMs: 40, mostMs: 250 }), looks)).toEqual([40, 80, 160, 250, 250, 40, 80]);
  });

  it('stays short where news keep coming, and fewer than two hundred a second', () => {
    const found = [1, 7, 8, 15, 8, 16, 31];
    const looks = found.map((n) => [10, n] as const);
    expect(pauses(new Gathering({ firstMs: 40, mostMs: 250 }), looks)).toEqual([40, 40, 80, 40, 80, 160, 40]);
  });

  it('follows at once what comes by itself, where its first pause is none', () => {
    const looks = [0, 30, 10, 10, 10, 10, 30].map((behindMs) => [behindMs, 50] as const);
    expect(pauses(new Gathering({ firstMs: 0, mostMs: 40 }), looks)).toEqual([0, 0, 10, 20, 40, 40, 0]);
    expect(
      pauses(
        new Gathering({ firstMs: 0, mostMs: 40 }),
        [1, 1, 1, 2].map((n) => [10, n] as const),
      ),
    ).toEqual([0, 10, 0, 10]);
    expect(
      pauses(
        new Gathering({ firstMs: 0, mostMs: 0 }),
        [9, 9].map((n) => [0, n] as const),
      ),
    ).toEqual([0, 0]);
  });
});
