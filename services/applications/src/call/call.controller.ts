import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, Id, InstantString, LANGUAGES, OneOf, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Commands,
  CurrentActor,
  JsonQuery,
  PathId,
  Returns,
  ReturnsSheet,
  WaitForProjection,
  notFound,
  reply,
  workbookFile,
  knownQuery,
} from '@paktwerk/platform';
import type { Actor, HeaderWriter } from '@paktwerk/platform';
import { pageQuery, pageSchema } from '@paktwerk/platform';
import { inFileName } from '@paktwerk/sheets';
import { DECLARATIONS } from '../application/declarations';
import { lineTemplate } from '../draft/line-template';
import { familyOf } from '../funding/funding';
import { FundingCalls } from '../read-models/funding-calls/query';
import { standingFor } from '../rehearsal/shown-to';
import { rehearsalDecider, rehearsalStream } from '../rehearsal/state';
import { CallsToApplyFor } from './calls-to-apply-for';
import { RulesOfCall } from './rules-of-call';
import { callDecider, callStream } from './state';
import { CallFormsView, CallListItem, CallView, CallsToApplyForView, callView } from './views';

const ListQuery = Type.Object(
  {
    ...pageQuery,
    programmeId: Type.Optional(Id('prg')),
    knownAt: Type.Optional(InstantString()),
    effectiveOn: Type.Optional(DateOnly({ description: 'Calls that were open by this day' })),
  },
  { additionalProperties: false },
);
const AsOf = Type.Object(knownQuery, { additionalProperties: false });
const TemplateQuery = Type.Object(
  { language: Type.Optional(OneOf(LANGUAGES, { description: 'Of headings and explanations; German unless told' })) },
  { additionalProperties: false },
);

@ApiTags('calls')
@Controller('api/applications/v1/calls')
export class CallController {
  constructor(
    private readonly commands: Commands,
    private readonly fundingCalls: FundingCalls,
    private readonly rulesOfCall: RulesOfCall,
    private readonly callsToApplyFor: CallsToApplyFor,
  ) {}

  @Get()
  @Allow('ANY')
  @WaitForProjection('funding-calls')
  @Returns(pageSchema(CallListItem))
  list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.fundingCalls.calls(query);
  }

  @Get('to-apply-for')
  @Allow('APPLICANT', 'SIGNATORY')
  @WaitForProjection('funding-calls')
  @Returns(CallsToApplyForView, { description: 'Every call with its last day, and whether the party of who asks is entitled' })
  toApplyFor(@CurrentActor() actor: Actor) {
    return this.callsToApplyFor.of(actor);
  }

  @Get(':callId')
  @Allow('ANY')
  @Returns(CallView, { versioned: true })
  async one(@CurrentActor() actor: Actor, @PathId('callId', 'call') callId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const loaded = await this.commands.load(callStream(callId), callDecider, query);
    if (loaded.state.kind === 'open') return reply(loaded, callView(loaded.state.call, (await this.rulesOfCall.find(callId)).rules));
    const tried = await this.commands.load(rehearsalStream(callId), rehearsalDecider, query);
    const { state: now } = await this.commands.load(rehearsalStream(callId), rehearsalDecider);
    return now.kind === 'running' && tried.state.kind === 'running' // one that is over is gone on the axis of knowledge too
      ? reply(standingFor(actor, tried), {
          ...callView(tried.state.call, (await this.rulesOfCall.find(callId)).rules),
          rehearsal: true as const,
        })
      : notFound('call', callId);
  }

  @Get(':callId/forms')
  @Allow('ANY')
  @Returns(CallFormsView, { description: 'The fields of its lines and of their proof, as the rules of the call say' })
  async forms(@PathId('callId', 'call') callId: string) {
    const { rules, ruleSet } = await this.rulesOfCall.find(callId);
    const { screenForm, proofForm } = familyOf(rules.funding);
    return { callId, ruleSet, lines: screenForm, proof: proofForm, declarations: [...DECLARATIONS] };
  }

  @Get(':callId/line-template.xlsx')
  @Allow('ANY')
  @ReturnsSheet('xlsx', 'A workbook in which the lines of an application are filled in, with the allowed values as lists')
  async lineTemplate(
    @PathId('callId', 'call') callId: string,
    @JsonQuery(TemplateQuery) { language = 'de' }: Static<typeof TemplateQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { call, rules } = await this.rulesOfCall.find(callId);
    const template = await lineTemplate(familyOf(rules.funding).screenForm, language);
    return workbookFile(response, `positionen-${inFileName(call.programmeCode)}`, template);
  }
}
