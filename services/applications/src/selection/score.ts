import { divideHalfUp, compareText } from '@paktwerk/kernel';
import type { Cents, Instant } from '@paktwerk/kernel';
import type { Points, Ranked } from './events';
import type { SelectionRules } from './rules';

/** An application that is selected from, with the points that count. */
export interface Candidate {
  readonly applicationId: string;
  readonly fileNumber: string;
  readonly receivedAt: Instant;
  readonly requestedCents: Cents;
  readonly sheets: readonly (readonly Points[])[];
}

const pointsFor = (sheet: readonly Points[], criterion: string): number => sheet.find((p) => p.criterion === criterion)?.points ?? 0;

const sumFor = (sheets: Candidate['sheets'], criterion: string): number =>
  sheets.reduce((sum, sheet) => sum + pointsFor(sheet, criterion), 0);

/** The weighted mean of all sheets, in hundredths of a hundred points: exact until it is rounded once, half up, at the end. */
export const scoreOf = (sheets: Candidate['sheets'], { criteria }: Pick<SelectionRules, 'criteria'>): number => {
  if (sheets.length === 0) return 0;
  const common = criteria.reduce((product, c) => product * BigInt(c.mostPoints), 1n);
  const weighted = criteria.reduce(
    (sum, { criterion, weight, mostPoints }) => sum + (BigInt(weight * sumFor(sheets, criterion)) * common) / BigInt(mostPoints),
    0n,
  );
  return Number(divideHalfUp(weighted * 100n, common * BigInt(sheets.length)));
};

/** The higher score first; where it is equal, the higher mean of the criteria that the rules name; then what was received first; then the file number. */
export const byScore =
  (rules: SelectionRules) =>
  (a: Candidate, b: Candidate): number => {
    const score = scoreOf(b.sheets, rules) - scoreOf(a.sheets, rules);
    if (score !== 0) return score;
    for (const criterion of rules.tieBy) {
      const difference = sumFor(b.sheets, criterion) * a.sheets.length - sumFor(a.sheets, criterion) * b.sheets.length;
      if (difference !== 0) return difference;
    }
    return compareText(a.receivedAt, b.receivedAt) || compareText(a.fileNumber, b.fileNumber);
  };

/** Behind whom places begin, and whether the money ended before. */
interface Behind {
  readonly place: number;
  readonly isCut: boolean;
}

/** Places in order, and where the money ends: behind the first that it does not reach nobody is within, however little they ask for. */
export const rankedBy = (
  rules: SelectionRules,
  candidates: readonly Candidate[],
  availableCents: Cents,
  behind: Behind = { place: 0, isCut: false },
): readonly Ranked[] => {
  let left = availableCents;
  let { isCut } = behind;
  return candidates.toSorted(byScore(rules)).map(({ applicationId, fileNumber, requestedCents, sheets }, i) => {
    isCut ||= requestedCents > left;
    if (!isCut) left -= requestedCents;
    return { applicationId, fileNumber, place: behind.place + i + 1, score: scoreOf(sheets, rules), requestedCents, isWithin: !isCut };
  });
};
