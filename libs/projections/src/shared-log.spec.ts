import { makePosition } from '@paktwerk/event-store';
import type { LogBatch, LogEntry, LogReader } from './log';
import { SharedLog } from './shared-log';

const entry = (position: number, type: string): LogEntry => ({
  position,
  type,
  data: {},
  key: 'thing-1',
  eventId: `event-${position}`,
  recordedAt: '2022-06-01T00:00:00.000Z',
  knownSince: '2022-06-01T00:00:00.000Z',
  actor: { role: 'X', organisation: 'state' },
  correlationId: 'c',
  sourcePosition: makePosition('spec', 1, position),
});

/** Grows, says so or not, and counts who looks at it. */
class GrowingLog implements LogReader {
  readonly id = 'store';
  readonly looks: [after: number, max: number][] = [];
  readonly entries: LogEntry[] = [];
  private heardAt = -Infinity;
  isHeard = true;
  fails = false;
  /** What arrives between the look and its answer. */
  meanwhile: (() => void) | undefined;

  add(...types: string[]): void {
    for (const type of types) this.entries.push(entry(this.entries.length + 1, type));
    this.heardAt = performance.now();
  }
  async read(after: number, max: number, types?: ReadonlySet<string>): Promise<LogBatch> {
    this.looks.push([after, max]);
    const seen = this.entries.slice(after, after + max);
    this.meanwhile?.();
    this.meanwhile = undefined;
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (this.fails) throw new Error('The log is away.');
    const last = seen.at(-1);
    return {
      entries: types ? seen.filter((e) => types.has(e.type)) : seen,
      last: last?.position ?? after,
      full: seen.length === max,
      ...(last ? { lastEventId: last.eventId, lastEpoch: 1 } : {}),
    };
  }
  eventIdAt(position: number): Promise<string | undefined> {
    return Promise.resolve(this.entries[position - 1]?.eventId);
  }
  head(): Promise<number> {
    return Promise.resolve(this.entries.length);
  }
  waitForMore(): Promise<void> {
    return Promise.resolve();
  }
  heardSince(at: number): boolean {
    return !this.isHeard || this.heardAt >= at;
  }
}

