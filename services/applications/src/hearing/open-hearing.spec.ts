import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import {
  DECISION,
  HEARD,
  OTHER_CLERK,
  TODAY,
  checked,
  prepared,
  rejectedByTheCheck,
  someRules,
  submitted,
} from '../application/application.fixture';
import { decideRelease } from '../application/release-decision';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { LAST_DAY as ANSWER_DAY, REQUEST, asked } from '../information/information.fixture';
import { GROUNDS, HEARING, LAST_DAY, closed, opened, stated } from './hearing.fixture';
import { decideOpenHearing } from './open-hearing';
import type { OpenHearing } from './open-hearing';

const OTHER = derivedId('hea', 'other');
const { funding } = someRules();
const hear =
  (command: Partial<OpenHearing> = {}, rules = funding) =>
  (state: ApplicationState) =>
    decideOpenHearing({ hearingId: HEARING, intendedCents: 0, grounds: GROUNDS, today: TODAY, ...command }, state, rules);
const days = (n: number) => ({
  ...funding,
  hearingDays: { value: n, mark: 'A' as const, source: 'spec', anchor: 'application' as const, effect: 'none' as const },
});

describe('open a hearing', () => {
  it('takes two weeks where the rules name no days', () =>
    given(applicationDecider, checked())
      .when(hear())
      .then(opened({ dueOn: LAST_DAY })));
  it('takes the days of the rules, and ends on a working day', () =>
    given(applicationDecider, checked())
      .when(hear({}, days(5)))
      .then(opened({ dueOn: '2022-08-06', lastDay: '2022-08-08' })));
  it('is possible while a decision is prepared, of which it says nothing', () =>
    given(applicationDecider, [...checked(), prepared({ outcome: 'rejected', amountCents: 0 })])
      .when(hear())
      .then(opened()));
  it('adds nothing the second time, and is one at a time', () => {
    given(applicationDecider, [...checked(), opened()])
      .when(hear())
      .nothing();
    given(applicationDecider, [...checked(), opened()])
      .when(hear({ hearingId: OTHER }))
      .refused('hearing-running', { hearingId: HEARING, lastDay: LAST_DAY });
    given(applicationDecider, [...checked(), opened(), closed()])
      .when(hear({ hearingId: OTHER, intendedCents: 100 }))
      .then(opened({ hearingId: OTHER, intendedCents: 100 }));
  });
  it('waits for what is asked for, and for the formal check', () => {
    given(applicationDecider, [...checked(), asked()])
      .when(hear())
      .refused('information-pending', { requestId: REQUEST, lastDay: ANSWER_DAY });
    given(applicationDecider, [submitted()]).when(hear()).refused('formal-check-missing');
  });
  it('is on something that is lost', () =>
    given(applicationDecider, checked())
      .when(hear({ intendedCents: 3_700_000 }))
      .refused('hearing-not-adverse', { intendedCents: 3_700_000, requestedCents: 3_700_000 }));
  it('is over where all is decided', () =>
    given(applicationDecider, [submitted(), rejectedByTheCheck]).when(hear()).refused('application-rejected', { stage: 'formal' }));
});

describe('a decision before which the applicant is heard', () => {
  const release = (state: ApplicationState) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, state);
  const rejection = prepared({ outcome: 'rejected', amountCents: 0, needs: HEARD });
  const missing = { decisionId: DECISION, amountCents: 0, source: '§ 28 LVwVfG' };

  it.each([
    ['without a hearing', [...checked(), rejection]],
    ['while it runs', [...checked(), rejection, opened()]],
    ['after one on a cut only', [...checked(), opened({ intendedCents: 100 }), closed(), rejection]],
  ])('is not released %s', (_, history) => given(applicationDecider, history).when(release).refused('hearing-missing', missing));
  it.each([
    ['its period is over', [...checked(), opened(), closed(), rejection]],
    ['the applicant has spoken', [...checked(), opened(), stated(), closed({ because: 'statement-received' }), rejection]],
  ])('is released when %s', (_, history) =>
    expect(
      given(applicationDecider, history)
        .when(release)
        .events()
        .map((e) => e.type),
    ).toEqual(['decision.released', 'application.rejected']),
  );
});
