import { defined } from '@paktwerk/kernel';
import type { Cents } from '@paktwerk/kernel';
import { reservationIdOf } from './state';
import type { AllottedPot, PotState, Reservation } from './state';

/** A notice, or the grant itself. */
export interface OfGrant {
  readonly grantId: string;
  /** Absent: the notice that granted first. */
  readonly noticeId?: string;
}

/** The money that a grant binds, or that a notice after it does; of what is not released it is set aside. */
export const commitmentOf = (state: PotState, { grantId, noticeId }: OfGrant): Reservation | undefined => {
  if (state.kind === 'none') return undefined;
  if (noticeId !== undefined) return state.reservations.get(reservationIdOf(noticeId));
  return [...state.reservations.values()].find((r) => r.grantId === grantId && r.noticeId === undefined && r.lapse === undefined);
};

export interface Known {
  readonly pot: AllottedPot;
  readonly commitment: Reservation;
}

/** The same with the pot that it is in; undefined where either is not known. */
export const knownOf = (state: PotState, of: OfGrant): Known | undefined => {
  const commitment = commitmentOf(state, of);
  return state.kind === 'none' || commitment === undefined ? undefined : { pot: state, commitment };
};

/** A court annulled its notice. */
export const isAnnulled = ({ payment }: Reservation): boolean => payment?.because === 'annulled';

/** What a grant binds with all its notices. */
export const committedOf = (pot: AllottedPot, grantId: string): Cents =>
  [...pot.reservations.values()].reduce((sum, r) => (r.grantId === grantId ? sum + r.amountCents : sum), 0);

/** The same but for the posts that lapsed: what the grant and its notices say. */
export const notedOf = (pot: AllottedPot, grantId: string): Cents =>
  [...pot.reservations.values()].reduce((sum, r) => (r.grantId === grantId && r.lapse === undefined ? sum + r.amountCents : sum), 0);

/** What every event about money that is committed repeats of it. */
export const keysOf = ({ potId, callId, programmeId }: AllottedPot, { district, recipient, applicationId, budgetYear }: Reservation) => ({
  potId,
  callId,
  programmeId,
  district,
  ...defined({ recipient }),
  applicationId,
  budgetYear,
});
