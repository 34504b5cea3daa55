import { plainText, writtenName } from './written-name';

describe('the name that somebody stands under', () => {
  it('is the one of the sign-in, without what turns a line around', () => {
    expect(writtenName('Mira Beispiel')).toBe('Mira Beispiel');
    expect(writtenName('\u202Egro.elpmaxe@arim\u202C Mira\u0000')).toBe('gro.elpmaxe@arim Mira');
    expect(writtenName(' Mira\n\tBeispiel\u2066 ')).toBe('Mira Beispiel');
    // What joins letters stays: names of other scripts need it.
    expect(writtenName('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  });

  it('is cut behind a letter, never within one', () => {
    const long = writtenName(`${'a'.repeat(99)}𝒳𝒳`);
    expect([Array.from(long).length, long.endsWith('𝒳')]).toEqual([100, true]);
    expect(writtenName('Mira \uD83D')).toBe('Mira');
  });

  it('leaves lines where there are some', () => expect(plainText('eins\r\nzwei\u202E')).toBe('eins\r\nzwei'));
});
