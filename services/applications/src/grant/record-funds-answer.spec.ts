import { given } from '@paktwerk/testing';
import type { ReservationAnswer } from '../application/record-reservation-answer';
import {
  OTHER_NOTICE,
  PREPARED_ON,
  RAISED,
  amendmentReleased,
  delivered,
  fundsAnswered,
  noticeDiscarded,
  noticePrepared,
} from './grant.fixture';
import { decideRecordFundsAnswer } from './record-funds-answer';
import { grantDecider } from './state';
import type { GrantState } from './state';

const about = { decisionId: 'dec_1', amountCents: RAISED, today: PREPARED_ON };
const record =
  (answer: ReservationAnswer = { kind: 'reserved', ...about }, noticeId: string = OTHER_NOTICE) =>
  (state: GrantState) =>
    decideRecordFundsAnswer({ noticeId, answer }, state);
const prepared = () => [...delivered(), noticePrepared()];

describe('what budgeting answers for a notice', () => {
  it('is kept in the file of the grant, set aside or not', () => {
    given(grantDecider, prepared()).when(record()).then(fundsAnswered());
    const short = { reason: 'pot-exceeded', frameAvailableCents: 5, potAvailableCents: 4, closedYear: 2022 } as const;
    given(grantDecider, prepared())
      .when(record({ kind: 'refused', ...about, ...short }))
      .then(fundsAnswered(short));
  });
  it('is kept once', () =>
    given(grantDecider, [...prepared(), fundsAnswered()])
      .when(record())
      .nothing());
  it('says nothing of what is discarded, released, of another notice, or of nothing', () => {
    given(grantDecider, [...prepared(), noticeDiscarded()])
      .when(record())
      .nothing();
    given(grantDecider, [...prepared(), fundsAnswered(), amendmentReleased()])
      .when(record())
      .nothing();
    given(grantDecider, prepared()).when(record(undefined, 'ntc_1')).nothing();
    given(grantDecider).when(record()).nothing();
  });
});
