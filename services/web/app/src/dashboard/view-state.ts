import type { QueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Read } from '../api/paths';
import { read, readVersioned } from '../api/queries';
import { lastInstantOf } from '../lib/dates';
import { tilesQuery } from '../shell/organisation';
import { date, matching, oneOf, searchOf, words, type SearchOf, type SearchSchema } from '../lib/search';

export const MEASURE_KEYS = [
  'frameCents',
  'requestedCents',
  'reservedCents',
  'committedCents',
  'exhausted',
  'shareApproved',
  'shareFilled',
  'shareVacant',
  'occupancy',
  'casesOpen',
  'talks',
] as const;
export type MeasureKey = (typeof MEASURE_KEYS)[number];
export const SERIES_GROUPS = ['money', 'posts', 'cases', 'talks'] as const;
export type SeriesGroup = (typeof SERIES_GROUPS)[number];
export const SORTS = ['district', '-district', ...MEASURE_KEYS.flatMap((k) => [k, `-${k}` as const])] as const;
export type SortKey = (typeof SORTS)[number];

const fields = {
  programm: words(),
  stand: date,
  bekannt: date,
  kreis: matching(/^\d{5}$/),
  kennzahl: oneOf(MEASURE_KEYS),
  verlauf: oneOf(SERIES_GROUPS),
  sortierung: oneOf(SORTS),
  suche: words(),
  art: words(),
};
/** Everything that a person chooses on the overview stands in its address. */
export type OverviewSearch = SearchOf<typeof fields>;
export const overviewSearch: SearchSchema<OverviewSearch> = searchOf(fields);

export type FiguresAnswer = Read<'/api/reporting/v1/figures'>;
export type DistrictFigures = FiguresAnswer['districts'][number];
/** The figures of a district, or of several together. */
export type Figures = DistrictFigures['figures'];
export type Tile = Read<'/api/reporting/v1/tiles'>[number];
export type Programme = Read<'/api/reporting/v1/programmes'>[number];

/** What was chosen, with what holds where nothing was. */
export interface ViewState {
  readonly programmeId: string;
  /** Undefined means today, as it moves. */
  readonly effectiveOn: string | undefined;
  readonly knownOn: string | undefined;
  readonly district: string | undefined;
  readonly measure: MeasureKey;
  readonly seriesGroup: SeriesGroup;
  readonly sort: MeasureKey | 'district';
  readonly descending: boolean;
  readonly search: string;
  readonly kind: string;
}

export const viewOf = (search: OverviewSearch): ViewState => {
  const sort = search.sortierung ?? 'district';
  return {
    programmeId: search.programm ?? 'all',
    effectiveOn: search.stand,
    knownOn: search.bekannt,
    district: search.kreis,
    measure: search.kennzahl ?? 'exhausted',
    seriesGroup: search.verlauf ?? 'money',
    sort: (sort.startsWith('-') ? sort.slice(1) : sort) as MeasureKey | 'district',
    descending: sort.startsWith('-'),
    search: search.suche ?? '',
    kind: search.art ?? '',
  };
};

/** How far ahead a Stichtag may lie: to the end of the year after next, where frames and periods end. */
export const lastStichtag = (today: string): string => `${Number(today.slice(0, 4)) + 2}-12-31`;

/** Lays a change over the address. A choice can be taken back with "back"; what is typed or dragged replaces itself. */
export type Change = (change: OverviewSearch, how?: 'choose' | 'adjust') => void;

const route = getRouteApi('/');
export const useView = (): [ViewState, Change] => {
  const view = viewOf(route.useSearch());
  const navigate = useNavigate({ from: '/' });
  return [
    view,
    (change, how = 'choose') =>
      void navigate({ search: (before: OverviewSearch) => ({ ...before, ...change }), replace: how === 'adjust', resetScroll: false }),
  ];
};

/** The question to reporting that a view stands for; the map, the table and the CSV file ask the same one. */
export const figuresParameters = (view: Pick<ViewState, 'programmeId' | 'effectiveOn' | 'knownOn'>) => ({
  programmeId: view.programmeId,
  ...(view.effectiveOn ? { effectiveOn: view.effectiveOn } : {}),
  ...(view.knownOn ? { knownAt: lastInstantOf(view.knownOn) } : {}),
});

/** What was known on a past day does not change any more. */
export const figuresQuery = (view: ViewState) =>
  read('/api/reporting/v1/figures', { query: figuresParameters(view) }, { isLive: view.knownOn === undefined });
/** A programme that opened no call has no money and no figures: its time would only be empty. */
const withCalls = ({ body }: { readonly body: readonly Programme[] }): readonly Programme[] => body.filter((p) => p.calls.length > 0);
export const programmesQuery = { ...readVersioned('/api/reporting/v1/programmes', {}), select: withCalls };

/** Where the time of a programme begins, or of all of them. */
export const firstDayOf = (programmes: readonly Programme[], programmeId: string): string | undefined =>
  programmes
    .filter((p) => programmeId === 'all' || p.programmeId === programmeId)
    .map((p) => p.firstDay)
    .sort()[0];

/** Asks what the page will ask, before its own code has come; what fails here is asked again and shown there. */
export const prefetchOverview = (client: QueryClient, search: OverviewSearch): void => {
  const ignored = (): undefined => undefined;
  client.query(figuresQuery(viewOf(search))).catch(ignored);
  client.query(tilesQuery).catch(ignored);
  client.query(programmesQuery).catch(ignored);
};
