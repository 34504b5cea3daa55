import { inParallel } from './in-parallel';

describe('in parallel', () => {
  it('works on every item once, undefined ones too, and on so many at a time', async () => {
    const seen: unknown[] = [];
    let [running, most] = [0, 0];
    await inParallel([1, undefined, 3, 4, 5], 2, async (item) => {
      most = Math.max(most, (running += 1));
      await Promise.resolve();
      seen.push(item);
      running -= 1;
    });
    expect([seen.length, new Set(seen).size, most]).toEqual([5, 5, 2]);
  });

  it('rejects with the first failure', async () => {
    await expect(
      inParallel([1, 2, 3], 1, (item) => (item === 2 ? Promise.reject(new Error('second')) : Promise.resolve())),
    ).rejects.toThrow('second');
  });
});
