import { readNumber } from './written-number';

describe('a number that somebody wrote', () => {
  it.each([
    ['45.000', '45000', true],
    ['1.234.567,8', '1234567.8', true],
    ['45000', '45000', true],
    ['0,125', '0.125', true],
    ['1.300,000', '1300.000', true],
    ['−3,00', '-3.00', true],
    [' 1\u00a0234\u202f567 ', '1234567', true],
    ['12,50\u200b', '12.50', true],
    ['1234.5', '1234.5', false],
    ['12.5000', '12.5000', false],
  ])('%s is %s', (text, decimal, isGerman) => expect(readNumber(text)).toEqual({ is: 'number', decimal, isGerman }));

  it.each([
    ['45000.000', '45.000.000', '45.000,00'],
    ['45000.500', '45.000.500', '45.000,50'],
    ['0.500', '500', '0,50'],
    ['-0.125', '-125', '-0,125'],
    ['30,000', '30.000', '30,00'],
    ['12,345', '12.345', '12,345'],
  ])('%s was one thing in a file and another in a form: it is %s or %s', (text, thousands, decimals) =>
    expect(readNumber(text)).toEqual({ is: 'ambiguous', thousands, decimals }),
  );

  it.each([
    ['0.500', '0.500'],
    ['1.000', '1.000'],
    ['0,500', '0.500'],
    ['1,000', '1.000'],
    ['0.5', '0.5'],
    ['1', '1'],
  ])('%s as a share is %s', (text, decimal) => expect(readNumber(text, 'share')).toMatchObject({ is: 'number', decimal }));

  it.each(['', '.5', '1.', ',5', '1.23.4', '12.3456,7', '1,2,3', '45000.000,00', '0.500,00', '1,234.50', '--1', 'zehn', '10 Stück', '1e3'])(
    '%j is none',
    (text) => expect(readNumber(text)).toEqual({ is: 'none' }),
  );
});
