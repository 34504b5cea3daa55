import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { closed, file, opened, planned, withStep } from '../case/case.fixture';
import { AssessmentRecorded, GoalChanged, GoalDropped, GoalReached, PlanReviewed, StepDone } from '../case/events';
import type { CaseEvent } from '../case/events';
import { caseDecider } from '../case/state';
import type { CaseState } from '../case/state';
import { decideChangeGoal } from './change-goal';
import { decideDoStep } from './do-step';
import { decideDropGoal, decideReachGoal } from './end-goal';
import { decideRecordAssessment } from './record-assessment';
import { decideReviewPlan } from './review-plan';

const today = '2022-12-01';
const first = withStep(1);
const { planId } = first.data;
const { goalId, steps } = first.data.goals[0]!;
const { stepId } = steps[0]!;
const goal = { planId, goalId };
const another = derivedId('gol', 'another');
const history = [opened(), first];

describe('a step', () => {
  const done = { ...goal, stepId, doneOn: '2022-10-10' };
  const recorded = StepDone({ ...file, ...done });
  it('is done once', () => {
    given(caseDecider, history)
      .when((s) => decideDoStep(done, s, today))
      .then(recorded);
    given(caseDecider, [...history, recorded])
      .when((s) => decideDoStep(done, s, today))
      .nothing();
  });
  it('is one of the goal, and done between the agreement and today, while the case is open', () => {
    const unknown = derivedId('stp', 'no');
    const refused = (cmd: typeof done, code: string, data: Readonly<Record<string, unknown>>, ...more: readonly CaseEvent[]) =>
      given<CaseState, CaseEvent>(caseDecider, [...history, ...more])
        .when((s) => decideDoStep(cmd, s, today))
        .refused(code, data);
    refused({ ...done, stepId: unknown }, 'step-unknown', { stepId: unknown });
    refused({ ...done, goalId: another }, 'goal-unknown', { goalId: another });
    refused({ ...done, doneOn: '2022-09-19' }, 'before-agreement', { date: '2022-09-19', agreedOn: '2022-09-20' });
    refused({ ...done, doneOn: '2022-12-02' }, 'date-in-future', { date: '2022-12-02', today });
    refused(done, 'case-closed', { closedOn: '2022-11-30' }, closed('2022-11-30'));
    given(caseDecider)
      .when((s) => decideDoStep(done, s, today))
      .refused('case-unknown');
  });
});

describe('the end of a goal', () => {
  const reach = { ...goal, reachedOn: '2022-11-01' };
  const drop = { ...goal, droppedOn: '2022-11-01', reason: 'Anders gewollt' };
  it('is recorded once, reached or dropped', () => {
    given(caseDecider, history)
      .when((s) => decideReachGoal(reach, s, today))
      .then(GoalReached({ ...file, ...reach }));
    given(caseDecider, history)
      .when((s) => decideDropGoal(drop, s, today))
      .then(GoalDropped({ ...file, ...drop }));
    given(caseDecider, [...history, GoalReached({ ...file, ...reach })])
      .when((s) => decideReachGoal(reach, s, today))
      .nothing();
    given(caseDecider, [...history, GoalReached({ ...file, ...reach })])
      .when((s) => decideDropGoal(drop, s, today))
      .refused('goal-ended', { endedOn: '2022-11-01', kind: 'reached' });
  });
  it('is of one plan: the next one may take the goal up again', () => {
    const next = { ...planned(2, '2022-11-10'), data: { ...planned(2, '2022-11-10').data, goals: first.data.goals } };
    const again = { planId: next.data.planId, goalId, reachedOn: '2022-11-20' };
    given(caseDecider, [...history, GoalReached({ ...file, ...reach }), next])
      .when((s) => decideReachGoal(again, s, today))
      .then(GoalReached({ ...file, ...again }));
  });
  it('is refused for a goal that is not there', () =>
    given(caseDecider, history)
      .when((s) => decideReachGoal({ ...reach, goalId: another }, s, today))
      .refused('goal-unknown', { goalId: another }));
});

