import * as fc from 'fast-check';
import { v5 } from 'uuid';
import {
  EventCatalogue,
  InvalidEventError,
  Type,
  UnknownEventVersionError,
  addDays,
  berlinDate,
  derivedId,
  derivedUuid,
  divideHalfUp,
  endOfBerlinDay,
  event,
  fteFromDecimal,
  isIsoDate,
  largestRemainder,
  lastInstantOf,
  nextMonthEnd,
  startOfBerlinDay,
  upcast,
  toInstant,
} from './index';

describe('largest remainder', () => {
  it('always sums to the pot, never strays from the exact share by a cent or more, and is the same in any order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6_000_000_000 }),
        fc.array(fc.integer({ min: 0, max: 700_000 }), { minLength: 1, maxLength: 60 }).filter((w) => w.some((x) => x > 0)),
        (total, weights) => {
          const keyed = weights.map((weight, i) => ({ key: `k${i}`, weight }));
          const d = largestRemainder(total, keyed);
          expect(d.shares.reduce((s, r) => s + r.share, 0)).toBe(total);
          for (const r of d.shares) expect(Math.abs(r.share - (total * r.weight) / d.weightSum)).toBeLessThan(1.001);
          const turned = largestRemainder(total, [...keyed].reverse());
          expect(new Map(turned.shares.map((r) => [r.key, r.share]))).toEqual(new Map(d.shares.map((r) => [r.key, r.share])));
        },
      ),
    );
  });
  it('refuses weights that are all zero', () => expect(() => largestRemainder(1, [{ key: 'a', weight: 0 }])).toThrow(RangeError));
});

describe('derived ids', () => {
  it('are UUIDs of version 5, as the library makes them, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (parts) => {
        expect(derivedUuid(...parts)).toBe(v5(JSON.stringify(parts), '6f2a5f0e-3b5b-5c0e-9d0c-5a1b6f0c7e11'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('money and shares', () => {
  it('rounds half away from zero', () =>
    expect([divideHalfUp(5n, 10n), divideHalfUp(-5n, 10n), divideHalfUp(4n, 10n), divideHalfUp(15n, 10n)]).toEqual([1n, -1n, 0n, 2n]));
  it('takes FTE with two decimals at most', () =>
    expect([
      fteFromDecimal(0.25),
      fteFromDecimal(0.29),
      fteFromDecimal(1),
      fteFromDecimal(0.249),
      fteFromDecimal(-1),
      fteFromDecimal(NaN),
    ]).toEqual([25, 29, 100, undefined, undefined, undefined]));
});

describe('Berlin days', () => {
  it('a deadline means 24:00 local time, in summer and in winter', () => {
    expect(endOfBerlinDay('2022-07-22')).toBe('2022-07-22T22:00:00.000Z');
    expect(endOfBerlinDay('2025-01-31')).toBe('2025-01-31T23:00:00.000Z');
    expect(berlinDate('2022-07-22T21:59:59.999Z')).toBe('2022-07-22');
    expect(berlinDate('2022-07-22T22:00:00.000Z')).toBe('2022-07-23');
  });
  it('every day begins where the one before ended, across clock changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        const day = addDays('1990-01-01', n);
        const start = startOfBerlinDay(day);
        expect(berlinDate(start)).toBe(day);
        expect(berlinDate(new Date(Date.parse(start) - 1))).toBe(addDays(day, -1));
        expect(endOfBerlinDay(day)).toBe(startOfBerlinDay(addDays(day, 1)));
      }),
    );
  });
  it('takes an empty text for no date, also before it has seen any', () => {
    jest.resetModules();
    expect(jest.requireActual<{ isIsoDate: typeof isIsoDate }>('./dates').isIsoDate('')).toBe(false);
  });
  it('knows real dates', () =>
    expect(['2024-02-29', '2023-02-29', '2023-2-1', 'x', '0000-01-01'].map(isIsoDate)).toEqual([true, false, false, false, false]));
});

describe('instants', () => {
  it('are one moment in one form, whatever their offset and precision', () =>
    expect(['2022-10-30T00:30:00Z', '2022-10-30T02:30+02:00', '2022-10-29T23:30:00.0000-01:00'].map(toInstant)).toEqual(
      Array(3).fill('2022-10-30T00:30:00.000Z'),
    ));
  it.each([
    '2022-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2022-10-30T24:00:00Z',
    '2022-10-30T00:60:00Z',
    '2022-10-30',
    '2022-10-30T00:00:00',
  ])('%s is none', (text) => expect(() => toInstant(text)).toThrow(RangeError));
});

describe('event catalogue', () => {
  const V2 = event('thing.named', 2, { name: Type.String(), tier: Type.String() });
  const catalogue = new EventCatalogue([V2], [upcast('thing.named', 1, (old: { name: string }) => ({ ...old, tier: 'unknown' }))]);
  it('lifts old versions', () =>
    expect(catalogue.read('thing.named', 1, { name: 'a' })).toEqual({ type: 'thing.named', data: { name: 'a', tier: 'unknown' } }));
  it('stops at a version it does not know yet', () => expect(() => catalogue.read('thing.named', 3, {})).toThrow(UnknownEventVersionError));
  it('refuses data that do not fit', () =>
    expect(() => catalogue.validate({ type: 'thing.named', data: { name: 1 } })).toThrow(InvalidEventError));
  it('derives the same id from the same parts only', () => {
    expect(derivedId('app', 'a', 'b')).toBe(derivedId('app', 'a', 'b'));
    expect(derivedId('app', 'a', 'b')).not.toBe(derivedId('app', 'ab'));
  });
});

describe('days that reports are made for', () => {
  it.each([
    ['2022-01-30', '2022-01-31'],
    ['2022-01-31', '2022-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2022-12-31', '2023-01-31'],
  ])('the month end after %s is %s', (date, end) => expect(nextMonthEnd(date)).toBe(end));

  it.each([
    ['2022-07-12', '2022-07-12T21:59:59.999Z'],
    ['2022-03-26', '2022-03-26T22:59:59.999Z'],
    ['2022-03-27', '2022-03-27T21:59:59.999Z'],
    ['2022-10-30', '2022-10-30T22:59:59.999Z'],
  ])('%s ends at %s, across both changes of the clock', (date, instant) => expect(lastInstantOf(date)).toBe(instant));
});
