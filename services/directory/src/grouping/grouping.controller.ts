import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, Id, PartyKey, RequestBody, Type } from '@paktwerk/kernel';
import type { Decision, Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  JsonBody,
  PathId,
  Returns,
  created,
  notFound,
  reply,
  requireBody,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { PartyName, Source } from '../party/events';
import { Parties } from '../party/parties';
import { PartyReader } from '../party/party-reader';
import { PartyView } from '../party/views';
import { partyIdOf } from '../shared/keys';
import { decideDissolve } from './dissolve-grouping';
import { Parts } from './events';
import type { GroupingEvent } from './events';
import { decideForm } from './form-grouping';
import { decideJoin } from './join-grouping';
import { decideLeave } from './leave-grouping';
import type { Known } from './may-join';
import { GROUPINGS_STREAM, groupingOf, groupingsDecider } from './state';
import type { Groupings } from './state';

const FormBody = RequestBody('FormGroupingBody', {
  key: PartyKey(),
  name: PartyName(),
  members: Type.Array(Type.Object({ partyId: Id('pty'), parts: Parts() }, { additionalProperties: false }), { minItems: 2, maxItems: 200 }),
  leadPartyId: Id('pty'),
  source: Source(),
  effectiveOn: DateOnly(),
});
const JoinBody = RequestBody('JoinGroupingBody', { memberId: Id('pty'), parts: Parts(), source: Source(), effectiveOn: DateOnly() });
const LeaveBody = RequestBody('LeaveGroupingBody', {
  memberId: Id('pty'),
  newLeadPartyId: Type.Optional(Id('pty')),
  source: Source(),
  effectiveOn: DateOnly({ description: 'First day without the member' }),
});
const DissolveBody = RequestBody('DissolveGroupingBody', {
  source: Source(),
  effectiveOn: DateOnly({ description: 'First day on which it is no more' }),
});

/** Groupings are parties; they are read where parties are. */
@ApiTags('groupings')
@Controller('api/directory/v1/groupings')
export class GroupingController {
  constructor(
    private readonly commands: Commands,
    private readonly parties: Parties,
    private readonly reader: PartyReader,
  ) {}

  @Post()
  @Allow('MINISTRY')
  @Returns(PartyView, { versioned: true, status: 201, description: 'Formed' })
  async form(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @JsonBody(FormBody) body: Static<typeof FormBody>) {
    requireBody(actor, 'state');
    const { version, position } = await this.handle(
      partyIdOf(body.key),
      ctx,
      body.members.map((m) => m.partyId),
      (state, known) => decideForm(body, state, known),
    );
    const partyId = partyIdOf(body.key);
    return created({ version, position }, `/api/directory/v1/parties/${partyId}`, await this.reader.view(partyId));
  }

  @Post(':partyId/join')
  @Allow('MINISTRY')
  @Returns(PartyView, { versioned: true, description: 'Joined' })
  async join(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(JoinBody) body: Static<typeof JoinBody>,
  ) {
    requireBody(actor, 'state');
    return this.changed(partyId, ctx, [body.memberId], (state, known) => decideJoin({ partyId, ...body }, state, known));
  }

  @Post(':partyId/leave')
  @Allow('MINISTRY')
  @Returns(PartyView, { versioned: true, description: 'Left' })
  async leave(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(LeaveBody) body: Static<typeof LeaveBody>,
  ) {
    requireBody(actor, 'state');
    return this.changed(partyId, ctx, [body.memberId], (state, known) => decideLeave({ partyId, ...body }, state, known));
  }

  @Post(':partyId/dissolve')
  @Allow('MINISTRY')
  @Returns(PartyView, { versioned: true, description: 'Dissolved' })
  async dissolve(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('partyId', 'pty') partyId: string,
    @JsonBody(DissolveBody) body: Static<typeof DissolveBody>,
  ) {
    requireBody(actor, 'state');
    return this.changed(partyId, ctx, [], (state) => decideDissolve({ partyId, ...body }, state));
  }

  private async changed(partyId: string, ctx: CommandContext, parties: readonly string[], decide: Decide) {
    const handled = await this.handle(partyId, ctx, parties, decide, (state) => {
      if (!groupingOf(state, partyId)) notFound('grouping', partyId);
    });
    return reply(handled, await this.reader.view(partyId));
  }

  /** Readers see the grouping's own version: what others do in the common stream is nothing that If-Match should fail on. */
  private async handle(
    partyId: string,
    ctx: CommandContext,
    parties: readonly string[],
    decide: Decide,
    guard: (state: Groupings) => void = () => undefined,
  ) {
    const versionOf = (state: Groupings) => groupingOf(state, partyId)?.version ?? 0;
    const handled = await this.commands.handle(GROUPINGS_STREAM, groupingsDecider, ctx, {
      guard,
      decide: async (state) => decide(state, await this.parties.known(parties)),
      seenVersion: versionOf,
    });
    return { ...handled, version: versionOf(handled.state) };
  }
}

type Decide = (state: Groupings, known: Known) => Decision<GroupingEvent>;
