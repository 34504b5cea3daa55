import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, InstantString, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Commands, JsonQuery, PathId, Returns, WaitForProjection, notFound, reply } from '@paktwerk/platform';
import { pageQuery, pageSchema } from '@paktwerk/platform';
import { FundingCalls } from '../read-models/funding-calls/query';
import { callDecider, callStream } from './state';
import { familyOf } from '../funding/funding';
import { RulesOfCall } from './rules-of-call';
import { CallFormsView, CallListItem, CallView, callView } from './views';

const ListQuery = Type.Object({ ...pageQuery, programmeId: Type.Optional(Id('prg')) }, { additionalProperties: false });
const AsOf = Type.Object({ knownAt: Type.Optional(InstantString()) }, { additionalProperties: false });

@ApiTags('calls')
@Controller('api/applications/v1/calls')
export class CallController {
  constructor(
    private readonly commands: Commands,
    private readonly fundingCalls: FundingCalls,
    private readonly rulesOfCall: RulesOfCall,
  ) {}

  @Get()
  @Allow('ANY')
  @WaitForProjection('funding-calls')
  @Returns(pageSchema(CallListItem))
  list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.fundingCalls.calls(query);
  }

  @Get(':callId')
  @Allow('ANY')
  @Returns(CallView, { versioned: true })
  async one(@PathId('callId', 'call') callId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const loaded = await this.commands.load(callStream(callId), callDecider, query);
    return loaded.state.kind === 'open' ? reply(loaded, callView(loaded.state.call)) : notFound('call', callId);
  }

  @Get(':callId/forms')
  @Allow('ANY')
  @Returns(CallFormsView, { description: 'The fields of its lines and of their proof, as the rules of the call say' })
  async forms(@PathId('callId', 'call') callId: string) {
    const { rules, ruleSet } = await this.rulesOfCall.find(callId);
    const { screenForm, proofForm } = familyOf(rules.funding);
    return { callId, ruleSet, lines: screenForm, proof: proofForm };
  }
}
