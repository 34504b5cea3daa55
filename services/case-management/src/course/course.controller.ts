import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, RequestBody, Text, derivedId } from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import { Allow, Command, Commands, CurrentActor, JsonBody, PathId, Returns, reply } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { requireInCharge, requireLeadOfAnother } from '../access/who-may';
import type { CaseEvent } from '../case/events';
import { existing } from '../case/existing';
import { caseDecider, caseStream } from '../case/state';
import type { CaseState } from '../case/state';
import { CaseView, caseView } from '../case/views';
import { decideExtendLimit } from '../limit/extend-limit';
import { Appointments } from '../read-models/appointments/query';
import { decidePause } from './pause-case';
import { decideReopen } from './reopen-case';
import { decideResume } from './resume-case';

const reason = Text(500, { minLength: 3, description: 'Kept under the key of the client' });
const PauseBody = RequestBody('PauseBody', { pausedOn: DateOnly(), reason });
const ResumeBody = RequestBody('ResumeBody', { resumedOn: DateOnly() });
const ReopenBody = RequestBody('ReopenBody', { reopenedOn: DateOnly(), reason });
const ExtendLimitBody = RequestBody('ExtendLimitBody', { reason });

/** How a case goes on: paused, resumed, reopened, and beyond three years with a reason of the lead. */
@ApiTags('cases')
@Controller('api/case-management/v1/cases')
export class CourseController {
  constructor(
    private readonly commands: Commands,
    private readonly appointments: Appointments,
  ) {}

  @Post(':id/pause')
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, description: 'Paused' })
  async pause(
    @PathId('id', 'case') id: string,
    @JsonBody(PauseBody) body: Static<typeof PauseBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.handle(id, actor, ctx, requireInCharge, (s, today) => decidePause(body, s, today));
  }

  @Post(':id/resume')
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, description: 'Resumed' })
  async resume(
    @PathId('id', 'case') id: string,
    @JsonBody(ResumeBody) body: Static<typeof ResumeBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.handle(id, actor, ctx, requireInCharge, (s, today) => decideResume(body, s, today));
  }

  @Post(':id/reopen')
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, description: 'Reopened' })
  async reopen(
    @PathId('id', 'case') id: string,
    @JsonBody(ReopenBody) body: Static<typeof ReopenBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.handle(id, actor, ctx, requireInCharge, (s, today) => decideReopen(body, s, today));
  }

  @Post(':id/extend-limit')
  @Allow('TEAM_LEAD')
  @Returns(CaseView, { versioned: true, description: 'Extended' })
  async extendLimit(
    @PathId('id', 'case') id: string,
    @JsonBody(ExtendLimitBody) body: Static<typeof ExtendLimitBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { extensionId: derivedId('ext', ctx.commandId), reason: body.reason };
    return this.handle(id, actor, ctx, requireLeadOfAnother, (s, today) => decideExtendLimit(cmd, s, today));
  }

  private async handle(
    id: string,
    actor: Actor,
    ctx: CommandContext,
    requireRight: typeof requireInCharge,
    decide: (state: CaseState, today: IsoDate) => Decision<CaseEvent>,
  ) {
    const who = await this.appointments.withOffice(actor);
    const handled = await this.commands.handle(caseStream(id), caseDecider, ctx, {
      guard: (state) => requireRight(who, existing(state, id)),
      decide: (state, { today }) => decide(state, today),
    });
    return reply(handled, caseView(handled.state, handled.version));
  }
}
