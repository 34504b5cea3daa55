import type { Refusal } from '@paktwerk/kernel';
import type { Issued } from '../grant/terms';
import { termsOf } from '../grant/terms';
import type { NoticeSays } from '../grant/prepare-notice';
import { whereGranted } from '../grant/state';
import type { GrantState } from '../grant/state';
import { refuse } from '../problems';
import { whereRequested } from './state';
import type { ExtensionRequests } from './state';

export interface RejectRequest {
  readonly grantId: string;
  readonly requestId: string;
  /** What was granted first; absent where nothing was. */
  readonly issued: Issued | undefined;
}

/**
 * What a notice says by which a request is rejected: an act of its own, which its recipient can take to court. Of a request on some
 * posts of which another notice has decided it rejects the others. Nothing of the grant changes. What is prepared on
 * another request is released or discarded first.
 */
export const rejectionSays = (
  { grantId, requestId, issued }: RejectRequest,
  requests: ExtensionRequests,
  state: GrantState,
): NoticeSays | Refusal => {
  const grant = whereGranted(state, grantId);
  if ('code' in grant) return grant;
  if (issued === undefined) return refuse('grant-unknown', { grantId });
  const request = whereRequested(requests, requestId, grant);
  if ('code' in request) return request;
  const { preparation } = grant;
  if (preparation?.content.kind === 'EXTENSION_REJECTION' && preparation.content.requestId !== requestId)
    return refuse('notice-in-preparation', { noticeId: preparation.noticeId, kind: preparation.kind, preparedOn: preparation.preparedOn });
  const { effectiveOn: requestedOn } = request;
  // Why the rules do not extend a post today is for the reasons of the notice to say.
  const posts = request.posts.map(({ notExtended: _then, ...post }) => post);
  return {
    content: { kind: 'EXTENSION_REJECTION', requestId, requestedOn, posts },
    amountCents: termsOf(issued, grant).amountCents,
    weighsCents: 0,
  };
};
