import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { OpenGrant } from '../grant/state';
import { refuse } from '../problems';
import { ExtensionRequestWithdrawn } from './events';
import type { ExtensionEvent } from './events';
import { decidingOn, isClosedAlready, keysOf, whereRequested } from './state';
import type { ExtensionRequests } from './state';

export interface WithdrawRequest {
  readonly requestId: string;
  readonly reason: string;
  /** As its recipient knows it: a notice that they do not have in hand says nothing to them yet. */
  readonly grant: Pick<OpenGrant, 'notices'>;
  /** As it stands. */
  readonly file: Pick<OpenGrant, 'notices' | 'preparation'>;
  readonly today: IsoDate;
}

/** Its recipient takes it back, as far as it is not decided. */
export const decideWithdrawRequest = (
  { requestId, reason, grant, file, today }: WithdrawRequest,
  requests: ExtensionRequests,
): Decision<ExtensionEvent> => {
  if (isClosedAlready(requests, { requestId, as: 'withdrawn', reason }, grant)) return nothing();
  const request = whereRequested(requests, requestId, grant);
  if ('code' in request) return request;
  return decidingOn(request, file, grant) !== undefined
    ? refuse('extension-request-decided', { requestId })
    : record(ExtensionRequestWithdrawn({ ...keysOf(request, today), lineIds: request.posts.map(({ lineId }) => lineId), reason }));
};
