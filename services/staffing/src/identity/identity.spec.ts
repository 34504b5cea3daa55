import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideAssign } from './assign-identity';
import { IdentityAssigned } from './events';
import { foreignLetters, identifying, identifyingBefore, identifyingWithSigns } from './identifying';
import { identityDecider, identityStream } from './state';

const identityId = derivedId('idn', 'a');
const [first, second] = [derivedId('psn', '1'), derivedId('psn', '2')];

describe('an identity', () => {
  it('gives whoever comes first their entry, and everybody after that one', () => {
    given(identityDecider)
      .when((s) => decideAssign({ identityId, personId: first }, s))
      .then(IdentityAssigned({ identityId, personId: first }));
    const assigned = [IdentityAssigned({ identityId, personId: first })];
    given(identityDecider, assigned)
      .when((s) => decideAssign({ identityId, personId: second }, s))
      .nothing();
    expect(given(identityDecider, [...assigned, IdentityAssigned({ identityId, personId: second })]).state()).toEqual({
      kind: 'assigned',
      personId: first,
    });
  });

  it('has a stream of its own', () => expect(identityStream(identityId)).toBe(`identity-${identityId}`));
});

describe('what identifies a person', () => {
  const same = (a: readonly [string, string], b: readonly [string, string]) =>
    expect(identifying({ givenName: a[0], familyName: a[1], birthDate: '1990-05-04' })).toEqual(
      identifying({ givenName: b[0], familyName: b[1], birthDate: '1990-05-04' }),
    );

  it.each([
    [
      ['Mira', 'Müller'],
      ['mira', 'MUELLER'],
    ],
    [
      ['Mira', 'Weiß'],
      ['Mira', 'Weiss'],
    ],
    [
      ['Zoë', 'Öztürk'],
      ['Zoe', 'Oeztuerk'],
    ],
    [
      ['Anna-Maria', 'von der Au'],
      ['Anna', 'Von-der-Au'],
    ],
    [
      ['Anna Maria', "O'Neill"],
      ['Anna', 'O’Neill'],
    ],
    [
      [' Mira ', 'Beispiel'],
      ['Mira', 'Beispiel '],
    ],
    [
      ['Mira', 'Mu\u0308ller'],
      ['Mira', 'Müller'],
    ],
    [
      ['Zoran', 'Šarić'],
      ['Zoran', 'Saric'],
    ],
    [
      ['Eva-Maria', 'Beispiel'],
      ['Eva\u2013Maria', 'Beispiel'],
    ],
    [
      ['Eva\u2011Maria', 'Beispiel\u2212Muster'],
      ['Eva\u00A0Maria', 'Beispiel\u2003Muster'],
    ],
    [
      ['E\u200Bva', 'Bei\u00ADspiel'],
      ['Eva', 'Bei-spiel'],
    ],
    [
      ['D\u00B4Arcy', 'O\u02BCNeill'],
      ['D\u2019Arcy', 'O`Neill'],
    ],
    [
      ['Dr. Mira', 'Beispiel'],
      ['Mira', 'Prof. Dr. h. c. Beispiel'],
    ],
    [
      ['Dipl.-Sozialpäd. Mira', 'Beispiel, M.A.'],
      ['Mira', 'Beispiel'],
    ],
    [
      ['Jørn', 'Wałęsa'],
      ['Joern', 'Walesa'],
    ],
    [
      ['Beispiel', 'Mira'],
      ['Mira', 'Beispiel'],
    ],
    // Transliterated by DIN 31635, and as most write it.
    [
      ['\u02BFAl\u012B', 'Sa\u02BE\u012Bd'],
      ['Ali', 'Said'],
    ],
    // One name alone, and some sign for the other.
    [
      ['-', 'Ahmadi'],
      ['\u2013', 'Ahmadi'],
    ],
    [
      ['...', 'Ahmadi'],
      ['Ahmadi', '---'],
    ],
  ] as const)('is the same in %j and %j', (a, b) => same(a, b));

  it('is the first given name, the family name and the day of birth', () =>
    expect(identifying({ givenName: 'Anna Maria', familyName: 'von der Au', birthDate: '1990-05-04' })).toEqual([
      'anna',
      'vonderau',
      '1990-05-04',
    ]));

  it('keeps a word that stands alone, though it be a title elsewhere', () =>
    expect(identifying({ givenName: 'Ing', familyName: 'Dr', birthDate: '1990-05-04' })).toEqual(['dr', 'ing', '1990-05-04']));

  it('keeps what ends a title where no title stands before it, and of two signs alone both, without the blanks around them', () => {
    expect(identifying({ givenName: 'Ing Anna', familyName: 'Beispiel', birthDate: '1990-05-04' })).toEqual([
      'beispiel',
      'ing',
      '1990-05-04',
    ]);
    expect(identifying({ givenName: ' … ', familyName: '–', birthDate: '1990-05-04' })).toEqual(['...', '–', '1990-05-04']);
  });

  it('was found by other rules before, whose keys are still forgotten', () => {
    expect(identifyingWithSigns({ givenName: '\u02BFAli', familyName: '–', birthDate: '1990-05-04' })).toEqual(['ʿali', '–', '1990-05-04']);
    expect(identifyingBefore({ givenName: 'Jürgen', familyName: 'Größä', birthDate: '1990-05-04' })).toEqual([
      'juergen',
      'groessae',
      '1990-05-04',
    ]);
    expect(identifyingBefore({ givenName: 'Eva\u2013Maria', familyName: 'Beispiel', birthDate: '1990-05-04' })).toEqual([
      'evamaria',
      'beispiel',
      '1990-05-04',
    ]);
  });

  it('names the letters of other scripts, and takes every Latin one, accents and apostrophes', () => {
    expect(['Mirа', 'Ева', 'Αnna', 'Zoë Łukasz-O\u02BCNeill Mu\u0308ller', '…'].map(foreignLetters)).toEqual(['а', 'Ева', 'Α', '', '']);
  });

  it('tells apart who is not the same, also by signs alone', () => {
    const [given, family, day] = ['Mira', 'Beispiel', '1990-05-04'];
    const all = [
      identifying({ givenName: given, familyName: family, birthDate: day }),
      identifying({ givenName: 'Mara', familyName: family, birthDate: day }),
      identifying({ givenName: given, familyName: 'Beispieler', birthDate: day }),
      identifying({ givenName: given, familyName: family, birthDate: '1990-05-05' }),
      identifying({ givenName: '…', familyName: '–', birthDate: day }),
      identifying({ givenName: '!', familyName: '–', birthDate: day }),
    ];
    expect(new Set(all.map((parts) => JSON.stringify(parts))).size).toBe(all.length);
  });
});
