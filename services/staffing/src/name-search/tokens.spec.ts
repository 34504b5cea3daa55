import { soundOf } from './cologne-phonetics';
import { soughtBy, tokensOf } from './tokens';

describe('how a word sounds', () => {
  it.each([
    ['wikipedia', '3412'],
    ['breschnew', '17863'],
    ['muellerluedenscheidt', '65752682'],
    ['philip', '351'],
    ['xaver', '4837'],
    ['axt', '0482'],
    ['schacht', '842'],
    ['heinz', '068'],
    ['', ''],
  ])('%s sounds like %s', (word, sound) => expect(soundOf(word)).toBe(sound));

  it.each([
    ['meyer', 'maier'],
    ['schmidt', 'schmitt'],
    ['philipp', 'filip'],
    ['mueller', 'miller'],
    ['kathrin', 'catrin'],
    ['yusuf', 'jussuf'],
  ])('%s and %s sound alike', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));
});

describe('what somebody is found by', () => {
  const mira = { givenName: 'Mira Sophie', familyName: 'Müller-Lüdenscheidt', birthDate: '1990-05-04' };
  const found = (typed: string): number => {
    const tokens = new Set(tokensOf(mira));
    const best = new Map<number, number>();
    for (const { token, part, weight } of soughtBy(typed)) if (tokens.has(token)) best.set(part, Math.max(best.get(part) ?? 0, weight));
    return [...best.values()].reduce((sum, weight) => sum + weight, 0);
  };

  it.each([
    ['Mira Müller-Lüdenscheidt', 24],
    ['Müller-Lüdenscheidt, Mira', 24], // swapped
    ['MUELLER mira', 16], // without the other half of a double name
    ['Muller Mira', 13], // the umlaut left out
    ['Miller', 4], // by its sound
    ['Mülelr', 5], // swapped letters
    ['Lüdenscheit', 5], // a letter missing
    ['Müllerlüdenscheidt', 8], // in one word
    ['Dr. Sophie Mueller', 16],
    ['Lüd', 3], // its beginning
    ['04.05.1990', 8],
    ['5.4.1990', 6], // day and month swapped
    ['1990-05-04 Mira', 16],
    ['Anna Schmidt', 0],
    ['', 0],
    ['…', 0],
  ])('%s fits by %d', (typed, weight) => expect(found(typed)).toBe(weight));

  it('says nothing of the order of names', () =>
    expect(new Set(tokensOf({ ...mira, givenName: mira.familyName, familyName: mira.givenName }))).toEqual(new Set(tokensOf(mira))));

  it('looks for six words at most', () => expect(new Set(soughtBy('a b c d e f g h').map((s) => s.part)).size).toBe(6));
});
