import { Injectable } from '@nestjs/common';
import type { QualificationTier } from '@paktwerk/contracts';
import type { Actor } from '@paktwerk/auth';
import { Commands, KeyReusedError, RefusalError, StaleVersionError } from '@paktwerk/event-store';
import type { CommandContext, Handled, Handling, Loaded } from '@paktwerk/event-store';
import { defined, derivedId, derivedUuid, nothing, readable } from '@paktwerk/kernel';
import type { Decision, EventOf, FteHundredths, IsoDate, Refusal } from '@paktwerk/kernel';
import { notFound, requireOwnParty } from '@paktwerk/platform';
import type { Acting } from '@paktwerk/platform';
import { PERSON_SHARE_LIMIT } from '../parameters';
import { overlaps } from '../shared/periods';
import type { Period } from '../shared/periods';
import { decideClaims, refusedElsewhere } from '../person/claim-share';
import type { ClaimShare } from '../person/claim-share';
import type { PersonEvent, ShareClaimed } from '../person/events';
import { entryFor } from '../person/entries';
import { decideReshare, outdatedIn } from '../person/reshare';
import type { Reshare } from '../person/reshare';
import { decideKeepWithin } from '../person/keep-within';
import { refuseByRegister } from '../person/registered-tier';
import type { NamedTier } from '../person/registered-tier';
import { personDecider, personStream } from '../person/state';
import type { Claim, PersonState } from '../person/state';
import { decideChangeShare } from '../post/change-share';
import type { ChangeShare } from '../post/change-share';
import { decideCorrect, decideSettleCorrection, gainedDays } from '../post/correct-occupancy';
import type { CorrectOccupancy, Correction, SettleCorrection } from '../post/correct-occupancy';
import type { PostEvent } from '../post/events';
import { STALE, decideFill, decideSettleClaim } from '../post/fill-post';
import type { SettleClaim } from '../post/fill-post';
import { decideNoteReshared } from '../post/note-reshared';
import type { NoteReshared } from '../post/note-reshared';
import {
  cutShort,
  daysOf,
  paidShareOn,
  paidSharesOf,
  postDecider,
  postStream,
  recipientOf,
  workingShareOn,
  workingSharesOf,
} from '../post/state';
import type { ApprovedPost, DeclinedClaim, Occupancy, PostFile, PostState } from '../post/state';
import { decideVacate } from '../post/vacate-post';
import type { VacatePost } from '../post/vacate-post';
import type { Rules } from '../programme/rules';
import { Doubles } from '../doubles/doubles';
import { RulesOfPosts } from '../programme/rules-of-posts';
import { askedTime, askedUntil } from './asked-time';

export interface Appoint {
  readonly personId: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly tier: QualificationTier;
  readonly evidence: string;
  /** How much the person works on the post; as much as it has unless told. */
  readonly share?: FteHundredths;
}
export interface Correct {
  readonly correction: Correction;
  readonly reason: string;
}
export type Claimed = EventOf<typeof ShareClaimed>['data'];
export type PostHandled = Handled<PostState, PostEvent, PostFile | undefined>;

type AskingTime = (state: PersonState, beside: readonly Claim[]) => Decision<PersonEvent>;

/** Whether somebody has the time for what is asked, or why it is refused whatever others do. */
type TimeOfPerson = { readonly person: { readonly isWithinLimit: boolean } } | { readonly refusal: Refusal };

/** What a claim says of the post that it is for. */
type Claiming = Pick<SettleClaim, 'appointmentId' | 'postId' | 'expectedVersion'>;

/** What a correction is settled by; which claims it has is known once they are made. */
interface SettledBy extends Pick<SettleCorrection, 'postId' | 'appointmentId' | 'attemptId'> {
  readonly claimIds: () => readonly string[];
}

interface Settled {
  readonly handled: PostHandled;
  readonly declined: DeclinedClaim | undefined;
}

/** A further step of the same command, on another stream or after one: its own id, and If-Match is none of its business. */
const step = ({ expectedVersion: _, ...ctx }: CommandContext, commandId: string): CommandContext => ({ ...ctx, commandId });

const versionOf = ({ expectedVersion }: CommandContext) => defined({ expectedVersion });

/**
 * An appointment touches two streams. The person's working time is claimed first, then the post is filled; when the process
 * dies in between, a reaction on the claim completes it or gives it back. Both go through `settle`, under the same command
 * ids, so that nothing happens twice whoever comes first. A correction that adds days goes the same way. What becomes shorter is said
 * to the post first, and the claims follow: so they always cover what the post holds.
 */
