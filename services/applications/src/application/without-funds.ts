import { assertNever } from '@paktwerk/kernel';
import type { Cents, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import type { Reservation } from './state';

/** Why what was prepared cannot be released yet: its money is not set aside. */
export const withoutFunds = (
  about: { readonly decisionId: string } | { readonly noticeId: string },
  amountCents: Cents,
  reservation: Reservation,
): Refusal | undefined => {
  switch (reservation.kind) {
    case 'pending':
      return refuse('reservation-pending', { ...about, amountCents });
    case 'refused': {
      const { reason, frameAvailableCents, potAvailableCents, closedYear } = reservation;
      return closedYear === undefined
        ? refuse('reservation-refused', { ...about, amountCents, reason, frameAvailableCents, potAvailableCents })
        : refuse('budget-year-closed', { ...about, amountCents, budgetYear: closedYear });
    }
    case 'reserved':
    case 'not-needed':
      return undefined;
    default:
      return assertNever(reservation);
  }
};
