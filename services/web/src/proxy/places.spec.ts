import { Places } from './places';

describe('places', () => {
  it('are as many as there are, for each key', () => {
    const places = new Places(2);
    const [first, second, third] = [places.take('a'), places.take('a'), places.take('a')];
    expect([typeof first, typeof second, third, typeof places.take('b')]).toEqual(['function', 'function', undefined, 'function']);
  });
  it('are free again when given back, once', () => {
    const places = new Places(1);
    const giveBack = places.take('a');
    giveBack?.();
    giveBack?.();
    expect([typeof places.take('a'), places.take('a')]).toEqual(['function', undefined]);
  });
});
