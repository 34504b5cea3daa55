import { useMemo } from 'react';
import { endOfBerlinDay, isDate } from '../lib/dates';
import { useQuery } from '../lib/router';
import { measureOf, type Measure } from './measures';

export const SERIES_GROUPS = ['money', 'posts', 'cases', 'talks'] as const;
export type SeriesGroup = (typeof SERIES_GROUPS)[number];

/** Everything a person has chosen on this page; all of it is in the address. */
export interface ViewState {
  readonly programmeId: string;
  /** Undefined means today, as it moves. */
  readonly effectiveOn: string | undefined;
  readonly knownOn: string | undefined;
  readonly district: string | undefined;
  readonly measure: Measure;
  readonly seriesGroup: SeriesGroup;
  readonly sort: string;
  readonly descending: boolean;
  readonly search: string;
  readonly kind: string;
}

const NAMES = {
  programmeId: 'programm',
  effectiveOn: 'stand',
  knownOn: 'bekannt',
  district: 'kreis',
  measure: 'kennzahl',
  seriesGroup: 'verlauf',
  sort: 'sortierung',
  search: 'suche',
  kind: 'art',
} as const;

export type ViewChange = Partial<Record<keyof typeof NAMES, string | undefined>>;

export const useViewState = (): [ViewState, (change: ViewChange) => void] => {
  const [query, setQuery] = useQuery();
  const text = query.toString();
  const view = useMemo((): ViewState => {
    const q = new URLSearchParams(text);
    const date = (name: string): string | undefined => (isDate(q.get(name)) ? (q.get(name) as string) : undefined);
    const sort = q.get(NAMES.sort) ?? 'district';
    const group = q.get(NAMES.seriesGroup);
    return {
      programmeId: q.get(NAMES.programmeId) ?? 'all',
      effectiveOn: date(NAMES.effectiveOn),
      knownOn: date(NAMES.knownOn),
      district: /^\d{5}$/.test(q.get(NAMES.district) ?? '') ? (q.get(NAMES.district) as string) : undefined,
      measure: measureOf(q.get(NAMES.measure)),
      seriesGroup: SERIES_GROUPS.find((g) => g === group) ?? 'money',
      sort: sort.replace(/^-/, ''),
      descending: sort.startsWith('-'),
      search: q.get(NAMES.search) ?? '',
      kind: q.get(NAMES.kind) ?? '',
    };
  }, [text]);
  const change = (changes: ViewChange): void =>
    setQuery(Object.fromEntries(Object.entries(changes).map(([key, value]) => [NAMES[key as keyof typeof NAMES], value])));
  return [view, change];
};

/** The question to reporting that this view stands for; the table, the map and the CSV file ask the same one. */
export const figuresQuery = (view: Pick<ViewState, 'programmeId' | 'effectiveOn' | 'knownOn'>): string => {
  const query = new URLSearchParams({ programmeId: view.programmeId });
  if (view.effectiveOn) query.set('effectiveOn', view.effectiveOn);
  if (view.knownOn) query.set('knownAt', endOfBerlinDay(view.knownOn));
  return query.toString();
};
