import { Injectable } from '@nestjs/common';
import type { Actor } from '@paktwerk/auth';
import { Commands, KeyReusedError, RefusalError, StaleVersionError } from '@paktwerk/event-store';
import type { CommandContext, Handled, Handling } from '@paktwerk/event-store';
import { derivedId, derivedUuid } from '@paktwerk/kernel';
import type { EventOf, IsoDate } from '@paktwerk/kernel';
import { notFound, requireOwnDistrict } from '@paktwerk/platform';
import { PERSON_SHARE_LIMIT } from '../parameters';
import { decideClaim } from '../person/claim-share';
import type { ClaimShare } from '../person/claim-share';
import { decideEndShare } from '../person/end-share';
import type { ShareClaimed } from '../person/events';
import { decideReturnShare } from '../person/return-share';
import { personDecider, personStream } from '../person/state';
import { PostVacated } from '../post/events';
import type { PostEvent } from '../post/events';
import { STALE, decideFill, decideSettleClaim } from '../post/fill-post';
import type { SettleClaim } from '../post/fill-post';
import { postDecider, postStream } from '../post/state';
import type { ApprovedPost, DeclinedClaim, Occupancy, PostFile, PostState } from '../post/state';
import { decideVacate } from '../post/vacate-post';
import type { VacatePost } from '../post/vacate-post';

export interface Appoint {
  readonly personId: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
}
export type Claimed = EventOf<typeof ShareClaimed>['data'];
export type Vacated = EventOf<typeof PostVacated>['data'];
type PostHandled = Handled<PostState, PostEvent, PostFile | undefined>;

interface Settled {
  readonly handled: PostHandled;
  readonly declined: DeclinedClaim | undefined;
}

/** A further step of the same command, on another stream or after one: its own id, and If-Match is none of its business. */
const step = ({ expectedVersion: _, ...ctx }: CommandContext, commandId: string): CommandContext => ({ ...ctx, commandId });

/**
 * An appointment touches two streams. The person's working time is claimed first, then the post is filled; when the process
 * dies in between, a reaction on the claim completes it or gives it back. Both go through `settle`, under the same command
 * ids, so that nothing happens twice whoever comes first.
 */
@Injectable()
export class Appointments {
  constructor(private readonly commands: Commands) {}

  async appoint(
    postId: string,
    wish: Appoint,
    actor: Actor,
    ctx: CommandContext,
  ): Promise<{ readonly handled: PostHandled; readonly appointed: Occupancy }> {
    const appointmentId = derivedId('apt', ctx.commandId);
    // The wish is part of the claim's id: after a refusal the same key may come back with a corrected body.
    const claimId = derivedId('clm', ctx.commandId, wish.personId, wish.from, wish.until ?? '');
    const { expectedVersion } = ctx;
    const cmd: SettleClaim = { postId, appointmentId, claimId, ...wish, ...(expectedVersion === undefined ? {} : { expectedVersion }) };
    let isClaimed = false;
    const { handled, declined } = await this.settle(cmd, ctx, {
      guard: (state) => {
        if (state.kind === 'none') return notFound('post', postId);
        requireOwnDistrict(actor, state.district);
        if (state.occupancies.some((o) => o.appointmentId === appointmentId && o.claimId !== claimId)) throw new KeyReusedError();
      },
      decide: async (state, { version }) => {
        if (isClaimed) return decideSettleClaim(cmd, state, version);
        if (expectedVersion !== undefined && expectedVersion !== version) throw new StaleVersionError(expectedVersion, version);
        const preview = decideFill(cmd, state); // most refusals leave no trace on the person
        if (preview.kind === 'refused' || state.kind === 'none') return preview;
        await this.claim(cmd, state, actor, ctx);
        isClaimed = true;
        return decideSettleClaim(cmd, state, version);
      },
    });
    if (declined) throw asRecorded(declined);
    const { state } = handled;
    const appointed = state.kind === 'approved' && state.occupancies.find((o) => o.claimId === claimId);
    if (!appointed) throw new Error('An appointment that was not declined must exist.');
    return { handled, appointed };
  }

  /** Sets the person's working time aside. */
  private async claim(
    { personId, claimId, appointmentId, postId, from, until, expectedVersion }: SettleClaim,
    state: ApprovedPost,
    actor: Actor,
    ctx: CommandContext,
  ): Promise<void> {
    const claim: ClaimShare = {
      claimId,
      appointmentId,
      postId,
      share: state.share,
      from,
      until: until ?? state.to,
      isFixedTerm: until !== undefined,
      ...(expectedVersion === undefined ? {} : { expectedVersion }),
    };
    await this.commands.handle(personStream(personId), personDecider, step(ctx, derivedUuid('claim-share', claimId)), {
      guard: (s) => (s.kind === 'none' ? notFound('person', personId) : requireOwnDistrict(actor, s.district)),
      decide: (s) => decideClaim(claim, s, PERSON_SHARE_LIMIT.value),
    });
  }

  /** Fills the post with a claimed share, or gives the share back where the post declined. */
  async complete(claimed: Claimed, ctx: CommandContext): Promise<void> {
    const { postId, appointmentId, claimId, personId, from, until, isFixedTerm, expectedVersion } = claimed;
    const cmd: SettleClaim = {
      postId,
      appointmentId,
      claimId,
      personId,
      from,
      ...(isFixedTerm ? { until } : {}),
      ...(expectedVersion === undefined ? {} : { expectedVersion }),
    };
    await this.settle(cmd, ctx, { decide: (state, { version }) => decideSettleClaim(cmd, state, version) });
  }

  private async settle(
    { postId, personId, claimId }: SettleClaim,
    ctx: CommandContext,
    handling: Handling<PostState, PostEvent>,
  ): Promise<Settled> {
    const handled = await this.commands.handle(postStream(postId), postDecider, step(ctx, derivedUuid('settle-claim', claimId)), handling);
    const declined = handled.state.kind === 'approved' ? handled.state.declined[claimId] : undefined;
    if (declined)
      await this.commands.handle(personStream(personId), personDecider, step(ctx, derivedUuid('return-share', claimId)), {
        decide: (s) => decideReturnShare({ claimId }, s),
      });
    return { handled, declined };
  }

  async vacate(postId: string, cmd: VacatePost, actor: Actor, ctx: CommandContext): Promise<PostHandled> {
    const handled = await this.commands.handle(postStream(postId), postDecider, ctx, {
      guard: (state) => (state.kind === 'none' ? notFound('post', postId) : requireOwnDistrict(actor, state.district)),
      decide: (state) => decideVacate(cmd, state),
    });
    for (const e of handled.events) if (PostVacated.is(e)) await this.release(e.data, ctx);
    return handled;
  }

  /** The post is vacated: the person's working time is free from the day after. */
  async release({ personId, claimId, lastDay }: Vacated, ctx: CommandContext): Promise<void> {
    await this.commands.handle(personStream(personId), personDecider, step(ctx, derivedUuid('end-share', claimId, lastDay)), {
      decide: (s) => decideEndShare({ claimId, lastDay }, s),
    });
  }
}

/** What the post's stream says of a declined claim, as an error. */
const asRecorded = ({ code, explanation }: DeclinedClaim): Error =>
  code === STALE
    ? new StaleVersionError(Number(explanation['expected']), Number(explanation['actual']))
    : new RefusalError({ kind: 'refused', code, data: explanation });
