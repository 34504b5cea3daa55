import { given } from '@paktwerk/testing';
import { CLERK, OTHER_CLERK } from '../application/application.fixture';
import { OTHER_NOTICE, PREPARED_ON, delivered, noticePrepared, noticeReturned } from './grant.fixture';
import { decideReturnNotice } from './return-notice';
import { grantDecider } from './state';
import type { GrantState } from './state';

const give =
  (returnedBy = OTHER_CLERK, note = 'Betrag prüfen') =>
  (state: GrantState) =>
    decideReturnNotice({ noticeId: OTHER_NOTICE, note, returnedBy, today: PREPARED_ON }, state);
const prepared = () => [...delivered(), noticePrepared()];

describe('a further notice that is returned', () => {
  it('says what is to be different', () => given(grantDecider, prepared()).when(give()).then(noticeReturned()));
  it('adds nothing the second time, and is returned once', () => {
    given(grantDecider, [...prepared(), noticeReturned()])
      .when(give())
      .nothing();
    given(grantDecider, [...prepared(), noticeReturned()])
      .when(give(OTHER_CLERK, 'Etwas anderes'))
      .refused('notice-returned', { noticeId: OTHER_NOTICE, returnedOn: PREPARED_ON });
  });
  it('is not returned by who prepared it', () =>
    given(grantDecider, prepared()).when(give(CLERK)).refused('own-notice-returned', { noticeId: OTHER_NOTICE, preparedOn: PREPARED_ON }));
  it('is refused where nothing is prepared', () =>
    given(grantDecider, delivered()).when(give()).refused('no-notice-prepared', { noticeId: OTHER_NOTICE }));
});
