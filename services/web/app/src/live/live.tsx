import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { isLive } from '../api/queries';
import { browserTools, followServer, type LiveState } from './live-channel';

const POLL_MS = 5_000;

/**
 * Asks every live question on the screen again. Changes come several times a second: a question that is under way is let through, or
 * nothing would ever arrive, and asked once more afterwards, because its answer may be older than the change.
 */
export const newRefresher = (client: QueryClient): (() => void) => {
  let isRunning = false;
  let again = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    do {
      again = client.isFetching({ predicate: isLive }) > 0;
      await client.invalidateQueries({ predicate: isLive }, { cancelRefetch: false });
    } while (again);
    isRunning = false;
  };
  return () => {
    if (isRunning) again = true;
    else void run();
  };
};

const LiveContext = createContext<LiveState>('connecting');

/** One stream of events for all tabs of this browser; what it says makes live reads ask again. */
export const LiveProvider = ({ isOn, children }: { isOn: boolean; children: ReactNode }) => {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  useEffect(() => {
    if (!isOn) return undefined;
    const refresh = newRefresher(client);
    let now: LiveState = 'connecting';
    const stop = followServer('/api/reporting/v1/stream', browserTools(), {
      onState: (next) => {
        now = next;
        setState(next);
      },
      onChanged: refresh,
    });
    const poll = setInterval(() => {
      if (now !== 'live') refresh();
    }, POLL_MS);
    return () => {
      stop();
      clearInterval(poll);
    };
  }, [client, isOn]);
  return <LiveContext value={state}>{children}</LiveContext>;
};

/** Is a live read on this screen failing just now? Then nothing that is shown may call itself live. */
const useIsFailing = (): boolean => {
  const cache = useQueryClient().getQueryCache();
  return useSyncExternalStore(
    useCallback((listener) => cache.subscribe(listener), [cache]),
    () => cache.findAll({ type: 'active', predicate: isLive }).some(({ state: s }) => s.status === 'error' || s.fetchFailureCount > 0),
  );
};

export const useLive = (): LiveState | 'failing' => {
  const state = useContext(LiveContext);
  return useIsFailing() ? 'failing' : state;
};