describe('a log that is read once for all who follow it', () => {
  const [A, B] = [new Set(['a']), new Set(['a', 'b'])];
  let log: GrowingLog;
  let shared: SharedLog;
  const soon = () => new Promise((resolve) => setTimeout(resolve, 2));
  const places = (batch: LogBatch) => [batch.entries.map((e) => e.position), batch.last, batch.lastEventId];
  /** Two readers, who stand at the end. */
  const follow = async () => {
    await shared.read(0, 100, A);
    await soon();
    log.looks.length = 0;
  };
  beforeEach(() => {
    log = new GrowingLog();
    log.add('a', 'b', 'c');
    shared = new SharedLog(log, B);
  });

  it('hands each what it wants of one look', async () => {
    await follow();
    log.add('c', 'b', 'a', 'c');
    const [a, b] = await Promise.all([shared.read(3, 100, A), shared.read(3, 100, B)]);
    expect(places(a)).toEqual([[6], 7, 'event-7']);
    expect(places(b)).toEqual([[5, 6], 7, 'event-7']);
    expect(log.looks).toEqual([[3, 500]]);
  });

  it('hands whoever gathered what others have read meanwhile, and looks only behind it', async () => {
    await follow();
    for (const type of ['a', 'b']) {
      log.add(type);
      await shared.read(log.entries.length - 1, 100, A);
      await soon();
    }
    expect(places(await shared.read(3, 100, B))).toEqual([[4, 5], 5, 'event-5']);
    expect(log.looks).toEqual([
      [3, 500],
      [4, 500],
    ]);
    expect(places(await shared.read(4, 100, B))).toEqual([[5], 5, 'event-5']);
    expect(places(await shared.read(5, 100, B))).toEqual([[], 5, undefined]);
    expect(log.looks).toHaveLength(2);
  });

  it('looks again for whoever asks after news that a look under way may have missed', async () => {
    await follow();
    log.add('a');
    log.meanwhile = () => log.add('b');
    const first = shared.read(3, 100, B);
    await soon();
    expect(places(await shared.read(3, 100, B))).toEqual([[4, 5], 5, 'event-5']);
    expect(places(await first)[1]).toBeGreaterThanOrEqual(4);
  });

  it('looks each time while nobody would say what is new', async () => {
    await follow();
    log.isHeard = false;
    await shared.read(3, 100, A);
    await shared.read(3, 100, A);
    expect(log.looks).toHaveLength(2);
  });

  it('lets those far behind read by themselves, and those who want everything or more than is shared', async () => {
    await follow();
    expect(places(await shared.read(0, 2, B))).toEqual([[1, 2], 2, 'event-2']);
    expect(places(await shared.read(1, 1))).toEqual([[2], 2, 'event-2']);
    expect(places(await shared.read(0, 100, new Set(['c'])))).toEqual([[3], 3, 'event-3']);
    expect(log.looks).toEqual([
      [0, 2],
      [1, 1],
      [0, 100],
    ]);
  });

  it('goes on where there is more than one look shows', async () => {
    await follow();
    log.add(...Array.from({ length: 700 }, () => 'a'));
    const first = await shared.read(3, 1000, A);
    expect([first.last, first.full]).toEqual([503, true]);
    const second = await shared.read(first.last, 1000, A);
    expect([second.last, second.full]).toEqual([703, false]);
    expect(second.entries).toHaveLength(200);
  });

  it('reads by itself what is more than was asked for', async () => {
    await follow();
    log.add('a', 'a', 'a');
    expect(places(await shared.read(3, 2, A))).toEqual([[4, 5], 5, 'event-5']);
    expect(log.looks).toEqual([
      [3, 500],
      [3, 2],
    ]);
  });

  it('keeps a thousand places for those who gather, and no more', async () => {
    await follow();
    log.add('a');
    await shared.read(3, 2000, A);
    const grow = async () => {
      await soon();
      log.add(...Array.from({ length: 400 }, () => 'c'));
      await shared.read(log.entries.length - 400, 2000, A);
      log.looks.length = 0;
      expect(places(await shared.read(3, 2000, A)).slice(0, 2)).toEqual([[4], log.entries.length]);
      return log.looks;
    };
    expect([...(await grow())]).toEqual([]);
    expect([...(await grow())]).toEqual([]);
    expect([...(await grow())]).toEqual([[3, 2000]]);
  });

  it('begins anew behind a look that failed: whatever was read might be gone', async () => {
    await follow();
    log.add('a');
    log.fails = true;
    await expect(Promise.all([shared.read(3, 100, A), shared.read(3, 100, B)])).rejects.toThrow('The log is away.');
    log.fails = false;
    expect(places(await shared.read(3, 100, B))).toEqual([[4], 4, 'event-4']);
  });

  describe('as time goes by', () => {
    const { performance } = globalThis;
    const real = performance.now.bind(performance);
    let passed = 0;
    beforeEach(() => {
      passed = 0;
      jest.spyOn(performance, 'now').mockImplementation(() => real() + passed);
    });
    afterEach(() => jest.restoreAllMocks());

    it('looks again after half a second, also where nobody told of news', async () => {
      await follow();
      log.entries.push(entry(4, 'a'));
      passed = 400;
      expect(places(await shared.read(3, 100, A))).toEqual([[], 3, undefined]);
      passed = 500;
      expect(places(await shared.read(3, 100, A))).toEqual([[4], 4, 'event-4']);
    });

    it('tells of a log that was restored underneath what it says, and for a second at most what it said', async () => {
      await follow();
      log.add('a');
      await shared.read(3, 100, A);
      log.entries[3] = { ...entry(4, 'a'), eventId: 'event-restored' };
      const told = async (after: number, type: string) => {
        passed = after;
        log.add(type);
        await shared.read(log.entries.length - 1, 100, A);
        return (await shared.read(3, 100, A)).entries[0]?.eventId;
      };
      expect([await told(900, 'b'), await told(1100, 'b')]).toEqual(['event-4', 'event-restored']);
    });
  });
});