@Injectable()
export class Appointments {
  constructor(
    private readonly commands: Commands,
    private readonly rules: RulesOfPosts,
    private readonly doubles: Doubles,
  ) {}

  async appoint(
    postId: string,
    wish: Appoint,
    actor: Actor,
    ctx: CommandContext,
  ): Promise<{ readonly handled: PostHandled; readonly appointed: Occupancy }> {
    const appointmentId = derivedId('apt', ctx.commandId);
    const { personId, from, tier, evidence, share } = wish;
    // The wish is part of the claim's id, by its keyed hash: after a refusal the same key may come back with a corrected body.
    const claimId = derivedId('clm', ctx.commandId, ctx.requestHash ?? '');
    const cmd: SettleClaim = { postId, appointmentId, claimId, ...wish, ...versionOf(ctx) };
    let claimed: (Pick<SettleClaim, 'furtherClaimIds'> & { readonly claimedUntil: IsoDate }) | undefined;
    const { handled, declined } = await this.settle(
      cmd,
      ctx,
      {
        guard: (state) => {
          if (state.kind === 'none') return notFound('post', postId);
          requireOwnParty(actor, recipientOf(state));
          if (state.occupancies.some((o) => o.appointmentId === appointmentId && o.claimIds[0] !== claimId)) throw new KeyReusedError();
        },
        decide: async (state, { version, today }) => {
          const rules = await this.rulesFor(state, today);
          if (claimed) return decideSettleClaim({ ...cmd, ...claimed }, state, version, rules);
          requireVersion(ctx, version);
          const preview = decideFill(cmd, state, rules); // most refusals leave no trace on the person
          if (preview.kind === 'refused' || state.kind === 'none') return preview;
          const person = await this.commands.load(personStream(personId), personDecider);
          const refusal = refuseFilled(preview.events, state, actor, person);
          if (refusal) return refusal;
          const asked = askedTime(cmd, state, employerFor(person.state, actor, state));
          const [first, ...further] = asked;
          const whole = { ...first, tier, evidence, ...defined({ personShare: share }), ...versionOf(ctx) };
          const claims = [whole, ...further.map((one) => ({ ...one, tier }))];
          await this.claim(claims, personId, actor, step(ctx, derivedUuid('claim-share', claimId)));
          claimed = { claimedUntil: askedUntil(asked), furtherClaimIds: further.map((one) => one.claimId) };
          return decideSettleClaim({ ...cmd, ...claimed }, state, version, rules);
        },
      },
      () => claimed && { from, until: claimed.claimedUntil },
    );
    if (declined) throw asRecorded(declined);
    const { state } = handled;
    const appointed = state.kind === 'approved' && state.occupancies.find((o) => o.claimIds[0] === claimId);
    if (!appointed) throw new Error('An appointment that was not declined must exist.');
    return { handled, appointed };
  }

