import { Controller } from '@nestjs/common';
import { Applications } from '@paktwerk/contracts';
import { Commands } from '@paktwerk/event-store';
import { Reaction, ReferenceNotYetKnownError, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { addDays, assertNever, defined, nothing } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { decideAnnounceGrant } from '../grant/announce-grant';
import { grantDecider, grantStream } from '../grant/state';
import { decideAnnounce } from '../post/announce-post';
import { decideApprove } from '../post/approve-post';
import { decideExtend } from '../post/extend-post';
import type { PostEvent } from '../post/events';
import { decideLiftExtension } from '../post/lift-extension';
import { decideLiftRevocation } from '../post/lift-revocation';
import { decideLoseGrant } from '../post/lose-grant';
import { decideRevoke } from '../post/revoke-post';
import { postDecider, postIdOf, postStream } from '../post/state';
import type { Announcement, GrantLostBecause, PostState } from '../post/state';

const ID = 'keep-posts-in-step-with-notices';
const { GrantIssued, GrantExtended, GrantRevoked, NoticeDelivered, NoticeNotDelivered, NoticeAnnulled } = Applications;
type Issued = EntryOf<typeof GrantIssued>;
type Extended = EntryOf<typeof GrantExtended>;
type Revoked = EntryOf<typeof GrantRevoked>;
type OfNotice = Revoked | EntryOf<typeof NoticeDelivered | typeof NoticeNotDelivered | typeof NoticeAnnulled>;

/**
 * A grant announces its posts; they are there when its notice is delivered, gone where that has no effect, and funded longer by another one. One
 * reaction for all of it, because one reaction meets the events of an application in order; several would not. What another kind of notice changes is told by its own event.
 */
@Controller()
export class KeepPostsInStepWithNotices {
  constructor(private readonly commands: Commands) {}

  @Reaction({
    id: ID,
    log: 'inbox',
    startFrom: 'beginning',
    on: [GrantIssued, GrantExtended, GrantRevoked, NoticeDelivered, NoticeNotDelivered, NoticeAnnulled],
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
    const { programmeId, noticeId, ruleSetVersion, posts } = entry.data;
    for (const { postId, oldEnd, newEnd, fundedMonths, amountCents } of posts) {
      const ctx = { ...reactionContext(entry, ID, postId), ruleSet: `${programmeId}/${ruleSetVersion}` };
      const extension = { noticeId, oldEnd, newEnd, fundedMonths, amountCents };
      await this.commands.handle(postStream(postId), postDecider, ctx, { decide: (s) => decideExtend(extension, s) });
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
        { decide: (post) => decide(entry, postId, post) },
      );
  }
}

/** What another kind of notice changes is told by its own event; that a revocation or an extension has no effect after all is told of the notice. */
const FOLLOWED: readonly string[] = ['GRANT', 'EXTENSION', 'REVOCATION', 'WITHDRAWAL'];

const decideLose = ({ data }: OfNotice, because: GrantLostBecause, post: PostState): Decision<PostEvent> => {
  const { kind, noticeId, effectiveOn: on } = data;
  switch (kind) {
    case 'GRANT':
      return decideLoseGrant({ because, on }, post);
    case 'EXTENSION':
      return decideLiftExtension({ noticeId, because, on }, post);
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return decideLiftRevocation({ noticeId, because, on }, post);
    case 'REJECTION':
    case 'AMENDMENT':
    case 'REIMBURSEMENT':
    case 'INTEREST':
    case 'FINAL':
      return nothing();
  }
};

/** The line of a post that loses time ends with the day that is told, or with the grant; one that loses a part of its share goes on, also where its last day was told before. */
const decideRevokeBy = ({ data }: Revoked, postId: string, post: PostState): Decision<PostEvent> => {
  const { grantId, noticeId, from, lines, effectiveOn: deliveredOn } = data;
  const change = lines.find(({ lineId }) => postIdOf(grantId, lineId) === postId);
  if (change === undefined) return nothing();
  const { before, after } = change;
  const moved = after.lastDay === before.lastDay ? undefined : after.lastDay;
  const lastDay = after.amountCents === 0 ? addDays(from, -1) : moved;
  return lastDay === undefined ? nothing() : decideRevoke({ noticeId, lastDay, deliveredOn }, post);
};

const decide = (entry: OfNotice, postId: string, post: PostState): Decision<PostEvent> => {
  const { effectiveOn: on } = entry.data;
  switch (entry.type) {
    case GrantRevoked.type:
      return decideRevokeBy(entry, postId, post);
    case NoticeDelivered.type:
      return entry.data.kind === 'GRANT' ? decideApprove({ deliveredOn: on }, post) : nothing();
    case NoticeNotDelivered.type:
      return decideLose(entry, 'not-delivered', post);
    case NoticeAnnulled.type:
      return decideLose(entry, 'annulled', post);
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
