import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, Id, OneOf, RequestBody, Text, Type, derivedId } from '@paktwerk/kernel';
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
  ReturnsSheet,
  WaitForProjection,
  sheetFile,
  reply,
  requireBody,
  asOfQuery,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { PARTY_ROLES } from '@paktwerk/contracts';
import { Humans } from '../person/humans';
import { unfitFor } from '../person/state';
import { ActingPeople } from './acting-people';
import { decideAppointDeputy } from './appoint-deputy';
import { decideDismissDeputy } from './dismiss-deputy';
import type { RightsEvent } from './events';
import { decideGrant } from './grant-role';
import { peopleSheet } from './people-sheet';
import { decideConfirmReplacement, decideProposeReplacement, decideWithdrawReplacement } from './replace-administrator';
import { decideRevoke } from './revoke-role';
import { rightsDecider, rightsStream } from './state';
import type { PartyRights } from './state';
import { PartyPeopleView, RightsHistoryView } from './views';
import { ACTING_ROLES } from '../shared/acting-roles';

const AsOf = Type.Object(asOfQuery, { additionalProperties: false });
const personId = Id('per');
const GrantBody = RequestBody('GrantRoleBody', {
  personId,
  role: OneOf(PARTY_ROLES),
  from: DateOnly({ description: 'Today at the earliest' }),
  lastDay: Type.Optional(DateOnly({ description: 'Open where it is missing' })),
});
const RevokeBody = RequestBody('RevokeRoleBody', {
  grantId: Id('rgt'),
  lastDay: DateOnly({ description: 'The last day of the role; yesterday takes it at once' }),
  reason: Text(300),
});
const AppointBody = RequestBody('AppointDeputyBody', {
  personId,
  deputyPersonId: Id('per'),
  from: DateOnly({ description: 'Today at the earliest' }),
  lastDay: DateOnly(),
});
const DismissBody = RequestBody('DismissDeputyBody', {
  deputyId: Id('dpt'),
  lastDay: DateOnly({ description: 'Yesterday ends it at once' }),
  reason: Text(300),
});
const AdministratorBody = RequestBody('NameAdministratorBody', {
  personId,
  from: DateOnly({ description: 'Today at the earliest' }),
});

const ReplacementBody = RequestBody('ProposeReplacementBody', { personId, reason: Text(300) });
/** Names the proposal that was read, so that no other one is meant. */
const DecideReplacementBody = RequestBody('DecideReplacementBody', { replacementId: Id('rpl') });

/** Who may act for a party. Its own administrators decide; the roles of a token count for nothing here but to be let in. */
@ApiTags('rights')
@Controller('api/directory/v1/parties/:partyId')
export class RightsController {
  constructor(
    private readonly commands: Commands,
    private readonly acting: ActingPeople,
    private readonly humans: Humans,
  ) {}

  @Get('people')
  @Allow('ANY')
  @Returns(PartyPeopleView, { versioned: true, description: 'For those who have a role there, ministry and court of audit' })
  async people(@CurrentActor() actor: Actor, @PathId('partyId', 'pty') partyId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const view = await this.acting.view(actor, partyId, query);
    return reply({ version: view.version }, view);
  }

