import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { ExtensionRequested } from './events';
import type { ExtensionEvent, Why } from './events';
import { namedPosts } from './grant-to-extend';
import type { GrantToExtend, PostToExtend } from './grant-to-extend';
import { openRequests } from './state';
import type { ExtensionRequest, ExtensionRequests } from './state';

export interface RequestExtension {
  readonly requestId: string;
  readonly grant: GrantToExtend | Refusal;
  readonly lineIds: readonly string[];
  readonly requestedBy: string;
  readonly today: IsoDate;
}

/**
 * Who may sign for the recipient asks for posts to be funded longer, for each of them once. What the rules do not extend is received, too, with the
 * reason: a notice decides on it.
 */
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
  const posts = namedPosts(about, lineIds);
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
      posts: posts.map(asked),
      requestedBy,
      effectiveOn: today,
    }),
  );
};

const asked = ({ postId, lineId, lastDay, outcome }: PostToExtend): ExtensionRequest['posts'][number] => {
  if (outcome.kind === 'extended') {
    const { oldEnd, newEnd, amountCents } = outcome;
    return { postId, lineId, oldEnd, newEnd, amountCents };
  }
  const { code, data } = outcome;
  return { postId, lineId, oldEnd: lastDay, newEnd: lastDay, amountCents: 0, notExtended: { code, data: whyOf(data) } };
};

/** What the words of the refusal are filled with. */
const whyOf = (data: Refusal['data']): Record<string, Why> =>
  Object.fromEntries(Object.entries(data).flatMap(([name, value]) => (isWhy(value) ? [[name, value]] : [])));

const isWhy = (value: unknown): value is Why =>
  ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
