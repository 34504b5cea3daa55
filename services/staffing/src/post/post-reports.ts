import { Injectable } from '@nestjs/common';
import type { Actor } from '@paktwerk/auth';
import { Commands } from '@paktwerk/event-store';
import type { CommandContext, Handled } from '@paktwerk/event-store';
import { derivedId } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { DirectoryCopy, notFound, requireOwnParty } from '@paktwerk/platform';
import type { Rules } from '../programme/rules';
import { RulesOfPosts } from '../programme/rules-of-posts';
import { decideAcknowledge } from './acknowledge-reports';
import { decideChangeEmployer } from './change-employer';
import { decideChangeWorkplaces } from './change-workplaces';
import { decideCorrectSuspension } from './correct-suspension';
import type { SuspensionAsItWas } from './correct-suspension';
import type { Employer, PostEvent } from './events';
import { decideResume } from './resume-post';
import { postDecider, postStream, recipientOf } from './state';
import type { PostFile, PostState } from './state';
import { decideSuspend } from './suspend-post';
import type { SuspendPost } from './suspend-post';

type PostHandled = Handled<PostState, PostEvent, PostFile | undefined>;

/** What recipients tell of their posts beside who works on them; each is decided by the rules of the programme, or by what the directory knows. */
@Injectable()
export class PostReports {
  constructor(
    private readonly commands: Commands,
    private readonly rules: RulesOfPosts,
    private readonly directory: DirectoryCopy,
  ) {}

  suspend(postId: string, told: Omit<SuspendPost, 'suspensionId'>, actor: Actor, ctx: CommandContext): Promise<PostHandled> {
    const suspensionId = derivedId('sus', ctx.commandId);
    return this.tell(postId, actor, ctx, (state, rules) => decideSuspend({ ...told, suspensionId }, state, rules));
  }

  resume(
    postId: string,
    told: { readonly suspensionId: string; readonly from: IsoDate },
    actor: Actor,
    ctx: CommandContext,
  ): Promise<PostHandled> {
    const correctionId = derivedId('cor', ctx.commandId);
    return this.tell(postId, actor, ctx, (state, rules) => decideResume({ ...told, correctionId }, state, rules));
  }

  correctSuspension(
    postId: string,
    told: { readonly suspensionId: string; readonly correction: SuspensionAsItWas; readonly reason: string },
    actor: Actor,
    ctx: CommandContext,
  ): Promise<PostHandled> {
    const correctionId = derivedId('cor', ctx.commandId);
    return this.tell(postId, actor, ctx, (state, rules) => decideCorrectSuspension({ ...told, correctionId }, state, rules));
  }

  changeEmployer(
    postId: string,
    { from, employer }: { readonly from: IsoDate; readonly employer: Employer },
    actor: Actor,
    ctx: CommandContext,
  ) {
    return this.tell(postId, actor, ctx, async (state) =>
      decideChangeEmployer({ from, employer, isKnown: await this.isKnown(employer, from) }, state),
    );
  }

  changeWorkplaces(
    postId: string,
    { from, workplaces }: { readonly from: IsoDate; readonly workplaces: readonly string[] },
    actor: Actor,
    ctx: CommandContext,
  ) {
    return this.tell(postId, actor, ctx, async (state) =>
      decideChangeWorkplaces({ from, workplaces, unknown: await this.unknown(workplaces, from) }, state),
    );
  }

  /** The authority takes note; what recipients told is read before, because it stands in what is shown of a post and not in what decides. */
  async acknowledge(postId: string, told: { readonly through: number; readonly note?: string }, ctx: CommandContext): Promise<PostHandled> {
    const { file } = await this.commands.load(postStream(postId), postDecider);
    return this.commands.handle(postStream(postId), postDecider, ctx, {
      guard: (state) => (state.kind === 'none' ? notFound('post', postId) : undefined),
      decide: (state) => decideAcknowledge({ ...told, told: file?.told ?? [] }, state),
    });
  }

  private tell(
    postId: string,
    actor: Actor,
    ctx: CommandContext,
    decide: (state: PostState, rules: Rules | undefined) => Decision<PostEvent> | Promise<Decision<PostEvent>>,
  ): Promise<PostHandled> {
    return this.commands.handle(postStream(postId), postDecider, ctx, {
      guard: (state) => (state.kind === 'none' ? notFound('post', postId) : requireOwnParty(actor, recipientOf(state))),
      decide: async (state, { today }) => decide(state, state.kind === 'none' ? undefined : await this.rules.of(state.programmeId, today)),
    });
  }

  /** Does the directory know the employer on a day? Of a carrier it knows only those that are parties. */
  async isKnown(employer: Employer, on: IsoDate): Promise<boolean> {
    return employer.kind !== 'party' || (await this.directory.party(employer.key, on)) !== undefined;
  }

  /** The keys among these that are no municipality's on a day. */
  async unknown(keys: readonly string[], on: IsoDate): Promise<readonly string[]> {
    const found = await Promise.all(keys.map((key) => this.directory.party(key, on)));
    return keys.filter((_, i) => !found[i]?.kinds.includes('MUNICIPALITY'));
  }
}
