import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { OpenGrant } from '../grant/state';
import { ExtensionRequestWithdrawn } from './events';
import type { ExtensionEvent } from './events';
import { keysOf, whereRequested } from './state';
import type { ExtensionRequests } from './state';

export interface WithdrawRequest {
  readonly requestId: string;
  readonly reason: string;
  /** As its recipient knows it: a notice that they do not have in hand has decided nothing yet. */
  readonly grant: Pick<OpenGrant, 'notices'>;
  readonly today: IsoDate;
}

/** Its recipient takes it back, as long as no notice on it has reached them. */
export const decideWithdrawRequest = (
  { requestId, reason, grant, today }: WithdrawRequest,
  requests: ExtensionRequests,
): Decision<ExtensionEvent> => {
  if (requests.some((one) => one.requestId === requestId && one.closed?.as === 'withdrawn' && one.closed.reason === reason))
    return nothing();
  const request = whereRequested(requests, requestId, grant);
  return 'code' in request ? request : record(ExtensionRequestWithdrawn({ ...keysOf(request, today), reason }));
};
