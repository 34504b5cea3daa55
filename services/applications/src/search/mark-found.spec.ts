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
  it('cut around it where the text is long', () => {
    const long = `${'vorher '.repeat(40)}Sprachmittlung ${'nachher '.repeat(80)}`;
    expect(told(long, 'sprachm')).toMatch(/^… (vorher ){8,9}\[Sprachmittlung\] (nachher ?){8,40}…$/);
  });
});
