import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { read } from '../api/queries';
import { useLanguage } from '../texts/language';

/** Calls change by the week. */
const FRESH_MS = 60_000;
const ROUTE = '/api/applications/v1/calls/to-apply-for';

/**
 * The calls by their id, the first to end first, with the title in the language of whoever reads. Whoever says that there is none asks `query` first:
 * while it waits, or has failed, nobody knows.
 */
export const useCalls = () => {
  const language = useLanguage();
  const query = useQuery({ ...read(ROUTE, {}, { isLive: false }), staleTime: FRESH_MS });
  const { data } = query;
  const calls = useMemo(
    () => new Map((data?.items ?? []).map((c) => [c.callId, { ...c, title: language === 'de' ? c.titleDe : c.titleEn }])),
    [data, language],
  );
  return { calls, query };
};
export type Calls = ReturnType<typeof useCalls>['calls'];
export type Call = Calls extends ReadonlyMap<string, infer C> ? C : never;
