import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { addressOf, fetchDocument } from './client';
import type { Read, ReadParameters, ReadPath } from './paths';
import { keyOf } from './queries';

/** Routes that answer a list page by page. */
type PagedPath = { [P in ReadPath]: Read<P> extends { items: readonly unknown[] } ? P : never }[ReadPath];
type ItemOf<P extends PagedPath> = Read<P> extends { items: readonly (infer T)[] } ? T : never;
interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

interface Options {
  readonly refetchInterval?: number;
  /** Asks for nothing while it is false. */
  readonly enabled?: boolean;
}

/** A list whose first page moves with the server; further ones are loaded on demand and asked again with it. */
export const usePages = <P extends PagedPath>(
  path: P,
  parameters: ReadParameters<P>,
  idOf: (item: ItemOf<P>) => string,
  options: Options = {},
) => {
  const { query } = parameters as { query?: Readonly<Record<string, unknown>> };
  const pages = useInfiniteQuery({
    queryKey: [...keyOf(addressOf(path, parameters)), 'pages'],
    queryFn: async ({ pageParam, signal }) =>
      (await fetchDocument<Page<ItemOf<P>>>(addressOf(path, { ...parameters, query: { ...query, cursor: pageParam } }), signal)).body,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (before) => before,
    meta: { isLive: true },
    ...options,
  });
  // A row that moved from one page to the next while they were loaded stands there once.
  const items = pages.data && [...new Map(pages.data.pages.flatMap((p) => p.items).map((item) => [idOf(item), item])).values()];
  return {
    query: { ...pages, data: items },
    items,
    pageCount: pages.data?.pages.length ?? 0,
    hasMore: pages.hasNextPage,
    isStale: pages.isPlaceholderData,
    isLoadingMore: pages.isFetchingNextPage,
    loadMore: () => void pages.fetchNextPage(),
  };
};

/** A list that is needed as a whole, for a choice or to be sorted here: its further pages come by themselves, one after the other. */
export const useAllPages = <P extends PagedPath>(
  path: P,
  parameters: ReadParameters<P>,
  idOf: (item: ItemOf<P>) => string,
  options: Options = {},
) => {
  const pages = usePages(path, parameters, idOf, options);
  const { hasMore, loadMore, pageCount, query } = pages;
  const isNext = hasMore && !query.isFetching && !query.isError;
  useEffect(() => {
    if (isNext) loadMore();
    // A page that came at once was never seen being fetched, so its number says that the next one is due.
  }, [isNext, pageCount]);
  return pages;
};
