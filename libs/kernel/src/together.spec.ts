import { Together } from './together';

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('asking together', () => {
  const setUp = (limits = { lanes: 1, most: 3 }) => {
    const asked: (readonly string[])[] = [];
    const answers: (() => void)[] = [];
    const together = new Together<string>(async (keys) => {
      asked.push(keys);
      await new Promise<void>((resolve) => answers.push(resolve));
      if (keys.includes('broken')) throw new Error('away');
      return new Map(keys.filter((key) => key !== 'unknown').map((key) => [key, `${key}!`]));
    }, limits);
    const answer = async () => {
      answers.shift()?.();
      await nextTurn();
      await nextTurn();
    };
    return { asked, together, answer };
  };

  it('asks once for what is asked in one moment, and each is answered for itself', async () => {
    const { asked, together, answer } = setUp();
    const all = Promise.all(['a', 'b', 'a', 'unknown'].map((key) => together.of(key)));
    await nextTurn();
    await answer();
    expect([asked, await all]).toEqual([[['a', 'b', 'unknown']], ['a!', 'b!', 'a!', undefined]]);
  });

  it('asks anew for whoever comes while an answer is on its way, and for no more than the limit at once', async () => {
    const { asked, together, answer } = setUp();
    const first = together.of('a');
    await nextTurn();
    const later = Promise.all(['a', 'b', 'c', 'd'].map((key) => together.of(key)));
    await nextTurn();
    expect(asked).toEqual([['a']]);
    await answer();
    expect([await first, asked]).toEqual(['a!', [['a'], ['a', 'b', 'c']]]);
    await answer();
    await answer();
    expect([await later, asked.at(-1)]).toEqual([['a!', 'b!', 'c!', 'd!'], ['d']]);
  });

  it('tells everybody of one moment what went wrong, and goes on', async () => {
    const { together, answer } = setUp();
    const all = Promise.allSettled(['a', 'broken'].map((key) => together.of(key)));
    await nextTurn();
    await answer();
    expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = together.of('a');
    await nextTurn();
    await answer();
    expect(await again).toBe('a!');
  });
});
