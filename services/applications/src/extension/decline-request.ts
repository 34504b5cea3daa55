import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { OpenGrant } from '../grant/state';
import { refuse } from '../problems';
import { ExtensionRequestDeclined } from './events';
import type { ExtensionEvent } from './events';
import { decidingOn, isClosedAlready, keysOf, requestIdsIn, whereRequested } from './state';
import type { ExtensionRequests } from './state';

export interface DeclineRequest {
  readonly requestId: string;
  readonly reason: string;
  readonly grant: Pick<OpenGrant, 'notices' | 'preparation'>;
  readonly today: IsoDate;
}

/** The authority extends nothing more on it, and says why; what is being prepared on it is discarded first. */
export const decideDeclineRequest = (
  { requestId, reason, grant, today }: DeclineRequest,
  requests: ExtensionRequests,
): Decision<ExtensionEvent> => {
  if (isClosedAlready(requests, { requestId, as: 'declined', reason }, grant)) return nothing();
  const request = whereRequested(requests, requestId, grant);
  if ('code' in request) return request;
  const { content, noticeId } = grant.preparation ?? {};
  if (content !== undefined && requestIdsIn(content).includes(requestId))
    return refuse('extension-being-answered', { requestId, noticeId: noticeId ?? '' });
  const deciding = decidingOn(request, grant, grant);
  if (deciding !== undefined) return refuse('extension-being-answered', { requestId, noticeId: deciding });
  return record(ExtensionRequestDeclined({ ...keysOf(request, today), lineIds: request.posts.map(({ lineId }) => lineId), reason }));
};
