import { Stretches } from './stretches';

describe('a list in stretches', () => {
  it('was never done behind those that failed, because they stayed the first: the next stretch begins behind them', async () => {
    const open = [1, 2, 3, 4, 5];
    const stretches = new Stretches<number>(2, (n) => n);
    const next = () => stretches.next((after) => Promise.resolve(open.filter((n) => n > after).slice(0, 2)));
    expect([await next(), await next(), await next(), await next()]).toEqual([[1, 2], [3, 4], [5], [1, 2]]);
  });
  it('begins anew behind a stretch that ended it to the item, and where nothing is left', async () => {
    const open = [1, 2];
    const stretches = new Stretches<number>(2, (n) => n);
    const next = () => stretches.next((after) => Promise.resolve(open.filter((n) => n > after).slice(0, 2)));
    expect([await next(), await next(), await next()]).toEqual([[1, 2], [], [1, 2]]);
  });
});
