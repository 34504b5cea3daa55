import { QueryClient, queryOptions, type Query } from '@tanstack/react-query';
import { addressOf, fetchDocument, serviceOf, type Answer } from './client';
import type { Read, ReadParameters, ReadPath } from './paths';
import { ApiError } from './problem';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Error;
    queryMeta: { readonly isLive?: boolean };
  }
}

const TRIES = 4;
const LONGEST_WAIT_MS = 15_000;

export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        // What the server decided stays decided; what did not get through is tried again, and the panel says so meanwhile.
        retry: (failures, error) => error instanceof ApiError && error.mayPass && failures < TRIES - 1,
        retryDelay: (failures) => Math.min(1_000 * 2 ** failures, LONGEST_WAIT_MS),
        // `navigator.onLine` knows the network card, not the server; the answer itself is what counts.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

interface Options {
  /** False for what cannot change any more: a past state of knowledge, a list of places. */
  readonly isLive?: boolean;
}

/** `['reporting', '/api/reporting/v1/figures?…']`: a service's name comes first, so that a command can refresh all of its reads. */
export const keyOf = (url: string): readonly [service: string, url: string] => [serviceOf(url), url];

const optionsOf = <T>(url: string, { isLive = true }: Options) =>
  queryOptions({
    queryKey: keyOf(url),
    queryFn: ({ signal }) => fetchDocument<T>(url, signal),
    meta: { isLive },
    ...(isLive ? {} : { staleTime: Infinity }),
  });
const bodyOf = <T>({ body }: Answer<T>): T => body;

/** A read with its version, for pages that change what they show. */
export const readVersioned = <P extends ReadPath>(path: P, parameters: ReadParameters<P>, options: Options = {}) =>
  optionsOf<Read<P>>(addressOf(path, parameters), options);

/** A read of a service's route: `useQuery(read('/api/reporting/v1/figures', { query: { programmeId } }))`. */
export const read = <P extends ReadPath>(path: P, parameters: ReadParameters<P>, options: Options = {}) => ({
  ...readVersioned(path, parameters, options),
  select: bodyOf<Read<P>>,
});

/** A document that no service describes; it does not change while the page is open unless `isLive` says so. */
export const readDocument = <T>(url: string, options: Options = { isLive: false }) => ({
  ...optionsOf<T>(url, options),
  select: bodyOf<T>,
});

export const isLive = (query: Query): boolean => query.meta?.['isLive'] === true;
