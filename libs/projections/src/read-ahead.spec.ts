import type { LogBatch, LogEntry, LogReader } from './log';
import { ReadAhead } from './read-ahead';

/** A log of entries at these positions, which may grow; says what it was asked for. */
class Numbers {
  readonly asked: number[] = [];

  constructor(readonly positions: number[]) {}

  read(after: number, max: number): Promise<LogBatch> {
    this.asked.push(after);
    const found = this.positions.filter((p) => p > after).slice(0, max);
    return Promise.resolve({
      entries: found.map((position) => ({ position }) as LogEntry),
      last: found.at(-1) ?? after,
      full: found.length === max,
    });
  }
}

const all = async (log: Numbers, depth: number, grow: (at: number) => void = () => undefined): Promise<number[]> => {
  const feed = new ReadAhead(log as unknown as LogReader, new Set(), { batchSize: 3, depth });
  const seen: number[] = [];
  for (let at = 0; ;) {
    feed.turn();
    const batch = await feed.take(at);
    if (batch.last <= at) return seen;
    seen.push(...batch.entries.map((e) => e.position));
    at = batch.last;
    grow(at);
  }
};
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe('reading ahead', () => {
  it.each([1, 2, 3])('%i batches deep gives every entry once and in order', async (depth) => {
    for (const n of [0, 1, 3, 7, 12]) expect(await all(new Numbers(upTo(n)), depth)).toEqual(upTo(n));
  });

  it('asks for each place once, the one behind the next before the next was taken', async () => {
    const log = new Numbers(upTo(20));
    const feed = new ReadAhead(log as unknown as LogReader, new Set(), { batchSize: 3, depth: 2 });
    await feed.take(0);
    expect(log.asked).toEqual([0, 3, 6]);
    feed.turn();
    await feed.take(3);
    expect(log.asked).toEqual([0, 3, 6, 9]);
  });

  it('in a log with gaps looks no further than the next one', async () => {
    const positions = upTo(40).map((p) => p * 2);
    const log = new Numbers(positions);
    expect(await all(log, 2)).toEqual(positions);
    expect(log.asked.length).toBeLessThan(positions.length / 3 + 4);
  });

  it('what was appended since the end was seen is not overlooked', async () => {
    const log = new Numbers(upTo(6));
    expect(
      await all(log, 3, (at) => {
        if (at === 6) log.positions.push(7, 8);
      }),
    ).toEqual(upTo(8));
  });
});
