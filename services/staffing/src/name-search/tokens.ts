import { words } from '../identity/identifying';
import type { Identifying } from '../identity/identifying';
import { soundOf, soundsOf } from './cologne-phonetics';

/** In shorter words a missing letter leaves what fits anybody. */
const SHORTEST_WITH_TYPO = 4;
const PREFIXES = [2, 3, 4, 5, 6];
/** What somebody typed in so many words is no name any more. */
const MOST_WORDS = 6;

/** A word with one letter left out at each place: two words that differ by a letter too many, missing, wrong or swapped have one of these in common. */
export const withoutALetter = (word: string): readonly string[] =>
  word.length < SHORTEST_WITH_TYPO ? [word] : [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];

/** Each word of a name, and a double name also in one. */
const spellings = (name: string): readonly string[] => {
  const all = words(name);
  return all.length > 1 ? [...all, all.join('')] : all;
};

/** By what somebody is found: no order of names, no sign, and nothing that says which of the names a word is from. */
export const tokensOf = ({ givenName, familyName, birthDate }: Identifying): readonly string[] => {
  const all = [...spellings(givenName), ...spellings(familyName)];
  return [
    ...new Set([
      ...all.flatMap((word) => [
        `word ${word}`,
        `sound ${soundOf(word)}`,
        ...withoutALetter(word).map((rest) => `typo ${rest}`),
        ...PREFIXES.filter((n) => n < word.length).map((n) => `begins ${word.slice(0, n)}`),
      ]),
      `born ${birthDate}`,
    ]),
  ];
};

/**
 * What two entries have in common that may be one human under two spellings: how the first given name, or all of them in one word, and the family name sound, in any
 * order, and the day of birth, day and month in any order. One of these is enough.
 */
export const likenessesOf = ({ givenName, familyName, birthDate }: Identifying): readonly string[] => {
  const [year, ...rest] = birthDate.split('-');
  const given = words(givenName);
  const givenSounds = [given[0] ?? '', given.join('')].flatMap(soundsOf);
  const familySounds = soundsOf(words(familyName).join(''));
  const all = givenSounds.flatMap((one) => familySounds.map((other) => ['like', ...[one, other].sort(), year, ...rest.sort()].join(' ')));
  return [...new Set(all)];
};

export interface Sought {
  readonly token: string;
  /** Which part of what was typed it stands for: of one part the best match counts, and parts add up. */
  readonly part: number;
  readonly weight: number;
}

const DATES = /\b(?:(\d{4})-(\d\d?)-(\d\d?)|(\d\d?)[./](\d\d?)[./](\d{4}))\b/g;
const two = (n: string): string => n.padStart(2, '0');

/** What is looked for by what somebody typed: names in any order, the beginning of one, and a day of birth, also with day and month swapped. */
export const soughtBy = (typed: string): readonly Sought[] => {
  const dates = [...typed.matchAll(DATES)].map(([, y1, m1, d1, d2, m2, y2]) => [y1 ?? y2!, two(m1 ?? m2!), two(d1 ?? d2!)] as const);
  const names = words(typed.replaceAll(DATES, ' ').replaceAll(',', ' ')).slice(0, MOST_WORDS);
  return [
    ...names.flatMap((word, part): readonly Sought[] => [
      { token: `word ${word}`, part, weight: 8 },
      ...withoutALetter(word).map((rest) => ({ token: `typo ${rest}`, part, weight: 5 })),
      ...(soundOf(word) === '' ? [] : [{ token: `sound ${soundOf(word)}`, part, weight: 4 }]),
      { token: `begins ${word.slice(0, PREFIXES.at(-1))}`, part, weight: 3 },
    ]),
    ...dates.flatMap(([year, month, day], i): readonly Sought[] => [
      { token: `born ${year}-${month}-${day}`, part: names.length + i, weight: 8 },
      { token: `born ${year}-${day}-${month}`, part: names.length + i, weight: 6 },
    ]),
  ];
};
