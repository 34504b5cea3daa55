import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestBody, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Command, CurrentActor, JsonBody, PathId, Returns } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { isLeadOfAnother, requireInChargeOrLead } from '../access/who-may';
import type { Who } from '../access/who-may';
import { Cases } from '../case/cases';
import type { CaseState } from '../case/state';
import { CaseView, Reason } from '../case/views';
import { MINIMUM_TALK_MINUTES } from '../parameters';
import { decideAnnulTalk } from './annul-talk';
import { decideCorrectTalk } from './correct-talk';
import { TALK } from './views';

const CorrectTalkBody = RequestBody('CorrectTalkBody', { ...TALK, reason: Reason });
const AnnulTalkBody = RequestBody('AnnulTalkBody', { reason: Reason });

const isByLead = (who: Who, state: CaseState): boolean => state.kind !== 'none' && isLeadOfAnother(who, state);

/**
 * What was recorded of a talk is put right by whoever is in charge, also once the case is closed; nothing is overwritten. Where the limit of counselling ends later by
 * it, a lead does it.
 */
@ApiTags('cases')
@Controller('api/case-management/v1/cases')
export class TalkController {
  constructor(private readonly cases: Cases) {}

  @Post(':id/talks/:talkId/correct')
  @Allow('CASE_MANAGER', 'TEAM_LEAD')
  @Returns(CaseView, { versioned: true, description: 'Corrected' })
  async correct(
    @PathId('id', 'case') id: string,
    @PathId('talkId', 'tlk') talkId: string,
    @JsonBody(CorrectTalkBody) body: Static<typeof CorrectTalkBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { correctionId: derivedId('cor', ctx.commandId), talkId, ...body };
    return this.cases.change({ caseId: id, actor, ctx }, requireInChargeOrLead, (s, today, who) =>
      decideCorrectTalk({ ...cmd, isByLead: isByLead(who, s) }, s, today, MINIMUM_TALK_MINUTES.value),
    );
  }

  @Post(':id/talks/:talkId/annul')
  @Allow('CASE_MANAGER', 'TEAM_LEAD')
  @Returns(CaseView, { versioned: true, description: 'Struck out' })
  async annul(
    @PathId('id', 'case') id: string,
    @PathId('talkId', 'tlk') talkId: string,
    @JsonBody(AnnulTalkBody) { reason }: Static<typeof AnnulTalkBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.cases.change({ caseId: id, actor, ctx }, requireInChargeOrLead, (s, today, who) =>
      decideAnnulTalk({ talkId, reason, isByLead: isByLead(who, s) }, s, today),
    );
  }
}
