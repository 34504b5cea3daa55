import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import {
  CLERK,
  DECISION,
  OTHER_CLERK,
  TODAY,
  checked,
  declined,
  prepared,
  rejectedByTheCheck,
  reserved,
  submitted,
} from './application.fixture';
import { ApplicationRejected, ApplicationWithdrawn, GrantIssued } from './events';
import { LAST_DAY, closed, opened, stated } from '../hearing/hearing.fixture';
import { EXTENDED, REQUEST, asked, extended, overdue } from '../information/information.fixture';
import { decideRelease } from './release-decision';
import { applicationDecider, keysOf } from './state';
import type { ApplicationState } from './state';

const release =
  (by = OTHER_CLERK, decisionId = DECISION) =>
  (state: ApplicationState) =>
    decideRelease({ releasedBy: by, today: TODAY, decisionId }, state);
const ready = () => [...checked(), prepared(), reserved()];

describe('release a decision', () => {
  it('issues the grant in the same append, when another person releases', () => {
    const events = given(applicationDecider, ready()).when(release()).events();
    expect(events).toMatchObject([
      { type: 'decision.released', data: { decisionId: DECISION, preparedBy: CLERK, releasedBy: OTHER_CLERK, amountCents: 3_700_000 } },
      {
        type: 'grant.issued',
        data: {
          grantId: derivedId('grt', DECISION),
          amountCents: 3_700_000,
          from: '2022-07-01',
          to: '2023-06-30',
          ruleSetVersion: 1,
          lines: [
            { lineId: 'line-1', kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 },
            { lineId: 'line-2', kind: 'measure', amountCents: 500_000 },
          ],
        },
      },
    ]);
  });

  it('refuses the person who prepared, even when the money is not reserved yet', () => {
    given(applicationDecider, ready()).when(release(CLERK)).refused('four-eyes', { decisionId: DECISION, preparedOn: TODAY });
    given(applicationDecider, [...checked(), prepared()])
      .when(release(CLERK))
      .refused('four-eyes', { decisionId: DECISION, preparedOn: '2022-08-01' });
  });

  it('refuses the same human by another sign-in: two linked sign-ins are one pair of eyes', () => {
    const mobile = derivedId('per', 'clerk, mobile');
    const humanOf = (signIn: string) => (signIn === mobile ? CLERK : signIn);
    const by = (releasedBy: string) => (state: ApplicationState) =>
      decideRelease({ decisionId: DECISION, releasedBy, humanOf, today: TODAY }, state);
    given(applicationDecider, ready()).when(by(mobile)).refused('four-eyes', { decisionId: DECISION, preparedOn: TODAY });
    expect(given(applicationDecider, ready()).when(by(OTHER_CLERK)).events()).toHaveLength(2);
  });

  // A rejection was prepared behind the period, the period extended, and the rejection released within it.
  it.each(['rejected', 'partially-granted'] as const)('is not released as %s for what may still come in time', (outcome) =>
    given(applicationDecider, [...checked(), asked(), overdue(), prepared({ outcome }), reserved(), extended()])
      .when(release())
      .refused('information-pending', { requestId: REQUEST, lastDay: EXTENDED }),
  );
  it('is released in full while information may still come', () =>
    expect(
      given(applicationDecider, [...checked(), asked(), prepared(), reserved()])
        .when(release())
        .events()
        .map((e) => e.type),
    ).toEqual(['decision.released', 'grant.issued']));

  describe('that grants less', () => {
    const cut = prepared({ outcome: 'rejected', amountCents: 0 });
    const [before, behind] = [
      [...checked(), cut, opened()],
      [...checked(), opened(), closed(), cut],
    ];
    const overtaken = (heardOn: string) => ({ decisionId: DECISION, preparedOn: TODAY, heardOn });
    it('is not released while the applicant is heard, also where no rule asks for that', () =>
      given(applicationDecider, before).when(release()).refused('hearing-not-over', { decisionId: DECISION, lastDay: LAST_DAY }));
    it('is not released as it was prepared before the hearing was over, and is once it was prepared behind it', () => {
      given(applicationDecider, [...before, closed()])
        .when(release())
        .refused('decision-before-the-hearing', overtaken('2022-08-16'));
      expect(given(applicationDecider, behind).when(release()).events()).toHaveLength(2);
    });
    it('is released where its period was over before it was prepared, and that was recorded later', () =>
      expect(
        given(applicationDecider, [...before, closed({ because: 'period-over', on: TODAY })])
          .when(release())
          .events(),
      ).toHaveLength(2));
    it('is not released where something was said after its preparation, behind the period too', () =>
      given(applicationDecider, [...behind, stated({ late: true, on: '2022-08-17' })])
        .when(release())
        .refused('decision-before-the-hearing', overtaken('2022-08-17')));
  });
  it('is released in full while the applicant is heard, who loses nothing by it', () =>
    expect(
      given(applicationDecider, [...ready(), opened(), stated()])
        .when(release())
        .events(),
    ).toHaveLength(2));

  it('waits for the reservation', () =>
    given(applicationDecider, [...checked(), prepared()])
      .when(release())
      .refused('reservation-pending', { decisionId: DECISION, amountCents: 3_700_000 }));
  it('is refused with the figures where budgeting refused', () =>
    given(applicationDecider, [...checked(), prepared(), declined()])
      .when(release())
      .refused('reservation-refused', {
        decisionId: DECISION,
        amountCents: 3_700_000,
        reason: 'frame-exceeded',
        frameAvailableCents: 100,
        potAvailableCents: 200,
      }));

  it('is not possible from the money of a year that is over', () =>
    given(applicationDecider, [...checked(), prepared(), { ...declined(), data: { ...declined().data, closedYear: 2022 } }])
      .when(release())
      .refused('budget-year-closed', { decisionId: DECISION, amountCents: 3_700_000, budgetYear: 2022 }));

  it('of a rejection names what the check found as well', () => {
    const late = [...checked([submitted({ late: true })]), prepared({ outcome: 'rejected', amountCents: 0 })];
    const events = given(applicationDecider, late).when(release()).events();
    expect(events.at(-1)).toMatchObject({ data: { stage: 'decision', reasons: [{ code: 'late' }, { code: 'decided' }] } });
  });

  it('of a rejection needs no money and rejects with the reason', () => {
    const events = given(applicationDecider, [...checked(), prepared({ outcome: 'rejected', amountCents: 0 })])
      .when(release())
      .events();
    expect(events).toMatchObject([
      { type: 'decision.released' },
      {
        type: 'application.rejected',
        data: { stage: 'decision', decisionId: DECISION, reasons: [{ code: 'decided', de: 'Alles erfüllt' }] },
      },
    ]);
  });

  it.each([
    ['a grant', ready()],
    ['a rejection', [...checked(), prepared({ outcome: 'rejected', amountCents: 0 })]],
  ])('of %s adds nothing the second time, and stays refused to the person who prepared and of another decision', (_name, before) => {
    const released = [...before, ...given(applicationDecider, before).when(release()).events()];
    const other = derivedId('dec', 'another');
    given(applicationDecider, released).when(release()).nothing();
    given(applicationDecider, released).when(release(CLERK)).refused('four-eyes', { decisionId: DECISION, preparedOn: TODAY });
    given(applicationDecider, released)
      .when(release(OTHER_CLERK, other))
      .refused('decision-replaced', { decisionId: other, currentDecisionId: DECISION });
  });

  it('means the decision that was seen', () =>
    given(applicationDecider, ready())
      .when(release(OTHER_CLERK, derivedId('dec', 'seen before')))
      .refused('decision-replaced', { currentDecisionId: DECISION, decisionId: derivedId('dec', 'seen before') }));
  it('needs a decision', () => {
    given(applicationDecider, [submitted()]).when(release()).refused('no-decision-prepared');
    given(applicationDecider, checked()).when(release()).refused('no-decision-prepared');
  });
  it('needs an application that is neither withdrawn nor rejected by its check', () => {
    given(applicationDecider).when(release()).refused('application-unknown');
    given(applicationDecider, [...ready(), ApplicationWithdrawn({ ...keysOf(submitted().data, TODAY), reason: 'x' })])
      .when(release())
      .refused('application-withdrawn');
    given(applicationDecider, [submitted(), rejectedByTheCheck]).when(release()).refused('application-rejected', { stage: 'formal' });
  });

  it('says whether the rules pay a higher tier, and what a decision from before does not say of a line is what was requested', () => {
    const before = prepared();
    const lines = [{ lineId: 'line-1', amountCents: 3_200_000 }];
    const history = [...checked(), { ...before, data: { ...before.data, lines } }, reserved()];
    const issued = (paysHigherTier: boolean) =>
      given(applicationDecider, history)
        .when((s) => decideRelease({ releasedBy: OTHER_CLERK, today: TODAY, decisionId: DECISION, paysHigherTier }, s))
        .events()[1];
    const grant = GrantIssued({
      ...keysOf(submitted().data, TODAY),
      grantId: derivedId('grt', DECISION),
      decisionId: DECISION,
      amountCents: 3_700_000,
      budgetYear: 2022,
      from: '2022-07-01',
      to: '2023-06-30',
      ruleSetVersion: 1,
      lines: [{ lineId: 'line-1', kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 }],
    });
    expect(issued(false)).toEqual(grant);
    expect(issued(true)).toEqual({ ...grant, data: { ...grant.data, paysHigherTier: true } });
  });

  it('of a rejection says the reason in both languages, the English one within its limit', () => {
    const before = prepared({ outcome: 'rejected', amountCents: 0 });
    const reasons = (reason: string) => {
      const [, event] = given(applicationDecider, [...checked(), { ...before, data: { ...before.data, reason } }])
        .when(release())
        .events();
      return event && ApplicationRejected.is(event) ? event.data.reasons : [];
    };
    expect(reasons('zu spät')).toEqual([
      { code: 'decided', de: 'zu spät', en: 'Reason given by the granting authority (in German): “zu spät”' },
    ]);
    expect(reasons('x'.repeat(1000))[0]?.en).toHaveLength(1000);
  });
});
