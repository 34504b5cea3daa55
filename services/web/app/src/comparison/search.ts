import type { ReadParameters } from '../api/paths';
import { MEASURE_KEYS } from '../dashboard/view-state';
import { lastInstantOf } from '../lib/dates';
import { date, matching, oneOf, searchOf, words, type SearchOf, type SearchSchema } from '../lib/search';
import { tableFields } from '../lib/table-search';

const fields = {
  programm: words(),
  standA: date,
  bekanntA: date,
  standB: date,
  bekanntB: date,
  kennzahl: oneOf(MEASURE_KEYS),
  kreis: matching(/^\d{5}$/),
  nur: oneOf(['geaendert']),
  ...tableFields,
};
/** Two points in time, and everything that is chosen about them. */
export type ComparisonSearch = SearchOf<typeof fields>;
export const comparisonSearch: SearchSchema<ComparisonSearch> = searchOf(fields);

type Query = ReadParameters<'/api/reporting/v1/figures/comparison'>['query'];
/** A date that is not named is today, as it moves. */
export const comparisonParameters = ({ programm, standA, bekanntA, standB, bekanntB }: ComparisonSearch): Query => ({
  programmeId: programm ?? 'all',
  ...(standA ? { aEffectiveOn: standA } : {}),
  ...(bekanntA ? { aKnownAt: lastInstantOf(bekanntA) } : {}),
  ...(standB ? { bEffectiveOn: standB } : {}),
  ...(bekanntB ? { bKnownAt: lastInstantOf(bekanntB) } : {}),
});

/** What was B becomes A. */
export const swapped = ({ standA, bekanntA, standB, bekanntB, ...rest }: ComparisonSearch): ComparisonSearch => ({
  ...rest,
  standA: standB,
  bekanntA: bekanntB,
  standB: standA,
  bekanntB: bekanntA,
});