  /** A wrong day or tier is put right, or the appointment taken back; days that it gains are claimed first. Without an actor it follows from another change. */
  async correct(
    postId: string,
    appointmentId: string,
    wish: Correct,
    actor: Acting | undefined,
    ctx: CommandContext,
  ): Promise<PostHandled> {
    const correctionId = derivedId('cor', ctx.commandId);
    const attemptId = derivedId('cor', ctx.commandId, ctx.requestHash ?? '');
    let claimed: { readonly personId: string; readonly claims: readonly ClaimShare[] } | undefined;
    const claimIds = () => claimed?.claims.map((c) => c.claimId) ?? [];
    const wished = (): CorrectOccupancy => ({ appointmentId, correctionId, attemptId, claimIds: claimIds(), ...wish });
    const ids = { postId, appointmentId, attemptId };
    const { handled, declined } = await this.settleCorrection({ ...ids, claimIds }, ctx, {
      guard: (state) => {
        if (state.kind === 'none') return notFound('post', postId);
        if (actor) requireOwnParty(actor, recipientOf(state));
        const others = Object.entries(state.corrections).filter(([attempt, c]) => attempt !== attemptId && c.correctionId === correctionId);
        if (others.some(([, c]) => !c.declined)) throw new KeyReusedError();
      },
      decide: async (state, { version, today }) => {
        const rules = await this.rulesFor(state, today);
        const settle = ({ personId, claims }: NonNullable<typeof claimed>) =>
          decideSettleCorrection({ ...wished(), postId, personId, claimed: claims, ...versionOf(ctx) }, state, version, rules);
        if (claimed) return settle(claimed);
        requireVersion(ctx, version);
        const cmd = wished();
        const before = state.kind === 'approved' ? state.occupancies.find((o) => o.appointmentId === appointmentId) : undefined;
        const preview = decideCorrect(cmd, state, rules);
        if (preview.kind === 'refused' || preview.events.length === 0 || state.kind === 'none' || !before) return preview;
        const refusal = await this.refuseTier(preview.events, state);
        if (refusal) return refusal;
        const district = await this.employerOf(before, state);
        const days = gainedDays(cmd, state);
        if (days.length === 0 || wish.correction.kind === 'annulled') return preview;
        await this.follow(state, before, version, ctx); // an earlier change may not be followed yet
        const toClaim = days.map((d) => derivedId('clm', attemptId, d.from, d.until));
        const claiming = { ...cmd, postId, claimIds: toClaim, ...versionOf(ctx) };
        const then = preview.events.reduce<PostState>(postDecider.evolve, state);
        const after = then.kind === 'none' ? undefined : then.occupancies.find((o) => o.appointmentId === appointmentId);
        const claims = days.map((d, i) => ({
          ...this.claimFor(d, toClaim[i]!, claiming, wish, state, district),
          share: workingShareOn(state, after ?? before, d.from),
        }));
        const { personId } = before;
        await this.claim(claims, personId, actor, step(ctx, derivedUuid('claim-correction', attemptId)));
        claimed = { personId, claims }; // the post may change before it is written: whose claims they are stays known
        return settle(claimed);
      },
    });
    if (declined) throw asRecorded(declined);
    return handled;
  }

  /**
   * An open occupancy lasts as long as the money. Where an earlier one was annulled or begins later, or the post was extended, that is longer:
   * the further days are claimed and recorded, like any correction. Whoever has no time for them, or whose post is taken by then, keeps the end that there was.
   */
  async lengthenOpen(postId: string, ctx: CommandContext): Promise<void> {
    const { state } = await this.commands.load(postStream(postId), postDecider);
    if (state.kind === 'none') return;
    for (const { appointmentId, from } of cutShort(state)) {
      const wish: Correct = { correction: { kind: 'changed', from }, reason: MONEY_LASTS_LONGER };
      const own = step(ctx, derivedUuid(ctx.commandId, appointmentId));
      await this.correct(postId, appointmentId, wish, undefined, own).catch((error: unknown) => {
        if (!(error instanceof RefusalError)) throw error;
      });
    }
  }

  /** By the rules as they are known today; none hold for a post that nobody knows. */
  private async rulesFor(state: PostState, today: IsoDate): Promise<Rules | undefined> {
    return state.kind === 'none' ? undefined : this.rules.of(state.programmeId, today);
  }

  /**
   * Whoever is on a post works more or less on it from a day on. More is claimed first, like an appointment; where the process dies in between, the
   * reaction on the claim says so to the post. Less is said to the post first, and the claims follow.
   */
  async changeShare(
    postId: string,
    { appointmentId, from, share }: Omit<ChangeShare, 'changeId' | 'claimIds'>,
    actor: Actor,
    ctx: CommandContext,
  ): Promise<PostHandled> {
    const changeId = derivedId('shc', ctx.commandId);
    const cmd = { appointmentId, changeId, from, share };
    let claimIds: readonly string[] | undefined;
    const handled = await this.commands.handle(postStream(postId), postDecider, step(ctx, derivedUuid('settle-share', changeId)), {
      guard: (state) => (state.kind === 'none' ? notFound('post', postId) : requireOwnParty(actor, recipientOf(state))),
      decide: async (state, { version, today }) => {
        const rules = await this.rulesFor(state, today);
        if (claimIds) return decideChangeShare({ ...cmd, claimIds }, state, rules);
        requireVersion(ctx, version);
        const preview = decideChangeShare({ ...cmd, claimIds: [] }, state, rules);
        if (preview.kind === 'refused' || preview.events.length === 0 || state.kind === 'none') return preview;
        claimIds = await this.claimRaise(cmd, state, preview.events, step(ctx, derivedUuid('claim-share-change', changeId)));
        return decideChangeShare({ ...cmd, claimIds }, state, rules);
      },
    });
    const { state, version } = handled;
    const changed = state.kind === 'none' ? undefined : state.occupancies.find((o) => o.appointmentId === appointmentId);
    if (state.kind === 'approved' && changed)
      await this.reshareOne(state, changed, step(ctx, derivedUuid('follow-share', appointmentId, String(version))));
    return handled;
  }

