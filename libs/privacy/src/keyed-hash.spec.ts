import { MemoryKeyStore } from './key-store';
import { KeyedHash } from './keyed-hash';

describe('a keyed hash', () => {
  const keys = new MemoryKeyStore();
  const hash = new KeyedHash(keys, 'register');

  it('is the same for the same parts, however often the key is asked for, and another one for others', async () => {
    const first = await hash.of('mira', 'beispiel', '1990-05-04');
    expect(await new KeyedHash(keys, 'register').of('mira', 'beispiel', '1990-05-04')).toBe(first);
    expect(await hash.of('mira', 'beispiel', '1990-05-05')).not.toBe(first);
    expect(await hash.of('mirab', 'eispiel', '1990-05-04')).not.toBe(first);
    expect(first).toMatch(/^[\w-]{43}$/);
  });

  it('is the same of many at once', async () =>
    expect(await hash.ofAll([['mira'], ['mira', 'beispiel']])).toEqual([await hash.of('mira'), await hash.of('mira', 'beispiel')]));

  it('is found under many keys without making one', async () => {
    const some = new MemoryKeyStore();
    const first = await new KeyedHash(some, 'a').of('identity');
    expect([...(await KeyedHash.known(some, ['a', 'b'], ['identity']))]).toEqual([['a', first]]);
    expect([...(await some.findAll(['b']))]).toEqual([]);
  });

  it('depends on the key: another store and another purpose give other hashes', async () => {
    const first = await hash.of('mira');
    expect(await new KeyedHash(new MemoryKeyStore(), 'register').of('mira')).not.toBe(first);
    expect(await new KeyedHash(keys, 'something else').of('mira')).not.toBe(first);
  });

  it('stays with the first version of a key that was renewed', async () => {
    const first = await hash.of('mira');
    const renewed = (await keys.findAll(['register'])).get('register')!;
    const store: typeof keys = Object.assign(new MemoryKeyStore(), {
      findAll: () => Promise.resolve(new Map([['register', new Map([...renewed, [2, Buffer.alloc(32)]])]])),
    });
    expect(await new KeyedHash(store, 'register').of('mira')).toBe(first);
  });

  it('changes when its key is deleted, and nothing shows that there was an earlier one', async () => {
    const first = await new KeyedHash(keys, 'somebody').of('identity');
    await keys.forget('somebody');
    expect(await new KeyedHash(keys, 'somebody').of('identity')).not.toBe(first);
    expect(await keys.erasuresOf('any')).toEqual([]);
  });
});
