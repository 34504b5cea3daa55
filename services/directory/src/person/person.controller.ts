import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EmptyBody, Id, RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  WaitForProjection,
  reply,
  requireBody,
  knownQuery,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { DECIDING_BODIES } from './events';
import type { DecidingBody, PersonEvent } from './events';
import { Humans } from './humans';
import { decideAccept, decideOffer } from './link-sign-in';
import { decideConfirmMerge, decideProposeMerge, decideWithdrawMerge } from './merge-people';
import { PeopleReader } from './people-reader';
import { decideRegisterPerson } from './register-person';
import { mergeOf, personDecider, personStream } from './state';
import type { PersonState } from './state';
import { MeView, MergePreviewView, PersonHistoryView, PersonView } from './views';
import { HUMAN_ROLES } from '../shared/acting-roles';

const OfferBody = RequestBody('OfferSignInBody', { toPersonId: Id('per') });
const AcceptBody = RequestBody('AcceptSignInBody', { personId: Id('per') });
const MergeBody = RequestBody('MergePeopleBody', { intoPersonId: Id('per'), reason: Text(300) });
const PreviewQuery = Type.Object({ withPersonId: Id('per') }, { additionalProperties: false });
const AsOf = Type.Object(knownQuery, { additionalProperties: false });

/** The people who sign in: one id for each human, whichever way they come in. */
@ApiTags('people')
@Controller('api/directory/v1/people')
export class PersonController {
  constructor(
    private readonly commands: Commands,
    private readonly humans: Humans,
    private readonly reader: PeopleReader,
  ) {}

  @Get('me')
  @Allow('ANY')
  @WaitForProjection('acting')
  @Returns(MeView, { description: 'Who you are here, and for whom you may act today' })
  me(@CurrentActor() actor: Actor) {
    return this.reader.me(actor);
  }

  @Post('me/register')
  @Allow(...HUMAN_ROLES)
  @Returns(PersonView, { versioned: true, description: 'Entered as a human; people of parties can be given roles from now on' })
  async register(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>) {
    const { personId } = actor;
    return this.handle(personId, ctx, (state, today) => decideRegisterPerson({ personId, body: decidingBodyOf(actor) }, state, today));
  }

  @Post('me/offer')
  @Allow(...HUMAN_ROLES)
  @Returns(PersonView, { versioned: true, description: 'This sign-in says that it is of the person named, who has to say so too' })
  async offer(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @JsonBody(OfferBody) body: Static<typeof OfferBody>) {
    const { personId } = actor;
    return this.handle(personId, ctx, async (state, today) => {
      const toPersonId = await this.humans.of(body.toPersonId);
      return decideOffer({ personId, toPersonId, body: decidingBodyOf(actor) }, state, await this.humans.stateOf(toPersonId), today);
    });
  }

  @Post('me/accept')
  @Allow(...HUMAN_ROLES)
  @Returns(PersonView, { versioned: true, description: 'The sign-in named is yours' })
  async accept(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(AcceptBody) { personId }: Static<typeof AcceptBody>,
  ) {
    const toPersonId = await this.humans.of(actor.personId);
    return this.handle(personId, ctx, (state, today) => decideAccept({ personId, toPersonId }, state, today));
  }

  @Get(':personId')
  @Allow('MINISTRY', 'OPERATIONS', 'AUDITOR')
  @WaitForProjection('acting')
  @Returns(PersonView, { versioned: true })
  async one(@PathId('personId', 'per') personId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const view = await this.reader.person(personId, query);
    return reply({ version: view.version }, view);
  }

  @Get(':personId/history')
  @Allow('MINISTRY', 'OPERATIONS', 'AUDITOR')
  @WaitForProjection('acting')
  @Returns(PersonHistoryView, { description: 'Entered, linked, merged' })
  history(@PathId('personId', 'per') personId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    return this.reader.history(personId, query);
  }

  @Get(':personId/merge-preview')
  @Allow('MINISTRY', 'OPERATIONS', 'AUDITOR')
  @WaitForProjection('acting')
  @Returns(MergePreviewView, { description: 'Who would stay, and who might do what for whom then' })
  mergePreview(
    @CurrentActor() actor: Actor,
    @PathId('personId', 'per') personId: string,
    @JsonQuery(PreviewQuery) { withPersonId }: Static<typeof PreviewQuery>,
  ) {
    return this.reader.mergePreview(actor, personId, withPersonId);
  }

  @Post(':personId/propose-merge')
  @Allow('MINISTRY', 'OPERATIONS')
  @Returns(PersonView, { versioned: true, description: 'Proposed' })
  async propose(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('personId', 'per') personId: string,
    @JsonBody(MergeBody) body: Static<typeof MergeBody>,
  ) {
    requireBody(actor, 'state');
    const by = await this.humans.of(actor.personId);
    return this.handle(personId, ctx, async (state, today) =>
      decideProposeMerge({ personId, ...body, by }, state, await this.humans.stateOf(body.intoPersonId), today),
    );
  }

  @Post(':personId/confirm-merge')
  @Allow('MINISTRY')
  @Returns(PersonView, { versioned: true, description: 'Merged; this is never taken back' })
  async confirm(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('personId', 'per') personId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    requireBody(actor, 'state');
    const by = await this.humans.of(actor.personId);
    return this.handle(personId, ctx, async (state, today) => {
      const merge = mergeOf(state);
      const into = merge ? await this.humans.stateOf(merge.intoPersonId) : ({ kind: 'none' } as const);
      const humanOf = await this.humans.lookUp(merge ? [merge.proposedBy] : []);
      return decideConfirmMerge({ personId, by }, state, into, humanOf, today);
    });
  }

  @Post(':personId/withdraw-merge')
  @Allow('MINISTRY', 'OPERATIONS')
  @Returns(PersonView, { versioned: true, description: 'Withdrawn' })
  async withdraw(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('personId', 'per') personId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    requireBody(actor, 'state');
    return this.handle(personId, ctx, (state, today) => decideWithdrawMerge(personId, state, today));
  }

  private async handle(personId: string, ctx: CommandContext, decide: Decide) {
    const handled = await this.commands.handle(personStream(personId), personDecider, ctx, {
      decide: (state, { today }) => decide(state, today),
    });
    return reply(handled, await this.reader.person(personId));
  }
}

type Decide = (state: PersonState, today: IsoDate) => Decision<PersonEvent> | Promise<Decision<PersonEvent>>;

const decidingBodyOf = ({ organisation }: Actor): DecidingBody | undefined => DECIDING_BODIES.find((body) => body === organisation);
