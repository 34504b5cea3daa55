import { given } from '@paktwerk/testing';
import { DECISION, submitted } from '../application/application.fixture';
import { AMOUNT, LETTER, RELEASED_ON, released } from './grant.fixture';
import { decideReleaseNotice } from './release-notice';
import { grantDecider } from './state';
import type { GrantState } from './state';

const release = (state: GrantState) =>
  decideReleaseNotice(
    {
      app: submitted().data,
      decisionId: DECISION,
      kind: 'GRANT',
      amountCents: AMOUNT,
      letter: LETTER,
      isInstructed: true,
      today: RELEASED_ON,
    },
    state,
  );

describe('the notice of a released decision', () => {
  it('is there with the release', () => given(grantDecider).when(release).then(released()));
  it('is there once', () => given(grantDecider, [released()]).when(release).nothing());
});
