import fc from 'fast-check';
import {
  dateOf,
  dateProblem,
  daysIn,
  isRealDate,
  parseCount,
  parseFte,
  parseMoney,
  partsOf,
  showCount,
  showFte,
  showMoney,
} from './values';

describe('an amount', () => {
  it.each([
    ['12.500,00', 1_250_000],
    ['12500', 1_250_000],
    ['12.500', 1_250_000],
    ['1.234.567,8', 123_456_780],
    ['0,05 €', 5],
    [' 7,5 ', 750],
    ['−3,00', -300],
    ['-3', -300],
    ['', null],
    ['  ', null],
  ])('%s is %s cents', (text, cents) => expect(parseMoney(text)).toBe(cents));

  it.each([
    '45000.000',
    '45000.500',
    '0.500',
    '45000.000,00',
    '12,345',
    '1.23',
    '1,2,3',
    'zwölf',
    '12.5000',
    ',50',
    '123456789012',
    '1 000x',
    '--1',
  ])('%s is no amount', (text) => {
    expect(parseMoney(text)).toBeNaN();
  });

  it('is read as it is shown, to the cent', () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => expect(parseMoney(showMoney(cents))).toBe(cents)));
  });
});

describe('a share', () => {
  it.each([
    ['0,5', 50],
    ['1,00', 100],
    ['0,05', 5],
    ['0.500', 50],
    ['0.5', 50],
    ['1,000', 100],
    ['2', 200],
    ['', null],
  ])('%s is %s hundredths', (text, share) => expect(parseFte(text)).toBe(share));
  it.each(['0,505', '0.505', 'halb'])('%s is no share', (text) => expect(parseFte(text)).toBeNaN());
  it('is shown without groups', () => expect([showFte(123_400), showFte(50), showFte(null)]).toEqual(['1234,00', '0,50', '']));
});

describe('a date in parts', () => {
  const parts = (day: string, month: string, year: string) => ({ day, month, year });
  it.each([
    [parts('', '', ''), undefined],
    [parts('29', '2', '2024'), undefined],
    [parts('29', '2', '2000'), undefined],
    [parts('29', '2', '1900'), { part: 'day', code: 'not-in-month', days: 28 }],
    [parts('29', '2', '2026'), { part: 'day', code: 'not-in-month', days: 28 }],
    [parts('31', '4', '2026'), { part: 'day', code: 'not-in-month', days: 30 }],
    [parts('', '4', '2026'), { part: 'day', code: 'missing' }],
    [parts('1', '', '2026'), { part: 'month', code: 'missing' }],
    [parts('1', '4', ''), { part: 'year', code: 'missing' }],
    [parts('0', '4', '2026'), { part: 'day', code: 'wrong' }],
    [parts('32', '4', '2026'), { part: 'day', code: 'wrong' }],
    [parts('x', '4', '2026'), { part: 'day', code: 'wrong' }],
    [parts('1', '13', '2026'), { part: 'month', code: 'wrong' }],
    [parts('1', '4', '26'), { part: 'year', code: 'wrong' }],
    [parts('1', '4', '0999'), { part: 'year', code: 'wrong' }],
  ])('%j: %j', (typed, problem) => expect(dateProblem(typed)).toEqual(problem));

  it('is an ISO date when it is one, and no date otherwise', () => {
    expect(dateOf(parts('1', '3', '2026'))).toBe('2026-03-01');
    expect(dateOf(parts('', '', ''))).toBe('');
    expect(isRealDate(dateOf(parts('30', '2', '2026')))).toBe(false);
    expect(isRealDate(dateOf(parts('30', '', '')))).toBe(false);
    expect(partsOf('2026-03-01')).toEqual(parts('01', '03', '2026'));
  });

  it('agrees with the calendar on every day of four centuries', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(dateOf(partsOf(iso))).toBe(iso);
        expect(Number(iso.slice(8))).toBeLessThanOrEqual(daysIn(day.getUTCFullYear(), day.getUTCMonth() + 1));
      }),
    );
  });
});

describe('a number of things', () => {
  it.each([
    ['', null],
    ['300', 300],
    ['1.200', 1200],
    ['0', 0],
  ])('%s is %s', (text, count) => expect(parseCount(text)).toBe(count));
  it.each(['1,5', '-1', 'zwei', '1.2', '1234567890'])('%s is none', (text) => expect(parseCount(text)).toBeNaN());
  it('is shown in groups of three', () => expect([showCount(1200), showCount(null), showCount(Number.NaN)]).toEqual(['1.200', '', '']));
});
