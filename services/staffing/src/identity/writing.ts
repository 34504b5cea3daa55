/** Letters that people also write as others, and that no accent makes. */
export const LETTERS_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/** Words before a name that are no part of it. */
export const TITLES: readonly string[] = ['dr', 'prof', 'professor', 'professorin', 'doktor', 'mag', 'dipl'];

/** What follows a title and belongs to it: Dr. rer. nat., Prof.in, Dr. h. c. */
export const TITLE_ENDINGS: readonly string[] = [
  'in',
  'ing',
  'med',
  'phil',
  'rer',
  'nat',
  'pol',
  'soc',
  'oec',
  'jur',
  'iur',
  'theol',
  'paed',
  'psych',
  'h',
  'c',
  'hc',
  'habil',
  'univ',
  'fh',
];
