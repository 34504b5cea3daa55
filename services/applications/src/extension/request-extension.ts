import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { ExtensionRequested } from './events';
import type { ExtensionEvent } from './events';
import { chosenPosts } from './grant-to-extend';
import type { GrantToExtend } from './grant-to-extend';
import { openRequests } from './state';
import type { ExtensionRequests } from './state';

export interface RequestExtension {
  readonly requestId: string;
  readonly grant: GrantToExtend | Refusal;
  readonly lineIds: readonly string[];
  readonly requestedBy: string;
  readonly today: IsoDate;
}

/** Who may sign for the recipient asks for posts to be funded longer, for each of them once. */
export const decideRequestExtension = (
  { requestId, grant: about, lineIds, requestedBy, today }: RequestExtension,
  requests: ExtensionRequests,
): Decision<ExtensionEvent> => {
  if (requests.some((one) => one.requestId === requestId)) return nothing();
  if ('code' in about) return about;
  const { grant, rules, recipientName } = about;
  const open = openRequests(requests, grant);
  for (const [index, lineId] of lineIds.entries()) {
    const before = open.find((one) => one.posts.some((post) => post.lineId === lineId));
    if (before !== undefined)
      return refuse('extension-requested', {
        field: `/lineIds/${index}`,
        lineId,
        requestId: before.requestId,
        requestedOn: before.effectiveOn,
      });
  }
  const posts = chosenPosts(about, lineIds);
  if ('code' in posts) return posts;
  const { grantId, applicationId, callId, programmeId, district, recipient, fileNumber } = grant;
  return record(
    ExtensionRequested({
      requestId,
      grantId,
      applicationId,
      callId,
      programmeId,
      district,
      ...defined({ recipient, recipientName }),
      fileNumber,
      ruleSetVersion: rules.ruleSetVersion,
      posts: posts.map(({ postId, lineId, outcome: { oldEnd, newEnd, amountCents } }) => ({ postId, lineId, oldEnd, newEnd, amountCents })),
      requestedBy,
      effectiveOn: today,
    }),
  );
};
