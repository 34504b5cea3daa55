import { soundOf, soundsOf } from './cologne-phonetics';
import { likenessesOf, soughtBy, tokensOf } from './tokens';

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
    ['carl', '475'], // a c at the beginning, before a vowel that makes it hard, and before another
    ['celle', '85'],
    ['becker', '147'], // and within a word: before k, and behind an s or a z
    ['scholl', '85'],
    ['wizcura', '387'],
    ['acem', '086'],
    ['litzmann', '5866'], // a t before a z, a d before an s
    ['wendsch', '368'],
    ['lukx', '548'], // an x behind a k
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

describe('a letter that German does not have', () => {
  it.each([
    ['əliyev', 'aliyev'],
    ['dɔmi', 'domi'],
    ['ŋgozi', 'ngozi'],
  ])('is no gap in %s', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));
});

describe('a c at the end of a name', () => {
  it.each([
    ['dominic', 'dominik'],
    ['eric', 'erik'],
    ['petrovic', 'petrowitsch'],
  ])('sounds hard or soft: %s is like %s', (one, other) => expect(soundsOf(one)).toContain(soundOf(other)));
  it('is one sound in every other word', () => expect(soundsOf('becker')).toEqual(['147']));
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

  it('is every word, its sound, its beginnings, and what is left of it without a letter', () => {
    expect(tokensOf({ givenName: 'Tom', familyName: 'Wolf', birthDate: '1990-05-04' })).toEqual([
      ...['word tom', 'sound 26', 'typo tom', 'begins to'],
      ...['word wolf', 'sound 353', 'typo wolf', 'typo olf', 'typo wlf', 'typo wof', 'typo wol', 'begins wo', 'begins wol'],
      'born 1990-05-04',
    ]);
  });
  it('is looked for by the same, the whole word before its sound and its beginning', () => {
    expect(soughtBy('Wolf')).toEqual([
      { token: 'word wolf', part: 0, weight: 8 },
      ...['wolf', 'olf', 'wlf', 'wof', 'wol'].map((rest) => ({ token: `typo ${rest}`, part: 0, weight: 5 })),
      { token: 'sound 353', part: 0, weight: 4 },
      { token: 'begins wolf', part: 0, weight: 3 },
    ]);
    expect(soughtBy('Lüdenscheidt').at(-1)).toEqual({ token: 'begins lueden', part: 0, weight: 3 });
    // What has no sound is not looked for by it.
    expect(soughtBy('42').map(({ token }) => token)).toEqual(['word 42', 'typo 42', 'begins 42']);
  });
  it('is a day of birth as people write it, beside the names', () => {
    const born = (typed: string) => soughtBy(typed).filter(({ token }) => token.startsWith('born'));
    const day = (part: number) => [
      { token: 'born 1990-05-04', part, weight: 8 },
      { token: 'born 1990-04-05', part, weight: 6 },
    ];
    expect([born('4.5.1990'), born('04/05/1990'), born('1990-5-4')]).toEqual([day(0), day(0), day(0)]);
    expect(born('Tom, Wolf 4.5.1990')).toEqual(day(2));
    expect(born('4.5.1990 6.7.1991').map(({ part }) => part)).toEqual([0, 0, 1, 1]);
    expect(born('14.5.90')).toEqual([]);
  });
});

describe('what two entries of one human have in common', () => {
  const mira = { givenName: 'Mira Sophie', familyName: 'Müller-Lüdenscheidt', birthDate: '1990-05-04' };

  it('is how the first given name, or all of them, and the family name sound, and the day of birth', () =>
    expect(likenessesOf(mira)).toEqual(['like 65752682 67 1990 04 05', 'like 65752682 6783 1990 04 05']));
  it.each([
    ['the names are swapped', { givenName: mira.familyName.replace('-', ''), familyName: 'Mira' }],
    ['they are written as they sound', { givenName: 'Myra', familyName: 'Mueller Luedenscheit' }],
    ['a further given name is left out', { givenName: 'Mira' }],
    ['day and month are swapped', { birthDate: '1990-04-05' }],
  ])('where %s', (_, otherwise) => expect(likenessesOf({ ...mira, ...otherwise })).toContain(likenessesOf(mira)[0]));
  it.each([{ birthDate: '1991-05-04' }, { givenName: 'Anna' }, { familyName: 'Müller' }])('is none with %j', (otherwise) =>
    expect(likenessesOf({ ...mira, ...otherwise })).not.toContain(likenessesOf(mira)[0]),
  );
  it('is the day of birth alone where the names are signs', () =>
    expect(likenessesOf({ givenName: '…', familyName: '—', birthDate: '1990-05-04' })).toEqual(['like   1990 04 05']));
  it.each([
    [
      ['Hans Peter', 'Meier'],
      ['Hanspeter', 'Maier'],
    ],
    [
      ['Abdul Rahman', 'Beispiel'],
      ['Abdulrahman', 'Beispiel'],
    ],
    [
      ['Dominic', 'Schmitt'],
      ['Dominik', 'Schmidt'],
    ],
    [
      ['Əli', 'Əliyev'],
      ['Ali', 'Aliyev'],
    ],
  ] as const)('is something for %j and %j, which are one human as often as not', ([given, family], [otherGiven, otherFamily]) => {
    const all = likenessesOf({ givenName: given, familyName: family, birthDate: '1990-05-04' });
    const others = likenessesOf({ givenName: otherGiven, familyName: otherFamily, birthDate: '1990-05-04' });
    expect(all.some((one) => others.includes(one))).toBe(true);
  });
});
