import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, EmptyBody, Id, OneOf, RequestBody, Type, defined } from '@paktwerk/kernel';
import type { Decision, Static } from '@paktwerk/kernel';
import {
  Allow,
  Clock,
  Command,
  Commands,
  CurrentActor,
  DirectoryCopy,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  WaitForProjection,
  actsFor,
  notFound,
  ownKeys,
  partyOf,
  reply,
  requireOwnParty,
  whereVisible,
} from '@paktwerk/platform';
import type { Actor, CommandContext, ViewOf } from '@paktwerk/platform';
import { firstEntryOf } from '../person/first-entry';
import { postDecider, postStream, recipientOf } from '../post/state';
import { Counsellors } from '../read-models/counsellors/query';
import { further } from '../shared/further';
import { UNLINK_REASONS } from './events';
import type { CounsellorEvent } from './events';
import { heldBy } from './held-by';
import { decideLinkLogin, decideOfferLogin, decideWithdrawLogin } from './link-login';
import { LinkedPeople } from './linked-people';
import { counsellorDecider, linkStream, loginStream } from './state';
import type { CounsellorState } from './state';
import { decideConfirmUnlink, decideKeepLink, decideUnlinkLogin } from './unlink-login';
import type { Unlinking } from './unlink-login';
import { CounsellorItem, LinkView, SuccessorItem } from './views';

const CounsellorList = Type.Object({ items: Type.Array(CounsellorItem) });
const SuccessorList = Type.Object({ items: Type.Array(SuccessorItem) });
const OfferedView = Type.Object({ parties: Type.Array(Type.String()) });
const SuccessorQuery = Type.Object({ effectiveOn: Type.Optional(DateOnly()) }, { additionalProperties: false });
const LinkBody = RequestBody('LinkLoginBody', {
  postId: Id('post'),
  humanId: Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9._:-]+$' }),
});
const UnlinkBody = RequestBody('UnlinkLoginBody', { postId: Id('post'), reason: OneOf(UNLINK_REASONS) });
const OfPostBody = RequestBody('LinkOfPostBody', { postId: Id('post') });
const LinkQuery = Type.Object({ postId: Id('post') }, { additionalProperties: false });

