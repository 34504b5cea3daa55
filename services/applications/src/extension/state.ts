import { assertNever, defined } from '@paktwerk/kernel';
import type { Decider, EventOf, IsoDate, Refusal } from '@paktwerk/kernel';
import type { ContentOf, NoticeContent } from '../grant/content';
import { statusOf } from '../grant/state';
import type { Notice, OpenGrant } from '../grant/state';
import { refuse } from '../problems';
import type { ExtensionEvent, ExtensionRequested } from './events';

export const CLOSED_AS = ['withdrawn', 'declined'] as const;
export type ClosedAs = (typeof CLOSED_AS)[number];
export const REQUEST_STATUSES = ['open', 'answered', 'partly-rejected', 'rejected', ...CLOSED_AS] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** Some posts of a request were withdrawn or declined: for these that is the answer. */
export interface Closed {
  readonly as: ClosedAs;
  readonly on: IsoDate;
  readonly reason: string;
  readonly lineIds: readonly string[];
}

export type ExtensionRequest = EventOf<typeof ExtensionRequested>['data'] & {
  /** Oldest first: what a court opens again can be closed, too. */
  readonly closings?: readonly Closed[];
  /** The notices that were about to be released on it, oldest first. */
  readonly decidedBy?: readonly string[];
};
/** All requests of one grant. One stream owns them, so of two for the same post the second one sees the first. */
export type ExtensionRequests = readonly ExtensionRequest[];

export const extensionStream = (grantId: string): string => `extension-${grantId}`;

export const extensionDecider: Decider<ExtensionRequests, ExtensionEvent> = {
  initial: [],
  evolve: (requests, e) => {
    switch (e.type) {
      case 'extension.requested':
        return [...requests, e.data];
      case 'extension-request.withdrawn':
        return closedBy(requests, e.data, 'withdrawn');
      case 'extension-request.declined':
        return closedBy(requests, e.data, 'declined');
      case 'extension-request.decided': {
        const { requestId, noticeId } = e.data;
        return requests.map((one) => (one.requestId === requestId ? { ...one, decidedBy: [...(one.decidedBy ?? []), noticeId] } : one));
      }
      default:
        return assertNever(e);
    }
  },
};

type Closing = Extract<ExtensionEvent, { readonly type: 'extension-request.withdrawn' | 'extension-request.declined' }>['data'];
const closedBy = (requests: ExtensionRequests, closing: Closing, as: ClosedAs): ExtensionRequests =>
  requests.map((one) =>
    one.requestId === closing.requestId ? { ...one, closings: [...(one.closings ?? []), closedIn(one, closing, as)] } : one,
  );

export const closedIn = (
  { posts }: Pick<ExtensionRequest, 'posts'>,
  { reason, effectiveOn: on, lineIds }: Closing,
  as: ClosedAs,
): Closed => ({
  ...{ as, on, reason },
  lineIds: lineIds ?? posts.map(({ lineId }) => lineId),
});

/** What every later event of a request repeats. */
export const keysOf = (
  { requestId, grantId, applicationId, callId, programmeId, district, recipient }: ExtensionRequest,
  effectiveOn: IsoDate,
) => ({ requestId, grantId, applicationId, callId, programmeId, district, ...defined({ recipient }), effectiveOn });

/** What released notices of a grant extended, unless a court took it back. */
export const extensionsIn = ({
  notices,
}: Pick<OpenGrant, 'notices'>): readonly (ContentOf<'EXTENSION'> & { readonly noticeId: string; readonly releasedOn: IsoDate })[] =>
  notices.flatMap((notice) => {
    const { noticeId, releasedOn, content } = notice;
    return content?.kind === 'EXTENSION' && statusOf(notice) !== 'annulled' ? [{ ...content, noticeId, releasedOn }] : [];
  });

/** The requests that a notice answers, or rejects. */
export const requestIdsIn = (content: NoticeContent): readonly string[] => {
  if (content.kind === 'EXTENSION_REJECTION') return [content.requestId];
  return content.kind === 'EXTENSION' && content.requestId !== undefined ? [content.requestId, ...(content.furtherRequestIds ?? [])] : [];
};

const decidedIn = (content: NoticeContent): readonly string[] =>
  content.kind === 'EXTENSION' || content.kind === 'EXTENSION_REJECTION' ? content.posts.map(({ lineId }) => lineId) : [];

/** What one notice decides of a request: the posts that it extends, or rejects. What it leaves out is not decided by it. */
export interface Answer {
  readonly noticeId: string;
  readonly as: 'answered' | 'rejected';
  readonly on: IsoDate;
  readonly lineIds: readonly string[];
}

/** Undefined where the notice does not name the request. */
export const answerIn = (
  { requestId, posts }: Pick<ExtensionRequest, 'requestId' | 'posts'>,
  { noticeId, content, releasedOn: on }: Pick<Notice, 'noticeId' | 'content' | 'releasedOn'>,
): Answer | undefined => {
  if (content === undefined || !requestIdsIn(content).includes(requestId)) return undefined;
  const decided = new Set(decidedIn(content));
  const lineIds = posts.flatMap(({ lineId }) => (decided.has(lineId) ? [lineId] : []));
  return { noticeId, as: content.kind === 'EXTENSION_REJECTION' ? 'rejected' : 'answered', on, lineIds };
};

/** What notices have decided of a request, oldest first, but what a court took back. */
export const answersTo = (
  request: Pick<ExtensionRequest, 'requestId' | 'posts'>,
  { notices }: Pick<OpenGrant, 'notices'>,
): readonly Answer[] => notices.flatMap((one) => (statusOf(one) === 'annulled' ? [] : (answerIn(request, one) ?? [])));

