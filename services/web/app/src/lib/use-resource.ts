import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, get } from './api';

export interface Resource<T> {
  data: T | undefined;
  error: ApiError | undefined;
  etag: string | null;
  /** The data still belongs to the question before; the new answer is on its way. */
  isStale: boolean;
  reload: () => void;
}

interface Loaded<T> {
  url: string;
  data: T | undefined;
  etag: string | null;
  error: ApiError | undefined;
}

/**
 * Loads a URL and keeps showing what was there until the next answer has come. A changed `tick` asks again without dropping
 * a question that is under way: with four ticks a second nothing would ever arrive otherwise.
 */
export const useResource = <T>(url: string | undefined, tick: number | string = 0): Resource<T> => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ url: '', data: undefined, etag: null, error: undefined });
  const running = useRef<{ url: string; controller: AbortController; again: boolean } | undefined>(undefined);

  const load = useCallback((target: string): void => {
    const current = running.current;
    if (current && current.url === target && !current.controller.signal.aborted) {
      current.again = true;
      return;
    }
    current?.controller.abort();
    const mine = { url: target, controller: new AbortController(), again: false };
    running.current = mine;
    void get<T>(target, { signal: mine.controller.signal })
      .then(
        ({ body, etag }) => setLoaded({ url: target, data: body, etag, error: undefined }),
        (error: unknown) => {
          if (error instanceof ApiError) setLoaded((before) => ({ ...before, url: target, error }));
        },
      )
      .finally(() => {
        if (running.current !== mine) return;
        running.current = undefined;
        if (mine.again && !mine.controller.signal.aborted) load(target);
      });
  }, []);

  useEffect(() => {
    if (url) load(url);
  }, [url, tick, load]);
  useEffect(() => () => running.current?.controller.abort(), []);

  return {
    data: loaded.data,
    error: loaded.url === url ? loaded.error : undefined,
    etag: loaded.etag,
    isStale: url !== undefined && loaded.url !== url,
    reload: useCallback(() => {
      if (url) load(url);
    }, [url, load]),
  };
};
