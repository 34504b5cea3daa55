import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Fragment, lazy, Suspense } from 'react';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { Timeline } from '../applications/timeline';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { clockQuery } from '../shell/clock';
import { FilePage, useFile } from '../shell/file-page';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { Skeleton } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { DownloadMenu } from '../ui/table/export-menu';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import { useMoney } from './difference';
import { useProofs } from './grant-proofs';
import { GrantStanding } from './grant-standing';
import { GrantSum } from './grant-sum';
import { WRITTEN_KINDS, type WrittenKind } from './kinds';
import { NoticeAxis, type Period } from './notice-axis';
import { NoticeBadge } from './notice-badge';
import { NoticeDays } from './notice-days';
import { useNoticeName } from './notice-name';
import { isInEffect, type Grant, type Notice } from './types';

// Most people who open a file only read it.
const NoticeDesk = lazy(() => loadPart(() => import('./notice-desk')).then((m) => ({ default: m.NoticeDesk })));
const NoticeChanges = lazy(() => loadPart(() => import('./notice-changes')).then((m) => ({ default: m.NoticeChanges })));
const GrantSide = lazy(() => loadPart(() => import('./grant-side')).then((m) => ({ default: m.GrantSide })));
const OpenChanges = lazy(() => loadPart(() => import('./grant-side')).then((m) => ({ default: m.OpenChanges })));
const NoticeActs = lazy(() => loadPart(() => import('./notice-acts')).then((m) => ({ default: m.NoticeActs })));
const SeldomActs = lazy(() => loadPart(() => import('./notice-acts')).then((m) => ({ default: m.SeldomActs })));

const useColumns = (): readonly Column<Notice>[] => {
  const t = useTexts(grantsTexts);
  const f = useFormat();
  const nameOf = useNoticeName();
  const amount = useMoney();
  const date = (on: string | undefined): string => (on === undefined ? '–' : f.date(on));
  /** What follows once the notice counts as delivered is told before that day, too. */
  const foreseen = (on: string | undefined, then: string | undefined): string =>
    on === undefined && then !== undefined ? t.columns.foreseen({ date: f.date(then) }) : date(on);
  return [
    { id: 'notice', header: t.columns.notice, isRowHeader: true, text: nameOf },
    { id: 'dispatched', header: t.columns.dispatched, text: (n) => date(n.dispatches.at(-1)?.on) },
    { id: 'delivered', header: t.columns.delivered, text: (n) => foreseen(n.delivered?.on, n.foreseen?.on) },
    { id: 'lastDay', header: t.columns.lastDay, text: (n) => foreseen(n.delivered?.lastDay, n.foreseen?.lastDay) },
    { id: 'final', header: t.columns.final, text: (n) => date(n.final?.on) },
    {
      id: 'amount',
      header: t.columns.amount,
      isNumber: true,
      text: (n) => amount(n) ?? '–',
      value: ({ differenceCents, amountCents }) => money(differenceCents ?? amountCents),
    },
  ];
};

/** Lines are called by their place in the application. */
const useLineIds = ({ applicationId }: Grant, isAsked: boolean): readonly string[] => {
  const path = { applicationId };
  const { data } = useQuery({ ...read('/api/applications/v1/applications/{applicationId}', { path }), enabled: isAsked });
  return data?.lines.map(({ lineId }) => lineId) ?? [];
};

/** What each notice changed, line by line; of one that settles or asks for interest its figures. */
const Changes = ({ grant }: { grant: Grant }) => {
  const nameOf = useNoticeName();
  const changing = grant.notices.filter((n) => n.differenceCents !== undefined || n.kind === 'FINAL' || n.kind === 'INTEREST');
  const lineIds = useLineIds(grant, changing.length > 0);
  if (changing.length === 0) return null;
  return (
    <Suspense fallback={<Skeleton kind="rows" lines={3} />}>
      {changing.map(
        ({ noticeId, content, ...notice }) =>
          content && (
            <NoticeChanges
              key={noticeId}
              notice={nameOf(notice)}
              content={content}
              lineIds={lineIds}
              exportAs={`aenderung-${grant.fileNumber}-${notice.releasedOn}`}
            />
          ),
      )}
    </Suspense>
  );
};

interface DeskProps {
  grant: Grant;
  etag: string | null;
  changeId: string | undefined;
  /** The notice that whoever comes from a task is to write. */
  kind: WrittenKind | undefined;
}

const Desk = ({ grant, etag, changeId, kind }: DeskProps) => {
  const t = useTexts(grantsTexts);
  const lineIds = useLineIds(grant, grant.preparation !== undefined);
  return (
    <Section id="bescheid-schreiben" title={t.file.desk}>
      <Suspense fallback={<Skeleton kind="rows" lines={3} />}>
        <NoticeDesk key={[changeId, kind].join()} grant={grant} lineIds={lineIds} etag={etag} changeId={changeId} kind={kind} />
      </Suspense>
    </Section>
  );
};

/** For how long is granted, from the delivery on; a rejection grants nothing, and of the past only the notices are known. */
const usePeriod = ({ applicationId, notices }: Grant, isNow: boolean): Period | undefined => {
  const { data } = useQuery({
    ...read('/api/applications/v1/applications/{applicationId}/changeable', { path: { applicationId } }),
    enabled: isNow && notices.some(({ delivered, ...n }) => isInEffect({ ...n, deliveredOn: delivered?.on })),
  });
  if (data === undefined) return undefined;
  const { from, to, lines } = data;
  return { from, to, extendedTo: lines.reduce((end, { terms }) => (terms.to !== undefined && terms.to > end ? terms.to : end), to) };
};