/** The posts of a request that wait: no notice has decided on them, and nobody closed them. */
export const undecided = <P extends { readonly lineId: string }>(
  posts: readonly P[],
  answers: readonly Pick<Answer, 'lineIds'>[],
  closings: readonly Closed[] = [],
): readonly P[] => {
  const decided = new Set([...answers, ...closings].flatMap(({ lineIds }) => lineIds));
  return decided.size === 0 ? posts : posts.filter(({ lineId }) => !decided.has(lineId));
};

/** Where a request stands by what became of its posts; open as long as one of them waits. Where somebody closed what was left, that is said of it. */
export const statusBy = (
  { posts, closings = [] }: Pick<ExtensionRequest, 'posts' | 'closings'>,
  answers: readonly Answer[],
): RequestStatus => {
  if (undecided(posts, answers, closings).length > 0) return 'open';
  const closed = closings.at(-1);
  if (closed !== undefined) return closed.as;
  const isRejected = answers.map(({ as }) => as === 'rejected');
  if (isRejected.every(Boolean)) return 'rejected';
  return isRejected.some(Boolean) ? 'partly-rejected' : 'answered';
};

/** What somebody closed stays closed, also where a notice names it; what a court annuls is open again. */
export const requestStatus = (request: ExtensionRequest, grant: Pick<OpenGrant, 'notices'>): RequestStatus =>
  statusBy(request, answersTo(request, grant));

/** What of a request waits for the authority; undefined where nothing does. */
export const openPartOf = (request: ExtensionRequest, grant: Pick<OpenGrant, 'notices'>): ExtensionRequest | undefined => {
  const posts = undecided(request.posts, answersTo(request, grant), request.closings);
  if (posts.length === request.posts.length) return request;
  return posts.length === 0 ? undefined : { ...request, posts: [...posts] };
};

/** Those that wait for the authority, each with the posts that do. */
export const openRequests = (requests: ExtensionRequests, grant: Pick<OpenGrant, 'notices'>): ExtensionRequests =>
  requests.flatMap((one) => openPartOf(one, grant) ?? []);

/** A request that still can be closed, with the posts that wait. */
export const whereRequested = (
  requests: ExtensionRequests,
  requestId: string,
  grant: Pick<OpenGrant, 'notices'>,
): ExtensionRequest | Refusal => {
  const request = requests.find((one) => one.requestId === requestId);
  if (request === undefined) return refuse('extension-request-unknown', { requestId });
  const answers = answersTo(request, grant);
  const { on } = request.closings?.at(-1) ?? answers.at(-1) ?? { on: request.effectiveOn };
  return openPartOf(request, grant) ?? refuse('extension-request-over', { requestId, status: statusBy(request, answers), on });
};

/** A command that comes again: nothing waits, and the last closing is the same. */
export const isClosedAlready = (
  requests: ExtensionRequests,
  { requestId, as, reason }: { readonly requestId: string } & Pick<Closed, 'as' | 'reason'>,
  grant: Pick<OpenGrant, 'notices'>,
): boolean => {
  const request = requests.find((one) => one.requestId === requestId);
  const last = request?.closings?.at(-1);
  return request !== undefined && last?.as === as && last.reason === reason && openPartOf(request, grant) === undefined;
};

/**
 * The notice that decides on a request, or is about to: one that is prepared still, or released and not annulled. What was returned, discarded or replaced
 * meanwhile is not released any more. What whoever asks knows to be decided is behind them: they mean what it left.
 */
export const decidingOn = (
  request: ExtensionRequest,
  { notices, preparation }: Pick<OpenGrant, 'notices' | 'preparation'>,
  known: Pick<OpenGrant, 'notices'>,
): string | undefined => {
  const told = new Set(answersTo(request, known).map(({ noticeId }) => noticeId));
  return request.decidedBy?.findLast(
    (noticeId) =>
      (preparation?.noticeId === noticeId && preparation.returned === undefined) ||
      notices.some((one) => one.noticeId === noticeId && !told.has(noticeId) && statusOf(one) !== 'annulled'),
  );
};

/** The version for a recipient: that a notice is about to be released moves nothing that they are shown. */
export const versionForRecipient = (requests: ExtensionRequests, version: number): number =>
  requests.reduce((seen, { decidedBy = [] }) => seen - decidedBy.length, version);

/**
 * What was prepared for a request is not released once its recipient does not want it any more, or was told that nothing follows. A post that was closed
 * in one request can be asked for in another one.
 */
export const answersClosed = (content: NoticeContent, requests: ExtensionRequests): Refusal | undefined => {
  const answered = requestIdsIn(content);
  const named = requests.filter(({ requestId }) => answered.includes(requestId));
  for (const lineId of decidedIn(content)) {
    const asking = named.filter(({ posts }) => posts.some((post) => post.lineId === lineId));
    const closings = asking.flatMap(({ requestId, closings: all = [] }) => {
      const closed = all.find(({ lineIds }) => lineIds.includes(lineId));
      return closed === undefined ? [] : [{ requestId, ...closed }];
    });
    const [first] = closings;
    if (first !== undefined && closings.length === asking.length) return refuseClosed(first);
  }
  return undefined;
};

const refuseClosed = ({ requestId, as, on }: { readonly requestId: string } & Closed): Refusal =>
  as === 'withdrawn'
    ? refuse('extension-request-withdrawn', { requestId, withdrawnOn: on })
    : refuse('extension-request-over', { requestId, status: as, on });