describe('changing a goal', () => {
  const change = { ...goal, changeId: derivedId('chg', '1'), changedOn: '2022-10-01', text: 'Kurs B2', until: '2023-06-30' };
  it('puts it in other words, once', () => {
    given(caseDecider, history)
      .when((s) => decideChangeGoal(change, s, today))
      .then(GoalChanged({ ...file, ...change }));
    given(caseDecider, [...history, GoalChanged({ ...file, ...change })])
      .when((s) => decideChangeGoal(change, s, today))
      .nothing();
  });
  it('is for the plan in force, and for a goal that goes on', () => {
    const next = planned(2, '2022-10-05');
    given(caseDecider, [...history, next])
      .when((s) => decideChangeGoal(change, s, today))
      .refused('plan-replaced', { planId, by: next.data.planId, agreedOn: '2022-10-05' });
    given(caseDecider, [...history, GoalReached({ ...file, ...goal, reachedOn: '2022-09-30' })])
      .when((s) => decideChangeGoal(change, s, today))
      .refused('goal-ended', { endedOn: '2022-09-30', kind: 'reached' });
    const unknown = derivedId('pln', 'no');
    given(caseDecider, history)
      .when((s) => decideChangeGoal({ ...change, planId: unknown }, s, today))
      .refused('plan-unknown', { planId: unknown });
    given(caseDecider, history)
      .when((s) => decideChangeGoal({ ...change, until: '2022-09-19' }, s, today))
      .refused('goal-before-agreement', { until: '2022-09-19', agreedOn: '2022-09-20' });
  });
});

describe('reviewing a plan', () => {
  const rules = { months: 6, mostMonths: 12 };
  const review = { reviewId: derivedId('rvw', '1'), planId, reviewedOn: '2022-11-30' };
  const recorded = PlanReviewed({ ...file, ...review, nextOn: '2023-05-30' });
  it('says when next: after six months unless both want another day', () => {
    given(caseDecider, history)
      .when((s) => decideReviewPlan(review, s, today, rules))
      .then(recorded);
    given(caseDecider, history)
      .when((s) => decideReviewPlan({ ...review, nextOn: '2023-11-30', result: 'Läuft' }, s, today, rules))
      .then(PlanReviewed({ ...file, ...review, nextOn: '2023-11-30', result: 'Läuft' }));
    given(caseDecider, [...history, recorded])
      .when((s) => decideReviewPlan(review, s, today, rules))
      .nothing();
  });
  it('is at least once a year, and not of the past', () => {
    for (const nextOn of ['2023-12-01', '2022-11-30'])
      given(caseDecider, history)
        .when((s) => decideReviewPlan({ ...review, nextOn }, s, today, rules))
        .refused('review-too-far', { reviewedOn: '2022-11-30', nextOn, latest: '2023-11-30' });
  });
});

describe('an assessment', () => {
  const cmd = {
    assessmentId: derivedId('asm', '1'),
    assessedOn: '2022-09-07',
    findings: [{ domain: 'HOUSING' as const, situation: 'Ein Zimmer', need: 'URGENT' as const }],
    levels: { language: 'A1' as const },
  };
  const recorded = AssessmentRecorded({
    ...file,
    assessmentId: cmd.assessmentId,
    assessedOn: cmd.assessedOn,
    findings: [{ domain: 'HOUSING', found: { situation: 'Ein Zimmer', need: 'URGENT' } }],
    levels: { language: 'A1' },
  });
  it('is recorded once, domain by domain', () => {
    given(caseDecider, [opened()])
      .when((s) => decideRecordAssessment(cmd, s, today))
      .then(recorded);
    given(caseDecider, [opened(), recorded])
      .when((s) => decideRecordAssessment(cmd, s, today))
      .nothing();
  });
  it('says something, and of each domain once', () => {
    given(caseDecider, [opened()])
      .when((s) => decideRecordAssessment({ ...cmd, findings: [], levels: {} }, s, today))
      .refused('assessment-empty');
    given(caseDecider, [opened()])
      .when((s) => decideRecordAssessment({ ...cmd, findings: [...cmd.findings, ...cmd.findings] }, s, today))
      .refused('domain-twice', { domain: 'HOUSING' });
  });
});
