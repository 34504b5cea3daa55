import { defined } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import type { NoticeSays } from '../grant/prepare-notice';
import { refuse } from '../problems';
import { chosenPosts } from './grant-to-extend';
import type { GrantToExtend } from './grant-to-extend';
import { openRequests } from './state';
import type { ExtensionRequests } from './state';

/**
 * What is extended by a notice: the posts that somebody names; else those of the requests that are open, as far as they can be; else all that can be. It
 * answers each that wants one of them.
 */
export const extensionSays = (
  about: GrantToExtend | Refusal,
  lineIds: readonly string[] | undefined,
  requests: ExtensionRequests,
): NoticeSays | Refusal => {
  if ('code' in about) return about;
  const { grant, rules, posts: all } = about;
  const open = openRequests(requests, grant);
  const can = all.flatMap((p) => (p.outcome.kind === 'extended' ? [p.lineId] : []));
  const asked = open.flatMap((one) => one.posts.map(({ lineId }) => lineId)).filter((lineId) => can.includes(lineId));
  const named = lineIds ?? (asked.length > 0 ? asked : can);
  const [first, ...others] = open.filter((one) => one.posts.some(({ lineId }) => named.includes(lineId)));
  const posts = chosenPosts(about, named);
  if ('code' in posts) return posts;
  if (posts.length === 0) return refuse('no-post-to-extend', { fileNumber: grant.fileNumber, cutOff: rules.cutOff });
  const added = posts.reduce((sum, { outcome }) => sum + outcome.amountCents, 0);
  return {
    content: {
      kind: 'EXTENSION',
      ...defined({ requestId: first?.requestId }),
      ...(others.length === 0 ? {} : { furtherRequestIds: others.map(({ requestId }) => requestId) }),
      ruleSetVersion: rules.ruleSetVersion,
      months: rules.months,
      posts: posts.map(({ postId, lineId, parts, outcome: { kind: _extended, ...given } }) => ({
        ...{ postId, lineId, ...given },
        ...(parts === undefined ? {} : { parts: [...parts] }),
      })),
    },
    amountCents: about.amountCents + added,
    ...defined({ thirdSignature: rules.thirdSignature }),
  };
};
