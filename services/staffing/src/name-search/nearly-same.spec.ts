import { isNearlySame } from './nearly-same';

const MIRA = { givenName: 'Mira', familyName: 'Beispiel', birthDate: '1990-05-04' };
const named = (givenName: string, familyName: string, birthDate = MIRA.birthDate) => ({ givenName, familyName, birthDate });

describe('a name that was mistyped', () => {
  it.each([
    ['as it is', MIRA],
    ['by how it sounds', named('Mirra', 'Beyspiel')],
    ['by a letter that is missing', named('Mia', 'Beispiel')],
    ['by two letters that are swapped', named('Mira', 'Biespiel')],
    ['in the wrong fields', named('Beispiel', 'Mira')],
    ['without a second given name', named('Mira Maria', 'Beispiel')],
    ['with another digit of the year', named('Mira', 'Beispiel', '1991-05-04')],
    ['with another decade', named('Mira', 'Beispiel', '1960-05-04')],
    ['with two digits of the year swapped', named('Mira', 'Beispiel', '1909-05-04')],
    ['with day and month swapped', named('Mira', 'Beispiel', '1990-04-05')],
  ])('is nearly the same %s', (_, other) => expect([isNearlySame(MIRA, other), isNearlySame(other, MIRA)]).toEqual([true, true]));

  it.each([
    ['given name', named('Olga', 'Beispiel')],
    ['family name', named('Mira', 'Muster')],
    ['day of birth', named('Mira', 'Beispiel', '1991-06-04')],
    ['year of birth, as a child of the same name may have', named('Mira', 'Beispiel', '2013-05-04')],
    ['year of birth, of which two digits differ', named('Mira', 'Beispiel', '1985-05-04')],
    ['year of birth, of which two digits differ that are not swapped', named('Mira', 'Beispiel', '1908-05-04')],
    ['year and day of birth', named('Mira', 'Beispiel', '1991-05-05')],
    ['day of birth, of which two parts differ', named('Mira', 'Beispiel', '1990-06-05')],
  ])('is not with another %s', (_, other) => expect([isNearlySame(MIRA, other), isNearlySame(other, MIRA)]).toEqual([false, false]));

  it('is nobody’s who has no name of letters', () => expect(isNearlySame(MIRA, named('Al', 'Ix'))).toBe(false));
});
