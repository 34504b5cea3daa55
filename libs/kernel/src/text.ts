const OPENING = /[„‚«‹「『〝]/g;
const CLOSING = /["“”‘‛‟»›」』〞〟＂]/g;
/** Whitespace that breaks a line or jumps, the line and paragraph separators among it. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** What is not seen but changes how the rest is seen: controls, marks of direction, joiners, half characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

const codeOf = (character: string): string => `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** Text on one line in which nothing is unseen: a mark that turns the direction of writing stands there by its number. */
export const printable = (text: string): string => text.replace(BREAKS, ' ').replace(UNSEEN, codeOf).trim();

/**
 * What a person wrote, inside a sentence of ours: always between „ and “, and neither mark within, so that no reason can end the
 * quotation and go on as if it were the system's own sentence.
 */
export const quoted = (text: string): string => `„${within(text)}“`;

/** The same in an English sentence, between the marks of English. */
export const quotedEn = (text: string): string => `“${within(text)}”`;

const within = (text: string): string => printable(text).replace(OPENING, '‚').replace(CLOSING, '‘');

/** The same at the end of a sentence: what ends with a full stop of its own, or asks or calls, gets no second mark. */
export const quotedAtEnd = (text: string): string => atEnd(quoted(text));
export const quotedAtEndEn = (text: string): string => atEnd(quotedEn(text));

const atEnd = (quotation: string): string => (/[.!?…]‘*[“”]$/u.test(quotation) ? quotation : `${quotation}.`);

/** A quotation in a sentence of either language. */
export const quotation = (text: string): Sentence => ({ de: quoted(text), en: quotedEn(text) });
export const quotationAtEnd = (text: string): Sentence => ({ de: quotedAtEnd(text), en: quotedAtEndEn(text) });

/** Signs that nobody sees: soft hyphens, blanks without width, choosers of a look. */
const INVISIBLE = /[\p{Cf}\p{DI}]/gu;
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Two texts that look the same are the same: letters in one or two signs, wide ones, large and small ones, any blanks, and what is not seen. */
export const comparable = (text: string): string =>
  withoutInvisible(text).normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('de');

/** The order of two texts by their characters, for `sort`: keys, numbers of files, dates and instants; names of people are sorted by language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the page says in the language of whoever reads it. */
export interface Sentence {
  readonly de: string;
  readonly en: string;
}