  /** → the claims that more working time needs; none where it becomes less */
  private async claimRaise(
    { appointmentId, changeId, from, share }: Omit<ChangeShare, 'claimIds'>,
    state: ApprovedPost,
    events: readonly PostEvent[],
    ctx: CommandContext,
  ): Promise<readonly string[]> {
    const before = state.occupancies.find((o) => o.appointmentId === appointmentId);
    const then = events.reduce<PostState>(postDecider.evolve, state);
    const after = then.kind === 'none' ? undefined : then.occupancies.find((o) => o.appointmentId === appointmentId);
    if (!before || !after || then.kind === 'none' || share <= paidShareOn(state, before, from)) return [];
    const reshare = this.reshareTo(after, paidSharesOf(then, after), then, ctx, { shareChange: { changeId, from, share } });
    const { events: claimed } = await this.commands.handle(personStream(before.personId), personDecider, ctx, {
      decide: async (s) => decideReshare(reshare, s, PERSON_SHARE_LIMIT.value, await this.doubles.claimsBeside(s)),
    });
    const refusal = refusedElsewhere(claimed);
    if (refusal) throw new RefusalError(refusal);
    return claimed.flatMap((e) => (e.type === 'share.claimed' ? [e.data.claimId] : []));
  }

  /**
   * Whoever is appointed, or whose appointment is corrected, is paid by the tier that the register names; asked before anything is claimed, and of what is only
   * asked about. An occupancy that names the tier of before from the day of before is nobody's doubt: its register may have been corrected since.
   */
  async refuseTier(events: readonly PostEvent[], post: ApprovedPost, actor?: Acting): Promise<Refusal | undefined> {
    for (const { type, data } of events) {
      if (type === 'post.filled' && actor)
        return refuseFilled(events, post, actor, await this.commands.load(personStream(data.personId), personDecider));
      if (type !== 'occupancy.corrected' || !data.is) continue;
      const { appointmentId, was, is } = data;
      const occupancy = post.occupancies.find((o) => o.appointmentId === appointmentId);
      if (!occupancy || (is.tier === was.tier && is.from === was.from)) continue;
      const { tier, from } = is;
      const refusal = await this.refuseOther(occupancy.personId, {
        district: await this.employerOf(occupancy, post),
        from,
        ...defined({ tier }),
      });
      if (refusal) return refusal;
    }
    return undefined;
  }

  private async refuseOther(personId: string, named: NamedTier): Promise<Refusal | undefined> {
    const { events } = await this.commands.load(personStream(personId), personDecider);
    return refuseByRegister(named, events);
  }

  /** Whose entry somebody was appointed by. */
  private async employerOf({ personId, claimIds }: Occupancy, post: ApprovedPost): Promise<string> {
    const { state } = await this.commands.load(personStream(personId), personDecider);
    const claim = state.kind === 'none' ? undefined : state.claims.find((c) => claimIds.includes(c.claimId));
    return claim?.district ?? recipientOf(post);
  }

  private claimOf({ appointmentId, postId, expectedVersion }: Claiming, post: ApprovedPost, district: string) {
    return { appointmentId, postId, district, share: post.share, ...defined({ expectedVersion }) };
  }

  private claimFor(
    days: Period,
    claimId: string,
    cmd: Claiming & CorrectOccupancy,
    { correction, reason }: Correct,
    state: ApprovedPost,
    district: string,
  ): ClaimShare {
    if (correction.kind === 'annulled') throw new Error('Nothing is claimed for an appointment that never was.');
    const { correctionId, attemptId, claimIds } = cmd;
    const { from, lastDay, tier, evidence } = correction;
    return {
      ...this.claimOf(cmd, state, district),
      ...days,
      claimId,
      isFixedTerm: lastDay !== undefined,
      ...defined({ tier, evidence }),
      correction: { correctionId, attemptId, claimIds: [...claimIds], from, ...defined({ lastDay }) },
      reason,
    };
  }

