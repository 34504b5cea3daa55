import { Controller } from '@nestjs/common';
import { Applications } from '@paktwerk/contracts';
import { Commands } from '@paktwerk/event-store';
import { Reaction, ReferenceNotYetKnownError, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { addDays, assertNever, defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { decideAnnounceGrant } from '../grant/announce-grant';
import { grantDecider, grantStream } from '../grant/state';
import { decideAnnounce } from '../post/announce-post';
import { decideApprove } from '../post/approve-post';
import { decideExtend } from '../post/extend-post';
import type { PostEvent } from '../post/events';
import { decideAmend } from '../post/amend-post';
import { decideLiftAmendment } from '../post/lift-amendment';
import { decideLiftExtension } from '../post/lift-extension';
import { decideLiftRevocation } from '../post/lift-revocation';
import { decideLoseGrant } from '../post/lose-grant';
import { decideRevoke } from '../post/revoke-post';
import { postDecider, postIdOf, postStream, termsOn } from '../post/state';
import type { Rules } from '../programme/rules';
import { RulesOfPosts } from '../programme/rules-of-posts';
import type { Announcement, GrantLostBecause, Now, PostState } from '../post/state';

const ID = 'keep-posts-in-step-with-notices';
const {
  GrantIssued,
  GrantExtended,
  GrantAmended,
  GrantRevoked,
  NoticeDelivered,
  NoticeNotDelivered,
  NoticeAnnulled,
  NoticeAnnulledInPart,
} = Applications;
type Issued = EntryOf<typeof GrantIssued>;
type Extended = EntryOf<typeof GrantExtended>;
type Revoked = EntryOf<typeof GrantRevoked>;
type Amended = EntryOf<typeof GrantAmended>;
type OfNotice =
  Revoked | Amended | EntryOf<typeof NoticeDelivered | typeof NoticeNotDelivered | typeof NoticeAnnulled | typeof NoticeAnnulledInPart>;

/**
 * A grant announces its posts; they are there when its notice is delivered, gone where that has no effect, and funded longer by another one. One
 * reaction for all of it, because one reaction meets the events of an application in order; several would not. What another kind of notice changes is told by its own event.
 */
@Controller()
export class KeepPostsInStepWithNotices {
  constructor(
    private readonly commands: Commands,
    private readonly rules: RulesOfPosts,
  ) {}

  @Reaction({
    id: ID,
    log: 'inbox',
    startFrom: 'beginning',
    on: [GrantIssued, GrantExtended, GrantAmended, GrantRevoked, NoticeDelivered, NoticeNotDelivered, NoticeAnnulled, NoticeAnnulledInPart],
  })
  async on(entry: Issued | Extended | OfNotice): Promise<void> {
    if (entry.type === GrantIssued.type) return this.announce(entry);
    if (entry.type === GrantExtended.type) return this.extend(entry);
    if (FOLLOWED.includes(entry.data.kind)) await this.follow(entry);
  }

  /** One grant causes many commands: every line of kind post becomes a post, recognised again by its line. */
  private async announce(entry: Issued): Promise<void> {
    const { grantId, programmeId, callId, district, recipient, ruleSetVersion } = entry.data;
    const posts = postsOf(entry.data);
    const postIds = posts.map((p) => p.postId);
    await this.commands.handle(grantStream(grantId), grantDecider, reactionContext(entry, ID), {
      decide: (s) => decideAnnounceGrant({ grantId, programmeId, callId, district, ...defined({ recipient }), ruleSetVersion, postIds }, s),
    });
    for (const post of posts) {
      const ctx = { ...reactionContext(entry, ID, post.lineId), ruleSet: `${programmeId}/${ruleSetVersion}` };
      await this.commands.handle(postStream(post.postId), postDecider, ctx, { decide: (s) => decideAnnounce(post, s) });
    }
  }

  /** One notice extends many posts; each is recognised again by the notice. */
  private async extend(entry: Extended): Promise<void> {
    const { programmeId, noticeId, ruleSetVersion, posts, effectiveOn: deliveredOn } = entry.data;
    for (const { postId, oldEnd, newEnd, fundedMonths, amountCents } of posts) {
      const ctx = { ...reactionContext(entry, ID, postId), ruleSet: `${programmeId}/${ruleSetVersion}` };
      const extension = { noticeId, oldEnd, newEnd, fundedMonths, amountCents, deliveredOn };
      await this.commands.handle(postStream(postId), postDecider, ctx, {
        decide: async (s, { today }) => decideExtend(extension, s, await this.rulesOf(s, today)),
      });
    }
  }

  private async follow(entry: OfNotice): Promise<void> {
    const { grantId } = entry.data;
    const { state: grant } = await this.commands.load(grantStream(grantId), grantDecider);
    if (grant.kind === 'none') throw new ReferenceNotYetKnownError(`grant ${grantId}`);
    for (const postId of grant.postIds)
      await this.commands.handle(
        postStream(postId),
        postDecider,
        { ...reactionContext(entry, ID, postId), ruleSet: grant.ruleSet },
        {
          decide: async (post, { today }) => decide(entry, postId, post, await this.rulesOf(post, today)),
        },
      );
  }

  private async rulesOf(post: PostState, today: IsoDate): Promise<Rules | undefined> {
    return post.kind === 'none' ? undefined : this.rules.of(post.programmeId, today);
  }
}

/** What another kind of notice changes is told by its own event; that one of them has no effect after all is told of the notice. */
const FOLLOWED: readonly string[] = ['GRANT', 'AMENDMENT', 'EXTENSION', 'REVOCATION', 'WITHDRAWAL'];

const decideLose = (
  entry: OfNotice,
  because: GrantLostBecause,
  postId: string,
  post: PostState,
  rules: Rules | undefined,
): Decision<PostEvent> => {
  const { kind, noticeId, effectiveOn: on } = entry.data;
  const lifting = { noticeId, because, on, ...defined({ now: nowTold(entry, postId, post) }) };
  switch (kind) {
    case 'GRANT':
      return decideLoseGrant({ because, on }, post);
    case 'EXTENSION':
      return decideLiftExtension(lifting, post, rules);
    case 'AMENDMENT':
      return decideLiftAmendment(lifting, post, rules);
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return inTurn(post, [
        (s) => decideLiftRevocation({ noticeId, because, on }, s, rules),
        (s) => decideLiftAmendment(lifting, s, rules),
      ]);
    case 'REJECTION':
    case 'EXTENSION_REJECTION':
    case 'REIMBURSEMENT':
    case 'INTEREST':
    case 'FINAL':
      return nothing();
  }
};

/** The line of a post as it stands without the notice; absent where nobody told it. */
const nowTold = (entry: OfNotice, postId: string, post: PostState): Now | undefined => {
  if ((entry.type !== NoticeAnnulled.type && entry.type !== NoticeAnnulledInPart.type) || post.kind === 'none') return undefined;
  const { grantId, noticeId, lines = [] } = entry.data;
  const change = lines.find(({ lineId }) => postIdOf(grantId, lineId) === postId);
  const amendment = change && amendmentOf({ noticeId }, change, post.from, post);
  if (change === undefined || amendment === undefined || change.after.amountCents === 0) return undefined;
  const { after: terms, parts } = amendment;
  return { terms, ...defined({ parts, to: change.after.lastDay }) };
};

/** Decisions of one command, each on what the one before it left. */
const inTurn = (post: PostState, decisions: readonly ((post: PostState) => Decision<PostEvent>)[]): Decision<PostEvent> => {
  const events: PostEvent[] = [];
  for (const decide of decisions) {
    const decision = decide(events.reduce(postDecider.evolve, post));
    if (decision.kind === 'refused') return decision;
    events.push(...decision.events);
  }
  return record(...events);
};

type Change = Amended['data']['lines'][number];

/** What a notice says of the line of a post; what it does not name stays. */
const amendmentOf = ({ noticeId }: Pick<Amended['data'], 'noticeId'>, { before, after }: Change, from: IsoDate, post: PostState) => {
  if (post.kind === 'none') return undefined;
  const then = termsOn(post, from);
  const terms = ({ share = then.share, tier = then.tier, months, amountCents }: Change['after']) => ({
    share,
    tier,
    amountCents,
    ...defined({ months }),
  });
  const parts = after.parts?.map(({ from: begins, to, months, share, tier = then.tier, amountCents }) => ({
    ...{ from: begins, to, months, share },
    ...{ tier, amountCents },
  }));
  return { noticeId, from, before: terms(before), after: terms(after), ...defined({ parts }) };
};

const decideAmendBy = ({ data }: Pick<Amended, 'data'>, postId: string, post: PostState, rules: Rules | undefined): Decision<PostEvent> => {
  const { grantId, lines, effectiveOn: deliveredOn } = data;
  const change = lines.find(({ lineId }) => postIdOf(grantId, lineId) === postId);
  if (change === undefined || post.kind === 'none') return nothing();
  const { before, after } = change;
  const amendment = amendmentOf(data, change, change.from ?? post.from, post);
  const to = after.lastDay === before.lastDay ? undefined : after.lastDay;
  return amendment === undefined ? nothing() : decideAmend({ ...amendment, ...defined({ to }), deliveredOn }, post, rules);
};

/** What goes on with less; what only ends earlier is the matter of its last day. */
const decideCutBy = ({ data }: Pick<Revoked, 'data'>, change: Change, post: PostState, rules: Rules | undefined): Decision<PostEvent> => {
  const { before, after } = change;
  const isCut =
    before.share !== after.share || before.tier !== after.tier || after.lastDay === before.lastDay || after.lastDay === undefined;
  const amendment = isCut ? amendmentOf(data, change, change.from ?? data.from, post) : undefined;
  return amendment === undefined ? nothing() : decideAmend({ ...amendment, deliveredOn: data.effectiveOn }, post, rules);
};

/** The line of a post that loses time ends with the day that is told, or with the grant; one that loses a part of its share goes on, also where its last day was told before. */
const decideRevokeBy = (
  { data }: Pick<Revoked, 'data'>,
  postId: string,
  post: PostState,
  rules: Rules | undefined,
): Decision<PostEvent> => {
  const { grantId, noticeId, from, lines, effectiveOn: deliveredOn } = data;
  const change = lines.find(({ lineId }) => postIdOf(grantId, lineId) === postId);
  if (change === undefined) return nothing();
  const { before, after } = change;
  const moved = after.lastDay === before.lastDay ? undefined : after.lastDay;
  const lastDay = after.amountCents === 0 ? addDays(from, -1) : moved;
  return inTurn(post, [
    (s) => (lastDay === undefined ? nothing() : decideRevoke({ noticeId, lastDay, deliveredOn }, s, rules)),
    (s) => (after.amountCents === 0 ? nothing() : decideCutBy({ data }, change, s, rules)),
  ]);
};

const decide = (entry: OfNotice, postId: string, post: PostState, rules: Rules | undefined): Decision<PostEvent> => {
  const { effectiveOn: on } = entry.data;
  switch (entry.type) {
    case GrantRevoked.type:
      return decideRevokeBy(entry, postId, post, rules);
    case GrantAmended.type:
      return decideAmendBy(entry, postId, post, rules);
    case NoticeDelivered.type:
      return entry.data.kind === 'GRANT' ? decideApprove({ deliveredOn: on }, post, rules) : nothing();
    case NoticeNotDelivered.type:
      return decideLose(entry, 'not-delivered', postId, post, rules);
    case NoticeAnnulled.type:
      return decideLose(entry, 'annulled', postId, post, rules);
    // For the posts of the other lines it stands.
    case NoticeAnnulledInPart.type:
      return entry.data.lines.some(({ lineId }) => postIdOf(entry.data.grantId, lineId) === postId)
        ? decideLose(entry, 'annulled', postId, post, rules)
        : nothing();
    default:
      return assertNever(entry);
  }
};

const postsOf = ({
  grantId,
  programmeId,
  callId,
  district,
  recipient,
  from,
  to,
  lines,
  paysHigherTier,
  earlyStartFrom,
}: Issued['data']): readonly Announcement[] =>
  lines.flatMap((line) => {
    if (line.kind !== 'post') return [];
    const { lineId, share, tier, months, amountCents } = line;
    const money = { ...(months === undefined ? {} : { months, amountCents }), ...defined({ paysHigherTier }) };
    const keys = { postId: postIdOf(grantId, lineId), grantId, lineId, programmeId, callId, district, ...defined({ recipient }) };
    return [{ ...keys, share, tier, from, to, ...money, ...defined({ earlyStartFrom }) }];
  });
