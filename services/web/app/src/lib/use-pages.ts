import { useState } from 'react';
import { ApiError, get } from './api';
import { useResource } from './use-resource';

/** One page of a list, as every service answers it. */
export interface Page<T> {
  items: T[];
  nextCursor?: string;
}

interface Older<T> {
  url: string;
  items: T[];
  next: string | undefined;
  error?: ApiError;
}

/** The first page stays live; pages that were asked for after it stay as they were. `url` names at least a limit. */
export const usePages = <T>(url: string, tick: number, idOf: (item: T) => string) => {
  const first = useResource<Page<T>>(url, tick);
  const [older, setOlder] = useState<Older<T>>({ url, items: [], next: undefined });
  const mine: Older<T> = older.url === url && older.items.length > 0 ? older : { url, items: [], next: first.data?.nextCursor };
  const loadMore = (): void => {
    if (!mine.next) return;
    get<Page<T>>(`${url}&cursor=${encodeURIComponent(mine.next)}`).then(
      ({ body }) => setOlder({ url, items: [...mine.items, ...body.items], next: body.nextCursor }),
      (error: unknown) => error instanceof ApiError && setOlder({ ...mine, error }),
    );
  };
  const known = new Set((first.data?.items ?? []).map(idOf));
  return {
    items: first.data && [...first.data.items, ...mine.items.filter((item) => !known.has(idOf(item)))],
    error: first.error ?? older.error,
    hasMore: mine.next !== undefined,
    loadMore,
    reload: first.reload,
  };
};
