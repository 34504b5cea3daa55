import { Type } from '@sinclair/typebox';
import { EventCatalogue, event, upcast } from './events';

const Named = event('thing.named', 3, { name: Type.String(), tier: Type.String(), size: Type.Integer() });
const Lost = event('thing.lost', 1, {});
const named = { name: 'a', tier: 'unknown', size: 0 };

describe('an event', () => {
  it('is made with its stored name, and told from others by it', () => {
    const one = Named(named);
    expect(one).toEqual({ type: 'thing.named', data: named });
    expect([Named.is(one), Lost.is(one)]).toEqual([true, false]);
    expect([Named.type, Named.version, Named.check.Check(named), Named.check.Check({ ...named, more: 1 })]).toEqual([
      'thing.named',
      3,
      true,
      false,
    ]);
  });
});

describe('event catalogue', () => {
  const made = () =>
    new EventCatalogue(
      [Named, Lost],
      [
        upcast('thing.named', 1, (old: { readonly name: string }) => ({ ...old, tier: 'unknown' })),
        upcast('thing.named', 2, (old: { readonly name: string; readonly tier: string }) => ({ ...old, size: 0 })),
      ],
    );
  it('knows its names, each once', () => {
    expect(made().types).toEqual(['thing.named', 'thing.lost']);
    expect(made().definition('thing.lost')).toBe(Lost);
    expect(() => new EventCatalogue([Lost, Lost])).toThrow(new Error('Two events share one stored name.'));
  });
  it.each([
    [1, { name: 'a' }],
    [2, { name: 'a', tier: 'unknown' }],
    [3, named],
  ])('lifts version %d, step by step', (version, data) =>
    expect(made().read('thing.named', version, data)).toEqual({ type: 'thing.named', data: named }),
  );
  it('stops at a version that it does not know yet', () =>
    expect(() => made().read('thing.named', 4, {})).toThrow(
      expect.objectContaining({
        name: 'UnknownEventVersionError',
        message:
          'Event "thing.named" is stored in version 4, but this release knows versions up to 3. Install the release that reads it; nothing was skipped.',
        type: 'thing.named',
        version: 4,
        known: 3,
      }),
    ));
  it('stops at a version that nothing lifts', () =>
    expect(() => new EventCatalogue([Named]).read('thing.named', 1, {})).toThrow(
      expect.objectContaining({
        name: 'InvalidEventError',
        message: 'Event "thing.named" does not fit its schema: no upcaster from version 1',
        type: 'thing.named',
        problems: ['no upcaster from version 1'],
      }),
    ));
  it('stops at a name that it does not know', () =>
    expect(() => made().read('thing.found', 1, {})).toThrow(
      expect.objectContaining({
        name: 'UnknownEventTypeError',
        message: 'Event type "thing.found" is not in this service\'s catalogue.',
        type: 'thing.found',
      }),
    ));
  it('takes data that fit, and says the first five things that do not', () => {
    expect(made().validate(Named(named))).toBeUndefined();
    expect(() => made().validate({ type: 'thing.named', data: { ...named, name: 1, size: 'x' } })).toThrow(
      expect.objectContaining({
        name: 'InvalidEventError',
        message: 'Event "thing.named" does not fit its schema: /name Expected string; /size Expected integer',
        problems: ['/name Expected string', '/size Expected integer'],
      }),
    );
    const unknown = { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 };
    expect(() => made().validate({ type: 'thing.lost', data: unknown })).toThrow(
      expect.objectContaining({ problems: ['a', 'b', 'c', 'd', 'e'].map((field) => `/${field} Unexpected property`) }),
    );
  });
});
