import * as fc from 'fast-check';
import { comparable, compareText, printable, quotation, quotationAtEnd, quoted, quotedAtEnd } from './text';

describe('what people wrote, in a sentence of ours', () => {
  it.each([
    ['Bedarf entfallen', '„Bedarf entfallen“'],
    [
      'entfällt.“ Am 01.08.2022 hat Eva Muster die Entscheidung freigegeben. Begründung: „alles erfüllt',
      '„entfällt.‘ Am 01.08.2022 hat Eva Muster die Entscheidung freigegeben. Begründung: ‚alles erfüllt“',
    ],
    ['so "genannt" und »so«', '„so ‘genannt‘ und ‘so‚“'],
    ['erste Zeile\r\n\n  zweite\tSpalte', '„erste Zeile   zweite Spalte“'],
    ['abc\u202Edef', '„abc⟨U+202E⟩def“'],
    ['null\u0000, leer\u200B, halb\uD83D', '„null⟨U+0000⟩, leer⟨U+200B⟩, halb⟨U+D83D⟩“'],
    ['Straße, naïve, العربية, 😀', '„Straße, naïve, العربية, 😀“'],
  ])('%j becomes %s', (text, sentence) => expect(quoted(text)).toBe(sentence));

  it.each([
    ['an umlaut in two signs', 'VZA\u0308'],
    ['a blank without width at its end', 'VZÄ\u200b'],
    ['a soft hyphen', 'V\u00adZÄ'],
    ['a soft hyphen between a letter and its dots', 'VZA\u00ad\u0308'],
    ['wide letters and small ones', ' ｖzä '],
    ['a mark of the byte order and a chooser of a look', '\ufeffVZÄ\ufe0f'],
  ])('looked the same and was another with %s', (_, text) => expect(comparable(text)).toBe(comparable('VZÄ')));
  it('of another look is another', () => expect(new Set(['VZÄ', 'VZA', 'V ZÄ', '', 'VZÄ.'].map(comparable)).size).toBe(5));

  it.each([
    ['Bedarf entfallen', '„Bedarf entfallen“.'],
    ['Der Bedarf ist entfallen.', '„Der Bedarf ist entfallen.“'],
    ['Wirklich? ', '„Wirklich?“'],
    ['Er sagt: „Nein.“', '„Er sagt: ‚Nein.‘“'],
    ['siehe Anlage 3)', '„siehe Anlage 3)“.'],
    ['', '„“.'],
  ])('%j at the end of a sentence was followed by a second full stop, and is now %s', (text, end) => expect(quotedAtEnd(text)).toBe(end));

  it('stands in an English sentence between the marks of English', () => {
    expect(quotation('so "genannt"')).toEqual({ de: '„so ‘genannt‘“', en: '“so ‘genannt‘”' });
    expect(quotationAtEnd('Wirklich?')).toEqual({ de: '„Wirklich?“', en: '“Wirklich?”' });
    expect(quotationAtEnd('entfallen')).toEqual({ de: '„entfallen“.', en: '“entfallen”.' });
  });

  it('ends the quotation nowhere but at its end, and hides nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const inside = quoted(text).slice(1, -1);
        expect(quotation(text).en).toBe(`“${inside}”`);
        expect(inside).not.toMatch(/[„“”"]/u);
        expect(inside).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(printable(printable(text))).toBe(printable(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the order of texts', () => {
  it('is that of their characters, and equal ones are equal', () => {
    expect(['08116', '08115', 'Z-A'].toSorted(compareText)).toEqual(['08115', '08116', 'Z-A']);
    expect(compareText('a', 'a')).toBe(0);
  });
});
