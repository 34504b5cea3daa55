import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { Timeline } from '../applications/timeline';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { FilePage, useFile } from '../shell/file-page';
import { Loaded } from '../shell/loaded';
import { textOf, useTexts } from '../texts/area';
import { changeTexts } from '../texts/change-notifications';
import { Skeleton } from '../ui/feedback';
import { Facts, Section } from '../ui/section';
import { DownloadMenu } from '../ui/table/export-menu';
import { Effect } from './effect';
import type { Change } from './types';
import { useWishWords } from './words';

// Most people who open a change only read it.
const ChangeActs = lazy(() => loadPart(() => import('./change-acts')).then((m) => ({ default: m.ChangeActs })));

const route = getRouteApi('/aenderungsanzeigen/$changeId');

const Told = ({ change }: { change: Change }) => {
  const t = useTexts(changeTexts);
  const f = useFormat();
  const wishWords = useWishWords();
  const { wish, from, reason, sentOn, closed, before, after, notes, steps } = change;
  return (
    <Section id="aenderung" title={t.file.what}>
      <Facts
        of={[
          [t.file.what, wishWords(wish)],
          [t.file.from, f.date(from)],
          [t.file.reason, reason],
          [t.file.sentOn, sentOn === undefined ? undefined : f.date(sentOn)],
          [change.status === 'withdrawn' ? t.file.withdrawnBecause : t.file.answer, closed?.said],
        ]}
      />
      {before && after && <Effect of={{ before, after, notes, steps }} />}
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
          <span>{textOf(t.statuses, change.status)}</span>
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
