import { defined } from '@paktwerk/kernel';
import type { Cents, FteHundredths, IsoDate, Refusal } from '@paktwerk/kernel';
import { partyNameOf } from '../applicant/applicant';
import { linesIn } from '../grant/content';
import type { LinePart } from '../grant/content';
import { extendedLine } from '../grant/extended-line';
import { statusOf, whereGranted } from '../grant/state';
import type { GrantState, Notice, OpenGrant } from '../grant/state';
import { termsOf } from '../grant/terms';
import type { Issued } from '../grant/terms';
import { tiersNamed } from '../funding/named';
import { refuse } from '../problems';
import type { ExtensionRules } from './extension-rules';
import type { PostOn, PostThen } from './post-then';
import { costOf, reckonExtension } from './reckon-extension';
import type { Extended, LapsedSince } from './reckon-extension';
import { extensionsIn } from './state';

/** A post of a grant, with what the rules give it, or why they give it nothing. */
export interface PostToExtend {
  readonly postId: string;
  readonly lineId: string;
  /** Of its line in the grant: measures count, too. */
  readonly position: number;
  readonly share: FteHundredths;
  readonly atCutOff: PostOn;
  /** That it is funded as things stand. */
  readonly lastDay: IsoDate;
  readonly lapsed?: LapsedSince;
  /** Of its line, once it is extended. */
  readonly parts?: readonly LinePart[];
  readonly outcome: ({ readonly kind: 'extended'; readonly amountCents: Cents } & Extended) | Refusal;
}

/** What of a grant can be extended by the rules of a day. */
export interface GrantToExtend {
  readonly grant: OpenGrant;
  readonly recipientName?: string;
  readonly rules: ExtensionRules;
  /** Of the whole grant, before. */
  readonly amountCents: Cents;
  /** In the order of its lines. */
  readonly posts: readonly PostToExtend[];
}

export interface AboutGrant {
  readonly grantId: string;
  readonly state: GrantState;
  readonly issued: Issued;
  readonly posts: readonly PostThen[];
  readonly rules: ExtensionRules | Refusal;
}

export const grantToExtend = ({ grantId, state, issued, posts, rules }: AboutGrant): GrantToExtend | Refusal => {
  const grant = whereGranted(state, grantId);
  if ('code' in grant) return grant;
  if ('code' in rules) return rules;
  const { lines, amountCents } = termsOf(issued, grant);
  const { ruleSetVersion } = rules;
  const extended = extensionsIn(grant).filter((one) => rules.sameIn.includes(one.ruleSetVersion));
  const order = [...lines.keys()];
  return {
    grant,
    ...defined({ recipientName: partyNameOf(grant) ?? undefined }),
    rules,
    amountCents,
    posts: posts
      .toSorted((a, b) => order.indexOf(a.lineId) - order.indexOf(b.lineId))
      .map((post) => {
        const { postId, lineId } = post;
        const share = lines.get(lineId)?.share ?? post.share;
        const { atCutOff, lastDay, lapsed, outcome } = reckonExtension(post, rules);
        const noticeId = extended.find((one) => one.posts.some((p) => p.lineId === lineId))?.noticeId;
        const position = order.indexOf(lineId) + 1;
        const about = { postId, lineId, position, share, atCutOff, lastDay };
        if (noticeId !== undefined)
          return { ...about, outcome: refuse('extended-already', { noticeId, ruleSetVersion: rules.ruleSetVersion }) };
        if (outcome.kind === 'refused') return { ...about, outcome };
        const waits = undelivered(grant, lineId);
        if (waits) return { ...about, outcome: refuse('not-delivered', { noticeId: waits.noticeId, status: statusOf(waits) }) };
        const key = lines.get(lineId)?.tier;
        const tier = rules.tiers.find((t) => t.tier === key);
        if (tier === undefined)
          return {
            ...about,
            outcome: refuse('tier-unknown', {
              lineId,
              position,
              tier: key ?? '',
              ...tiersNamed(rules.tiers),
            }),
          };
        const given = { ...outcome, amountCents: costOf(outcome, share, tier.ratePerFteYearCents) };
        const [line, before] = [issued.lines.find((one) => one.lineId === lineId), lines.get(lineId)];
        const { parts } = line && before ? extendedLine(before, { ...given, ruleSetVersion }, line, issued) : {};
        return { ...about, ...defined({ parts, lapsed }), outcome: given };
      }),
  };
};

/** A notice of the line that has no effect yet: the end that is known of its post does not follow from it. */
const undelivered = ({ notices }: OpenGrant, lineId: string): Notice | undefined =>
  notices.find(
    (n) => n.delivered === undefined && statusOf(n) !== 'annulled' && n.content !== undefined && linesIn(n.content).includes(lineId),
  );

/** Those of its posts that somebody names, extended or not; a refusal where one is none of them, or named twice. */
export const namedPosts = (
  { posts, grant }: Pick<GrantToExtend, 'posts' | 'grant'>,
  lineIds: readonly string[],
): readonly PostToExtend[] | Refusal => {
  const named: PostToExtend[] = [];
  for (const [index, lineId] of lineIds.entries()) {
    const field = `/lineIds/${index}`;
    const post = posts.find((one) => one.lineId === lineId);
    if (post === undefined) return refuse('post-not-of-grant', { field, lineId, fileNumber: grant.fileNumber });
    if (lineIds.indexOf(lineId) < index) return refuse('line-twice', { field, lineId, position: post.position });
    named.push(post);
  }
  return named;
};

type ExtendedPost = PostToExtend & { readonly outcome: { readonly kind: 'extended' } };

/** Those that somebody names for a notice, or why one of them is not extended. */
export const chosenPosts = (
  about: Pick<GrantToExtend, 'posts' | 'grant'>,
  lineIds: readonly string[],
): readonly ExtendedPost[] | Refusal => {
  const named = namedPosts(about, lineIds);
  if ('code' in named) return named;
  const chosen: ExtendedPost[] = [];
  for (const [index, { outcome, ...post }] of named.entries()) {
    if (outcome.kind === 'refused') return { ...outcome, data: { field: `/lineIds/${index}`, lineId: post.lineId, ...outcome.data } };
    chosen.push({ ...post, outcome });
  }
  return chosen;
};
