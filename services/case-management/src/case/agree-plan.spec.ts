import { given } from '@paktwerk/testing';
import { decideAgreePlan } from './agree-plan';
import { closed, opened, plan, planned, STEP, withStep } from './case.fixture';
import { goalIdOf, stepIdOf } from './events';
import { caseDecider } from './state';

const today = '2022-12-01';

describe('agreeing on a plan', () => {
  it('records the goals', () =>
    given(caseDecider, [opened()])
      .when((s) => decideAgreePlan(plan(1), s, today, 6))
      .then(planned(1)));
  it('adds nothing the second time', () =>
    given(caseDecider, [opened(), planned(1)])
      .when((s) => decideAgreePlan(plan(1), s, today, 6))
      .nothing());
  it('continues with a further plan', () =>
    given(caseDecider, [opened(), planned(1)])
      .when((s) => decideAgreePlan(plan(2), s, today, 6))
      .then(planned(2)));
  it('takes the day of opening, today, and a goal that ends on the day itself', () => {
    for (const day of ['2022-09-05', today])
      given(caseDecider, [opened()])
        .when((s) => decideAgreePlan(plan(1, day, day), s, today, 6))
        .then(planned(1, day, day));
  });
  it('refuses before opening, after closing and in the future', () => {
    given(caseDecider, [opened()])
      .when((s) => decideAgreePlan(plan(1, '2022-09-04'), s, today, 6))
      .refused('before-opening', { date: '2022-09-04', openedOn: '2022-09-05' });
    given(caseDecider, [opened(), closed('2022-11-30')])
      .when((s) => decideAgreePlan(plan(1), s, today, 6))
      .refused('case-closed', { closedOn: '2022-11-30' });
    given(caseDecider, [opened()])
      .when((s) => decideAgreePlan(plan(1, '2022-12-02'), s, today, 6))
      .refused('date-in-future', { date: '2022-12-02', today: '2022-12-01' });
    given(caseDecider)
      .when((s) => decideAgreePlan(plan(1), s, today, 6))
      .refused('case-unknown');
  });
  it('refuses a goal that ends before it was agreed', () =>
    given(caseDecider, [opened()])
      .when((s) => decideAgreePlan(plan(1, '2022-09-20', '2022-09-19'), s, today, 6))
      .refused('goal-before-agreement', { agreedOn: '2022-09-20', until: '2022-09-19' }));

  it('takes goals and steps on from an earlier plan by their ids, and names new ones', () => {
    const before = withStep(1);
    const goal = before.data.goals[0]!;
    const next = { planId: plan(2).planId, agreedOn: '2022-11-01' };
    const { data } = given(caseDecider, [opened(), before])
      .when((s) =>
        decideAgreePlan(
          {
            ...next,
            goals: [
              { ...goal, steps: [...goal.steps, STEP] },
              { domain: 'WORK', text: 'Arbeit' },
            ],
          },
          s,
          today,
          6,
        ),
      )
      .events()[0]!;
    const goals = (data as typeof before.data).goals;
    expect(goals[0]).toEqual({ ...goal, steps: [goal.steps[0], { stepId: stepIdOf(next.planId, 0, 1), ...STEP }] });
    expect(goals[1]).toEqual({ goalId: goalIdOf(next.planId, 1), domain: 'WORK', text: 'Arbeit', steps: [] });
    expect((data as typeof before.data).reviewOn).toBe('2023-05-01');
  });
  it('refuses goals and steps that are in no earlier plan, or twice, and a step that ends before', () => {
    const before = withStep(1);
    const goal = before.data.goals[0]!;
    const [goalId, stepId] = [goalIdOf('pln_x', 0), stepIdOf('pln_x', 0, 0)];
    const agree = (...goals: Parameters<typeof decideAgreePlan>[0]['goals']) =>
      given(caseDecider, [opened(), before]).when((s) =>
        decideAgreePlan({ planId: plan(2).planId, agreedOn: '2022-11-01', goals }, s, today, 6),
      );
    agree({ ...goal, goalId }).refused('goal-unknown', { goalId });
    agree(goal, goal).refused('goal-twice', { goalId: goal.goalId });
    agree({ ...goal, steps: [{ ...STEP, stepId }] }).refused('step-unknown', { stepId });
    agree({ ...goal, steps: [...goal.steps, ...goal.steps] }).refused('step-unknown', { stepId: goal.steps[0]!.stepId });
    agree({ domain: 'WORK', text: 'Arbeit', steps: [{ ...STEP, until: '2022-10-31' }] }).refused('step-before-agreement', {
      until: '2022-10-31',
      agreedOn: '2022-11-01',
    });
  });
});
