import type { Measure } from '../dashboard/measures';
import { stepOf } from '../dashboard/add-up';
import type { Figures } from '../dashboard/view-state';

/** The same figures at two points in time. */
export interface Pair {
  readonly a: Figures;
  readonly b: Figures;
}

/** What B has more than A; undefined where one of them has no figure. */
export const differenceOf = (measure: Measure, { a, b }: Pair): number | undefined => {
  const [before, after] = [measure.value(a), measure.value(b)];
  return before === undefined || after === undefined ? undefined : after - before;
};

/**
 * The difference of two amounts as they are written short: 6,2 and 25,6 million differ by 19,4, whatever their cents say. A difference
 * too small for that step stands as it is.
 */
export const differenceForTheEye = (a: number, b: number): number => {
  const step = stepOf(Math.max(Math.abs(a), Math.abs(b)));
  const rounded = (Math.round(b / step) - Math.round(a / step)) * step;
  return rounded === 0 ? b - a : rounded;
};

/** Classes of more and of less, three each, of about as many districts; 0 is no change. */
export interface DifferenceScale {
  readonly limits: readonly number[];
  readonly classOf: (difference: number) => -3 | -2 | -1 | 0 | 1 | 2 | 3;
}

const nice = (n: number): number => {
  const power = 10 ** (Math.floor(Math.log10(n)) - 1);
  return Math.ceil(n / power) * power;
};

export const differenceScale = (differences: readonly (number | undefined)[]): DifferenceScale => {
  const sizes = differences
    .filter((d): d is number => d !== undefined && d !== 0)
    .map(Math.abs)
    .sort((x, y) => x - y);
  const limits = [1 / 3, 2 / 3]
    .map((part) => sizes[Math.floor(part * sizes.length)])
    .filter((n): n is number => n !== undefined)
    .map(nice)
    .filter((limit, i, all) => limit !== all[i - 1] && limit < (sizes.at(-1) ?? 0));
  return {
    limits,
    classOf: (difference) => {
      if (difference === 0) return 0;
      const above = limits.filter((limit) => Math.abs(difference) > limit).length;
      // With fewer limits the strongest class is still the last one.
      const size = (3 - limits.length + above) as 1 | 2 | 3;
      return difference > 0 ? size : (-size as -1 | -2 | -3);
    },
  };
};
