import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { useNamesOfLines } from '../applications/line-name';
import { Timeline } from '../applications/timeline';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { useNoticeName } from '../grants/notice-name';
import type { Grant } from '../grants/types';
import { loadPart } from '../lib/load-part';
import { FilePage, useFile } from '../shell/file-page';
import { Loaded } from '../shell/loaded';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { changeTexts } from '../texts/change-notifications';
import { Skeleton } from '../ui/feedback';
import { Facts, Section } from '../ui/section';
import { DownloadMenu } from '../ui/table/export-menu';
import { Effect } from './effect';
import { ChangeBadge } from './change-badge';
import type { Change } from './types';
import { useWishWords } from './words';

// Most people who open a change only read it.
const ChangeActs = lazy(() => loadPart(() => import('./change-acts')).then((m) => ({ default: m.ChangeActs })));

const route = getRouteApi('/aenderungsanzeigen/$changeId');

/** The notice that follows from it, or the way for a clerk to prepare it. */
const Follows = ({ change: { changeId, grantId } }: { change: Change }) => {
  const t = useTexts(changeTexts).amendment;
  const nameOf = useNoticeName();
  const { me } = useSession();
  const { data: grant } = useQuery(read('/api/applications/v1/grants/{grantId}', { path: { grantId } }));
  if (grant === undefined) return null;
  const follows = (content: NonNullable<Grant['preparation']>['content'] | undefined): boolean =>
    content?.kind === 'AMENDMENT' && content.causes.some((cause) => cause.kind === 'change-notification' && cause.changeId === changeId);
  const notice = grant.notices.find(({ content }) => follows(content));
  const isPrepared = follows(grant.preparation?.content);
  if (notice || isPrepared)
    return (
      <p>
        <Link className="kern-link" to="/zuwendungen/$grantId" params={{ grantId }}>
          {notice ? t.follows({ notice: nameOf(notice) }) : t.prepared}
        </Link>
      </p>
    );
  if (!me?.roles?.includes('GRANT_CLERK')) return null;
  return (
    <p>
      <Link
        className="kern-btn kern-btn--primary"
        to="/zuwendungen/$grantId"
        params={{ grantId }}
        search={{ aenderung: changeId }}
        hash="bescheid-schreiben"
      >
        <span className="kern-label">{t.prepare}</span>
      </Link>
    </p>
  );
};

const Told = ({ change }: { change: Change }) => {
  const t = useTexts(changeTexts);
  const f = useFormat();
  const wishWords = useWishWords();
  const lineName = useNamesOfLines(change.applicationId);
  const { lineId, wish, from, reason, sentOn, closed, before, after, notes, steps } = change;
  return (
    <Section id="aenderung" title={t.file.what}>
      <Facts
        of={[
          [t.file.line, lineName(lineId)],
          [t.file.what, wishWords(wish)],
          [t.file.from, f.date(from)],
          [t.file.reason, reason],
          [t.file.sentOn, sentOn === undefined ? undefined : f.date(sentOn)],
          [change.status === 'withdrawn' ? t.file.withdrawnBecause : t.file.answer, closed?.said],
        ]}
      />
      {before && after && <Effect of={{ before, after, notes, steps }} />}
      {change.moneyFollows && <Follows change={change} />}
    </Section>
  );
};

const Queries = ({ queries }: { queries: Change['queries'] }) => {
  const t = useTexts(changeTexts).file;
  const f = useFormat();
  return (
    <Section id="nachfragen" title={t.queries}>
      <ul>
        {queries.map(({ question, askedOn, lastDay, answer, answeredOn }) => (
          <li key={`${askedOn}${question}`}>
            <p>{t.question({ date: f.date(askedOn), question })}</p>
            <p>
              {answer === undefined || answeredOn === undefined
                ? t.awaited({ date: f.date(lastDay) })
                : t.answered({ date: f.date(answeredOn), answer })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const History = ({ changeId, known }: { changeId: string; known: string | undefined }) => {
  const t = useTexts(changeTexts).file;
  const asOf = known ? { query: { knownAt: lastInstantOf(known) } } : {};
  const path = { changeId };
  const history = useQuery(read('/api/applications/v1/changes/{changeId}/history', { path, ...asOf }, { isLive: known === undefined }));
  return (
    <Section id="verlauf" title={t.history}>
      <Loaded query={history} skeleton={{ lines: 4 }}>
        {({ entries }) => (
          <>
            <Timeline entries={entries} />
            <DownloadMenu
              title={t.download}
              addressOf={(kind) => addressOf(`/api/applications/v1/changes/{changeId}/history.${kind}`, { path, ...asOf })}
            />
          </>
        )}
      </Loaded>
    </Section>
  );
};

/** One change that a recipient tells of: what it comes to, what was asked back, and what this person can do. */
export const ChangePage = () => {
  const t = useTexts(changeTexts);
  const { changeId } = route.useParams();
  const { bekannt: known } = route.useSearch();
  const file = useFile('/api/applications/v1/changes/{changeId}', { path: { changeId } }, known);
  return (
    <FilePage
      file={file}
      title={file.now && t.file.title({ fileNumber: file.now.fileNumber })}
      loading={t.file.loading}
      back={{ to: '/aenderungsanzeigen', label: t.file.back }}
      head={(change) => (
        <>
          <span>{change.applicantName}</span>
          <ChangeBadge status={change.status} />
          <Link className="kern-link" to="/zuwendungen/$grantId" params={{ grantId: change.grantId }}>
            {t.file.grant}
          </Link>
          <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId: change.applicationId }}>
            {t.file.application}
          </Link>
        </>
      )}
      actions={(change, etag) =>
        change.actions.length > 0 && (
          <Section id="aktionen" title={t.acts.title}>
            <Suspense fallback={<Skeleton kind="rows" lines={4} />}>
              <ChangeActs key={change.version} change={change} etag={etag} />
            </Suspense>
          </Section>
        )
      }
      main={(change) => (
        <>
          <Told change={change} />
          {change.queries.length > 0 && <Queries queries={change.queries} />}
          <History changeId={changeId} known={known} />
        </>
      )}
    />
  );
};
