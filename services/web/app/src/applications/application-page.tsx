import { useEffect } from 'react';
import { endOfBerlinDay, isDate } from '../lib/dates';
import { formatDate, formatEuro, formatFte, formatInstant, formatLongDate } from '../lib/format';
import { Link, useQuery } from '../lib/router';
import type { ClockAnswer } from '../lib/types';
import { useResource } from '../lib/use-resource';
import { useLive } from '../live/live';
import { Icon } from '../shell/icon';
import { Alert, ProblemAlert } from '../shell/problem-alert';
import { t } from '../texts';
import { Actions } from './actions';
import { StatusBadge } from './status-badge';
import { Timeline } from './timeline';
import type { Application, History, Line } from './types';

const lineText = (line: Line): string =>
  line.kind === 'post'
    ? [`${t.application.line.post} ${formatFte(line.share ?? 0)} VZÄ`, t.application.tiers[line.tier ?? ''] ?? line.tier, line.workplace]
        .filter(Boolean)
        .join(', ')
    : `${t.application.line.measure}: ${line.description ?? ''}`;

const Facts = ({ application }: { application: Application }) => {
  const a = t.application;
  const granted = new Map((application.decision?.lines ?? []).map((l) => [l.lineId, l.amountCents]));
  const isDecided = application.decision !== undefined && application.decision.outcome !== 'rejected';
  return (
    <section className="pw-panel" aria-labelledby="angaben">
      <h2 id="angaben">{a.facts}</h2>
      <dl className="pw-facts">
        <div>
          <dt>{a.requested}</dt>
          <dd>{formatEuro(application.requestedCents)}</dd>
        </div>
        {application.grant && (
          <div>
            <dt>{a.granted}</dt>
            <dd>{formatEuro(application.grant.amountCents)}</dd>
          </div>
        )}
        <div>
          <dt>{a.period}</dt>
          <dd>{a.fromTo(formatDate(application.from), formatDate(application.to))}</dd>
        </div>
        <div>
          <dt>{a.received}</dt>
          <dd>
            {formatInstant(application.receivedAt)} <span className="pw-muted">{a.deadline(formatDate(application.deadline))}</span>
          </dd>
        </div>
      </dl>
      <table className="pw-table pw-table--plain">
        <caption className="kern-sr-only">{a.lines}</caption>
        <thead>
          <tr>
            <th scope="col">{a.line.what}</th>
            <th scope="col" className="is-number">
              {a.requested}
            </th>
            {isDecided && (
              <th scope="col" className="is-number">
                {application.grant ? a.granted : a.proposed}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {application.lines.map((l) => (
            <tr key={l.lineId}>
              <th scope="row">{lineText(l)}</th>
              <td className="is-number">{formatEuro(l.amountCents)}</td>
              {isDecided && <td className="is-number">{formatEuro(granted.get(l.lineId) ?? 0)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const KnownControl = ({
  value,
  min,
  max,
  onChange,
}: {
  value: string | undefined;
  min: string;
  max: string;
  onChange: (date: string | undefined) => void;
}) => (
  <div className="pw-known">
    <label htmlFor="bekannt">
      <strong>{t.application.known}</strong> <span className="pw-muted">{t.application.knownHint}</span>
    </label>
    <div className="pw-known__row">
      <input
        id="bekannt"
        type="date"
        className="pw-date"
        min={min}
        max={max}
        value={value ?? max}
        onChange={(e) => isDate(e.target.value) && e.target.value >= min && onChange(e.target.value >= max ? undefined : e.target.value)}
      />
      <button type="button" className="pw-text-button" disabled={value === undefined} onClick={() => onChange(undefined)}>
        {t.dashboard.time.now}
      </button>
    </div>
  </div>
);

export const ApplicationPage = ({ applicationId }: { applicationId: string }) => {
  const { tick } = useLive();
  const [query, setQuery] = useQuery();
  const known = isDate(query.get('bekannt')) ? (query.get('bekannt') as string) : undefined;
  const url = `/api/applications/v1/applications/${encodeURIComponent(applicationId)}`;
  const asOf = known ? `?knownAt=${encodeURIComponent(endOfBerlinDay(known))}` : '';
  const application = useResource<Application>(url, tick);
  const then = useResource<Application>(known ? `${url}${asOf}` : undefined);
  const history = useResource<History>(`${url}/history${asOf}`, known ? 0 : tick);
  const clock = useResource<ClockAnswer>('/api/reporting/v1/clock', tick);
  const shown = known ? then.data : application.data;
  const now = application.data;

  useEffect(() => {
    document.title = `${now ? t.application.title(now.fileNumber) : t.applications.title} – ${t.app.name}`;
  }, [now]);

  const wasUnknown = known !== undefined && history.error?.problem.status === 404;
  const reload = (): void => {
    application.reload();
    history.reload();
  };
  return (
    <main id="inhalt" tabIndex={-1} className="pw-wrap pw-page">
      <p>
        <Link className="pw-back" href="/antraege">
          <Icon name="arrow-back" />
          {t.application.back}
        </Link>
      </p>
      {application.error && <ProblemAlert error={application.error} onRetry={application.reload} />}
      {now && (
        <>
          <div className="pw-page__head">
            <div>
              <h1>{t.application.title(now.fileNumber)}</h1>
              <p className="pw-page__asof">
                <span>{now.districtName}</span>
                {shown && !wasUnknown && <StatusBadge status={shown.status} outcome={shown.decision?.outcome} late={shown.late} />}
              </p>
            </div>
            <KnownControl
              value={known}
              min={now.receivedAt.slice(0, 10)}
              max={clock.data?.today ?? now.receivedAt.slice(0, 10)}
              onChange={(bekannt) => setQuery({ bekannt })}
            />
          </div>
          {known && <Alert kind="info" title={t.application.knownBanner(formatLongDate(known))} live="status" />}
          <div className="pw-case">
            <section className="pw-panel" aria-labelledby="verlauf">
              <h2 id="verlauf">{t.application.history}</h2>
              <p className="pw-muted">{t.application.historyNote}</p>
              {wasUnknown ? (
                <p className="pw-series__none pw-muted">{t.application.knownEmpty}</p>
              ) : (
                history.error && <ProblemAlert error={history.error} onRetry={history.reload} />
              )}
              {!wasUnknown && history.data && <Timeline entries={history.data.entries} />}
            </section>
            <div className="pw-case__side">
              {!known && <Actions application={now} etag={application.etag} url={url} onDone={reload} />}
              {shown && !wasUnknown && <Facts application={shown} />}
            </div>
          </div>
        </>
      )}
    </main>
  );
};
