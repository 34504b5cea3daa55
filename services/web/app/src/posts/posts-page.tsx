import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePages } from '../api/use-pages';
import { tilesQuery } from '../dashboard/view-state';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import { EmptyState } from '../ui/feedback';
import { Select } from '../ui/select';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { FoundTwice } from './found-twice';
import { STATUSES, type PostsSearch } from './search';
import type { PostItem } from './types';

const route = getRouteApi('/stellen');

const useDistrictNames = (): ReadonlyMap<string, string> => {
  const { data } = useQuery(tilesQuery);
  return useMemo(() => new Map((data ?? []).map((d) => [d.district, `${d.name} (${d.plate})`])), [data]);
};

const Filters = ({ isDistrict, names }: { isDistrict: boolean; names: ReadonlyMap<string, string> }) => {
  const t = useTexts(postsTexts);
  const f = useFormat();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/stellen' });
  const change = (changed: PostsSearch): void =>
    void navigate({ search: (before: PostsSearch) => ({ ...before, ...changed }), resetScroll: false });
  return (
    <>
      {!isDistrict && (
        <Select
          isCompact
          label={t.filter.district}
          none={t.filter.all}
          value={search.kreis ?? ''}
          options={[...names].map(([value, label]) => ({ value, label })).sort((a, b) => f.compare(a.label, b.label))}
          onChange={(kreis) => change({ kreis: kreis || undefined })}
        />
      )}
      <Select
        isCompact
        label={t.filter.status}
        none={t.filter.all}
        value={search.stand ?? ''}
        options={STATUSES.map((value) => ({ value, label: textOf(t.status, value) }))}
        onChange={(stand) => change({ stand: STATUSES.find((s) => s === stand) })}
      />
    </>
  );
};

const useColumns = (names: ReadonlyMap<string, string>): readonly Column<PostItem>[] => {
  const t = useTexts(postsTexts);
  const f = useFormat();
  return useMemo(() => {
    const c = t.columns;
    const tier = (p: PostItem): string => textOf(t.tiers, p.tier);
    const name = (p: PostItem): string => t.name({ share: f.fte(p.share), tier: tier(p) });
    return [
      {
        id: 'post',
        header: c.post,
        isRowHeader: true,
        text: name,
        cell: (p) => (
          <Link className="kern-link" to="/stellen/$postId" params={{ postId: p.postId }}>
            {name(p)}
          </Link>
        ),
      },
      { id: 'district', header: c.district, text: (p) => names.get(p.district) ?? p.district },
      { id: 'from', header: c.from, text: (p) => f.date(p.from) },
      { id: 'to', header: c.to, text: (p) => f.date(p.to) },
      { id: 'status', header: c.status, text: (p) => textOf(t.status, p.status) },
      { id: 'holder', header: c.holder, text: (p) => p.appointment?.name ?? '' },
    ];
  }, [t, f, names]);
};

/** The posts that this person may see, and who stands in the register twice. */
export const PostsPage = () => {
  const t = useTexts(postsTexts);
  const { me } = useSession();
  const isDistrict = /^\d{5}$/.test(me?.organisation ?? '');
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/stellen' });
  const names = useDistrictNames();
  const { query, hasMore, isStale, loadMore } = usePages(
    '/api/staffing/v1/posts',
    {
      query: {
        limit: 100,
        ...(search.kreis ? { district: search.kreis } : {}),
        ...(search.stand ? { status: search.stand } : {}),
        ...(search.am ? { effectiveOn: search.am } : {}),
      },
    },
    (p) => p.postId,
  );
  const columns = useColumns(names);
  const seesRegister = ['APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER'].some((role) => me?.roles?.includes(role));
  return (
    <Page title={t.title} lead={isDistrict ? t.lead.own : t.lead.all}>
      <section className="pw-panel" aria-label={t.title}>
        <Loaded query={query} skeleton={{ lines: 12 }}>
          {(items) => (
            <DataTable
              id="stellen"
              caption={t.title}
              columns={columns}
              rows={items}
              rowId={(p) => p.postId}
              isStale={isStale}
              isSearchable={!hasMore}
              filters={<Filters isDistrict={isDistrict} names={names} />}
              exportAs={{ name: 'paktwerk-stellen' }}
              count={(n) => t.count({ n })}
              empty={<EmptyState title={t.empty} />}
              more={hasMore ? { onLoad: loadMore, isLoading: query.isFetchingNextPage } : undefined}
              onOpen={({ postId }) => void navigate({ to: '/stellen/$postId', params: { postId } })}
            />
          )}
        </Loaded>
      </section>
      {seesRegister && <FoundTwice names={names} />}
    </Page>
  );
};
