import { FULL_TIME, formatDate, formatDateEn, formatFte, formatFteEn, fteToDecimal, quoted, quotedEn } from '@paktwerk/kernel';
import type { FteHundredths, IsoDate } from '@paktwerk/kernel';
import type { Check, Finding } from './events';
import type { Line, Numbered } from './lines';

/** One thing that a submission is held against, and what was found. */
export interface Examined {
  readonly check: Check;
  readonly finding?: Finding;
  /** What nothing stands against by itself, and a person has to judge. */
  readonly toJudge?: Pick<Finding, 'de' | 'en'>;
}

/** So many lines are named in a sentence; the file shows the rest. */
const NAMED = 5;

export type Said = Omit<Finding, 'lineIds'>;

export const examined = (check: string, figures: Check['figures'], said: Said | undefined, lines: readonly Line[] = []): Examined => ({
  check: { check, passed: said === undefined, figures },
  ...(said === undefined ? {} : { finding: { ...said, ...(lines.length === 0 ? {} : { lineIds: lines.map((l) => l.lineId) }) } }),
});

/** About some lines: nothing where there are none. */
export const ofLines = <L extends Line>(lines: readonly L[], said: (lines: readonly L[]) => Omit<Said, 'curable'>): Said | undefined =>
  lines.length === 0 ? undefined : { ...said(lines), curable: true };

/** Lines by their places, each with what is said of it. */
export const named = <L extends Numbered>(lines: readonly L[], show: (line: L) => string): { readonly de: string; readonly en: string } => {
  const first = lines.slice(0, NAMED);
  const more = lines.length - first.length;
  return {
    de: `${first.map((l) => `Position ${l.position} (${show(l)})`).join(', ')}${more === 0 ? '' : ` und ${more} weitere`}`,
    en: `${first.map((l) => `Line ${l.position} (${show(l)})`).join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
  };
};

type WithShare = Extract<Numbered, { readonly share: number }>;

export const sharesLargeEnough = (
  lines: readonly WithShare[],
  { value: minimum, source }: { readonly value: FteHundredths; readonly source: string },
): Examined => {
  const tooSmall = lines.filter((l) => l.share < minimum);
  const said = ofLines(tooSmall, () => ({
    code: 'share-below-minimum',
    de: `${named(tooSmall, (l) => `${formatFte(l.share)} VZÄ`).de}: kleiner als der Mindestanteil von ${formatFte(minimum)} VZÄ (${quoted(source)}).`,
    en: `${named(tooSmall, (l) => `${formatFteEn(l.share)} FTE`).en}: below the minimum share of ${formatFteEn(minimum)} FTE (${quotedEn(source)}).`,
  }));
  return examined('minimum-share', { minimum: fteToDecimal(minimum), below: tooSmall.length }, said, tooSmall);
};

export const sharesWithinFullTime = (lines: readonly WithShare[]): Examined => {
  const tooLarge = lines.filter((l) => l.share > FULL_TIME);
  const said = ofLines(tooLarge, () => ({
    code: 'share-above-full-time',
    de: `${named(tooLarge, (l) => `${formatFte(l.share)} VZÄ`).de}: mehr als eine volle Stelle.`,
    en: `${named(tooLarge, (l) => `${formatFteEn(l.share)} FTE`).en}: more than one full post.`,
  }));
  return examined('full-time', { above: tooLarge.length }, said, tooLarge);
};

/** Held against the most months that each line can be funded for. */
export const monthsWithinPeriod = <L extends WithShare>(
  lines: readonly L[],
  most: number,
  mostOf: (line: L) => number = () => most,
): Examined => {
  const tooLong = lines.filter((l) => l.months !== undefined && l.months > mostOf(l));
  const said = ofLines(tooLong, () => ({
    code: 'months-beyond-period',
    de: `Beantragt sind mehr Monate, als gefördert werden können: ${named(tooLong, (l) => `${String(l.months)} statt höchstens ${mostOf(l)}`).de}.`,
    en: `More months are requested than can be funded: ${named(tooLong, (l) => `${String(l.months)} instead of at most ${mostOf(l)}`).en}.`,
  }));
  return examined('months', { maximum: most, above: tooLong.length }, said, tooLong);
};

/** A line without a start begins with the period. */
export const startsWithinPeriod = (
  lines: readonly Extract<Numbered, { readonly from?: IsoDate }>[],
  first: IsoDate,
  last: IsoDate,
): Examined => {
  const startOf = ({ from = first }: { readonly from?: IsoDate }): IsoDate => from;
  const outside = lines.filter((l) => startOf(l) < first || startOf(l) > last);
  const said = ofLines(outside, () => ({
    code: 'start-outside-period',
    de: `Der Beginn liegt nicht zwischen dem ${formatDate(first)} und dem ${formatDate(last)}: ${named(outside, (l) => formatDate(startOf(l))).de}.`,
    en: `The start does not lie between ${formatDateEn(first)} and ${formatDateEn(last)}: ${named(outside, (l) => formatDateEn(startOf(l))).en}.`,
  }));
  return examined('starts', { from: first, to: last, outside: outside.length }, said, outside);
};
