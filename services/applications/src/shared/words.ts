/** A word or an amount of a text, as it is compared, with its place. */
export interface Token {
  readonly value: string;
  readonly at: number;
  readonly length: number;
}

/** Amounts first (289.498,39, as well as 289498.39, and 289 498,39 with its cents; no day, no three places behind the comma), then numbers of files (SU22-2022-0017), then words. */
const TOKENS =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+,\d{2}(?!\d)|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?!\d)|\d+,\d{1,2}(?!\d)|\d{3,}\.\d{2}(?!\d)|(?=[\p{L}-]*\d)[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+|[\p{L}\p{N}\p{M}]+/gu;
const AMOUNT = /^[\d.,\s]+$/;
/** PostgreSQL keeps no longer lexeme than 2,046 bytes, and nobody types one. */
const LONGEST = 100;
/** A search vector has one megabyte at most; what stands behind this in a file of many lines is not found. */
const MOST_CHARACTERS = 300_000;

/** Without case and accents, ß as ss: as German texts are searched. */
export const folded = (text: string): string => text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');

export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(TOKENS)].flatMap(({ 0: found, index }) => {
    const value = AMOUNT.test(found) ? found.replace(/\.(\d{2})$/, ',$1').replace(/[.\s]/g, '') : folded(found).slice(0, LONGEST);
    return value === '' ? [] : [{ value, at: index, length: found.length }];
  });

const FILE_NUMBER_DIGITS = 5;

/** How a word that is typed may stand in a text otherwise: an umlaut as one letter or as two, and the number of a file without its leading zeros. */
export const otherWritings = (word: string, typed = word): readonly string[] => {
  const umlauts = word.replace(/([aou])e/g, '$1');
  const asTwo = folded(typed.normalize('NFC').replace(/[äöü]/gi, (letter) => `${folded(letter)}e`));
  const [, before = '', digits = ''] = /^((?:.*-)?)(\d+)$/.exec(word) ?? [];
  const padded = digits === '' ? word : before + digits.padStart(FILE_NUMBER_DIGITS, '0');
  return [...new Set([umlauts, asTwo, padded])].filter((other) => other !== word);
};

/** What a text is found by: of a number with hyphens also each part with what follows it. */
export const wordsOf = (texts: readonly string[]): readonly string[] => {
  const words = new Set<string>();
  let characters = 0;
  for (const text of texts)
    for (const { value } of tokensOf(text))
      for (const word of endsOf(value)) {
        if (words.has(word)) continue;
        characters += word.length;
        if (characters > MOST_CHARACTERS) return [...words];
        words.add(word);
      }
  return [...words];
};

const endsOf = (value: string): readonly string[] => {
  const parts = value.split('-');
  return parts.map((_, i) => parts.slice(i).join('-'));
};