  /** Sets the person's working time aside. What other entries of the same human hold counts too: they take no claims any more. */
  private async claim(claims: readonly ClaimShare[], personId: string, actor: Acting | undefined, ctx: CommandContext): Promise<void> {
    const { events } = await this.commands.handle(personStream(personId), personDecider, ctx, {
      guard: (s) => {
        if (s.kind === 'none') return notFound('person', personId);
        if (actor) requireEmployer(actor, s);
      },
      decide: async (s) => decideClaims(claims, s, PERSON_SHARE_LIMIT.value, await this.doubles.claimsBeside(s)),
    });
    const refusal = refusedElsewhere(events);
    if (refusal) throw new RefusalError(refusal);
  }

  /** Whether somebody has the time for claims that are only asked about. */
  async hasTime(personId: string, ctx: CommandContext, decide: AskingTime): Promise<boolean> {
    const time = await this.timeOf(personId, ctx, decide);
    return 'person' in time && time.person.isWithinLimit;
  }

  /**
   * Whether somebody has the time for claims that are only asked about, or why they are refused: nothing is set aside. Where they do not have it because of
   * others, the question is on record like the claim, so that nobody reads off in silence what is told nowhere.
   */
  private async timeOf(personId: string, ctx: CommandContext, decide: AskingTime): Promise<TimeOfPerson> {
    let time: TimeOfPerson = { person: { isWithinLimit: false } };
    await this.commands.handle(personStream(personId), personDecider, step(ctx, derivedUuid('ask-share', ctx.commandId, personId)), {
      decide: async (s) => {
        const decision = decide(s, await this.doubles.claimsBeside(s));
        if (decision.kind === 'refused') {
          time = { refusal: decision };
          return nothing();
        }
        const isWithinLimit = refusedElsewhere(decision.events) === undefined;
        time = { person: { isWithinLimit } };
        return isWithinLimit ? nothing() : decision;
      },
    });
    return time;
  }

  /** Whether somebody has the time for a post, asked before it is claimed; where else they work is not told. */
  async mayClaim(
    cmd: Parameters<typeof askedTime>[0],
    personId: string,
    actor: Acting,
    post: ApprovedPost,
    ctx: CommandContext,
  ): Promise<TimeOfPerson> {
    const { state } = await this.commands.load(personStream(personId), personDecider);
    if (state.kind === 'none') return notFound('person', personId);
    requireEmployer(actor, state);
    const claims = askedTime(cmd, post, employerFor(state, actor, post));
    return this.timeOf(personId, ctx, (s, beside) => decideClaims(claims, s, PERSON_SHARE_LIMIT.value, beside));
  }

  /** Whether whoever is on a post has the time for what they would work there, asked before it is claimed; nothing is said where it becomes less. */
  async mayWorkMore(
    appointmentId: string,
    before: ApprovedPost,
    after: ApprovedPost,
    ctx: CommandContext,
  ): Promise<TimeOfPerson | Readonly<Record<never, never>>> {
    const [was, is] = [before, after].map((post) => post.occupancies.find((o) => o.appointmentId === appointmentId));
    if (was === undefined || is === undefined) return {};
    const [less, more] = [paidSharesOf(before, was), paidSharesOf(after, is)];
    const raised = more.some(({ from, until, share }) => less.some((one) => overlaps(one, { from, until }) && one.share < share));
    if (!raised) return {};
    const reshare = this.reshareTo(is, more, after, { commandId: PREVIEWED });
    return this.timeOf(is.personId, ctx, (s, beside) => decideReshare(reshare, s, PERSON_SHARE_LIMIT.value, beside));
  }

  /**
   * The share of a post changed by a notice, or an occupancy came to lie over such a day: the person's working time follows, and the post says so. Whoever has
   * no time for more keeps the share that they had, which is said, too.
   */
  async reshare(postId: string, ctx: CommandContext): Promise<void> {
    const { state } = await this.commands.load(postStream(postId), postDecider);
    if (state.kind === 'none') return;
    for (const occupancy of state.occupancies)
      await this.reshareOne(state, occupancy, step(ctx, derivedUuid(ctx.commandId, occupancy.appointmentId)));
  }

  private async reshareOne(state: ApprovedPost, occupancy: Occupancy, ctx: CommandContext): Promise<void> {
    const { appointmentId, personId } = occupancy;
    const { postId } = state;
    const attempt = (days: Reshare['days'], ...id: readonly string[]) =>
      this.tryReshare(this.reshareTo(occupancy, days, state, ctx), personId, step(ctx, derivedUuid(ctx.commandId, 'person', ...id)));
    const first = await attempt(workingSharesOf(state, occupancy));
    if (first === undefined) return;
    // Who has no time for more on some days keeps their share on those alone: what was told for later ones is claimed all the same.
    const beside = 'claimIds' in first ? first : await attempt(paidSharesOf(state, { ...occupancy, kept: first }), 'beside');
    const outcome = 'claimIds' in first || !beside || !('claimIds' in beside) ? first : { ...first, besideIds: beside.claimIds };
    await this.commands.handle(postStream(postId), postDecider, step(ctx, derivedUuid(ctx.commandId, 'post')), {
      decide: (now) => decideNoteReshared({ appointmentId, outcome }, now),
    });
  }

