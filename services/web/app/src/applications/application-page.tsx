import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { read, readVersioned } from '../api/queries';
import { ApiError } from '../api/problem';
import { berlinDate, lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { clockQuery } from '../shell/clock';
import { Boundary } from '../shell/boundary';
import { Loaded, LoadState } from '../shell/loaded';
import { Page } from '../shell/page';
import { textOf, useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { DayField } from '../ui/day-field';
import { Alert, Skeleton } from '../ui/feedback';
import { Icon } from '../ui/icon';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import { Actions } from './actions';
import { Findings } from './findings';
import { useLineText } from './line-text';
import { Receipt } from './receipt';
import { StatusBadge } from './status-badge';
import { Timeline } from './timeline';
import type { Application, Line } from './types';

const useLineColumns = ({ decision, grant }: Application): readonly Column<Line>[] => {
  const t = useTexts(applicationsTexts).file;
  const f = useFormat();
  const lineText = useLineText();
  const granted = new Map((decision?.lines ?? []).map((l) => [l.lineId, l.amountCents]));
  const amount = (id: string, header: string, of: (l: Line) => number): Column<Line> => ({
    id,
    header,
    isNumber: true,
    text: (l) => f.euro(of(l)),
    value: (l) => money(of(l)),
  });
  return [
    {
      id: 'what',
      header: t.line.what,
      isRowHeader: true,
      text: (l) => [lineText(l), ...(l.kind === 'post' ? [textOf(t.tiers, l.tier), l.workplace] : [])].filter(Boolean).join(', '),
    },
    amount('requested', t.requested, (l) => l.amountCents),
    ...(decision !== undefined && decision.outcome !== 'rejected'
      ? [amount('granted', grant ? t.granted : t.proposed, (l) => granted.get(l.lineId) ?? 0)]
      : []),
  ];
};

const Facts = ({ application }: { application: Application }) => {
  const t = useTexts(applicationsTexts).file;
  const f = useFormat();
  const columns = useLineColumns(application);
  const deadlineText =
    application.lastDay === application.deadline
      ? t.deadline({ date: f.date(application.deadline) })
      : t.deadlineShifted({ date: f.date(application.deadline), lastDay: f.date(application.lastDay) });
  return (
    <section className="pw-panel" aria-labelledby="angaben">
      <h2 id="angaben">{t.facts}</h2>
      <dl className="pw-facts">
        <div>
          <dt>{t.requested}</dt>
          <dd>{f.euro(application.requestedCents)}</dd>
        </div>
        {application.grant && (
          <div>
            <dt>{t.granted}</dt>
            <dd>{f.euro(application.grant.amountCents)}</dd>
          </div>
        )}
        <div>
          <dt>{t.period}</dt>
          <dd>{t.fromTo({ from: f.date(application.from), to: f.date(application.to) })}</dd>
        </div>
        <div>
          <dt>{t.received}</dt>
          <dd>
            {f.evidence(application.receivedAt)} <span className="pw-muted">{deadlineText}</span>
          </dd>
        </div>
      </dl>
      <PlainTable
        isCompact
        caption={t.lines}
        columns={columns}
        rows={application.lines}
        rowId={(l) => l.lineId}
        exportAs={{ name: application.fileNumber }}
      />
    </section>
  );
};

const isNotFound = (error: Error | null): boolean => error instanceof ApiError && error.problem.status === 404;

const route = getRouteApi('/antraege/$applicationId');

/** The file of an application: its history, its details, and what this person may do with it. */
export const ApplicationPage = () => {
  const t = useTexts(applicationsTexts).file;
  const f = useFormat();
  const { applicationId } = route.useParams();
  const { bekannt: known } = route.useSearch();
  const navigate = useNavigate({ from: '/antraege/$applicationId' });
  const path = { applicationId };
  const asOf = known ? { query: { knownAt: lastInstantOf(known) } } : {};
  const isLive = known === undefined;
  const application = useQuery(readVersioned('/api/applications/v1/applications/{applicationId}', { path }));
  const then = useQuery({
    ...read('/api/applications/v1/applications/{applicationId}', { path, ...asOf }, { isLive }),
    enabled: known !== undefined,
  });
  const history = useQuery(read('/api/applications/v1/applications/{applicationId}/history', { path, ...asOf }, { isLive }));
  const clock = useQuery(clockQuery);

  const now = application.data?.body;
  const shown = known ? then.data : now;
  const wasUnknown = known !== undefined && isNotFound(history.error);

  return (
    <Page
      title={now ? t.title({ fileNumber: now.fileNumber }) : t.loading}
      before={
        <p>
          <Link className="pw-back" to="/antraege">
            <Icon name="arrow-back" />
            {t.back}
          </Link>
        </p>
      }
      lead={
        now && (
          <>
            <span>{now.districtName}</span>
            {shown && !wasUnknown && <StatusBadge status={shown.status} outcome={shown.decision?.outcome} late={shown.late} />}
          </>
        )
      }
      beside={
        now &&
        clock.data && (
          <DayField
            name={t.known}
            hint={t.knownHint}
            value={known}
            min={berlinDate(now.receivedAt)}
            today={clock.data.today}
            max={clock.data.today}
            onChange={(bekannt) => void navigate({ search: { bekannt }, resetScroll: false })}
          />
        )
      }
    >
      <LoadState query={application} />
      {known && now && <Alert kind="info" title={t.knownBanner({ date: f.longDate(known) })} live="status" />}
      {!now && !application.error && <Skeleton kind="rows" lines={8} />}
      {now && (
        <div className="pw-case">
          <section className="pw-panel" aria-labelledby="verlauf">
            <h2 id="verlauf">{t.history}</h2>
            <p className="pw-muted">{t.historyNote}</p>
            {wasUnknown ? (
              <p className="pw-series__none pw-muted">{t.knownEmpty}</p>
            ) : (
              <Loaded query={history} skeleton={{ lines: 8 }}>
                {({ entries }) => <Timeline entries={entries} />}
              </Loaded>
            )}
          </section>
          <div className="pw-case__side">
            {!known && (
              <Boundary>
                <Actions key={now.applicationId} application={now} etag={application.data?.etag ?? null} />
              </Boundary>
            )}
            {shown && !wasUnknown && <Findings application={shown} />}
            {shown && !wasUnknown && <Facts application={shown} />}
            {!known && (
              <Boundary>
                <Receipt applicationId={now.applicationId} />
              </Boundary>
            )}
          </div>
        </div>
      )}
    </Page>
  );
};
