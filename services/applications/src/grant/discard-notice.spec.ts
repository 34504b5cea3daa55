import { given } from '@paktwerk/testing';
import { CLERK } from '../application/application.fixture';
import { decideDiscardNotice } from './discard-notice';
import { OTHER_NOTICE, PREPARED_ON, amendmentReleased, delivered, noticeDiscarded, noticePrepared } from './grant.fixture';
import { grantDecider } from './state';
import type { GrantState } from './state';

const discard = (state: GrantState) =>
  decideDiscardNotice({ noticeId: OTHER_NOTICE, reason: 'Die Anzeige ist zurückgenommen', discardedBy: CLERK, today: PREPARED_ON }, state);

describe('a further notice that is discarded', () => {
  it('says why, and the grant stands as it did', () =>
    given(grantDecider, [...delivered(), noticePrepared()])
      .when(discard)
      .then(noticeDiscarded()));
  it('adds nothing the second time', () =>
    given(grantDecider, [...delivered(), noticePrepared(), noticeDiscarded()])
      .when(discard)
      .nothing());
  it('is refused once it is released', () =>
    given(grantDecider, [...delivered(), noticePrepared(), amendmentReleased()])
      .when(discard)
      .refused('no-notice-prepared', { noticeId: OTHER_NOTICE }));
});
