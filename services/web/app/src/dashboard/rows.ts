import type { DistrictFigures, Figures } from '../lib/types';
import { MEASURES } from './measures';
import type { ViewState } from './view-state';

const collator = new Intl.Collator('de');

/** What the table shows, in its order. A missing figure comes last whichever way the order goes. */
export const sortAndFilter = (
  districts: readonly DistrictFigures[],
  view: Pick<ViewState, 'sort' | 'descending' | 'search' | 'kind'>,
): DistrictFigures[] => {
  const wanted = view.search.trim().toLocaleLowerCase('de');
  const measure = MEASURES.find((m) => m.key === view.sort);
  const sign = view.descending ? -1 : 1;
  const byName = (a: DistrictFigures, b: DistrictFigures): number => collator.compare(a.name, b.name) || (a.district < b.district ? -1 : 1);
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

const add = <T extends object>(all: readonly T[], zero: T): T => {
  const sum = { ...zero } as Record<string, number>;
  for (const one of all) for (const [key, n] of Object.entries(one)) sum[key] = (sum[key] ?? 0) + Number(n);
  return sum as T;
};

const ZERO = {
  frameCents: 0,
  requestedCents: 0,
  reservedCents: 0,
  committedCents: 0,
  postsApproved: 0,
  postsFilled: 0,
  postsVacant: 0,
  shareApproved: 0,
  shareFilled: 0,
  shareVacant: 0,
  casesOpen: 0,
  talks: 0,
};

/** The figures of several districts together; every figure is a sum. */
export const sumFigures = (all: readonly Figures[]): Figures => ({
  ...add(
    all.map(({ talksByMode: _modes, applications: _applications, ...rest }) => rest),
    ZERO,
  ),
  talksByMode: add(
    all.map((f) => f.talksByMode ?? {}),
    {},
  ),
  applications: add(
    all.map((f) => f.applications),
    { submitted: 0, rejected: 0, granted: 0 },
  ),
});
