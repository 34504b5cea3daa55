import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, RequestBody, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Command, CurrentActor, JsonBody, PathId, Returns } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { requireInCharge, requireLeadOfAnother } from '../access/who-may';
import { Cases } from '../case/cases';
import { CaseView, Reason } from '../case/views';
import { decideExtendLimit } from '../limit/extend-limit';
import { decidePause } from './pause-case';
import { decideReopen } from './reopen-case';
import { decideResume } from './resume-case';

const PauseBody = RequestBody('PauseBody', { pausedOn: DateOnly(), reason: Reason });
const ResumeBody = RequestBody('ResumeBody', { resumedOn: DateOnly() });
const ReopenBody = RequestBody('ReopenBody', { reopenedOn: DateOnly(), reason: Reason });
const ExtendLimitBody = RequestBody('ExtendLimitBody', { reason: Reason });

/** How a case goes on: paused, resumed, reopened, and beyond three years with a reason of the lead. */
@ApiTags('cases')
@Controller('api/case-management/v1/cases')
export class CourseController {
  constructor(private readonly cases: Cases) {}

  @Post(':id/pause')
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, description: 'Paused' })
  async pause(
    @PathId('id', 'case') id: string,
    @JsonBody(PauseBody) body: Static<typeof PauseBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.cases.change({ caseId: id, actor, ctx }, requireInCharge, (s, today) => decidePause(body, s, today));
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
    return this.cases.change({ caseId: id, actor, ctx }, requireInCharge, (s, today) => decideResume(body, s, today));
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
    return this.cases.change({ caseId: id, actor, ctx }, requireInCharge, (s, today) => decideReopen(body, s, today));
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
    return this.cases.change({ caseId: id, actor, ctx }, requireLeadOfAnother, (s, today) => decideExtendLimit(cmd, s, today));
  }
}
