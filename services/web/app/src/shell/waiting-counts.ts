import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { read } from '../api/queries';
import { SERVICES } from '../operations/types';
import type { Me } from './session';

/** What waits for this kind of person; several thousand would say no more than this. */
const MOST = 100;
const STATUSES_OF: Readonly<Record<string, readonly ('submitted' | 'checked' | 'prepared')[]>> = {
  GRANT_CLERK: ['submitted', 'checked', 'prepared'],
  GRANT_REVIEWER: ['prepared'],
};
const ASKED_AGAIN_MS = 60_000;
/** The figures that the page is opened for come first. */
const LATER_MS = 1_500;

const quietly = { refetchInterval: ASKED_AGAIN_MS, retry: false } as const;

export interface Waiting {
  readonly n: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
}

const sum = (counts: readonly Waiting[]): Waiting | undefined => {
  const n = counts.reduce((all, c) => all + c.n, 0);
  return n === 0 ? undefined : { n, isMore: counts.some((c) => c.isMore) };
};

/** How much waits behind an entry of the navigation, for this person; nothing where nothing waits, or while it is not known. */
export const useWaitingCounts = (me: Me): Readonly<Partial<Record<string, Waiting>>> => {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
  const statuses = isLater ? [...new Set((me.roles ?? []).flatMap((role) => STATUSES_OF[role] ?? []))] : [];
  const services = isLater && me.roles?.includes('OPERATIONS') ? SERVICES : [];
  const applications = useQueries({
    queries: statuses.map((status) => ({
      ...read('/api/applications/v1/applications', { query: { status, limit: MOST } }, { isLive: false }),
      ...quietly,
    })),
  });
  const parked = useQueries({
    queries: services.map((service) => ({ ...read(`/api/${service}/ops/v1/parked`, {}, { isLive: false }), ...quietly })),
  });
  return {
    '/antraege': sum(applications.flatMap(({ data }) => (data ? [{ n: data.items.length, isMore: data.nextCursor !== undefined }] : []))),
    '/betrieb': sum(parked.flatMap(({ data }) => (data ? [{ n: data.filter((e) => e.status === 'parked').length, isMore: false }] : []))),
  };
};
