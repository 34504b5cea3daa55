import { useEffect, useMemo } from 'react';
import { formatCount, formatEuro, formatInstant } from '../lib/format';
import { Link, useQuery } from '../lib/router';
import type { Tile } from '../lib/types';
import { usePages, type Page } from '../lib/use-pages';
import { useResource } from '../lib/use-resource';
import { useLive } from '../live/live';
import { ProblemAlert } from '../shell/problem-alert';
import { useSession } from '../shell/session';
import { t } from '../texts';
import { StatusBadge } from './status-badge';
import type { ApplicationListItem, Call } from './types';

const BASE = '/api/applications/v1';
const STATUSES = ['submitted', 'checked', 'prepared', 'granted', 'rejected', 'withdrawn'];

const Select = ({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: [string, string][];
  onChange: (value: string) => void;
}) => (
  <label className="pw-select">
    <span>{label}</span>
    <select value={value} onChange={(e) => onChange(e.target.value)}>
      <option value="">{t.applications.filter.all}</option>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

export const ApplicationsPage = () => {
  const { me } = useSession();
  const [query, setQuery] = useQuery();
  const isDistrict = /^\d{5}$/.test(me?.organisation ?? '');
  const filter = { callId: query.get('aufruf') ?? '', district: query.get('kreis') ?? '', status: query.get('status') ?? '' };
  const text = Object.entries(filter)
    .filter(([, value]) => value)
    .map(([name, value]) => `&${name}=${encodeURIComponent(value)}`)
    .join('');
  const { tick } = useLive();
  const list = usePages<ApplicationListItem>(`${BASE}/applications?limit=100${text}`, tick, (a) => a.applicationId);
  const calls = useResource<Page<Call>>(`${BASE}/calls?limit=100`);
  const tiles = useResource<Tile[]>('/api/reporting/v1/tiles');
  const callTitle = useMemo(() => new Map((calls.data?.items ?? []).map((c) => [c.callId, c.titleDe])), [calls.data]);
  const c = t.applications.columns;

  useEffect(() => {
    document.title = `${t.applications.title} – ${t.app.name}`;
  }, []);

  return (
    <main id="inhalt" tabIndex={-1} className="pw-wrap pw-page">
      <div className="pw-page__head">
        <div>
          <h1>{t.applications.title}</h1>
          <p className="pw-page__asof">{t.applications.lead(isDistrict)}</p>
        </div>
      </div>
      {list.error && <ProblemAlert error={list.error} onRetry={list.reload} />}
      {!list.error && (
        <section className="pw-panel" aria-label={t.applications.title}>
          <div className="pw-panel__head">
            <p role="status" className="pw-muted">
              {list.items ? t.applications.count(formatCount(list.items.length)) : t.loading}
            </p>
            <div className="pw-filters" role="group" aria-label={t.applications.filter.label}>
              <Select
                label={t.applications.filter.call}
                value={filter.callId}
                options={[...callTitle]}
                onChange={(aufruf) => setQuery({ aufruf })}
              />
              {!isDistrict && (
                <Select
                  label={t.applications.filter.district}
                  value={filter.district}
                  options={(tiles.data ?? [])
                    .map((d): [string, string] => [d.district, `${d.name} (${d.plate})`])
                    .sort((a, b) => a[1].localeCompare(b[1], 'de'))}
                  onChange={(kreis) => setQuery({ kreis })}
                />
              )}
              <Select
                label={t.applications.filter.status}
                value={filter.status}
                options={STATUSES.map((s) => [s, t.applications.status[s] ?? s])}
                onChange={(status) => setQuery({ status })}
              />
            </div>
          </div>
          {list.items?.length === 0 && <p className="pw-series__none pw-muted">{t.applications.empty}</p>}
          {list.items && list.items.length > 0 && (
            <table role="table" className="pw-table pw-table--cards">
              <caption className="kern-sr-only">{t.applications.title}</caption>
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
                {list.items.map((a) => (
                  <tr key={a.applicationId} role="row">
                    <th role="rowheader" scope="row">
                      <Link className="kern-link" href={`/antraege/${a.applicationId}`}>
                        {a.fileNumber}
                      </Link>
                    </th>
                    <td role="cell" data-label={c.district}>
                      {a.districtName}
                    </td>
                    <td role="cell" data-label={c.call}>
                      {callTitle.get(a.callId) ?? ''}
                    </td>
                    <td role="cell" data-label={c.received}>
                      <time dateTime={a.receivedAt}>{formatInstant(a.receivedAt)}</time>
                    </td>
                    <td role="cell" data-label={c.requested} className="is-number">
                      {formatEuro(a.requestedCents)}
                    </td>
                    <td role="cell" data-label={c.status}>
                      <StatusBadge status={a.status} outcome={a.outcome} late={a.late} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {list.hasMore && (
            <button type="button" className="kern-btn kern-btn--secondary pw-btn-small pw-more" onClick={list.loadMore}>
              <span className="kern-label">{t.applications.more}</span>
            </button>
          )}
        </section>
      )}
    </main>
  );
};
