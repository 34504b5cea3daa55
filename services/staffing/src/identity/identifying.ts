import type { IsoDate } from '@paktwerk/kernel';
import { LETTERS_OF_THEIR_OWN, TITLES, TITLE_ENDINGS } from './writing';

/** What identifies a person among those whom the state funds. */
export interface Identifying {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
}

type Parts = readonly [string, string, string];

const withoutSigns = (name: string): string => name.replaceAll(/[^\p{L}\p{N}]/gu, '');

const letters = (name: string): string =>
  withoutSigns(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/\p{L}/gu, (letter) => LETTERS_OF_THEIR_OWN[letter] ?? letter)
      .normalize('NFD'),
  );

/** Before anything else: some of them are letters to Unicode, and others become a blank with an accent. */
const APOSTROPHES = /['’‘‛`´ʹʻʼʽˈ′＇]/gu;

const SIGNS = /[\p{Cf}\p{P}\p{S}]/gu;
/** Also those that are letters to Unicode: the ʿ and ʾ of transliterations are left out as often as not. */
const ALL_SIGNS = /[\p{Cf}\p{P}\p{S}\p{Lm}]/gu;

/** The words of a name without titles. Every dash and blank parts two words; an apostrophe parts none, nor does what nobody sees. */
export const words = (name: string, isSign = ALL_SIGNS): readonly string[] => {
  const [beforeComma] = name.replaceAll(APOSTROPHES, '').replaceAll('\u00AD', '-').normalize('NFKC').split(',') as [string, ...string[]];
  const all = beforeComma
    .replaceAll(isSign, (sign) => (/[\p{Pd}\u2212./]/u.test(sign) ? ' ' : ''))
    .split(/[\s\p{Z}]+/u)
    .map(letters)
    .filter((word) => word !== '');
  let titles = 0;
  while (TITLES.includes(all[titles]!) || (titles > 0 && TITLE_ENDINGS.includes(all[titles]!))) titles += all[titles] === 'dipl' ? 2 : 1;
  return titles < all.length ? all.slice(titles) : all;
};

/** A name of signs alone stands for itself. */
const signs = (name: string): string => name.normalize('NFKC').trim();

const inAnyOrder = (one: string, other: string, birthDate: IsoDate): Parts => {
  const [first, second] = [one, other].sort() as [string, string];
  return [first, second, birthDate];
};

/**
 * The first given name only, for the others are left out as often as not, the family name and the day of birth. Which of the names is which
 * is mixed up as well, so their order does not count. Whoever has one name alone has some sign for the other, and not everywhere the same.
 */
export const identifying = ({ givenName, familyName, birthDate }: Identifying): Parts => {
  const [given = '', family] = [words(givenName)[0], words(familyName).join('')];
  return given === '' && family === '' ? inAnyOrder(signs(givenName), signs(familyName), birthDate) : inAnyOrder(given, family, birthDate);
};

/** How registrations were found until signs counted for nothing, by which their keys lie. */
export const identifyingWithSigns = ({ givenName, familyName, birthDate }: Identifying): Parts =>
  inAnyOrder(words(givenName, SIGNS)[0] ?? signs(givenName), words(familyName, SIGNS).join('') || signs(familyName), birthDate);

/** How they were found before that: dashes and blanks of other kinds, titles and swapped names made somebody else. */
export const identifyingBefore = ({ givenName, familyName, birthDate }: Identifying): Parts => {
  const known = (name: string): string =>
    withoutSigns(
      name
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll('ä', 'ae')
        .replaceAll('ö', 'oe')
        .replaceAll('ü', 'ue')
        .replaceAll('ß', 'ss')
        .normalize('NFD'),
    );
  const [first] = givenName
    .normalize('NFKC')
    .trim()
    .split(/[\s-]+/u) as [string, ...string[]];
  return [known(first) || givenName, known(familyName) || familyName, birthDate];
};

/** The letters of a name that are not Latin: some look like Latin ones, and the same person would be somebody else by them. */
export const foreignLetters = (name: string): string =>
  [...new Set(name.normalize('NFKC').match(/(?!\p{Script=Latin}|\p{Lm})\p{L}/gu))].join('');
