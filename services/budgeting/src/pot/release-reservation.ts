import { defined, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ReservationForestalled, ReservationReleased } from './events';
import type { PotEvent, WHY_RELEASED } from './events';
import type { AllottedPot, PotState } from './state';
import { refuse } from '../problems';

export interface ReleaseReservation {
  readonly decisionId: string;
  readonly applicationId: string;
  readonly district: string;
  readonly because: (typeof WHY_RELEASED)[number];
  readonly effectiveOn: IsoDate;
}

/** A decision that will not be: its money goes back into the frame and the pot. */
export const decideReleaseReservation = (command: ReleaseReservation, state: PotState): Decision<PotEvent> =>
  state.kind === 'none' ? refuse('pot-unknown') : record(...releaseOf(command, state));

/** What giving back means for this decision; nothing where it was given back, refused or committed already. */
export const releaseOf = (command: ReleaseReservation, pot: AllottedPot): readonly PotEvent[] => {
  const { decisionId, applicationId, district, because, effectiveOn } = command;
  const { potId, callId, programmeId } = pot;
  const keys = { potId, callId, programmeId, effectiveOn, decisionId };
  const reservation = pot.reservations.get(decisionId);
  // Its request may still be on the way: remembering the end keeps money from being set aside for nobody.
  if (!reservation)
    return because === 'rejected' || because === 'discarded' ? [] : [ReservationForestalled({ ...keys, applicationId, district, because })];
  if (reservation.status !== 'reserved') return [];
  const { district: heldFor, recipient, noticeId, amountCents, budgetYear } = reservation;
  return [
    ReservationReleased({
      ...keys,
      applicationId: reservation.applicationId,
      district: heldFor,
      ...defined({ recipient, noticeId }),
      amountCents,
      budgetYear,
      because,
    }),
  ];
};
