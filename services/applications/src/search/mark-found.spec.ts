import { markedIn } from './mark-found';

const told = (text: string, ...beginnings: string[]) =>
  markedIn(text, beginnings)
    ?.map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join('');

describe('what was found is marked', () => {
  it('by the beginning of a word, whatever its case and accents', () =>
    expect(told('Beratung in Göppingen', 'goppin')).toBe('Beratung in [Göppingen]'));
  it('by a part of a number, as a whole', () => expect(told('SU22-2022-00017', '00017')).toBe('[SU22-2022-00017]'));
  it('as an amount', () => expect(told('Kurs · 289.498,39 €', '289498')).toBe('Kurs · [289.498,39] €'));
  it('more than once', () => expect(told('Kurse, Kurs', 'kurs')).toBe('[Kurse], [Kurs]'));
  it('not within a word', () => expect(told('Sprachkurs', 'kurs')).toBeUndefined());
  it('by each of several beginnings', () => expect(told('Kurs und Stelle', 'kurs', 'stel')).toBe('[Kurs] und [Stelle]'));
  it('by a number whose middle is asked for', () => expect(told('SU22-2022-00017', '2022-0001')).toBe('[SU22-2022-00017]'));
  it('without empty parts', () => {
    expect(markedIn('Kurs', ['kurs'])).toEqual([{ text: 'Kurs', isMatch: true }]);
    expect(markedIn('Ein Kurs', ['kurs'])).toEqual([
      { text: 'Ein ', isMatch: false },
      { text: 'Kurs', isMatch: true },
    ]);
  });

  describe('cut around it', () => {
    it.each<readonly [string, string, string]>([
      ['at blanks', `${'vorher '.repeat(40)}Kurs ${'nachher '.repeat(80)}`, `…${' vorher'.repeat(8)} [Kurs]${' nachher'.repeat(8)}…`],
      ['not where sixty signs reach the beginning', `${'abc '.repeat(15)}Kurs`, `${'abc '.repeat(15)}[Kurs]`],
      ['within a word that has no end', `${'x'.repeat(100)} Kurs ${'y'.repeat(100)}`, `…${'x'.repeat(59)} [Kurs] ${'y'.repeat(59)}…`],
      ['at a blank thirty signs on', `${'x'.repeat(71)} ${'z'.repeat(28)} Kurs`, `… ${'z'.repeat(28)} [Kurs]`],
      ['not at a blank farther on', `${'x'.repeat(72)} ${'z'.repeat(27)} Kurs`, `…${'x'.repeat(31)} ${'z'.repeat(27)} [Kurs]`],
      ['and what lies far behind the first is left out', `Kurs ${'a '.repeat(200)}Kurs`, `[Kurs] ${'a '.repeat(147)}a…`],
      ['nor is half of it marked', `Kurs ${'a '.repeat(143)}kurs${'x'.repeat(60)}`, `[Kurs] ${'a '.repeat(143)}kursxxxxx…`],
    ])('%s', (_, text, shown) => expect(told(text, 'kurs')).toBe(shown));
  });
});