/** All notices on one axis, their exact days in a table, and why they are those. */
const Notices = ({ grant, period, today }: { grant: Grant; period: Period | undefined; today: string | undefined }) => {
  const t = useTexts(grantsTexts);
  const columns = useColumns();
  const nameOf = useNoticeName();
  return (
    <Section id="bescheide" title={t.file.notices}>
      {today !== undefined && <NoticeAxis notices={grant.notices} period={period} today={today} />}
      <PlainTable
        caption={t.file.notices}
        columns={columns}
        rows={grant.notices}
        rowId={(n) => n.noticeId}
        exportAs={{ name: `bescheide-${grant.fileNumber}` }}
      />
      <GrantSum grant={grant} />
      <Changes grant={grant} />
      <h3>{t.file.days}</h3>
      {grant.notices.map((notice) => (
        <Fragment key={notice.noticeId}>
          <h4>{nameOf(notice)}</h4>
          <NoticeDays notice={notice} />
        </Fragment>
      ))}
    </Section>
  );
};

const History = ({ grantId, known, on }: { grantId: string; known: string | undefined; on: string | undefined }) => {
  const t = useTexts(grantsTexts).file;
  const asOf = { query: { ...(known ? { knownAt: lastInstantOf(known) } : {}), ...(on ? { effectiveOn: on } : {}) } };
  const path = { grantId };
  const history = useQuery(read('/api/applications/v1/grants/{grantId}/history', { path, ...asOf }, { isLive: known === undefined }));
  return (
    <Section id="verlauf" title={t.history} note={t.historyNote}>
      <Loaded query={history} skeleton={{ lines: 6 }}>
        {({ entries }) => (
          <>
            <Timeline entries={entries} />
            <DownloadMenu
              title={t.download}
              addressOf={(kind) => addressOf(`/api/applications/v1/grants/{grantId}/history.${kind}`, { path, ...asOf })}
            />
          </>
        )}
      </Loaded>
    </Section>
  );
};

interface MainProps {
  grant: Grant;
  /** The days of knowledge and of effect, where they are not today. */
  known: string | undefined;
  on: string | undefined;
}

/** Where the grant stands, its notices, and what became of them. */
const Main = ({ grant, known, on }: MainProps) => {
  const isNow = known === undefined && on === undefined;
  const { data: clock } = useQuery(clockQuery);
  const period = usePeriod(grant, isNow);
  const { proofs } = useProofs(grant.grantId, isNow);
  const granting = grant.notices.find(({ kind, status }) => kind === 'GRANT' && status !== 'annulled');
  return (
    <>
      {clock && granting && (
        <GrantStanding
          notice={granting}
          period={period}
          proof={proofs.find(({ kind, status }) => kind === 'final' && status !== 'dropped')}
          today={on ?? known ?? clock.today}
        />
      )}
      <Notices grant={grant} period={period} today={clock?.today} />
      <History grantId={grant.grantId} known={known} on={on} />
    </>
  );
};

const route = getRouteApi('/zuwendungen/$grantId');

/** The file of a decision's notices: where they stand, which days follow and why, and what this person can do. */
export const GrantPage = () => {
  const t = useTexts(grantsTexts);
  const nameOf = useNoticeName();
  const { grantId } = route.useParams();
  const { bekannt: known, am, aenderung: changeId, bescheid } = route.useSearch();
  const kind = WRITTEN_KINDS.find((one) => one === bescheid);
  const file = useFile('/api/applications/v1/grants/{grantId}', { path: { grantId } }, known, am);
  return (
    <FilePage
      file={file}
      title={file.now && t.file.title({ fileNumber: file.now.fileNumber })}
      loading={t.file.loading}
      back={{ to: '/zuwendungen', label: t.file.back }}
      head={(grant) => (
        <>
          <span>{grant.applicantName}</span>
          {grant.notices.map((n) => (
            <span key={n.noticeId}>
              {nameOf(n)} <NoticeBadge status={n.status} />
            </span>
          ))}
          <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId: grant.applicationId }}>
            {t.file.application}
          </Link>
          <Link className="kern-link" to="/zuwendungen/$grantId/anhoerungen" params={{ grantId }}>
            {t.file.hearings}
          </Link>
          {grant.notices.some((n) => n.kind === 'GRANT') && (
            <Link className="kern-link" to="/zuwendungen/$grantId/verlaengerung" params={{ grantId }}>
              {t.file.extension}
            </Link>
          )}
        </>
      )}
      effective={file.now?.notices[0] && { ...t.file.day, since: file.now.notices[0].releasedOn, banner: t.file.dayBanner }}
      knowledge={{ since: file.now?.notices[0]?.releasedOn, banner: t.file.knownBanner, unknown: t.file.knownEmpty }}
      actions={(grant, etag) => (
        <>
          <OpenChanges applicationId={grant.applicationId} />
          {grant.notices.some((n) => n.actions.length > 0) && (
            <Section id="aktionen" title={t.acts.title}>
              <Suspense fallback={<Skeleton kind="rows" lines={4} />}>
                {grant.notices.map((notice) => (
                  <NoticeActs key={notice.noticeId} grantId={grantId} notice={notice} etag={etag} />
                ))}
                <SeldomActs grantId={grantId} notices={grant.notices} etag={etag} />
              </Suspense>
            </Section>
          )}
          {grant.actions.length > 0 && <Desk grant={grant} etag={etag} changeId={changeId} kind={kind} />}
        </>
      )}
      main={(grant) => <Main grant={grant} known={known} on={am} />}
      side={(grant) => (
        <Suspense fallback={<Skeleton kind="rows" lines={3} />}>
          <GrantSide grant={grant} isNow={known === undefined && am === undefined} />
        </Suspense>
      )}
    />
  );
};
