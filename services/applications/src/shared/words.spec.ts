import { otherWritings, tokensOf, wordsOf } from './words';

const values = (text: string) => tokensOf(text).map((t) => t.value);

describe('the words of a text', () => {
  it('are compared without case, accents and ß', () =>
    expect(values('Landkreis GÖPPINGEN, Straße zum Café')).toEqual(['landkreis', 'goppingen', 'strasse', 'zum', 'cafe']));
  it('are cut at hyphens, numbers of files are not', () =>
    expect(values('Sprach-Café SU22-2022-0017, Ende')).toEqual(['sprach', 'cafe', 'su22-2022-0017', 'ende']));
  it('hold amounts whole, with or without points and cents', () =>
    expect(values('289.498,39 € und 289498,39 oder 1.000 sowie 950,5')).toEqual([
      '289498,39',
      'und',
      '289498,39',
      'oder',
      '1000',
      'sowie',
      '950,5',
    ]));
  it('hold an amount whole whose groups are parted by blanks, where it has its cents', () =>
    expect(values('45 000,00 € und 1\u00a0234\u202f567,89 und 12 345 und 7 12,50')).toEqual([
      '45000,00',
      'und',
      '1234567,89',
      'und',
      '12',
      '345',
      'und',
      '7',
      '12,50',
    ]));
  it('hold a day, a number with three places and an amount with a point as they are, not in pieces of digits', () =>
    expect(values('am 31.12.2025 2,125 VZÄ, 289498.39')).toEqual(['am', '31', '12', '2025', '2', '125', 'vza', '289498,39']));
  it('say where they stand', () =>
    expect(tokensOf('zu Köln')).toEqual([
      { value: 'zu', at: 0, length: 2 },
      { value: 'koln', at: 3, length: 4 },
    ]));
  it('are none where there are only signs', () => expect(values(`' & | ! :* \\ ()`)).toEqual([]));
  it('make a number found by each of its parts, and name each word once', () =>
    expect(wordsOf(['SU22-2022-0017', 'zu, zu'])).toEqual(['su22-2022-0017', '2022-0017', '0017', 'zu']));
  it.each([
    ['boeblingen', ['boblingen']],
    ['goeppingen', ['goppingen']],
    ['baerenthaal', ['barenthaal']],
    ['tuebingen', ['tubingen']],
    ['17', ['00017']],
    ['su22-2022-17', ['su22-2022-00017']],
    ['2022-00017', []],
    ['123456', []],
    ['17a', []],
    ['289498,39', []],
    ['stuttgart', []],
  ])('are typed as %s and may stand there as %j', (word, others) => expect(otherWritings(word)).toEqual(others));
  it('are typed with an umlaut and may stand there with two letters', () =>
    expect([otherWritings('backer', 'Bäcker'), otherWritings('muller', 'Mu\u0308ller'), otherWritings('backer', 'Backer')]).toEqual([
      ['baecker'],
      ['mueller'],
      [],
    ]));
  it('end where a search vector would be too large', () => {
    const words = wordsOf([Array.from({ length: 100_000 }, (_, i) => `wort${i}`).join(' ')]);
    expect(words.join('').length).toBeLessThanOrEqual(300_000);
    expect(words.length).toBeGreaterThan(30_000);
  });
});
