import type { Format } from '../lib/format';
import { MEASURES } from './measures';
import type { DistrictFigures, Figures, ViewState } from './view-state';

/** What the table shows, in its order. A missing figure comes last whichever way the order goes. */
export const sortAndFilter = (
  districts: readonly DistrictFigures[],
  view: Pick<ViewState, 'sort' | 'descending' | 'search' | 'kind'>,
  f: Format,
): DistrictFigures[] => {
  const wanted = view.search.trim().toLocaleLowerCase('de');
  const measure = MEASURES.find((m) => m.key === view.sort);
  const sign = view.descending ? -1 : 1;
  const byName = (a: DistrictFigures, b: DistrictFigures): number => f.compare(a.name, b.name) || (a.district < b.district ? -1 : 1);
  return districts
    .filter(
      (d) =>
        (view.kind === '' || d.kind === view.kind) &&
        (wanted === '' || `${d.name} ${d.plate} ${d.district}`.toLocaleLowerCase('de').includes(wanted)),
    )
    .sort((a, b) => {
      if (!measure) return sign * byName(a, b);
      const x = measure.value(a.figures);
      const y = measure.value(b.figures);
      if (x === undefined || y === undefined) return x === y ? byName(a, b) : x === undefined ? 1 : -1;
      return x === y ? byName(a, b) : sign * (x - y);
    });
};

type Numbers = { readonly [key: string]: number | Numbers };
const plus = (a: Numbers, b: Numbers): Numbers =>
  Object.fromEntries(
    Object.entries(a).map(([key, n]) => {
      const other = b[key];
      return [key, typeof n === 'number' ? n + Number(other ?? 0) : plus(n, (other ?? {}) as Numbers)];
    }),
  );

/** The figures of several districts together; every figure is a sum. `like` names the figures where there is no district. */
export const sumFigures = (all: readonly Figures[], like: Figures): Figures => {
  const zero = (numbers: Numbers): Numbers =>
    Object.fromEntries(Object.entries(numbers).map(([key, n]) => [key, typeof n === 'number' ? 0 : zero(n)]));
  return all.reduce<Numbers>(
    (sum, figures) => plus(sum, figures as unknown as Numbers),
    zero(like as unknown as Numbers),
  ) as unknown as Figures;
};
