import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestBody, Type, derivedId } from '@paktwerk/kernel';
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
  ReturnsSheet,
  WaitForProjection,
  created,
  notFound,
  reply,
  requireBody,
  sheetFile,
  asOfQuery,
  knownQuery,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { openCallContent } from '../call/events';
import { decideOpenCall } from '../call/open-call';
import { callDecider, callStream } from '../call/state';
import { CallView, callView } from '../call/views';
import { pageQuery, pageSchema } from '@paktwerk/platform';
import { CompareQuery, changesSheet } from '../history/compare';
import { PublicationChanges } from '../history/publication-changes';
import { ApplicationList } from '../read-models/application-list/query';
import { FundingCalls } from '../read-models/funding-calls/query';
import { decidePublishProgramme } from './publish-programme';
import { decidePublishRuleSet } from './publish-rule-set';
import { programmeContent, ruleSetContent } from './events';
import { ruleSetName } from './rule-set';
import { programmeDecider, programmeIdOf, programmeStream, ruleSetOf } from './state';
import type { ProgrammeState } from './state';
import { AffectedView, ProgrammeChangesView, ProgrammeListItem, ProgrammeView, RuleSetView, programmeView } from './views';

const closed = { additionalProperties: false };
const PublishProgrammeBody = RequestBody('PublishProgrammeBody', programmeContent);
const PublishRuleSetBody = RequestBody('PublishRuleSetBody', ruleSetContent);
const OpenCallBody = RequestBody('OpenCallBody', openCallContent);
const ListQuery = Type.Object({ ...pageQuery, ...asOfQuery }, closed);
const AsOf = Type.Object(knownQuery, closed);

@ApiTags('programmes')
@Controller('api/applications/v1/programmes')
export class ProgrammeController {
  constructor(
    private readonly commands: Commands,
    private readonly fundingCalls: FundingCalls,
    private readonly applications: ApplicationList,
    private readonly districts: Districts,
    private readonly changesOf: PublicationChanges,
  ) {}

  @Post()
  @Allow('MINISTRY')
  @Returns(ProgrammeView, { versioned: true, status: 201, description: 'Published' })
  async publish(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(PublishProgrammeBody) body: Static<typeof PublishProgrammeBody>,
  ) {
    requireBody(actor, 'state');
    const handled = await this.commands.handle(programmeStream(programmeIdOf(body.code)), programmeDecider, ctx, {
      decide: (state) => decidePublishProgramme(body, state),
    });
    const published = existing(handled.state, body.code);
    return created(handled, pathOf(published.programme.programmeId), programmeView(published));
  }

  @Post(':programmeId/rule-sets')
  @Allow('MINISTRY')
  @Returns(RuleSetView, { versioned: true, status: 201, description: 'Published' })
  async publishRuleSet(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('programmeId', 'prg') programmeId: string,
    @JsonBody(PublishRuleSetBody) body: Static<typeof PublishRuleSetBody>,
  ) {
    requireBody(actor, 'state');
    const handled = await this.commands.handle(programmeStream(programmeId), programmeDecider, ctx, {
      guard: (state) => void existing(state, programmeId),
      decide: (state, { today }) => decidePublishRuleSet({ ...body, today }, state),
      ruleSet: (state) => ruleSetName(existing(state, programmeId).programme.code, body.version),
    });
    return created(handled, pathOf(programmeId), ruleSetOf(handled.state, body.version) ?? notFound('rule-set', String(body.version)));
  }

  @Post(':programmeId/calls')
  @Allow('MINISTRY')
  @Returns(CallView, { versioned: true, status: 201, description: 'Opened' })
  async openCall(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('programmeId', 'prg') programmeId: string,
    @JsonBody(OpenCallBody) body: Static<typeof OpenCallBody>,
  ) {
    requireBody(actor, 'state');
    const { state } = await this.commands.load(programmeStream(programmeId), programmeDecider);
    const programme = existing(state, programmeId);
    const callId = derivedId('call', ctx.commandId);
    const ruleSet = ruleSetName(programme.programme.code, body.ruleSetVersion);
    const isDistrict = (key: string) => this.districts.find(key) !== undefined;
    const handled = await this.commands.handle(
      callStream(callId),
      callDecider,
      { ...ctx, ruleSet },
      {
        decide: (call, { today }) => decideOpenCall({ callId, ...body }, call, programme, { today, isDistrict }),
      },
    );
    if (handled.state.kind === 'none') return notFound('call', callId);
    const rules = ruleSetOf(state, handled.state.call.ruleSetVersion);
    if (!rules) throw new Error(`Call ${callId} names rule set ${handled.state.call.ruleSetVersion}, which its programme does not have.`);
    return created(handled, `/api/applications/v1/calls/${callId}`, callView(handled.state.call, rules));
  }

  @Get()
  @Allow('ANY')
  @WaitForProjection('funding-calls')
  @Returns(pageSchema(ProgrammeListItem))
  list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.fundingCalls.programmes(query);
  }

  @Get(':programmeId')
  @Allow('ANY')
  @Returns(ProgrammeView, { versioned: true })
  async one(@PathId('programmeId', 'prg') programmeId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const loaded = await this.commands.load(programmeStream(programmeId), programmeDecider, query);
    return reply(loaded, programmeView(existing(loaded.state, programmeId)));
  }

  @Get(':programmeId/changes')
  @Allow('ANY')
  @Returns(ProgrammeChangesView, {
    description: 'What changed between two instants: which version of the rules held, what it says value by value, and who published it',
  })
  changes(@PathId('programmeId', 'prg') programmeId: string, @JsonQuery(CompareQuery) query: Static<typeof CompareQuery>) {
    return this.changesOf.ofProgramme(programmeId, query);
  }

  @Get(':programmeId/changes.csv')
  @Allow('ANY')
  @ReturnsSheet('csv', 'The same for other programs')
  async changesCsv(
    @PathId('programmeId', 'prg') programmeId: string,
    @JsonQuery(CompareQuery) query: Static<typeof CompareQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const changes = await this.changesOf.ofProgramme(programmeId, query);
    return sheetFile(response, 'csv', changesSheet('Programm', changes.code, changes));
  }

  @Get(':programmeId/changes.xlsx')
  @Allow('ANY')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async changesXlsx(
    @PathId('programmeId', 'prg') programmeId: string,
    @JsonQuery(CompareQuery) query: Static<typeof CompareQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const changes = await this.changesOf.ofProgramme(programmeId, query);
    return sheetFile(response, 'xlsx', changesSheet('Programm', changes.code, changes));
  }

  @Get(':programmeId/affected')
  @Allow('MINISTRY')
  @WaitForProjection('funding-calls')
  @Returns(AffectedView, { description: 'Whom a new version of the rules could concern: calls, applications and grants of the programme' })
  async affected(@PathId('programmeId', 'prg') programmeId: string) {
    const [calls, by] = await Promise.all([this.fundingCalls.callsOf(programmeId), this.applications.countByStatus(programmeId)]);
    const undecided = (by.submitted ?? 0) + (by.checked ?? 0) + (by.prepared ?? 0);
    return { programmeId, calls, undecided, granted: by.granted ?? 0 };
  }
}

const pathOf = (programmeId: string): string => `/api/applications/v1/programmes/${programmeId}`;
type Published = Extract<ProgrammeState, { kind: 'published' }>;
const existing = (state: ProgrammeState, programmeId: string): Published =>
  state.kind === 'published' ? state : notFound('programme', programmeId);
