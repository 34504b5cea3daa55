import { tokensOf } from '../shared/words';

export type Marked = readonly { readonly text: string; readonly isMatch: boolean }[];

/** So much of a text is shown before and behind what was found. */
const AROUND = 60;

/** A text with what was found in it marked, cut around that; undefined where nothing of it begins so. */
export const markedIn = (text: string, beginnings: readonly string[]): Marked | undefined => {
  const hits = tokensOf(text).filter(({ value }) => value.split('-').some((_, i, parts) => begins(parts.slice(i).join('-'), beginnings)));
  const [first, last] = [hits[0], hits.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const from = boundary(text, first.at - AROUND, 0);
  const to = boundary(text, Math.min(last.at + last.length, first.at + 4 * AROUND) + AROUND, text.length);
  const parts: { text: string; isMatch: boolean }[] = [];
  let at = from;
  for (const hit of hits.filter((h) => h.at + h.length <= to)) {
    if (hit.at > at) parts.push({ text: text.slice(at, hit.at), isMatch: false });
    parts.push({ text: text.slice(hit.at, hit.at + hit.length), isMatch: true });
    at = hit.at + hit.length;
  }
  if (at < to) parts.push({ text: text.slice(at, to), isMatch: false });
  return [...(from > 0 ? [ELLIPSIS] : []), ...parts, ...(to < text.length ? [ELLIPSIS] : [])];
};

const ELLIPSIS = { text: '…', isMatch: false };
const begins = (word: string, beginnings: readonly string[]): boolean => beginnings.some((b) => word.startsWith(b));

/** The blank next to a place, so that no word is cut; the end where the place lies beyond it. */
const boundary = (text: string, near: number, end: number): number => {
  if (near <= 0 || near >= text.length) return end;
  const blank = text.indexOf(' ', near);
  return blank < 0 || blank - near > AROUND / 2 ? near : blank;
};
