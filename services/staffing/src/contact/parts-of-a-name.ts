import { TITLES, TITLE_ENDINGS } from '../identity/writing';

export interface NameParts {
  readonly family: string;
  readonly given: string;
  readonly titles: string;
  /** What stands behind: M.A., LL.M. */
  readonly degrees: string;
}

/** Words that begin a family name, large or small; any other word in small letters does, too. */
const PARTICLES: readonly string[] = ['von', 'van', 'vom', 'zu', 'de', 'di', 'da', 'della', 'del', 'dos', 'al', 'el', 'bin', 'abu'];
const beginsFamilyName = (word: string): boolean => /^\p{Ll}/u.test(word) || PARTICLES.includes(word.toLowerCase());

const partsOfWord = (word: string): readonly string[] =>
  word
    .toLowerCase()
    .split(/[.-]/)
    .filter((part) => part !== '');
const isTitle = (word: string): boolean => TITLES.includes(partsOfWord(word)[0] ?? '');
const endsTitle = (word: string): boolean => word.includes('.') && TITLE_ENDINGS.includes(partsOfWord(word)[0] ?? '');
const isDegree = (word: string): boolean => /\p{L}\.-?\p{L}/u.test(word);
/** Behind a comma alone: without one it is a family name in capitals. */
const isShort = (word: string): boolean => /^\p{Lu}{2,4}$/u.test(word);

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const withoutTitles = (words: readonly string[]): { readonly titles: readonly string[]; readonly names: readonly string[] } => {
  let n = 0;
  while (n < words.length - 1 && (isTitle(words[n]!) || (n > 0 && endsTitle(words[n]!)))) n += 1;
  return { titles: words.slice(0, n), names: words.slice(n) };
};

/**
 * The parts of a name that somebody wrote in one: address books sort by the family name and greet by it. A comma parts a family name before
 * a given one, or a degree behind a name; what stands in brackets is no name. A double name without a hyphen nobody can tell from a second given name.
 */
export const partsOf = (name: string): NameParts => {
  const [before = [], ...rest] = name
    .replaceAll(/\([^)]*\)/g, ' ')
    .split(',')
    .map(wordsOf);
  const after = rest.flat();
  const [first = '', behind = ''] = [before[0], after[0]];
  const isBehind = isDegree(behind) || isShort(behind) || (isTitle(behind) && before.length > 1 && !beginsFamilyName(first));
  if (after.length > 0 && !isBehind) {
    const { titles, names } = withoutTitles(after);
    // Lists by name put what begins a family name at the end: Beispiel, Ludwig van.
    const given = names.slice(0, Math.max(1, 1 + names.findLastIndex((word) => !beginsFamilyName(word))));
    const family = [...names.slice(given.length), ...before];
    return { family: family.join(' '), given: given.join(' '), titles: titles.join(' '), degrees: '' };
  }
  const { titles, names } = withoutTitles(before);
  const degree = names.findIndex((word, i) => i > 0 && isDegree(word));
  const own = degree > 0 ? names.slice(0, degree) : names;
  const particle = own.findIndex((word, i) => i > 0 && i < own.length - 1 && beginsFamilyName(word));
  const family = particle > 0 ? particle : own.length - 1;
  return {
    family: own.slice(Math.max(family, 0)).join(' '),
    given: own.slice(0, Math.max(family, 0)).join(' '),
    titles: titles.join(' '),
    degrees: [...names.slice(own.length), ...after].join(' '),
  };
};
