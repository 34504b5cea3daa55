import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { read } from '../api/queries';
import { usePages } from '../api/use-pages';
import { tilesQuery } from '../dashboard/view-state';
import { useFormat } from '../lib/format';
import { keptInAddress } from '../lib/table-search';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { useLanguage } from '../texts/language';
import { EmptyState } from '../ui/feedback';
import { Select } from '../ui/select';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { instant, money } from '../ui/table/sheet';
import { STATUSES, type ApplicationsSearch } from './search';
import { StatusBadge, useStatusText } from './status-badge';
import type { ApplicationListItem } from './types';

const callsQuery = read('/api/applications/v1/calls', { query: { limit: 100 } });

const useCallTitles = (): ReadonlyMap<string, string> => {
  const language = useLanguage();
  const { data } = useQuery(callsQuery);
  return useMemo(() => new Map((data?.items ?? []).map((c) => [c.callId, language === 'de' ? c.titleDe : c.titleEn])), [data, language]);
};

const route = getRouteApi('/antraege');

const Filters = ({ isDistrict, callTitles }: { isDistrict: boolean; callTitles: ReadonlyMap<string, string> }) => {
  const t = useTexts(applicationsTexts);
  const f = useFormat();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/antraege' });
  const tiles = useQuery(tilesQuery);
  const change = (changed: ApplicationsSearch): void =>
    void navigate({ search: (before: ApplicationsSearch) => ({ ...before, ...changed }), resetScroll: false });
  return (
    <>
      <Select
        isCompact
        label={t.filter.call}
        none={t.filter.all}
        value={search.aufruf ?? ''}
        options={[...callTitles].map(([value, label]) => ({ value, label }))}
        onChange={(aufruf) => change({ aufruf: aufruf || undefined })}
      />
      {!isDistrict && (
        <Select
          isCompact
          label={t.filter.district}
          none={t.filter.all}
          value={search.kreis ?? ''}
          options={(tiles.data ?? [])
            .map((d) => ({ value: d.district, label: `${d.name} (${d.plate})` }))
            .sort((a, b) => f.compare(a.label, b.label))}
          onChange={(kreis) => change({ kreis: kreis || undefined })}
        />
      )}
      <Select
        isCompact
        label={t.filter.status}
        none={t.filter.all}
        value={search.status ?? ''}
        options={STATUSES.map((value) => ({ value, label: textOf(t.status, value) }))}
        onChange={(status) => change({ status: STATUSES.find((s) => s === status) })}
      />
    </>
  );
};

/** What is sorted here is all of it: a list with further pages on the server keeps the server's order. */
const useColumns = (callTitles: ReadonlyMap<string, string>, isWhole: boolean): readonly Column<ApplicationListItem>[] => {
  const { columns: c } = useTexts(applicationsTexts);
  const f = useFormat();
  const statusText = useStatusText();
  return useMemo(() => {
    const sorted = <K extends string | number>(by: (a: ApplicationListItem) => K) => (isWhole ? { sortBy: by } : {});
    const callTitle = (a: ApplicationListItem): string => callTitles.get(a.callId) ?? '';
    return [
      {
        id: 'fileNumber',
        header: c.fileNumber,
        isRowHeader: true,
        text: (a) => a.fileNumber,
        ...sorted((a) => a.fileNumber),
        cell: (a) => (
          <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId: a.applicationId }}>
            {a.fileNumber}
          </Link>
        ),
      },
      { id: 'district', header: c.district, text: (a) => a.districtName, ...sorted((a) => a.districtName) },
      { id: 'call', header: c.call, text: callTitle, ...sorted(callTitle) },
      {
        id: 'received',
        header: c.received,
        text: (a) => f.instant(a.receivedAt),
        value: (a) => instant(a.receivedAt),
        ...sorted((a) => a.receivedAt),
        cell: (a) => <time dateTime={a.receivedAt}>{f.instant(a.receivedAt)}</time>,
      },
      {
        id: 'requested',
        header: c.requested,
        isNumber: true,
        text: (a) => f.euro(a.requestedCents),
        value: (a) => money(a.requestedCents),
        ...sorted((a) => a.requestedCents),
      },
      {
        id: 'status',
        header: c.status,
        text: (a) => statusText(a),
        ...sorted(statusText),
        cell: (a) => <StatusBadge status={a.status} outcome={a.outcome} late={a.late} />,
      },
    ];
  }, [c, f, callTitles, statusText, isWhole]);
};

/** The applications that this person may see. */
export const ApplicationsPage = () => {
  const t = useTexts(applicationsTexts);
  const isDistrict = /^\d{5}$/.test(useSession().me?.organisation ?? '');
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/antraege' });
  const callTitles = useCallTitles();
  const { query, hasMore, isStale, loadMore } = usePages(
    '/api/applications/v1/applications',
    {
      query: {
        limit: 100,
        ...(search.aufruf ? { callId: search.aufruf } : {}),
        ...(search.kreis ? { district: search.kreis } : {}),
        ...(search.status ? { status: search.status } : {}),
      },
    },
    (a) => a.applicationId,
  );
  const columns = useColumns(callTitles, !hasMore);
  const kept = keptInAddress(
    search,
    (change, how) =>
      void navigate({ search: (before: ApplicationsSearch) => ({ ...before, ...change }), replace: how === 'adjust', resetScroll: false }),
  );
  return (
    <Page title={t.title} lead={isDistrict ? t.lead.own : t.lead.all}>
      <section className="pw-panel" aria-label={t.title}>
        <Loaded query={query} skeleton={{ lines: 12 }}>
          {(items) => (
            <DataTable
              id="antraege"
              caption={t.title}
              columns={columns}
              rows={items}
              rowId={(a) => a.applicationId}
              isStale={isStale}
              isSearchable={!hasMore}
              filters={<Filters isDistrict={isDistrict} callTitles={callTitles} />}
              exportAs={{ name: 'paktwerk-antraege' }}
              kept={kept}
              count={(n) => t.count({ n })}
              empty={<EmptyState title={t.empty} />}
              more={hasMore ? { onLoad: loadMore, isLoading: query.isFetchingNextPage } : undefined}
              onOpen={({ applicationId }) => void navigate({ to: '/antraege/$applicationId', params: { applicationId } })}
            />
          )}
        </Loaded>
      </section>
    </Page>
  );
};
