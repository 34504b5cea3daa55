import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { Boundary } from './boundary';
import { ProblemAlert } from './problem-alert';
import { Waiting, type Room } from './waiting';

export type Load = Pick<UseQueryResult, 'error' | 'failureCount' | 'failureReason' | 'fetchStatus' | 'refetch' | 'dataUpdatedAt'> & {
  readonly data: unknown;
};

/** A read that does not get through: says so, says that it is tried again, and since when what is shown is old. */
export const LoadState = ({ query }: { query: Load }) => {
  const t = useTexts(commonTexts).problem;
  const f = useFormat();
  const error = query.error ?? query.failureReason;
  if (!error) return null;
  const isTrying = query.fetchStatus === 'fetching';
  return (
    <ProblemAlert error={error} onRetry={isTrying ? undefined : () => void query.refetch()}>
      {isTrying && <p className="kern-body">{t.retrying({ n: query.failureCount })}</p>}
      {query.data !== undefined && query.dataUpdatedAt > 0 && (
        <p className="kern-body">{t.outdated({ time: f.time(query.dataUpdatedAt) })}</p>
      )}
    </ProblemAlert>
  );
};

interface Props<T> {
  query: Load & { readonly data: T | undefined };
  skeleton: Room;
  children: (data: T) => ReactNode;
}

/** A component of its own, so that the boundary around it catches what breaks inside `render`. */
const Shown = <T,>({ data, render }: { data: T; render: (data: T) => ReactNode }) => render(data);

/** A part of the page that shows what a read answers; while it waits, fails or breaks, the rest of the page does not. */
export const Loaded = <T,>({ query, skeleton, children }: Props<T>) => (
  <Boundary>
    <LoadState query={query} />
    {query.data !== undefined ? (
      <div className={(query.error ?? query.failureReason) ? 'pw-outdated' : 'pw-loaded'}>
        <Shown data={query.data} render={children} />
      </div>
    ) : (
      !query.error && <Waiting room={skeleton} />
    )}
  </Boundary>
);
