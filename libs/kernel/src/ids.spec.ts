import * as fc from 'fast-check';
import { v5 } from 'uuid';
import { derivedId, derivedUuid, isId, newId } from './ids';

describe('derived ids', () => {
  it('are UUIDs of version 5, as the library makes them, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (parts) => {
        expect(derivedUuid(...parts)).toBe(v5(JSON.stringify(parts), '6f2a5f0e-3b5b-5c0e-9d0c-5a1b6f0c7e11'));
      }),
      { numRuns: 500 },
    );
  });
  it('are the same for the same parts only', () => {
    expect(derivedId('app', 'a', 'b')).toBe(`app_${derivedUuid('app', 'a', 'b')}`);
    expect(derivedId('app', 'a', 'b')).not.toBe(derivedId('app', 'ab'));
  });
});

describe('an id', () => {
  const uuid = '0190f1a0-0000-7000-8000-000000000000';
  it.each([
    [`app_${uuid}`, true],
    [newId('app'), true],
    [`prg_${uuid}`, false],
    [`${uuid}app_`, false],
    ['app_1', false],
    [uuid, false],
    [`app-${uuid}`, false],
  ])('%s is one of an application: %s', (value, is) => expect(isId('app', value)).toBe(is));
});
