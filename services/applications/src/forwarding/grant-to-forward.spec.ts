import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { OTHER_CLERK, DECISION, TODAY, checked, prepared, reserved } from '../application/application.fixture';
import { decideRelease } from '../application/release-decision';
import { applicationDecider } from '../application/state';
import { NOTICE, delivered, ended, filed } from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import type { ActionOutcome, GrantEvent } from '../grant/events';
import { grantToForward } from './grant-to-forward';

const ready = [...checked(), prepared(), reserved()];
const issued = given(applicationDecider, ready)
  .when((state) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, state))
  .events();
const granted = fold(applicationDecider, [...ready, ...issued]);
const annulledBy = (...file: readonly GrantEvent[]) => {
  const grant = grantToForward(granted, fold(grantDecider, file));
  return 'code' in grant ? grant.code : grant.annulledNoticeId;
};
const inCourt = (outcome: ActionOutcome) => [...delivered(), filed('2025-03-10', '2025-03-10T09:00:00.000Z'), ended('2025-09-01', outcome)];

describe('a grant of which a part is to be passed on', () => {
  it('is annulled with its notice, and with no other end in court', () => {
    expect(annulledBy(...inCourt('annulled'))).toBe(NOTICE);
    expect([annulledBy(...inCourt('dismissed')), annulledBy(...delivered()), annulledBy()]).toEqual([undefined, undefined, undefined]);
  });
});