  /** What the person's claims ought to be on the days of an occupancy. */
  private reshareTo(
    { appointmentId, claimIds, lastDay, tier }: Occupancy,
    days: Reshare['days'],
    { postId }: ApprovedPost,
    { commandId }: Pick<CommandContext, 'commandId'>,
    further: Pick<ClaimShare, 'shareChange'> = {},
  ): Reshare {
    const claimFor: Reshare['claimFor'] = (one, of) => ({
      ...one,
      claimId: derivedId('clm', commandId, of.claimId, one.from),
      appointmentId,
      postId,
      ...defined({ district: of.district, tier }),
      isFixedTerm: lastDay !== undefined,
      isReshared: true,
      ...further,
    });
    return { claimIds, days, claimFor };
  }

  /** → the claims that came for it, or why there are none; undefined where the shares are as they ought to be */
  private async tryReshare(reshare: Reshare, personId: string, ctx: CommandContext): Promise<NoteReshared['outcome'] | undefined> {
    const handled = await this.commands
      .handle(personStream(personId), personDecider, ctx, {
        decide: async (s) => decideReshare(reshare, s, PERSON_SHARE_LIMIT.value, await this.doubles.claimsBeside(s)),
      })
      .catch((error: unknown) => {
        if (error instanceof RefusalError) return error.refusal;
        throw error;
      });
    const refusal = 'code' in handled ? handled : refusedElsewhere(handled.events);
    if (refusal !== undefined) {
      const [first] = outdatedIn(reshare, (await this.commands.load(personStream(personId), personDecider)).state);
      const { code, data } = refusal;
      return first && { keptShare: first.claim.share, from: first.from, code, explanation: data as DeclinedClaim['explanation'] };
    }
    if ('code' in handled) return undefined;
    const claimIds = handled.events.flatMap((e) => (e.type === 'share.claimed' ? [e.data.claimId] : []));
    return claimIds.length === 0 ? undefined : { claimIds };
  }

  /** Fills or corrects the post with what was claimed, or gives it back where the post declined. */
  async complete({ personId, claimId }: Pick<Claimed, 'personId' | 'claimId'>, ctx: CommandContext): Promise<void> {
    const { events } = await this.commands.load(personStream(personId), personDecider);
    const claims = events.flatMap((e) => (e.type === 'share.claimed' ? [e] : []));
    const claimed = claims.find((e) => e.data.claimId === claimId);
    if (!claimed) throw new Error('A claim that is completed must exist.');
    const { postId, appointmentId, from, isFixedTerm, tier, correction, expectedVersion, isReshared, partOf, shareChange } = claimed.data;
    if (shareChange)
      return this.completeShare(
        { postId, appointmentId, personId, ...shareChange },
        claims.flatMap((e) => (e.data.shareChange?.changeId === shareChange.changeId ? [e.data.claimId] : [])),
        ctx,
      );
    if (isReshared || partOf !== undefined) return; // whoever claimed it, or the claim that it came with, says so to the post
    const version = defined({ expectedVersion });
    const paid = defined({ tier, evidence: readable(claimed.data.evidence) ?? undefined });
    const { personShare } = claimed.data;
    if (!correction) {
      const further = partsOf(claimId, claims);
      const { until } = further.at(-1) ?? claimed.data;
      const cmd = {
        postId,
        appointmentId,
        claimId,
        furtherClaimIds: further.map((one) => one.claimId),
        personId,
        from,
        ...(isFixedTerm ? { until } : {}),
        claimedUntil: until,
        ...paid,
        ...defined({ share: personShare }),
        ...version,
      };
      await this.settle(cmd, ctx, {
        decide: async (state, { version: now, today }) => decideSettleClaim(cmd, state, now, await this.rulesFor(state, today)),
      });
      return;
    }
    const { correctionId, attemptId, claimIds, ...wanted } = correction;
    const reason = readable(claimed.data.reason) ?? ERASED_REASON;
    const days = claims.flatMap((e) => (claimIds.includes(e.data.claimId) ? [e.data] : []));
    const ids = { postId, appointmentId, personId, correctionId, attemptId, claimIds, claimed: days };
    const cmd: SettleCorrection = { ...ids, correction: { kind: 'changed', ...wanted, ...paid }, reason, ...version };
    await this.settleCorrection({ ...ids, claimIds: () => claimIds }, ctx, {
      decide: async (s, { version: now, today }) => decideSettleCorrection(cmd, s, now, await this.rulesFor(s, today)),
    });
  }

