import { assertNever, defined } from '@paktwerk/kernel';
import type { Decider, EventOf, IsoDate, Refusal } from '@paktwerk/kernel';
import type { ContentOf, NoticeContent } from '../grant/content';
import { statusOf } from '../grant/state';
import type { Notice, OpenGrant } from '../grant/state';
import { refuse } from '../problems';
import type { ExtensionEvent, ExtensionRequested } from './events';

export const CLOSED_AS = ['withdrawn', 'declined'] as const;
export type ClosedAs = (typeof CLOSED_AS)[number];
export const REQUEST_STATUSES = ['open', 'answered', 'rejected', ...CLOSED_AS] as const;
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

/** The notice that answers a request; undefined while nobody has answered it, or a court took the answer back. */
export const answerTo = ({ requestId }: Pick<ExtensionRequest, 'requestId'>, { notices }: Pick<OpenGrant, 'notices'>): Notice | undefined =>
  notices.find((one) => one.content !== undefined && requestIdsIn(one.content).includes(requestId) && statusOf(one) !== 'annulled');

/** What the notice of such content says of its requests. */
export const answeredAs = ({ kind }: Pick<Notice, 'kind'>): 'answered' | 'rejected' =>
  kind === 'EXTENSION_REJECTION' ? 'rejected' : 'answered';

/** A request that somebody closed stays closed, also where a notice names it. */
export const requestStatus = (request: ExtensionRequest, grant: Pick<OpenGrant, 'notices'>): RequestStatus => {
  if (request.closed !== undefined) return request.closed.as;
  const answer = answerTo(request, grant);
  return answer === undefined ? 'open' : answeredAs(answer);
};

/** Those that wait for the authority. */
export const openRequests = (requests: ExtensionRequests, grant: Pick<OpenGrant, 'notices'>): ExtensionRequests =>
  requests.filter((one) => requestStatus(one, grant) === 'open');

/** A request that still can be closed. */
export const whereRequested = (
  requests: ExtensionRequests,
  requestId: string,
  grant: Pick<OpenGrant, 'notices'>,
): ExtensionRequest | Refusal => {
  const request = requests.find((one) => one.requestId === requestId);
  if (request === undefined) return refuse('extension-request-unknown', { requestId });
  const { closed } = request;
  if (closed !== undefined) return refuse('extension-request-over', { requestId, status: closed.as, on: closed.on });
  const answer = answerTo(request, grant);
  return answer === undefined
    ? request
    : refuse('extension-request-over', { requestId, status: answeredAs(answer), on: answer.releasedOn });
};

/**
 * The notice that decides on a request, or is about to: one that is prepared still, or released and not annulled. What was returned, discarded or replaced
 * meanwhile is not released any more.
 */
export const decidingOn = (
  { decidedBy = [] }: ExtensionRequest,
  { notices, preparation }: Pick<OpenGrant, 'notices' | 'preparation'>,
): string | undefined =>
  decidedBy.findLast(
    (noticeId) =>
      (preparation?.noticeId === noticeId && preparation.returned === undefined) ||
      notices.some((one) => one.noticeId === noticeId && statusOf(one) !== 'annulled'),
  );

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
