import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import {
  CLERK,
  DECISION,
  HEAD_OF_UNIT,
  HEARD,
  OTHER_CLERK,
  THREE,
  TODAY,
  checked,
  countersigned,
  prepared,
  reserved,
  returned,
  submitted,
} from './application.fixture';
import { decideCountersign } from './countersign-decision';
import { decideRelease } from './release-decision';
import { applicationDecider } from './state';
import type { ApplicationState } from './state';

const sign =
  (countersignedBy = OTHER_CLERK, decisionId = DECISION) =>
  (state: ApplicationState) =>
    decideCountersign({ decisionId, countersignedBy, today: TODAY }, state);
const release = (releasedBy: string) => (state: ApplicationState) =>
  decideRelease({ decisionId: DECISION, releasedBy, today: TODAY }, state);
const large = () => [...checked(), prepared({ needs: THREE }), reserved()];

describe('the second of three signatures', () => {
  it('is given by another person than the one who prepared', () => {
    given(applicationDecider, large()).when(sign()).then(countersigned());
    given(applicationDecider, large()).when(sign(CLERK)).refused('four-eyes', { decisionId: DECISION, preparedOn: TODAY });
  });
  it('is neither given nor followed by a release of who stands close to the applicant', () => {
    const conflictedSince = '2022-07-20';
    given(applicationDecider, large())
      .when((s) => decideCountersign({ decisionId: DECISION, countersignedBy: OTHER_CLERK, conflictedSince, today: TODAY }, s))
      .refused('conflict-of-interest', { declaredOn: conflictedSince });
    given(applicationDecider, [...checked(), prepared(), reserved()])
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, conflictedSince, today: TODAY }, s))
      .refused('conflict-of-interest', { declaredOn: conflictedSince });
  });
  it('does not wait for the money', () =>
    given(applicationDecider, [...checked(), prepared({ needs: THREE })])
      .when(sign())
      .then(countersigned()));
  it('adds nothing the second time, and is given once', () => {
    given(applicationDecider, [...large(), countersigned()])
      .when(sign())
      .nothing();
    given(applicationDecider, [...large(), countersigned()])
      .when(sign(HEAD_OF_UNIT))
      .refused('decision-already-countersigned', { decisionId: DECISION, countersignedOn: TODAY });
  });
  it('is not asked for below the amount', () =>
    given(applicationDecider, [...checked(), prepared(), reserved()])
      .when(sign())
      .refused('countersignature-not-needed', { decisionId: DECISION, amountCents: 3_700_000 }));
  it('means the decision that was seen', () => {
    const other = derivedId('dec', 'seen before');
    given(applicationDecider, large())
      .when(sign(OTHER_CLERK, other))
      .refused('decision-replaced', { decisionId: other, currentDecisionId: DECISION });
  });
  it('is not given to what was returned, nor before the applicant is heard, nor where nothing is prepared', () => {
    given(applicationDecider, [...large(), returned()])
      .when(sign(HEAD_OF_UNIT))
      .refused('decision-returned', { decisionId: DECISION, returnedOn: TODAY });
    given(applicationDecider, [...checked(), prepared({ needs: { ...THREE, ...HEARD } })])
      .when(sign())
      .refused('hearing-missing', { decisionId: DECISION, amountCents: 3_700_000, source: '§ 28 LVwVfG' });
    given(applicationDecider, [submitted()]).when(sign()).refused('no-decision-prepared');
  });
  it('has to be given before the third, and by another person than the one who releases', () => {
    const needed = { decisionId: DECISION, amountCents: 3_700_000, fromCents: 3_000_000, source: 'Dienstanweisung' };
    given(applicationDecider, large()).when(release(OTHER_CLERK)).refused('third-signature-needed', needed);
    given(applicationDecider, [...large(), countersigned()])
      .when(release(OTHER_CLERK))
      .refused('third-signature-needed', needed);
    given(applicationDecider, [...large(), countersigned()])
      .when(release(CLERK))
      .refused('four-eyes', { decisionId: DECISION, preparedOn: TODAY });
    const events = given(applicationDecider, [...large(), countersigned()])
      .when(release(HEAD_OF_UNIT))
      .events();
    expect(events.map((e) => e.type)).toEqual(['decision.released', 'grant.issued']);
  });
  it('does not count where its sign-in turned out to be the preparer’s: linked after it was given', () => {
    const humanOf = (signIn: string) => (signIn === OTHER_CLERK ? CLERK : signIn);
    given(applicationDecider, [...large(), countersigned()])
      .when((s) => decideRelease({ decisionId: DECISION, releasedBy: HEAD_OF_UNIT, humanOf, today: TODAY }, s))
      .refused('third-signature-needed', { decisionId: DECISION, amountCents: 3_700_000, ...THREE.thirdSignature });
  });
  it('is void with the decision that it was given to', () => {
    const anew = derivedId('dec', 'anew');
    given(applicationDecider, [
      ...large(),
      countersigned(),
      prepared({ decisionId: anew, replaces: DECISION, needs: THREE }),
      reserved(anew),
    ])
      .when((s) => decideRelease({ decisionId: anew, releasedBy: HEAD_OF_UNIT, today: TODAY }, s))
      .refused('third-signature-needed', { decisionId: anew, amountCents: 3_700_000, ...THREE.thirdSignature });
  });
});
