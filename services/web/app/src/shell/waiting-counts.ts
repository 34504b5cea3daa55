import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { read } from '../api/queries';
import { SERVICES } from '../operations/types';
import { TASK_ROLES } from '../tasks/types';
import type { Me } from './session';

const ASKED_AGAIN_MS = 60_000;
/** The figures that the page is opened for come first. */
const LATER_MS = 1_500;

const quietly = { refetchInterval: ASKED_AGAIN_MS, retry: false } as const;

const sum = (counts: readonly number[]): number | undefined => counts.reduce((all, n) => all + n, 0) || undefined;

/** How much waits behind an entry of the navigation, for this person; nothing where nothing waits, or while it is not known. */
export const useWaitingCounts = (me: Me): Readonly<Partial<Record<string, number | undefined>>> => {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
  const services = isLater && me.roles?.includes('OPERATIONS') ? SERVICES : [];
  const tasks = useQuery({
    ...read('/api/applications/v1/tasks', { query: { limit: 1 } }),
    ...quietly,
    enabled: isLater && TASK_ROLES.some((role) => me.roles?.includes(role)),
  });
  const parked = useQueries({
    queries: services.map((service) => ({ ...read(`/api/${service}/ops/v1/parked`, {}, { isLive: false }), ...quietly })),
  });
  return {
    '/aufgaben': sum((tasks.data?.groups ?? []).map((g) => g.n)),
    '/betrieb': sum(parked.map(({ data }) => (data ?? []).filter((e) => e.status === 'parked').length)),
  };
};
