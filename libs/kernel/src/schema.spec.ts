import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import {
  Amount,
  DateOnly,
  DistrictKey,
  ERASED,
  Id,
  InstantString,
  OneOf,
  Parameter,
  RequestBody,
  Share,
  Text,
  View,
  isErased,
  personal,
  personalFieldsOf,
  personalRef,
  readable,
} from './schema';

const UUID = '0190f1a0-0000-7000-8000-00000000000A';
const fits = (schema: Parameters<typeof Value.Check>[0], values: readonly unknown[]): boolean[] =>
  values.map((v) => Value.Check(schema, v));

describe('what travels', () => {
  it.each([
    [
      'an id',
      () => Id('app'),
      [`app_${UUID.toLowerCase()}`, `app_${UUID.toLowerCase()}0`, `xapp_${UUID.toLowerCase()}`, 'app_1'],
      [true, false, false, false],
    ],
    ['a date', () => DateOnly(), ['2024-02-29', '2023-02-29', '2024-2-29'], [true, false, false]],
    ['an instant', () => InstantString(), ['2022-10-30T00:30:00Z', '2022-10-30'], [true, false]],
    ['an amount', () => Amount(), [0, 1_000_000_000_000, -1, 1_000_000_000_001, 0.5], [true, true, false, false, false]],
    ['a share', () => Share(), [0, 10_000, -1, 10_001, 0.5], [true, true, false, false, false]],
    ['a district', () => DistrictKey(), ['08111', '8111', '081110', 'x08111'], [true, false, false, false]],
    ['a text', () => Text(3), ['a', 'abc', '', 'abcd'], [true, true, false, false]],
    ['one of some words', () => OneOf(['A', 'B'] as const), ['A', 'B', 'C'], [true, true, false]],
  ])('%s fits or does not', (_name, schema, values, expected) => expect(fits(schema(), values)).toEqual(expected));

  it('says what it is, and more where a place says more', () => {
    const said = (schema: { readonly description?: string }) => schema.description;
    expect([Id('app'), DateOnly(), InstantString(), Amount(), Share(), DistrictKey()].map(said)).toEqual([
      'Id (app_…)',
      'Date in Europe/Berlin, YYYY-MM-DD',
      'Instant (UTC)',
      'Amount in cents',
      'Hundredths of a full-time equivalent',
      'Official five-digit district key',
    ]);
    const more = { description: 'more' };
    expect(
      [DateOnly(more), InstantString(more), Amount(more), Share(more), DistrictKey(more), Text(3, more), OneOf(['A'], more)].map(said),
    ).toEqual(Array(7).fill('more'));
  });

  it.each([
    [UUID, true],
    [UUID.toLowerCase(), true],
    [`${UUID}0`, false],
    [`0${UUID}`, false],
    [UUID.slice(1), false],
    [UUID.slice(0, -1), false],
    [UUID.replace('-0000-7', '-000-7'), false],
    [UUID.replace('-7000-', '-700-'), false],
    [UUID.replace('-8000-', '-800-'), false],
    [UUID.replaceAll('0', 'g'), false],
    [UUID.replaceAll('-', ''), false],
  ])('%s is a UUID: %s', (value, is) => expect(Value.Check(Type.String({ format: 'uuid' }), value)).toBe(is));

  it('has a name; a body takes nothing else in it', () => {
    const [view, body] = [View('ThingView', { name: Type.String() }), RequestBody('ThingBody', { name: Type.String() })];
    expect([view.$id, body.$id]).toEqual(['ThingView', 'ThingBody']);
    expect(fits(view, [{ name: 'a' }, { name: 'a', more: 1 }])).toEqual([true, true]);
    expect(fits(body, [{ name: 'a' }, { name: 'a', more: 1 }])).toEqual([true, false]);
  });

  it('of a rule says its mark and source, perhaps a note, and nothing else', () => {
    const said = { value: 1, mark: 'F', source: 'VwV' };
    expect(
      fits(Parameter(Type.Integer()), [
        said,
        { ...said, note: 'x'.repeat(1000) },
        { ...said, note: 'x'.repeat(1001) },
        { ...said, source: '' },
        { ...said, source: 'x'.repeat(500) },
        { ...said, source: 'x'.repeat(501) },
        { ...said, mark: 'G' },
        { ...said, more: 1 },
      ]),
    ).toEqual([true, true, false, false, true, false, false, false]);
  });
});

describe('personal data', () => {
  const goal = Type.Object({ text: personal(Type.String(), 'clientId'), until: Type.String() });
  const schema = Type.Object({
    clientId: Type.String(),
    name: personal(Type.Object({ given: Type.String() }), 'clientId'),
    plan: Type.Object({ goals: Type.Array(goal), tags: Type.Array(Type.String()) }),
  });
  it('are found wherever they stand, with the field that names the person', () => {
    expect(personalFieldsOf(schema)).toEqual([
      { path: ['name'], ref: 'clientId' },
      { path: ['plan', 'goals', '*', 'text'], ref: 'clientId' },
    ]);
    expect([personalRef(schema.properties.name), personalRef(schema.properties.clientId)]).toEqual(['clientId', undefined]);
  });
  it('read as null where their key was deleted, and as they are otherwise', () => {
    expect([ERASED, { erased: true }, { erased: false }, {}, 'x', null, undefined, true].map(isErased)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([readable<unknown>(ERASED), readable('x'), readable(undefined)]).toEqual([null, 'x', undefined]);
  });
});
