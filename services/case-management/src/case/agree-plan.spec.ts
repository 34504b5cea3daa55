import { given } from '@paktwerk/testing';
import { decideAgreePlan } from './agree-plan';
import { closed, file, opened, plan, planned } from './case.fixture';
import { PlanAgreed } from './events';
import { caseDecider } from './state';

const today = '2022-12-01';

describe('agreeing on a plan', () => {
  it('records the goals', () =>
    given(caseDecider, [opened()])
      .when((s) => decideAgreePlan(plan(1), s, today))
      .then(planned(1)));
  it('adds nothing the second time', () =>
    given(caseDecider, [opened(), planned(1)])
      .when((s) => decideAgreePlan(plan(1), s, today))
      .nothing());
  it('continues with a further plan', () =>
    given(caseDecider, [opened(), planned(1)])
      .when((s) => decideAgreePlan(plan(2), s, today))
      .then(planned(2)));
  it('takes the day of opening, today, and a goal that ends on the day itself', () => {
    for (const day of ['2022-09-05', today])
      given(caseDecider, [opened()])
        .when((s) => decideAgreePlan(plan(1, day, day), s, today))
        .then(PlanAgreed({ ...file, ...plan(1, day, day) }));
  });
  it('refuses before opening, after closing and in the future', () => {
    given(caseDecider, [opened()])
      .when((s) => decideAgreePlan(plan(1, '2022-09-04'), s, today))
      .refused('before-opening', { date: '2022-09-04', openedOn: '2022-09-05' });
    given(caseDecider, [opened(), closed('2022-11-30')])
      .when((s) => decideAgreePlan(plan(1), s, today))
      .refused('case-closed', { closedOn: '2022-11-30' });
    given(caseDecider, [opened()])
      .when((s) => decideAgreePlan(plan(1, '2022-12-02'), s, today))
      .refused('date-in-future', { date: '2022-12-02', today: '2022-12-01' });
    given(caseDecider)
      .when((s) => decideAgreePlan(plan(1), s, today))
      .refused('case-unknown');
  });
  it('refuses a goal that ends before it was agreed', () =>
    given(caseDecider, [opened()])
      .when((s) => decideAgreePlan(plan(1, '2022-09-20', '2022-09-19'), s, today))
      .refused('goal-before-agreement', { agreedOn: '2022-09-20', until: '2022-09-19' }));
});
