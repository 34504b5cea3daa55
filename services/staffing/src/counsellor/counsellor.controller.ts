import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, EmptyBody, Id, OneOf, PartyKey, RequestBody, Type, defined } from '@paktwerk/kernel';
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
import { PartyIds } from './party-ids';
import { counsellorDecider, linkStream, loginStream } from './state';
import type { CounsellorState } from './state';
import { decideConfirmUnlink, decideKeepLink, decideUnlinkLogin } from './unlink-login';
import type { Unlinking } from './unlink-login';
import { CounsellorItem, LinkView, OwnLoginView, SuccessorItem } from './views';

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
const WithdrawBody = RequestBody('WithdrawLoginBody', { party: Type.Optional(PartyKey()) });
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
    private readonly partyIds: PartyIds,
  ) {}

  @Get()
  @Allow('APPLICANT', 'SIGNATORY')
  @WaitForProjection('posts', 'counsellors')
  @Returns(CounsellorList, { description: 'Who has offered to be a counsellor of the party, and what they are linked to' })
  async list(@CurrentActor() actor: Actor): Promise<ViewOf<typeof CounsellorList>> {
    partyOf(actor);
    const items = await this.counsellors.ofParties(ownKeys(actor));
    const idOf = await this.partyIds.of(
      actor.organisation,
      items.map((item) => item.humanId),
    );
    return { items: items.map((item) => ({ ...item, humanId: idOf(item.humanId) })) };
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
    const items = await this.counsellors.withoutSuccessor(whereVisible(actor, undefined), on, knows);
    const signIns = items.flatMap(({ humanId }) => (humanId === undefined ? [] : [humanId]));
    const humanOf = await this.directory.humans(signIns);
    const idOf = await this.partyIds.of(actor.organisation, signIns.map(humanOf));
    return {
      items: items.map(({ humanId, ...item }) => ({ ...item, ...(humanId === undefined ? {} : { humanId: idOf(humanOf(humanId)) }) })),
    };
  }

  @Get('own')
  @Allow('ANY')
  @WaitForProjection('posts', 'counsellors')
  @Returns(OwnLoginView, { description: 'To which parties the signed-in person has offered their sign-in, and what they are linked to' })
  async own(@CurrentActor() actor: Actor): Promise<ViewOf<typeof OwnLoginView>> {
    const signIns = await this.directory.signInsOf(actor.personId);
    const [logins, links] = await Promise.all([
      this.commands.loadAll(signIns.map(loginStream), counsellorDecider),
      this.counsellors.linksOf(signIns),
    ]);
    const offered = signIns.flatMap((signIn) => partiesIn(logins.get(loginStream(signIn))?.state));
    const offers = [...new Set(offered)].map((party) => ({ party }));
    const today = await this.clock.today();
    const parties = [...new Set([...offers, ...links].map(({ party }) => party))];
    const found = await Promise.all(parties.map((party) => this.directory.party(party, today)));
    const names = new Map(parties.map((party, i) => [party, found[i]?.name]));
    const named = <T extends { readonly party: string }>(of: T) => ({ ...of, ...defined({ organisation: names.get(of.party) }) });
    return { offers: offers.map(named), links: links.map(named) };
  }

  @Post('own')
  @Allow('CASE_MANAGER', 'TEAM_LEAD')
  @Returns(OfferedView, { versioned: true, description: 'The party can link the signed-in person to an appointment now' })
  async offer(@JsonBody(EmptyBody) _body: Static<typeof EmptyBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const humanId = (await this.directory.humans([actor.personId]))(actor.personId);
    const handled = await this.commands.handle(loginStream(humanId), counsellorDecider, ctx, {
      decide: (s, { today }) => decideOfferLogin({ humanId, party: partyOf(actor) }, s, today),
    });
    return reply(handled, { parties: [...partiesIn(handled.state)] });
  }

  /** Whatever role is left to them: whoever has left cannot offer themselves, and takes back what they offered. */
  @Post('own/withdraw')
  @Allow('ANY')
  @Returns(OfferedView, {
    versioned: true,
    description: 'The party links the signed-in person to no further appointment; without one, no party does',
  })
  async withdraw(
    @JsonBody(WithdrawBody) { party }: Static<typeof WithdrawBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const own = (await this.directory.humans([actor.personId]))(actor.personId);
    const signIns = (await this.directory.signInsOf(actor.personId)).filter((signIn) => signIn !== own);
    const take = (humanId: string, command: CommandContext) =>
      this.commands.handle(loginStream(humanId), counsellorDecider, command, {
        decide: (s, { today }) => decideWithdrawLogin({ humanId, party }, s, today),
      });
    const left = new Set<string>();
    for (const signIn of signIns) for (const one of partiesIn((await take(signIn, further(ctx, signIn))).state)) left.add(one);
    const handled = await take(own, ctx);
    return reply(handled, { parties: [...new Set([...partiesIn(handled.state), ...left])] });
  }

  @Post(':id/link')
  @Allow('APPLICANT')
  @Returns(LinkView, { versioned: true, description: 'The human who signs in is the one of this appointment' })
  async link(
    @PathId('id', 'apt') appointmentId: string,
    @JsonBody(LinkBody) { postId, humanId: named }: Static<typeof LinkBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const { programmeId, district, recipient, party, held } = await this.ownPost(postId, appointmentId, actor);
    if (held.isAnnulled) return notFound('appointment', appointmentId);
    const humanId = await this.humanOf(named, actor);
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
    return reply(handled, await this.linkView(appointmentId, postId, handled.state, actor));
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
    return reply(loaded, await this.linkView(appointmentId, postId, loaded.state, actor));
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
    return reply(handled, await this.linkView(appointmentId, postId, handled.state, actor));
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

  /** Whom a party means by the id that it was told; nobody offered themselves by another one. */
  private async humanOf(named: string, actor: Actor): Promise<string> {
    const humans = await this.counsellors.humansOf(ownKeys(actor));
    const idOf = await this.partyIds.of(actor.organisation, humans);
    return humans.find((human) => idOf(human) === named) ?? named;
  }

  private async linkView(appointmentId: string, postId: string, state: CounsellorState, actor: Actor): Promise<ViewOf<typeof LinkView>> {
    const keys = { appointmentId, postId };
    if (state.kind !== 'linked') return keys;
    const human = (await this.directory.humans([state.link.humanId]))(state.link.humanId);
    const idOf = await this.partyIds.of(actor.organisation, [human]);
    return { ...keys, humanId: idOf(human), ...defined({ unlink: state.unlink }) };
  }
}

const partiesIn = (state: CounsellorState | undefined): readonly string[] => (state?.kind === 'offered' ? state.parties : []);
