import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { CommitmentBlocked, CommitmentPayable } from './events';
import type { PotEvent } from './events';
import type { Payment, PotState, Reservation } from './state';

export interface NotePayment {
  readonly grantId: string;
  readonly payment: Payment;
  readonly effectiveOn: IsoDate;
}

/** The money that a grant binds. */
export const commitmentOf = (state: PotState, grantId: string): Reservation | undefined =>
  state.kind === 'none' ? undefined : [...state.reservations.values()].find((r) => r.grantId === grantId);

/** What became of a notice says whether its money may be paid; whether it is, payments decide. */
export const decideNotePayment = ({ grantId, payment, effectiveOn }: NotePayment, state: PotState): Decision<PotEvent> => {
  const commitment = commitmentOf(state, grantId);
  if (state.kind === 'none' || commitment?.payment === undefined) return nothing();
  const { payment: before } = commitment;
  if (before.kind === payment.kind && before.because === payment.because) return nothing();
  const { potId, callId, programmeId } = state;
  const { district, recipient, applicationId, decisionId, amountCents, budgetYear } = commitment;
  const keys = { potId, callId, programmeId, district, ...defined({ recipient }), applicationId, decisionId, amountCents, budgetYear };
  const noted = { ...keys, grantId, effectiveOn };
  return payment.kind === 'payable'
    ? record(CommitmentPayable({ ...noted, because: payment.because }))
    : record(CommitmentBlocked({ ...noted, because: payment.because, wasPayable: before.kind === 'payable' }));
};