/** Who signs in and has which appointment: so that what they do as counsellors belongs to the post that pays them on the day. */
@ApiTags('counsellors')
@Controller('api/staffing/v1/counsellors')
export class CounsellorController {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly directory: DirectoryCopy,
    private readonly counsellors: Counsellors,
    private readonly linkedPeople: LinkedPeople,
  ) {}

  @Get()
  @Allow('APPLICANT', 'SIGNATORY')
  @WaitForProjection('posts', 'counsellors')
  @Returns(CounsellorList, { description: 'Who has offered to be a counsellor of the party, and what they are linked to' })
  async list(@CurrentActor() actor: Actor): Promise<ViewOf<typeof CounsellorList>> {
    partyOf(actor);
    return { items: [...(await this.counsellors.ofParties(ownKeys(actor)))] };
  }

  @Get('successors')
  @Allow('APPLICANT', 'SIGNATORY', 'TEAM_LEAD', 'GRANT_CLERK', 'GRANT_REVIEWER')
  @WaitForProjection('posts', 'counsellors')
  @Returns(SuccessorList, { description: 'Who leaves a post that goes on, soon or already, while nobody follows' })
  async successors(
    @JsonQuery(SuccessorQuery) { effectiveOn }: Static<typeof SuccessorQuery>,
    @CurrentActor() actor: Actor,
  ): Promise<ViewOf<typeof SuccessorList>> {
    const on = effectiveOn ?? (await this.clock.today());
    const knows = (party: string): boolean => actor.organisation === 'authority' || actsFor(actor, party);
    return { items: [...(await this.counsellors.withoutSuccessor(whereVisible(actor, undefined), on, knows))] };
  }

  @Post('own')
  @Allow('CASE_MANAGER', 'TEAM_LEAD')
  @Returns(OfferedView, { versioned: true, description: 'The party can link the signed-in person to an appointment now' })
  async offer(@JsonBody(EmptyBody) _body: Static<typeof EmptyBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const humanId = (await this.directory.humans([actor.personId]))(actor.personId);
    const handled = await this.commands.handle(loginStream(humanId), counsellorDecider, ctx, {
      decide: (s, { today }) => decideOfferLogin({ humanId, party: partyOf(actor) }, s, today),
    });
    return reply(handled, { parties: handled.state.kind === 'offered' ? [...handled.state.parties] : [] });
  }

  @Post('own/withdraw')
  @Allow('CASE_MANAGER', 'TEAM_LEAD')
  @Returns(OfferedView, { versioned: true, description: 'The party links the signed-in person to no further appointment' })
  async withdraw(@JsonBody(EmptyBody) _body: Static<typeof EmptyBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const party = partyOf(actor);
    const own = (await this.directory.humans([actor.personId]))(actor.personId);
    const signIns = (await this.directory.signInsOf(actor.personId)).filter((signIn) => signIn !== own);
    const take = (humanId: string, command: CommandContext) =>
      this.commands.handle(loginStream(humanId), counsellorDecider, command, {
        decide: (s, { today }) => decideWithdrawLogin({ humanId, party }, s, today),
      });
    for (const signIn of signIns) await take(signIn, further(ctx, signIn));
    const handled = await take(own, ctx);
    return reply(handled, { parties: handled.state.kind === 'offered' ? [...handled.state.parties] : [] });
  }

  @Post(':id/link')
  @Allow('APPLICANT')
  @Returns(LinkView, { versioned: true, description: 'The human who signs in is the one of this appointment' })
  async link(
    @PathId('id', 'apt') appointmentId: string,
    @JsonBody(LinkBody) { postId, humanId }: Static<typeof LinkBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const { programmeId, district, recipient, party, held } = await this.ownPost(postId, appointmentId, actor);
    if (held.isAnnulled) return notFound('appointment', appointmentId);
    const signIns = await this.directory.signInsOf(humanId);
    const logins = await Promise.all(signIns.map((one) => this.commands.load(loginStream(one), counsellorDecider)));
    const offered = logins.map(({ state }) => state);
    const [person, linkedPeople] = await Promise.all([
      firstEntryOf(this.commands, held.personId),
      this.linkedPeople.of(signIns, ownKeys(actor)),
    ]);
    const may = { by: actor.personId, signIns, offered, party, person, linkedPeople };
    const cmd = { appointmentId, postId, programmeId, district, ...defined({ recipient }), humanId };
    const handled = await this.commands.handle(linkStream(appointmentId), counsellorDecider, ctx, {
      decide: (s, { today }) => decideLinkLogin(cmd, s, { today, ...may }),
    });
    return reply(handled, linkView(appointmentId, postId, handled.state));
  }

  @Get(':id/link')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(LinkView, { versioned: true, description: 'Whose sign-in the appointment has, and whether somebody says that it is another' })
  async linked(
    @PathId('id', 'apt') appointmentId: string,
    @JsonQuery(LinkQuery) { postId }: Static<typeof LinkQuery>,
    @CurrentActor() actor: Actor,
  ) {
    await this.ownPost(postId, appointmentId, actor);
    const loaded = await this.commands.load(linkStream(appointmentId), counsellorDecider);
    return reply(loaded, linkView(appointmentId, postId, loaded.state));
  }

  @Post(':id/unlink')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(LinkView, { versioned: true, description: 'Proposed; on the day on which they were linked they never were' })
  unlink(
    @PathId('id', 'apt') appointmentId: string,
    @JsonBody(UnlinkBody) { postId, reason }: Static<typeof UnlinkBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.unlinking({ appointmentId, postId }, ctx, actor, (asked, s) => decideUnlinkLogin({ ...asked, reason }, s));
  }

  @Post(':id/confirm-unlink')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(LinkView, { versioned: true, description: 'They never were' })
  confirmUnlink(
    @PathId('id', 'apt') appointmentId: string,
    @JsonBody(OfPostBody) { postId }: Static<typeof OfPostBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.unlinking({ appointmentId, postId }, ctx, actor, decideConfirmUnlink);
  }

  @Post(':id/keep-link')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(LinkView, { versioned: true, description: 'They stay linked' })
  keepLink(
    @PathId('id', 'apt') appointmentId: string,
    @JsonBody(OfPostBody) { postId }: Static<typeof OfPostBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.unlinking({ appointmentId, postId }, ctx, actor, decideKeepLink);
  }

  private async unlinking(
    { appointmentId, postId }: { readonly appointmentId: string; readonly postId: string },
    ctx: CommandContext,
    actor: Actor,
    decide: (asked: Unlinking, state: CounsellorState) => Decision<CounsellorEvent>,
  ) {
    await this.ownPost(postId, appointmentId, actor);
    const by = actor.personId;
    const handled = await this.commands.handle(linkStream(appointmentId), counsellorDecider, ctx, {
      decide: async (s, { today }) => {
        const named = s.kind === 'linked' ? [s.link.humanId, ...(s.unlink ? [s.unlink.proposedBy] : [])] : [];
        return decide({ by, today, humanOf: await this.directory.humans([by, ...named]) }, s);
      },
    });
    return reply(handled, linkView(appointmentId, postId, handled.state));
  }

  /** @throws Problem 404 where the post has no such appointment, 403 where it is another party's */
  private async ownPost(postId: string, appointmentId: string, actor: Actor) {
    const { state } = await this.commands.load(postStream(postId), postDecider);
    if (state.kind === 'none') return notFound('post', postId);
    const party = recipientOf(state);
    requireOwnParty(actor, party);
    const held = heldBy(state, appointmentId) ?? notFound('appointment', appointmentId);
    const { programmeId, district, recipient } = state;
    return { programmeId, district, recipient, party, held };
  }
}

const linkView = (appointmentId: string, postId: string, state: CounsellorState): ViewOf<typeof LinkView> => ({
  appointmentId,
  postId,
  ...(state.kind === 'linked' ? { humanId: state.link.humanId, ...defined({ unlink: state.unlink }) } : {}),
});