  @Get('people.csv')
  @Allow('ANY')
  @ReturnsSheet('csv', 'Roles and deputies for other programs')
  async csv(
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'csv', peopleSheet(await this.acting.view(actor, partyId, query)));
  }

  @Get('people.xlsx')
  @Allow('ANY')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async xlsx(
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'xlsx', peopleSheet(await this.acting.view(actor, partyId, query)));
  }

  @Get('people/history')
  @Allow('ANY')
  @WaitForProjection('acting')
  @Returns(RightsHistoryView)
  history(@CurrentActor() actor: Actor, @PathId('partyId', 'pty') partyId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    return this.acting.history(actor, partyId, query);
  }

  @Post('name-administrator')
  @Allow('MINISTRY')
  @Returns(PartyPeopleView, { versioned: true, description: 'Named, where nobody administers the party' })
  async nameAdministrator(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(AdministratorBody) body: Static<typeof AdministratorBody>,
  ) {
    requireBody(actor, 'state');
    const grant = { partyId, grantId: derivedId('rgt', ctx.commandId), role: 'ADMINISTER' as const, ...body };
    return this.handle(actor, partyId, ctx, nobodyElse, async (state, today) =>
      decideGrant(await this.ofHuman(grant), state, {
        ...(await this.circumstances(partyId, state, grant.personId)),
        by: 'ministry',
        today,
      }),
    );
  }

  @Post('grant-role')
  @Allow(...ACTING_ROLES)
  @Returns(PartyPeopleView, { versioned: true, description: 'Given' })
  async grant(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(GrantBody) body: Static<typeof GrantBody>,
  ) {
    const grant = { partyId, grantId: derivedId('rgt', ctx.commandId), ...body };
    return this.administer(actor, partyId, ctx, async (state, today) =>
      decideGrant(await this.ofHuman(grant), state, {
        ...(await this.circumstances(partyId, state, grant.personId)),
        by: (await this.acting.decidedBy(actor, state, today)).by,
        today,
      }),
    );
  }

  @Post('revoke-role')
  @Allow(...ACTING_ROLES)
  @Returns(PartyPeopleView, { versioned: true, description: 'Taken' })
  async revoke(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(RevokeBody) body: Static<typeof RevokeBody>,
  ) {
    return this.administer(actor, partyId, ctx, async (state, today) =>
      decideRevoke({ partyId, ...body }, state, { ...(await this.acting.decidedBy(actor, state, today)), today }),
    );
  }

  @Post('appoint-deputy')
  @Allow(...ACTING_ROLES)
  @Returns(PartyPeopleView, { versioned: true, description: 'Appointed' })
  async appoint(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(AppointBody) body: Static<typeof AppointBody>,
  ) {
    const deputyId = derivedId('dpt', ctx.commandId);
    return this.administer(actor, partyId, ctx, async (state, today) => {
      const deputyPersonId = await this.humans.of(body.deputyPersonId);
      const known = await this.circumstances(partyId, state, body.deputyPersonId);
      const { by } = await this.acting.decidedBy(actor, state, today);
      return decideAppointDeputy({ partyId, deputyId, ...body, deputyPersonId }, state, { ...known, by, today });
    });
  }

  @Post('dismiss-deputy')
  @Allow(...ACTING_ROLES)
  @Returns(PartyPeopleView, { versioned: true, description: 'Dismissed' })
  async dismiss(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(DismissBody) body: Static<typeof DismissBody>,
  ) {
    return this.administer(actor, partyId, ctx, async (state, today) =>
      decideDismissDeputy({ partyId, ...body }, state, { by: (await this.acting.decidedBy(actor, state, today)).by, today }),
    );
  }

  @Post('propose-replacement')
  @Allow('MINISTRY')
  @Returns(PartyPeopleView, { versioned: true, description: 'Proposed: who takes the place of the only administrator, who is gone' })
  async proposeReplacement(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(ReplacementBody) body: Static<typeof ReplacementBody>,
  ) {
    requireBody(actor, 'state');
    const replacementId = derivedId('rpl', ctx.commandId);
    return this.handle(actor, partyId, ctx, nobodyElse, async (state, today) => {
      const [personId, by] = [await this.humans.of(body.personId), await this.humans.of(actor.personId)];
      const known = await this.circumstances(partyId, state, personId);
      return decideProposeReplacement({ partyId, replacementId, ...body, personId, by }, state, { ...known, today });
    });
  }

  @Post('confirm-replacement')
  @Allow('MINISTRY')
  @Returns(PartyPeopleView, { versioned: true, description: 'Confirmed by another person: the new administrator begins today' })
  async confirmReplacement(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(DecideReplacementBody) { replacementId }: Static<typeof DecideReplacementBody>,
  ) {
    requireBody(actor, 'state');
    const grantId = derivedId('rgt', ctx.commandId);
    return this.handle(actor, partyId, ctx, nobodyElse, async (state, today) => {
      const by = await this.humans.of(actor.personId);
      const known = await this.circumstances(partyId, state, state.replacement?.personId ?? actor.personId);
      return decideConfirmReplacement({ partyId, replacementId, grantId, by }, state, { ...known, today });
    });
  }

  @Post('withdraw-replacement')
  @Allow('MINISTRY', ...ACTING_ROLES)
  @Returns(PartyPeopleView, { versioned: true, description: 'Withdrawn, by the ministry or by who administers the party' })
  async withdrawReplacement(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(DecideReplacementBody) { replacementId }: Static<typeof DecideReplacementBody>,
  ) {
    const decide: Decide = (state, today) => decideWithdrawReplacement({ partyId, replacementId }, state, today);
    if (actor.role !== 'MINISTRY') return this.administer(actor, partyId, ctx, decide);
    requireBody(actor, 'state');
    return this.handle(actor, partyId, ctx, nobodyElse, decide);
  }

  private administer(actor: Actor, partyId: string, ctx: CommandContext, decide: Decide) {
    return this.handle(actor, partyId, ctx, (state) => this.acting.requireAdministrator(actor, partyId, state), decide);
  }

  private async handle(actor: Actor, partyId: string, ctx: CommandContext, guard: (state: PartyRights) => Promise<void>, decide: Decide) {
    const handled = await this.commands.handle(rightsStream(partyId), rightsDecider, ctx, {
      guard,
      decide: (state, { today }) => decide(state, today),
    });
    return reply(handled, await this.acting.view(actor, partyId));
  }

  /** A right is given to the human, whichever of their sign-ins was named. */
  private async ofHuman<T extends { readonly personId: string }>(grant: T): Promise<T> {
    return { ...grant, personId: await this.humans.of(grant.personId) };
  }

  private async circumstances(partyId: string, state: PartyRights, personId: string) {
    const human = await this.humans.of(personId);
    const [party, person, humanOf] = await Promise.all([
      this.acting.standingOf(partyId),
      this.humans.stateOf(human),
      this.acting.humansIn(state, { personId }),
    ]);
    return { party, unfit: unfitFor(person), humanOf };
  }
}

/** The route's role is all that is asked for. */
const nobodyElse = (): Promise<void> => Promise.resolve();

type Decide = (state: PartyRights, today: IsoDate) => Decision<RightsEvent> | Promise<Decision<RightsEvent>>;
