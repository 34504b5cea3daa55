import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, RequestBody, Text, Type, berlinDate, defined, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  Districts,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  WaitForProjection,
  created,
  notFound,
  pageQuery,
  pageSchema,
  refuseWith,
  reply,
  requireBody,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { openCallContent } from '../call/events';
import { callDecider, callStream } from '../call/state';
import { ruleSetContent } from '../programme/events';
import { programmeDecider, programmeStream } from '../programme/state';
import { Rehearsals } from '../read-models/rehearsals/query';
import { decideBeginRehearsal } from './begin-rehearsal';
import { decideDiscardRehearsal } from './discard-rehearsal';
import { decideOpenRehearsal, decideOpenRehearsed } from './open-rehearsal';
import { shownTo, standingFor } from './shown-to';
import { rehearsalDecider, rehearsalStream } from './state';
import type { RehearsalState } from './state';
import { FramesView, RehearsalListItem, RehearsalOverView, RehearsalView, framesView, rehearsalView } from './views';

const closed = { additionalProperties: false };
const BeginRehearsalBody = RequestBody('BeginRehearsalBody', {
  programmeId: Id('prg'),
  ...openCallContent,
  rules: Type.Optional(
    Type.Object(ruleSetContent, { ...closed, description: 'The next version of the rules, where it is tried before it is published' }),
  ),
});
const DiscardBody = RequestBody('DiscardRehearsalBody', { reason: Text(900) });
const OpenBody = RequestBody('OpenRehearsalBody', {});
const ListQuery = Type.Object({ ...pageQuery, programmeId: Type.Optional(Id('prg')) }, closed);
const PATH = '/api/applications/v1/rehearsals';
type Body = Static<typeof BeginRehearsalBody>;

@ApiTags('rehearsals')
@Controller('api/applications/v1/rehearsals')
export class RehearsalController {
  constructor(
    private readonly commands: Commands,
    private readonly rehearsals: Rehearsals,
    private readonly districts: Districts,
  ) {}

  @Get()
  @Allow('ANY')
  @WaitForProjection('rehearsals')
  @Returns(pageSchema(RehearsalListItem), { description: 'What is tried now, newest first' })
  list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.rehearsals.running(query);
  }

  @Post('preview')
  @HttpCode(200)
  @Allow('MINISTRY')
  @Returns(FramesView, { description: 'The planning frames that such a call would have; nothing is recorded' })
  async preview(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @JsonBody(BeginRehearsalBody) body: Body) {
    requireBody(actor, 'state');
    const { decide } = await this.beginning(body, derivedId('call', ctx.commandId));
    const decision = decide({ kind: 'none' }, berlinDate(ctx.at));
    if (decision.kind === 'refused') return refuseWith(decision);
    const [begun] = decision.kind === 'recorded' ? decision.events : [];
    return begun?.type === 'rehearsal.begun' ? framesView(begun.data.call, {}, this.districts) : notFound('programme', body.programmeId);
  }

  @Post()
  @Allow('MINISTRY')
  @Returns(RehearsalView, { versioned: true, status: 201, description: 'Begun; only this service knows of it' })
  async begin(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @JsonBody(BeginRehearsalBody) body: Body) {
    requireBody(actor, 'state');
    const callId = derivedId('call', ctx.commandId);
    const { decide } = await this.beginning(body, callId);
    const handled = await this.commands.handle(rehearsalStream(callId), rehearsalDecider, ctx, {
      decide: (state, { today }) => decide(state, today),
    });
    if (handled.state.kind === 'none') return notFound('rehearsal', callId);
    return created(handled, `${PATH}/${callId}`, rehearsalView(handled.state, this.districts));
  }

  @Get(':callId')
  @Allow('ANY')
  @Returns(RehearsalView, { versioned: true, description: 'What is tried and its frames; a party sees no reservations' })
  async one(@CurrentActor() actor: Actor, @PathId('callId', 'call') callId: string) {
    const loaded = await this.commands.load(rehearsalStream(callId), rehearsalDecider);
    if (loaded.state.kind !== 'running') return notFound('rehearsal', callId);
    const { money, ...view } = rehearsalView(loaded.state, this.districts);
    return reply(standingFor(actor, loaded), { ...view, money: shownTo(actor, money) });
  }

  @Post(':callId/discard')
  @Allow('MINISTRY')
  @Returns(RehearsalOverView, { versioned: true, description: 'Discarded, with everything that was tried in it' })
  async discard(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('callId', 'call') callId: string,
    @JsonBody(DiscardBody) { reason }: Static<typeof DiscardBody>,
  ) {
    requireBody(actor, 'state');
    const handled = await this.commands.handle(rehearsalStream(callId), rehearsalDecider, ctx, {
      guard: (state) => void existing(state, callId),
      decide: (state, { today }) => decideDiscardRehearsal({ reason, today }, state),
    });
    return reply(handled, { callId });
  }

  @Post(':callId/open')
  @Allow('MINISTRY')
  @Returns(RehearsalOverView, {
    versioned: true,
    description: 'Over: a call with the same data is open; nothing of what was tried travels',
  })
  async open(
    @Command() { expectedVersion, ...ctx }: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('callId', 'call') callId: string,
    @JsonBody(OpenBody) _body: Static<typeof OpenBody>,
  ) {
    requireBody(actor, 'state');
    const openedCallId = derivedId('call', callId, 'opened');
    const { isDistrict } = this;
    const { state } = await this.commands.load(rehearsalStream(callId), rehearsalDecider);
    const { state: programme } = await this.commands.load(programmeStream(existing(state, callId).call.programmeId), programmeDecider);
    // If-Match names the version of the rehearsal, and no other stream's.
    const seen = { ...ctx, ...defined({ expectedVersion }) };
    const handled = await this.commands.handle(rehearsalStream(callId), rehearsalDecider, seen, {
      decide: (now, { today }) => decideOpenRehearsal(openedCallId, now, programme, { today, isDistrict }),
    });
    // Where the process ends between the two, the command is given again and adds what is missing.
    await this.commands.handle(callStream(openedCallId), callDecider, ctx, {
      decide: (call) => decideOpenRehearsed(handled.state, call, programme, isDistrict),
    });
    return reply(handled, { callId, openedCallId });
  }

  private readonly isDistrict = (key: string): boolean => this.districts.find(key) !== undefined;

  private async beginning({ programmeId, rules, ...content }: Body, callId: string) {
    const { state: programme } = await this.commands.load(programmeStream(programmeId), programmeDecider);
    if (programme.kind === 'none') return notFound('programme', programmeId);
    const command = { ...content, ...defined({ rules }), callId };
    return {
      decide: (state: RehearsalState, today: string) =>
        decideBeginRehearsal(command, state, programme, { today, isDistrict: this.isDistrict }),
    };
  }
}

const existing = (state: RehearsalState, callId: string): Exclude<RehearsalState, { kind: 'none' }> =>
  state.kind === 'none' ? notFound('rehearsal', callId) : state;
