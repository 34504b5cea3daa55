import { print, type Length, type Measure } from '../dashboard/measures';
import type { Format } from '../lib/format';
import type { TextsOf } from '../texts/area';
import type { comparisonTexts } from '../texts/comparison';
import { differenceForTheEye, differenceOf, type Pair } from './difference';

export type ComparisonTexts = TextsOf<typeof comparisonTexts>;

/** A difference with its sign; shares differ by percentage points. A dash where one of the two has no figure. */
export const differenceText = (
  measure: Measure,
  difference: number | undefined,
  t: ComparisonTexts,
  f: Format,
  length: Length = 'exact',
) => {
  if (difference === undefined) return '–';
  if (measure.kind !== 'percent') return f.signed(difference, print(measure, f, length));
  const points = f.signed(Math.round(difference * 100), f.count);
  return length === 'tiny' ? points : t.points({ n: points });
};

/** The same for a place where A and B stand beside it, short: the three add up for the eye. */
export const shortDifference = (measure: Measure, pair: Pair, t: ComparisonTexts, f: Format): string => {
  const [a, b] = [measure.value(pair.a), measure.value(pair.b)];
  const shown = measure.kind === 'money' && a !== undefined && b !== undefined ? differenceForTheEye(a, b) : differenceOf(measure, pair);
  return differenceText(measure, shown, t, f, 'short');
};