  /**
   * Says to the post what was claimed for it. Where it does not hold there any more, the claims become those of the occupancy all the same, and go back to
   * what the post says of it; nothing stays claimed that no post knows of.
   */
  private async completeShare(
    { postId, personId, ...cmd }: Omit<ChangeShare, 'claimIds'> & { readonly postId: string; readonly personId: string },
    claimIds: readonly string[],
    ctx: CommandContext,
  ): Promise<void> {
    const { appointmentId, changeId } = cmd;
    await this.commands
      .handle(postStream(postId), postDecider, step(ctx, derivedUuid('settle-share', changeId)), {
        decide: async (state, { today }) => decideChangeShare({ ...cmd, claimIds }, state, await this.rulesFor(state, today)),
      })
      .catch(async (error: unknown) => {
        if (!(error instanceof RefusalError)) throw error;
        const { state } = await this.commands.handle(postStream(postId), postDecider, step(ctx, derivedUuid('keep-share', changeId)), {
          decide: (now) => decideNoteReshared({ appointmentId, outcome: { claimIds } }, now),
        });
        if (state.kind === 'none' || !state.occupancies.some((o) => o.appointmentId === appointmentId))
          return this.giveBack(personId, claimIds, changeId, ctx);
        await this.reshare(postId, ctx);
        await this.followPost({ postId, appointmentId }, ctx);
      });
  }

  private async settle(
    { postId, personId, claimId }: SettleClaim,
    ctx: CommandContext,
    handling: Handling<PostState, PostEvent>,
    /** The days that this request has just claimed for it. */
    justClaimed: () => Period | undefined = () => undefined,
  ): Promise<Settled> {
    const handled = await this.commands.handle(postStream(postId), postDecider, step(ctx, derivedUuid('settle-claim', claimId)), handling);
    const { state } = handled;
    if (state.kind === 'none') return { handled, declined: undefined };
    const declined = state.declined[claimId];
    if (declined) await this.giveBack(personId, await this.claimedWith(personId, claimId), claimId, ctx);
    // The first day of work may have moved since the days were claimed, and with it the end of the money.
    const filled = state.months !== undefined && state.occupancies.find((o) => o.claimIds[0] === claimId);
    const claimed = handled.repeated ? undefined : justClaimed();
    if (filled && !(claimed && isSamePeriod(claimed, daysOf(state, filled)))) await this.follow(state, filled, handled.version, ctx);
    return { handled, declined };
  }

  private async settleCorrection(
    { postId, appointmentId, attemptId, claimIds }: SettledBy,
    ctx: CommandContext,
    handling: Handling<PostState, PostEvent>,
  ): Promise<Settled> {
    const id = derivedUuid('settle-correction', attemptId);
    const handled = await this.commands.handle(postStream(postId), postDecider, step(ctx, id), handling);
    const { state, version } = handled;
    if (state.kind === 'none') return { handled, declined: undefined };
    const declined = state.corrections[attemptId]?.declined;
    const occupancy = [...state.occupancies, ...state.annulled].find((o) => o.appointmentId === appointmentId);
    if (occupancy && declined) await this.giveBack(occupancy.personId, claimIds(), attemptId, ctx);
    if (occupancy && !declined) await this.follow(state, occupancy, version, ctx);
    return { handled, declined };
  }

  /** A claim and those that came with it. */
  private async claimedWith(personId: string, claimId: string): Promise<readonly string[]> {
    const { events } = await this.commands.load(personStream(personId), personDecider);
    return [
      claimId,
      ...partsOf(
        claimId,
        events.flatMap((e) => (e.type === 'share.claimed' ? [e] : [])),
      ).map((one) => one.claimId),
    ];
  }

  private async giveBack(personId: string, claimIds: readonly string[], of: string, ctx: CommandContext): Promise<void> {
    await this.commands.handle(personStream(personId), personDecider, step(ctx, derivedUuid('return-share', of)), {
      decide: (s) => decideKeepWithin({ claimIds }, s),
    });
  }

