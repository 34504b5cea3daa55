import type { Figures } from '../read-models/figures/measures';
import type { DistrictFigures, FiguresReport, ShownFigures } from './report';

/** The same figures at two points in time, and what B has more than A. */
export interface Compared<F extends object> {
  readonly a: F;
  readonly b: F;
  readonly difference: F;
}
export type ComparedDistrict = Omit<DistrictFigures, 'figures'> & Compared<ShownFigures>;

type Numbers = { readonly [key: string]: number | Numbers };

/** Taken after everything that may not be seen is gone: a difference of what is shown tells nothing that the two do not. */
export const compared = <F extends Partial<Figures>>(a: F, b: F): Compared<F> => ({
  a,
  b,
  difference: minus(b as Numbers, a as Numbers) as F,
});

const minus = (b: Numbers, a: Numbers): Numbers =>
  Object.fromEntries(
    Object.entries(b).map(([key, value]) => {
      const before = a[key];
      return [key, typeof value === 'number' ? value - Number(before ?? 0) : minus(value, (before ?? {}) as Numbers)];
    }),
  );

/** Both reports have the same rows: who is shown a district is shown it at any time. */
export const comparedDistricts = (a: FiguresReport, b: FiguresReport): readonly ComparedDistrict[] => {
  const before = new Map(a.districts.map((d) => [d.district, d.figures]));
  return b.districts.map(({ figures, ...place }) => ({ ...place, ...compared(before.get(place.district) ?? figures, figures) }));
};
