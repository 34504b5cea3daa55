import { printableCharacters } from './fonts';

/** They turn what follows them around: a reader would see another order than a machine reads. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/u;
/** They choose a look or a place to break or mark an order of bytes, and have no shape: whether one is set depends on what stands before it. */
const WITHOUT_SHAPE = /[\u00ad\u034f\u200b\u2060\ufe00-\ufe0f\ufeff]/gu;
/** Breaks before anything is said, and joiners and marks of direction where a line begins. */
const AT_START = /^\s*\n|(?<=^|\n)[\u061c\u200c-\u200f]+/gu;
/** A mark joins the letter, figure or blank before it. At the start of a line and behind other signs it has none to join, and it hangs on them whether a font is found. */
const WITHOUT_BASE = /(?<![\p{L}\p{M}\p{N}\p{Zs}\u200c-\u200f\u25cc])\p{M}+/gu;
const PRIVATE = /\p{Co}/u;
const LONGEST_WORD = 40;

const named = (character: string): string => {
  const point = character.codePointAt(0)!;
  return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
};

/** A text as it is printed: what no font has a shape for stands there by its number, in brackets. The attached data keep it as it was. */
export const printable = (text: string): string => {
  const characters = printableCharacters();
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(WITHOUT_SHAPE, '')
    .replace(AT_START, '')
    .replace(WITHOUT_BASE, (marks) => Array.from(marks, named).join(''));
  return Array.from(plain, (character) => {
    const isPrinted =
      character === '\n' || (characters.has(character.codePointAt(0)!) && !TURNS.test(character) && !PRIVATE.test(character));
    return isPrinted ? character : named(character);
  }).join('');
};

/** The same with places to break in what would otherwise run over the edge of the page. */
export const breakable = (text: string): string =>
  printable(text).replace(new RegExp(`\\S{${LONGEST_WORD}}(?=\\S)`, 'gu'), (word) => `${word}\u200b`);

/** By the first letter that has a direction, as browsers do with `dir="auto"`. */
export const isRightToLeft = (text: string): boolean => {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first);
};
