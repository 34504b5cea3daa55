import { Rest, eachByItself, takeTurns } from './turns';

const failing = { firstMs: 0, maxMs: 0 };

describe('turns of a worker', () => {
  it('go on behind a failure, and of those in a row the first and every twentieth is noted', async () => {
    const noted: unknown[] = [];
    const log = { warn: (about: object, text: string) => void noted.push([about, text]) };
    const end = new AbortController();
    let n = 0;
    await takeTurns({ worker: 'spec', log, waits: 'all waits', failing }, end.signal, () => {
      n += 1;
      if (n === 43) end.abort();
      return n === 1 || n >= 42 ? Promise.resolve(0) : Promise.reject(new Error(`turn ${n}`));
    });
    const note = (turn: number) => [{ worker: 'spec', error: `Error: turn ${turn}` }, 'all waits'];
    expect(noted).toEqual([note(2), note(21), note(41)]);
  });

  it('rest no longer where somebody waits for the next one', async () => {
    const [end, rest] = [new AbortController(), new Rest()];
    rest.end(); // nobody rests yet
    let n = 0;
    const turns = takeTurns({ worker: 'spec', log: { warn: () => undefined }, waits: 'all waits', rest }, end.signal, () => {
      n += 1;
      if (n === 3) end.abort();
      else setTimeout(() => rest.end(), 5);
      return Promise.resolve(60_000);
    });
    await turns;
    expect(n).toBe(3);
  });

  it('end with the signal, also while they rest', async () => {
    const end = new AbortController();
    setTimeout(() => end.abort(), 5);
    let n = 0;
    await takeTurns({ worker: 'spec', log: { warn: () => undefined }, waits: '' }, end.signal, () => Promise.resolve((n += 3_600_000)));
    expect(n).toBe(3_600_000);
  });
});

describe('each by itself', () => {
  const done: number[] = [];
  const work = (bad: readonly number[]) => (n: number) =>
    bad.includes(n) ? Promise.reject(new Error(`no ${n}`)) : Promise.resolve(void done.push(n));
  beforeEach(() => void done.splice(0));

  it('is not held up by one that fails, which is told when all others are done', async () => {
    await expect(eachByItself([1, 2, 3], work([1]))).rejects.toThrow(/^no 1$/);
    expect(done).toEqual([2, 3]);
  });
  it('tells how many failed, and of the first why', async () => {
    await expect(eachByItself([1, 2, 3], work([2, 3]))).rejects.toThrow(/^2 failed, the first: Error: no 2$/);
    expect(done).toEqual([1]);
  });
  it('says nothing where nothing failed', async () => {
    await eachByItself([1, 2], work([]));
    expect(done).toEqual([1, 2]);
  });
});
