import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PLAN_DOMAINS } from '@paktwerk/contracts';
import { DateOnly, Id, RequestBody, Text, Type, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Command, CurrentActor, JsonBody, PathId, Returns } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { requireInCharge } from '../access/who-may';
import { Cases } from '../case/cases';
import { Finding, Levels } from '../case/events';
import { CaseView, Reason } from '../case/views';
import { MOST_REVIEW_MONTHS, REVIEW_MONTHS } from '../parameters';
import { decideChangeGoal } from './change-goal';
import { decideDoStep } from './do-step';
import { decideDropGoal, decideReachGoal } from './end-goal';
import { decideRecordAssessment } from './record-assessment';
import { decideReviewPlan } from './review-plan';

const goal = { planId: Id('pln'), goalId: Id('gol') };
const DoStepBody = RequestBody('DoStepBody', { ...goal, stepId: Id('stp'), doneOn: DateOnly() });
const ReachGoalBody = RequestBody('ReachGoalBody', { ...goal, reachedOn: DateOnly() });
const DropGoalBody = RequestBody('DropGoalBody', { ...goal, droppedOn: DateOnly(), reason: Reason });
const ChangeGoalBody = RequestBody('ChangeGoalBody', {
  ...goal,
  changedOn: DateOnly(),
  text: Text(1000),
  until: Type.Optional(DateOnly()),
});
const ReviewPlanBody = RequestBody('ReviewPlanBody', {
  planId: Id('pln'),
  reviewedOn: DateOnly(),
  nextOn: Type.Optional(DateOnly({ description: 'When it is looked at again; by the rule unless told' })),
  result: Type.Optional(Text(2000)),
});
const AssessmentBody = RequestBody('AssessmentBody', {
  assessedOn: DateOnly(),
  findings: Type.Array(Finding, { maxItems: PLAN_DOMAINS.length }),
  levels: Type.Optional(Levels),
});
const REVIEW = { months: REVIEW_MONTHS.value, mostMonths: MOST_REVIEW_MONTHS.value };

/** What becomes of a plan, and what it rests on; said by whoever is in charge. */
@ApiTags('cases')
@Controller('api/case-management/v1/cases')
export class PlanController {
  constructor(private readonly cases: Cases) {}

  @Post(':id/do-step')
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, description: 'Done' })
  async doStep(
    @PathId('id', 'case') id: string,
    @JsonBody(DoStepBody) body: Static<typeof DoStepBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.cases.change({ caseId: id, actor, ctx }, requireInCharge, (s, today) => decideDoStep(body, s, today));
  }

  @Post(':id/reach-goal')
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, description: 'Reached' })
  async reachGoal(
    @PathId('id', 'case') id: string,
    @JsonBody(ReachGoalBody) body: Static<typeof ReachGoalBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.cases.change({ caseId: id, actor, ctx }, requireInCharge, (s, today) => decideReachGoal(body, s, today));
  }

  @Post(':id/drop-goal')
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, description: 'Dropped' })
  async dropGoal(
    @PathId('id', 'case') id: string,
    @JsonBody(DropGoalBody) body: Static<typeof DropGoalBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.cases.change({ caseId: id, actor, ctx }, requireInCharge, (s, today) => decideDropGoal(body, s, today));
  }

  @Post(':id/change-goal')
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, description: 'Changed' })
  async changeGoal(
    @PathId('id', 'case') id: string,
    @JsonBody(ChangeGoalBody) body: Static<typeof ChangeGoalBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { changeId: derivedId('chg', ctx.commandId), ...body };
    return this.cases.change({ caseId: id, actor, ctx }, requireInCharge, (s, today) => decideChangeGoal(cmd, s, today));
  }

  @Post(':id/review-plan')
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, description: 'Reviewed' })
  async review(
    @PathId('id', 'case') id: string,
    @JsonBody(ReviewPlanBody) body: Static<typeof ReviewPlanBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { reviewId: derivedId('rvw', ctx.commandId), ...body };
    return this.cases.change({ caseId: id, actor, ctx }, requireInCharge, (s, today) => decideReviewPlan(cmd, s, today, REVIEW));
  }

  @Post(':id/record-assessment')
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, description: 'Recorded' })
  async assess(
    @PathId('id', 'case') id: string,
    @JsonBody(AssessmentBody) body: Static<typeof AssessmentBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { assessmentId: derivedId('asm', ctx.commandId), ...body };
    return this.cases.change({ caseId: id, actor, ctx }, requireInCharge, (s, today) => decideRecordAssessment(cmd, s, today));
  }
}
