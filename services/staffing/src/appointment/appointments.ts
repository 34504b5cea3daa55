import { Injectable } from '@nestjs/common';
import type { Actor } from '@paktwerk/auth';
import { Commands, KeyReusedError, RefusalError, StaleVersionError } from '@paktwerk/event-store';
import type { CommandContext, Handled } from '@paktwerk/event-store';
import { derivedId, derivedUuid } from '@paktwerk/kernel';
import type { EventOf, IsoDate } from '@paktwerk/kernel';
import { notFound, requireOwnDistrict } from '@paktwerk/platform';
import { PERSON_SHARE_LIMIT } from '../parameters';
import { decideClaim } from '../person/claim-share';
import { decideEndShare } from '../person/end-share';
import type { ShareClaimed } from '../person/events';
import { decideReturnShare } from '../person/return-share';
import { person, personStream } from '../person/state';
import { PostVacated } from '../post/events';
import type { PostEvent } from '../post/events';
import { decideFill, decideSettleClaim } from '../post/fill-post';
import { post, postStream } from '../post/state';
import type { ApprovedPost, DeclinedClaim, PostState } from '../post/state';
import { decideVacate } from '../post/vacate-post';
import type { VacatePost } from '../post/vacate-post';

export interface Appoint {
  readonly personId: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
}
export type Claimed = EventOf<typeof ShareClaimed>['data'];
export type Vacated = EventOf<typeof PostVacated>['data'];

interface Settled {
  readonly handled: Handled<PostState, PostEvent>;
  readonly declined: DeclinedClaim | undefined;
}

/** A further step of the same command, on another stream: its own id, and If-Match has done its work. */
const step = (ctx: CommandContext, commandId: string): CommandContext => ({ ...ctx, commandId, expectedVersion: undefined });

/**
 * An appointment touches two streams. The person's working time is claimed first, then the post is filled; when the process
 * dies in between, a reaction on the claim completes it or gives it back. Both go through `complete`, under the same command
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
  ): Promise<{ readonly handled: Handled<PostState, PostEvent>; readonly appointmentId: string }> {
    const { state, version } = await this.commands.load(postStream(postId), post);
    if (state.kind === 'none') return notFound('post', postId);
    requireOwnDistrict(actor, state.district);
    // The wish is part of the ids: after a refusal the same key may come back with a corrected body.
    const parts = [ctx.commandId, wish.personId, wish.from, wish.until ?? ''];
    const claimId = derivedId('clm', ...parts);
    const appointmentId = derivedId('apt', ctx.commandId);
    if (state.occupancies.some((o) => o.appointmentId === appointmentId && o.claimId !== claimId)) throw new KeyReusedError();
    const claim: Claimed = {
      personId: wish.personId,
      claimId,
      appointmentId,
      postId,
      share: state.share,
      from: wish.from,
      until: wish.until ?? state.to,
      isFixedTerm: wish.until !== undefined,
    };
    if (!isSettled(state, claimId)) {
      if (ctx.expectedVersion !== undefined && ctx.expectedVersion !== version) throw new StaleVersionError(ctx.expectedVersion, version);
      await this.claim(claim, state, actor, ctx);
    }
    const { handled, declined } = await this.complete(claim, ctx);
    if (declined) throw new RefusalError({ kind: 'refused', code: declined.code, data: declined.explanation }); // as it was recorded
    return { handled, appointmentId };
  }

  /** Sets the working time aside, after asking the post whether it would take the person: most refusals then leave no trace. */
  private async claim(claim: Claimed, state: ApprovedPost, actor: Actor, ctx: CommandContext): Promise<void> {
    const preview = decideFill(fillOf(claim), state);
    if (preview.kind === 'refused') throw new RefusalError(preview);
    const known = await this.commands.load(personStream(claim.personId), person);
    if (known.state.kind === 'none') return notFound('person', claim.personId);
    requireOwnDistrict(actor, known.state.district);
    await this.commands.handle(personStream(claim.personId), person, step(ctx, derivedUuid('claim-share', claim.claimId)), {
      decide: (s) => decideClaim(claim, s, PERSON_SHARE_LIMIT.value),
    });
  }

  /** Fills the post with a claimed share, or gives the share back where the post declined. */
  async complete(claim: Claimed, ctx: CommandContext): Promise<Settled> {
    const { claimId, personId, postId } = claim;
    const handled = await this.commands.handle(postStream(postId), post, step(ctx, derivedUuid('settle-claim', claimId)), {
      decide: (s) => decideSettleClaim({ postId, ...fillOf(claim) }, s),
    });
    const declined = handled.state.kind === 'approved' ? handled.state.declined[claimId] : undefined;
    if (declined)
      await this.commands.handle(personStream(personId), person, step(ctx, derivedUuid('return-share', claimId)), {
        decide: (s) => decideReturnShare({ claimId }, s),
      });
    return { handled, declined };
  }

  async vacate(postId: string, cmd: VacatePost, actor: Actor, ctx: CommandContext): Promise<Handled<PostState, PostEvent>> {
    const handled = await this.commands.handle(postStream(postId), post, ctx, {
      guard: (state) => (state.kind === 'none' ? notFound('post', postId) : requireOwnDistrict(actor, state.district)),
      decide: (state) => decideVacate(cmd, state),
    });
    for (const e of handled.events) if (PostVacated.is(e)) await this.release(e.data, ctx);
    return handled;
  }

  /** The post is vacated: the person's working time is free from the day after. */
  async release({ personId, claimId, lastDay }: Vacated, ctx: CommandContext): Promise<void> {
    await this.commands.handle(personStream(personId), person, step(ctx, derivedUuid('end-share', claimId, lastDay)), {
      decide: (s) => decideEndShare({ claimId, lastDay }, s),
    });
  }
}

const isSettled = (state: ApprovedPost, claimId: string): boolean =>
  state.declined[claimId] !== undefined || state.occupancies.some((o) => o.claimId === claimId);

const fillOf = ({ appointmentId, claimId, personId, from, until, isFixedTerm }: Claimed) => ({
  appointmentId,
  claimId,
  personId,
  from,
  ...(isFixedTerm ? { until } : {}),
});
