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

export interface Closed {
  readonly as: ClosedAs;
  readonly on: IsoDate;
  readonly reason: string;
}

export type ExtensionRequest = EventOf<typeof ExtensionRequested>['data'] & {
  readonly closed?: Closed;
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
const closedBy = (requests: ExtensionRequests, { requestId, reason, effectiveOn: on }: Closing, as: ClosedAs): ExtensionRequests =>
  requests.map((one) => (one.requestId === requestId ? { ...one, closed: { as, on, reason } } : one));

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
  if (content.kind !== 'EXTENSION' && content.kind !== 'EXTENSION_REJECTION') return undefined;
  const decided = new Set(content.posts.map(({ lineId }) => lineId));
  const lineIds = posts.flatMap(({ lineId }) => (decided.has(lineId) ? [lineId] : []));
  return { noticeId, as: content.kind === 'EXTENSION' ? 'answered' : 'rejected', on, lineIds };
};

/** What notices have decided of a request, oldest first, but what a court took back. */
export const answersTo = (
  request: Pick<ExtensionRequest, 'requestId' | 'posts'>,
  { notices }: Pick<OpenGrant, 'notices'>,
): readonly Answer[] => notices.flatMap((one) => (statusOf(one) === 'annulled' ? [] : (answerIn(request, one) ?? [])));

/** The posts of a request on which no notice has decided yet. */
export const undecided = <P extends { readonly lineId: string }>(posts: readonly P[], answers: readonly Answer[]): readonly P[] => {
  const decided = new Set(answers.flatMap(({ lineIds }) => lineIds));
  return decided.size === 0 ? posts : posts.filter(({ lineId }) => !decided.has(lineId));
};

/** Where a request stands by what was decided of its posts; open as long as one of them waits. */
export const statusBy = ({ posts }: Pick<ExtensionRequest, 'posts'>, answers: readonly Answer[]): RequestStatus => {
  if (undecided(posts, answers).length > 0) return 'open';
  const isRejected = answers.map(({ as }) => as === 'rejected');
  if (isRejected.every(Boolean)) return 'rejected';
  return isRejected.some(Boolean) ? 'partly-rejected' : 'answered';
};

/** A request that somebody closed stays closed, also where a notice names it. */
export const requestStatus = (request: ExtensionRequest, grant: Pick<OpenGrant, 'notices'>): RequestStatus =>
  request.closed?.as ?? statusBy(request, answersTo(request, grant));

/** What of a request waits for the authority; undefined where nothing does. */
export const openPartOf = (request: ExtensionRequest, grant: Pick<OpenGrant, 'notices'>): ExtensionRequest | undefined => {
  if (request.closed !== undefined) return undefined;
  const posts = undecided(request.posts, answersTo(request, grant));
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
  const { closed } = request;
  if (closed !== undefined) return refuse('extension-request-over', { requestId, status: closed.as, on: closed.on });
  const answers = answersTo(request, grant);
  return (
    openPartOf(request, grant) ??
    refuse('extension-request-over', { requestId, status: statusBy(request, answers), on: answers.at(-1)?.on ?? request.effectiveOn })
  );
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

/** What was prepared for a request is not released once its recipient does not want it any more, or was told that nothing follows. */
export const answersClosed = (content: NoticeContent, requests: ExtensionRequests): Refusal | undefined => {
  const answered = requestIdsIn(content);
  const request = requests.find((one) => one.closed !== undefined && answered.includes(one.requestId));
  if (request?.closed === undefined) return undefined;
  const { requestId, closed } = request;
  return closed.as === 'withdrawn'
    ? refuse('extension-request-withdrawn', { requestId, withdrawnOn: closed.on })
    : refuse('extension-request-over', { requestId, status: closed.as, on: closed.on });
};
