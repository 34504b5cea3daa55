import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { read } from '../api/queries';
import { usePages } from '../api/use-pages';
import { tilesQuery } from '../dashboard/view-state';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { useLanguage } from '../texts/language';
import { StatusBadge } from './status-badge';
import { STATUSES, type ApplicationsSearch } from './search';
import type { ApplicationListItem } from './types';

interface SelectProps {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}
const Select = ({ label, value, options, onChange }: SelectProps) => {
  const t = useTexts(applicationsTexts);
  return (
    <label className="pw-select">
      <span>{label}</span>
      <select value={value} onChange={(e) => onChange(e.target.value)}>
        <option value="">{t.filter.all}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
};

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
  const change = (change: ApplicationsSearch): void =>
    void navigate({ search: (before: ApplicationsSearch) => ({ ...before, ...change }), resetScroll: false });
  return (
    <div className="pw-filters" role="group" aria-label={t.filter.label}>
      <Select label={t.filter.call} value={search.aufruf ?? ''} options={[...callTitles]} onChange={(aufruf) => change({ aufruf })} />
      {!isDistrict && (
        <Select
          label={t.filter.district}
          value={search.kreis ?? ''}
          options={(tiles.data ?? []).map((d) => [d.district, `${d.name} (${d.plate})`] as const).sort((a, b) => f.compare(a[1], b[1]))}
          onChange={(kreis) => change({ kreis })}
        />
      )}
      <Select
        label={t.filter.status}
        value={search.status ?? ''}
        options={STATUSES.map((s) => [s, textOf(t.status, s)] as const)}
        onChange={(status) => change({ status: STATUSES.find((s) => s === status) })}
      />
    </div>
  );
};

const Row = ({ application: a, callTitle }: { application: ApplicationListItem; callTitle: string }) => {
  const { columns: c } = useTexts(applicationsTexts);
  const f = useFormat();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId: a.applicationId }}>
          {a.fileNumber}
        </Link>
      </th>
      <td role="cell" data-label={c.district}>
        {a.districtName}
      </td>
      <td role="cell" data-label={c.call}>
        {callTitle}
      </td>
      <td role="cell" data-label={c.received}>
        <time dateTime={a.receivedAt}>{f.instant(a.receivedAt)}</time>
      </td>
      <td role="cell" data-label={c.requested} className="is-number">
        {f.euro(a.requestedCents)}
      </td>
      <td role="cell" data-label={c.status}>
        <StatusBadge status={a.status} outcome={a.outcome} late={a.late} />
      </td>
    </tr>
  );
};

/** The applications that this person may see. */
export const ApplicationsPage = () => {
  const t = useTexts(applicationsTexts);
  const isDistrict = /^\d{5}$/.test(useSession().me?.organisation ?? '');
  const search = route.useSearch();
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
  const { columns: c } = t;
  return (
    <Page title={t.title} lead={isDistrict ? t.lead.own : t.lead.all} className={isStale ? 'is-stale' : ''}>
      <section className="pw-panel" aria-label={t.title}>
        <div className="pw-panel__head">
          <p role="status" className="pw-muted">
            {query.data ? t.count({ n: query.data.length }) : '\u00a0'}
          </p>
          <Filters isDistrict={isDistrict} callTitles={callTitles} />
        </div>
        <Loaded query={query} skeleton={{ lines: 12 }}>
          {(items) =>
            items.length === 0 ? (
              <p className="pw-series__none pw-muted">{t.empty}</p>
            ) : (
              <table role="table" className="pw-table pw-table--cards">
                <caption className="kern-sr-only">{t.title}</caption>
                <thead role="rowgroup">
                  <tr role="row">
                    {[c.fileNumber, c.district, c.call, c.received].map((label) => (
                      <th key={label} role="columnheader" scope="col">
                        {label}
                      </th>
                    ))}
                    <th role="columnheader" scope="col" className="is-number">
                      {c.requested}
                    </th>
                    <th role="columnheader" scope="col">
                      {c.status}
                    </th>
                  </tr>
                </thead>
                <tbody role="rowgroup">
                  {items.map((a) => (
                    <Row key={a.applicationId} application={a} callTitle={callTitles.get(a.callId) ?? ''} />
                  ))}
                </tbody>
              </table>
            )
          }
        </Loaded>
        {hasMore && (
          <button type="button" className="kern-btn kern-btn--secondary pw-btn-small pw-more" onClick={loadMore}>
            <span className="kern-label">{t.more}</span>
          </button>
        )}
      </section>
    </Page>
  );
};
