import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { CLERK, HEAD_OF_UNIT, OTHER_CLERK, THREE } from '../application/application.fixture';
import { decideCountersignNotice } from './countersign-notice';
import {
  AMENDED,
  OTHER_NOTICE,
  PREPARED_ON,
  delivered,
  noticeCountersigned,
  noticeDiscarded,
  noticePrepared,
  noticeReturned,
} from './grant.fixture';
import { grantDecider } from './state';
import type { GrantState } from './state';

const sign =
  (countersignedBy = OTHER_CLERK, noticeId = OTHER_NOTICE) =>
  (state: GrantState) =>
    decideCountersignNotice({ noticeId, countersignedBy, today: PREPARED_ON }, state);
const large = () => [...delivered(), noticePrepared({ needs: THREE })];

describe('the second of three signatures under a further notice', () => {
  it('is given by another person than the one who prepared', () => {
    given(grantDecider, large()).when(sign()).then(noticeCountersigned());
    given(grantDecider, large()).when(sign(CLERK)).refused('four-eyes', { noticeId: OTHER_NOTICE, preparedOn: PREPARED_ON });
  });
  it('is not given by one human under two sign-ins', () =>
    given(grantDecider, large())
      .when((state) =>
        decideCountersignNotice({ noticeId: OTHER_NOTICE, countersignedBy: OTHER_CLERK, humanOf: () => 'one', today: PREPARED_ON }, state),
      )
      .refused('four-eyes', { noticeId: OTHER_NOTICE, preparedOn: PREPARED_ON }));
  it('is not given by who stands close to the recipient', () => {
    const command = { noticeId: OTHER_NOTICE, countersignedBy: OTHER_CLERK, conflictedSince: '2022-08-01', today: PREPARED_ON };
    given(grantDecider, large())
      .when((state) => decideCountersignNotice(command, state))
      .refused('conflict-of-interest', { declaredOn: '2022-08-01' });
  });
  it('adds nothing the second time, and is given once', () => {
    given(grantDecider, [...large(), noticeCountersigned()])
      .when(sign())
      .nothing();
    given(grantDecider, [...large(), noticeCountersigned()])
      .when(sign(HEAD_OF_UNIT))
      .refused('notice-already-countersigned', { noticeId: OTHER_NOTICE, countersignedOn: PREPARED_ON });
  });
  it('is not asked for below the amount', () =>
    given(grantDecider, [...delivered(), noticePrepared()])
      .when(sign())
      .refused('countersignature-not-needed', { noticeId: OTHER_NOTICE, amountCents: AMENDED }));
  it('is refused under what is not there, was prepared anew, returned or discarded', () => {
    const other = derivedId('ntc', 'other');
    given(grantDecider, delivered()).when(sign()).refused('no-notice-prepared', { noticeId: OTHER_NOTICE });
    given(grantDecider, large())
      .when(sign(OTHER_CLERK, other))
      .refused('notice-replaced', { noticeId: other, currentNoticeId: OTHER_NOTICE });
    given(grantDecider, [...large(), noticeReturned()])
      .when(sign())
      .refused('notice-returned', { noticeId: OTHER_NOTICE, returnedOn: PREPARED_ON });
    given(grantDecider, [...large(), noticeDiscarded()])
      .when(sign())
      .refused('notice-discarded', { noticeId: OTHER_NOTICE, discardedOn: PREPARED_ON });
  });
});
