import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { berlinDate, lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { IfRehearsal } from '../rehearsals/if-rehearsal';
import { FilePage, useFile } from '../shell/file-page';
import { Loaded } from '../shell/loaded';
import { textOf, useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { Skeleton } from '../ui/feedback';
import { Facts, Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { DownloadMenu } from '../ui/table/export-menu';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import { Findings } from './findings';
import { NoticeLink, VolumeLink } from './notice-link';
import { useLineText } from './line-text';
import { Receipt } from './receipt';
import { StatusBadge } from './status-badge';
import { Timeline } from './timeline';
import type { Application, Line } from './types';

// Most people who open a file only read it, and of many there is nothing to show of the others yet.
const Actions = lazy(() => loadPart(() => import('./actions')).then((m) => ({ default: m.Actions })));
const Changes = lazy(() => loadPart(() => import('./changes')).then((m) => ({ default: m.Changes })));
const Checklist = lazy(() => loadPart(() => import('./checklist')).then((m) => ({ default: m.Checklist })));
const BlocksOfDecision = lazy(() => loadPart(() => import('./chosen-blocks')).then((m) => ({ default: m.BlocksOfDecision })));
const Comparison = lazy(() => loadPart(() => import('./comparison')).then((m) => ({ default: m.Comparison })));
const EarlyStart = lazy(() => loadPart(() => import('./early-start')).then((m) => ({ default: m.EarlyStart })));
const Information = lazy(() => loadPart(() => import('./information')).then((m) => ({ default: m.Information })));
const Hearings = lazy(() => loadPart(() => import('./hearings')).then((m) => ({ default: m.Hearings })));
const WaitingPlace = lazy(() => loadPart(() => import('../selection/waiting-place')).then((m) => ({ default: m.WaitingPlace })));
const ChangesOfFile = lazy(() =>
  loadPart(() => import('../change-notifications/changes-of-file')).then((m) => ({ default: m.ChangesOfFile })),
);
const ForwardingsOfFile = lazy(() => loadPart(() => import('../forwardings/forwardings')).then((m) => ({ default: m.ForwardingsOfFile })));
const Submitted = lazy(() => loadPart(() => import('./submitted')).then((m) => ({ default: m.Submitted })));

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

const ApplicationFacts = ({ application }: { application: Application }) => {
  const t = useTexts(applicationsTexts).file;
  const f = useFormat();
  const columns = useLineColumns(application);
  const { requestedCents, grant, from, to, receivedAt, deadline, lastDay, lines, fileNumber } = application;
  const deadlineText =
    lastDay === deadline ? t.deadline({ date: f.date(deadline) }) : t.deadlineShifted({ date: f.date(deadline), lastDay: f.date(lastDay) });
  return (
    <Section id="angaben" title={t.facts}>
      <Facts
        of={[
          [t.requested, f.euro(requestedCents)],
          [t.granted, grant && f.euro(grant.amountCents)],
          [
            t.period,
            <>
              {t.fromTo({ from: f.date(from), to: f.date(to) })} {lastDay > to && <span className="pw-muted">{t.periodEndsFirst}</span>}
            </>,
          ],
          [
            t.received,
            <>
              {f.instant(receivedAt)} <span className="pw-muted">{deadlineText}</span>
            </>,
          ],
        ]}
      />
      <PlainTable caption={t.lines} columns={columns} rows={lines} rowId={(l) => l.lineId} exportAs={{ name: fileNumber }} />
    </Section>
  );
};

/** Its past is told as it was known on the day that is looked at. */
const History = ({ applicationId, known }: { applicationId: string; known: string | undefined }) => {
  const t = useTexts(applicationsTexts).file;
  const asOf = known ? { query: { knownAt: lastInstantOf(known) } } : {};
  const path = { applicationId };
  const history = useQuery(
    read('/api/applications/v1/applications/{applicationId}/history', { path, ...asOf }, { isLive: known === undefined }),
  );
  return (
    <Section id="verlauf" title={t.history} note={t.historyNote}>
      <Loaded query={history} skeleton={{ lines: 8 }}>
        {({ entries }) => (
          <>
            <Timeline entries={entries} />
            <DownloadMenu
              title={t.historyDownload}
              addressOf={(kind) => addressOf(`/api/applications/v1/applications/{applicationId}/history.${kind}`, { path, ...asOf })}
            />
          </>
        )}
      </Loaded>
    </Section>
  );
};

const route = getRouteApi('/antraege/$applicationId');

/** The file of an application: its history, its details, and what this person may do with it. */
export const ApplicationPage = () => {
  const t = useTexts(applicationsTexts).file;
  const { applicationId } = route.useParams();
  const { bekannt: known } = route.useSearch();
  const file = useFile('/api/applications/v1/applications/{applicationId}', { path: { applicationId } }, known);
  return (
    <FilePage
      file={file}
      title={file.now && t.title({ fileNumber: file.now.fileNumber })}
      loading={t.loading}
      back={{ to: '/antraege', label: t.back }}
      head={(application) => (
        <>
          <span>{application.applicantName}</span>
          <IfRehearsal is={application.rehearsal} />
          <StatusBadge status={application.status} outcome={application.decision?.outcome} late={application.late} />
          <NoticeLink application={application} />
          <VolumeLink applicationId={applicationId} />
        </>
      )}
      knowledge={{ since: file.now && berlinDate(file.now.receivedAt), banner: t.knownBanner, unknown: t.knownEmpty }}
      actions={(application, etag) => <Actions key={applicationId} application={application} etag={etag} />}
      main={(application) => (
        <>
          <Suspense fallback={<Skeleton kind="rows" lines={6} />}>
            {application.decision && <Comparison application={application} />}
            {application.decision?.blocks && <BlocksOfDecision blocks={application.decision.blocks} />}
            <Checklist application={application} isNow={known === undefined} />
            <Submitted application={application} />
            {known === undefined && application.grant && !application.rehearsal && <ForwardingsOfFile application={application} />}
            {known === undefined && application.grant && !application.rehearsal && <ChangesOfFile application={application} />}
          </Suspense>
          <History applicationId={applicationId} known={known} />
          {known === undefined && (
            <Suspense>
              <Changes key={applicationId} application={application} />
            </Suspense>
          )}
        </>
      )}
      side={(application) => (
        <>
          <Findings application={application} />
          <Suspense>
            {application.waiting && <WaitingPlace application={application} />}
            {application.information && <Information application={application} />}
            {application.hearings && <Hearings application={application} />}
            {(application.earlyStart ?? application.earlyStartAnswer) && <EarlyStart application={application} />}
          </Suspense>
          <ApplicationFacts application={application} />
          {known === undefined && <Receipt applicationId={applicationId} />}
        </>
      )}
    />
  );
};