  async vacate(postId: string, cmd: VacatePost, actor: Actor, ctx: CommandContext): Promise<PostHandled> {
    const handled = await this.commands.handle(postStream(postId), postDecider, ctx, {
      guard: (state) => (state.kind === 'none' ? notFound('post', postId) : requireOwnParty(actor, recipientOf(state))),
      decide: async (state, { today }) => decideVacate(cmd, state, today, await this.rulesFor(state, today)),
    });
    const { state, version, events } = handled;
    for (const { type, data } of events) {
      if (type !== 'post.vacated' || state.kind === 'none') continue;
      const occupancy = state.occupancies.find((o) => o.appointmentId === data.appointmentId);
      if (occupancy) await this.follow(state, occupancy, version, ctx);
    }
    return handled;
  }

  /** The person's claims keep within what their post says now, whatever was said before. */
  async followPost(
    { postId, appointmentId }: { readonly postId: string; readonly appointmentId: string },
    ctx: CommandContext,
  ): Promise<void> {
    const { state, version } = await this.commands.load(postStream(postId), postDecider);
    if (state.kind === 'none') return;
    const occupancy = [...state.occupancies, ...state.annulled].find((o) => o.appointmentId === appointmentId);
    if (occupancy) await this.follow(state, occupancy, version, ctx);
  }

  private async follow(state: ApprovedPost, occupancy: Occupancy, version: number, ctx: CommandContext): Promise<void> {
    const { appointmentId, claimIds, personId } = occupancy;
    const isHeld = state.occupancies.some((o) => o.appointmentId === appointmentId);
    const cmd = { claimIds, ...(isHeld ? { days: daysOf(state, occupancy) } : {}) };
    // Whichever request or reaction follows a version of the post first does it for all of them.
    const { requestHash: _, ...anybodys } = step(ctx, derivedUuid('follow-post', appointmentId, String(version)));
    await this.commands.handle(personStream(personId), personDecider, anybodys, { decide: (s) => decideKeepWithin(cmd, s) });
  }
}

/** Claims that came with one, by their days. */
const partsOf = (claimId: string, claims: readonly EventOf<typeof ShareClaimed>[]): readonly Claimed[] =>
  claims.flatMap(({ data }) => (data.partOf === claimId ? [data] : []));

/** Ids of what is only asked about come from it. */
const PREVIEWED = derivedUuid('preview');

/** Written where an open occupancy is lengthened because the money lasts longer. */
const MONEY_LASTS_LONGER =
  'Das Geld reicht länger, weil die Stelle verlängert oder eine andere Besetzung berichtigt oder aufgehoben wurde.';

/** Written where a correction is completed whose person was erased meanwhile. */
const ERASED_REASON = 'gelöscht';

const requireVersion = ({ expectedVersion }: CommandContext, version: number): void => {
  if (expectedVersion !== undefined && expectedVersion !== version) throw new StaleVersionError(expectedVersion, version);
};

/** @throws Problem 403 `other-organisation` unless the actor's party has registered the person */
const requireEmployer = (actor: Acting, { districts }: { readonly districts: readonly [string, ...string[]] }): void =>
  requireOwnParty(actor, entryFor(actor, { districts }) ?? districts[0]);

const isSamePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.until === b.until;

/** Whose entry of a person counts for a post: its party's, or that of what has taken its place. */
const employerFor = (person: PersonState, actor: Acting, post: ApprovedPost): string => {
  const recipient = recipientOf(post);
  return person.kind === 'none' || person.districts.includes(recipient) ? recipient : (entryFor(actor, person) ?? recipient);
};

const refuseFilled = (
  events: readonly PostEvent[],
  post: ApprovedPost,
  actor: Acting,
  person: Pick<Loaded<PersonState, PersonEvent>, 'state' | 'events'>,
): Refusal | undefined => {
  const filled = events.find((e) => e.type === 'post.filled');
  if (filled?.type !== 'post.filled') return undefined;
  const { from, tier } = filled.data;
  return refuseByRegister({ district: employerFor(person.state, actor, post), from, ...defined({ tier }) }, person.events);
};

/** What the post's stream says of a declined claim, as an error. */
const asRecorded = ({ code, explanation }: DeclinedClaim): Error =>
  code === STALE
    ? new StaleVersionError(Number(explanation['expected']), Number(explanation['actual']))
    : new RefusalError({ kind: 'refused', code, data: explanation });
