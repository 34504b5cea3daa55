import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Fragment, Suspense, lazy } from 'react';
import { read, readVersioned } from '../api/queries';
import { useLineName } from '../applications/line-name';
import { Timeline } from '../applications/timeline';
import { NoticeBadge } from '../grants/notice-badge';
import { NoticeChanges } from '../grants/notice-changes';
import { useNoticeName } from '../grants/notice-name';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { Loaded, LoadState } from '../shell/loaded';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { extensionsTexts } from '../texts/extensions';
import { useLanguage } from '../texts/language';
import { Alert, Skeleton } from '../ui/feedback';
import { Section } from '../ui/section';
import { PlainTable } from '../ui/table/plain-table';
import { usePostColumns } from './columns';
import { Rules } from './rules';
import type { Extension, ExtensionPost } from './types';

// Most people who open it only read it.
const RequestForm = lazy(() => loadPart(() => import('./extension-forms')).then((m) => ({ default: m.RequestForm })));
const CloseForms = lazy(() => loadPart(() => import('./extension-forms')).then((m) => ({ default: m.CloseForms })));
const PrepareForm = lazy(() => loadPart(() => import('./extension-forms')).then((m) => ({ default: m.PrepareForm })));

/** What an extension means for posts that lapsed since the cut-off day. */
const LapsedPosts = ({ posts, nameOf }: { posts: readonly ExtensionPost[]; nameOf: (lineId: string) => string }) => {
  const t = useTexts(extensionsTexts).file;
  const f = useFormat();
  return posts.map(
    ({ lineId, lapsed }) =>
      lapsed && (
        <Alert key={lineId} kind="info" title={t.lapsed({ post: nameOf(lineId), lastDay: f.date(lapsed.lastDay) })}>
          <p className="kern-body">{t.lapsedHint({ opensFrom: f.date(lapsed.opensFrom) })}</p>
        </Alert>
      ),
  );
};

const Posts = ({ extension: { posts, fileNumber }, nameOf }: { extension: Extension; nameOf: (lineId: string) => string }) => {
  const t = useTexts(extensionsTexts).file;
  const columns = usePostColumns<ExtensionPost>((post) => nameOf(post.lineId));
  if (posts.length === 0) return <p className="pw-muted">{t.none}</p>;
  return (
    <PlainTable
      caption={t.posts}
      columns={columns.map((column, i) => (i === 0 ? { ...column, isRowHeader: true } : column))}
      rows={posts}
      rowId={(post) => post.lineId}
      exportAs={{ name: `verlaengerung-${fileNumber}` }}
    />
  );
};

interface RequestsProps {
  extension: Extension;
  nameOf: (lineId: string) => string;
  etag: string | null;
}

const Requests = ({ extension, nameOf, etag }: RequestsProps) => {
  const t = useTexts(extensionsTexts).file;
  const f = useFormat();
  const language = useLanguage();
  const { grantId, requests } = extension;
  const history = useQuery({
    ...read('/api/applications/v1/grants/{grantId}/extension/history', { path: { grantId } }),
    enabled: requests.length > 0,
  });
  if (requests.length === 0) return null;
  return (
    <Section id="antraege" title={t.requests}>
      {requests.map(
        ({ requestId, requestedOn, lineIds, openLineIds }) =>
          openLineIds.length > 0 &&
          openLineIds.length < lineIds.length && (
            <Alert
              key={requestId}
              kind="info"
              title={t.waiting({ date: f.date(requestedOn), posts: openLineIds.map(nameOf).join(', ') })}
            />
          ),
      )}
      {requests.map(({ requestId, requestedOn, openLineIds, notExtended }) =>
        notExtended.map(
          ({ lineId, reason }) =>
            openLineIds.includes(lineId) && (
              <Alert key={`${requestId}/${lineId}`} kind="warning" title={t.marked({ date: f.date(requestedOn), post: nameOf(lineId) })}>
                <p className="kern-body">{reason[language]}</p>
              </Alert>
            ),
        ),
      )}
      <Loaded query={history} skeleton={{ lines: 3 }}>
        {({ entries }) => <Timeline entries={entries} />}
      </Loaded>
      <Suspense fallback={<Skeleton lines={2} />}>
        {requests.some(({ actions }) => actions.length > 0) && <CloseForms extension={extension} nameOf={nameOf} etag={etag} />}
      </Suspense>
    </Section>
  );
};

const OF_EXTENSION: readonly (string | undefined)[] = ['EXTENSION', 'EXTENSION_REJECTION'];

/** What notices have extended or rejected, and where each of them stands; the rules of today say nothing of it. */
const Extended = ({ grantId, lineIds }: { grantId: string; lineIds: readonly string[] }) => {
  const t = useTexts(extensionsTexts).file;
  const nameOf = useNoticeName();
  const query = useQuery(read('/api/applications/v1/grants/{grantId}', { path: { grantId } }));
  const grant = query.data;
  const notices = grant?.notices.filter(({ kind }) => OF_EXTENSION.includes(kind)) ?? [];
  if (grant === undefined || notices.length === 0) return <LoadState query={query} />;
  return (
    <Section id="verlaengert" title={t.extended}>
      {notices.map(({ noticeId, status, content, ...notice }) => (
        <Fragment key={noticeId}>
          <h3>
            {nameOf(notice)} <NoticeBadge status={status} />
          </h3>
          {content && (
            <NoticeChanges
              notice={nameOf(notice)}
              content={content}
              lineIds={lineIds}
              exportAs={`verlaengert-${grant.fileNumber}-${notice.releasedOn}`}
            />
          )}
        </Fragment>
      ))}
    </Section>
  );
};

const route = getRouteApi('/zuwendungen/$grantId/verlaengerung');

/** What the rules extend of a grant, post by post, and why not; its recipient asks for it here, the authority prepares the notice. */
export const ExtensionPage = () => {
  const t = useTexts(extensionsTexts);
  const { grantId } = route.useParams();
  const query = useQuery(readVersioned('/api/applications/v1/grants/{grantId}/extension', { path: { grantId } }));
  const applicationId = query.data?.body.applicationId;
  const application = useQuery({
    ...read('/api/applications/v1/applications/{applicationId}', { path: { applicationId: applicationId ?? '' } }),
    enabled: applicationId !== undefined,
  });
  const lineName = useLineName(application.data?.lines ?? []);
  return (
    <Page
      title={query.data ? t.file.title({ fileNumber: query.data.body.fileNumber }) : t.file.loading}
      before={
        <Link className="kern-link" to="/zuwendungen/$grantId" params={{ grantId }}>
          {t.file.back}
        </Link>
      }
    >
      <Loaded query={query} skeleton={{ lines: 8 }}>
        {({ body: extension, etag }) => (
          <>
            {application.data && <Extended grantId={grantId} lineIds={application.data.lines.map(({ lineId }) => lineId)} />}
            <Section id="regeln" title={t.file.rules}>
              <Rules rules={extension.rules} refusal={extension.refusal} posts={extension.posts} />
            </Section>
            <Section id="stellen" title={t.file.posts}>
              <Posts extension={extension} nameOf={lineName} />
              <LapsedPosts posts={extension.posts} nameOf={lineName} />
              <Suspense fallback={<Skeleton lines={4} />}>
                {extension.actions.includes('request-extension') && (
                  <RequestForm key={extension.version} extension={extension} nameOf={lineName} etag={etag} />
                )}
                {extension.actions.includes('prepare-extension') && (
                  <PrepareForm key={extension.version} extension={extension} nameOf={lineName} />
                )}
              </Suspense>
            </Section>
            <Requests extension={extension} nameOf={lineName} etag={etag} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
