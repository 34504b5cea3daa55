import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { keysOf, knownOf } from './commitment';
import type { OfGrant } from './commitment';
import { CommitmentBlocked, CommitmentPayable } from './events';
import type { PotEvent } from './events';
import { payableAfter } from './payable';
import type { PaymentOfNotice, PotState } from './state';

export interface NotePayment extends OfGrant {
  readonly payment: PaymentOfNotice;
  readonly effectiveOn: IsoDate;
}

/** What became of a notice says whether its money may be paid; whether it is, payments decide. A notice that cuts its grant has none. */
export const decideNotePayment = ({ grantId, noticeId, payment, effectiveOn }: NotePayment, state: PotState): Decision<PotEvent> => {
  const known = knownOf(state, { grantId, ...defined({ noticeId }) });
  if (known?.commitment.payment === undefined || known.commitment.amountCents <= 0) return nothing();
  const { pot, commitment } = known;
  const { payment: before, decisionId, amountCents } = known.commitment;
  // What a court annulled stays so, whatever is told of it late.
  if (before.because === 'annulled' || (before.kind === payment.kind && before.because === payment.because)) return nothing();
  const noted = { ...keysOf(pot, commitment), decisionId, ...defined({ noticeId }), amountCents, grantId, effectiveOn };
  if (payment.kind === 'payable') {
    const { data } = CommitmentPayable({ ...noted, because: payment.because });
    return record(CommitmentPayable({ ...data, payableCents: payableAfter(pot, CommitmentPayable(data)) }));
  }
  const { data } = CommitmentBlocked({ ...noted, because: payment.because, wasPayable: before.kind === 'payable' });
  return record(CommitmentBlocked({ ...data, payableCents: payableAfter(pot, CommitmentBlocked(data)) }));
};
