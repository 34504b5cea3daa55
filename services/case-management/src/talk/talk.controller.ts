import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestBody, Text, derivedId } from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import { Allow, Command, Commands, CurrentActor, JsonBody, PathId, Returns, reply } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { isLeadOfAnother, requireInCharge, requireReader } from '../access/who-may';
import type { CaseEvent } from '../case/events';
import { existing } from '../case/existing';
import { caseDecider, caseStream } from '../case/state';
import type { CaseState } from '../case/state';
import { CaseView, caseView } from '../case/views';
import { MINIMUM_TALK_MINUTES } from '../parameters';
import { Appointments } from '../read-models/appointments/query';
import { decideAnnulTalk } from './annul-talk';
import { decideCorrectTalk } from './correct-talk';
import { TALK } from './views';

const Why = Text(500, { minLength: 3, description: 'Kept under the key of the client' });
const CorrectTalkBody = RequestBody('CorrectTalkBody', { ...TALK, reason: Why });
const AnnulTalkBody = RequestBody('AnnulTalkBody', { reason: Why });

type Decide = (s: CaseState, today: IsoDate, isByLead: boolean) => Decision<CaseEvent>;

/**
 * What was recorded of a talk is put right by whoever is in charge, also once the case is closed; nothing is overwritten. Where the limit of counselling ends later by
 * it, a lead does it.
 */
@ApiTags('cases')
@Controller('api/case-management/v1/cases')
export class TalkController {
  constructor(
    private readonly commands: Commands,
    private readonly appointments: Appointments,
  ) {}

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
    return this.handle(id, actor, ctx, (s, today, isByLead) =>
      decideCorrectTalk({ ...cmd, isByLead }, s, today, MINIMUM_TALK_MINUTES.value),
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
    return this.handle(id, actor, ctx, (s, today, isByLead) => decideAnnulTalk({ talkId, reason, isByLead }, s, today));
  }

  private async handle(id: string, actor: Actor, ctx: CommandContext, decide: Decide) {
    const who = await this.appointments.withOffice(actor);
    const handled = await this.commands.handle(caseStream(id), caseDecider, ctx, {
      guard: (state) => {
        const file = existing(state, id);
        (isLeadOfAnother(who, file) ? requireReader : requireInCharge)(who, file);
      },
      decide: (state, { today }) => decide(state, today, state.kind !== 'none' && isLeadOfAnother(who, state)),
    });
    return reply(handled, caseView(handled.state, handled.version));
  }
}
