import { advance } from '@paktwerk/kernel';
import type { Cents } from '@paktwerk/kernel';
import { isAnnulled } from './commitment';
import type { PotEvent } from './events';
import { potDecider } from './state';
import type { AllottedPot, Reservation } from './state';

/** What may be paid of grants: all that they bind but what waits for a notice to be final. What a notice cuts counts from its delivery on. */
export const payableOf = (reservations: Iterable<Reservation>): Cents => {
  const ofGrants = new Map<string, Reservation[]>();
  for (const one of reservations) if (one.grantId !== undefined) ofGrants.set(one.grantId, [...(ofGrants.get(one.grantId) ?? []), one]);
  return [...ofGrants.values()].reduce((sum, notices) => sum + payableOfGrant(notices), 0);
};

/** Of a grant that a court annulled nothing is paid, whatever followed it. */
const payableOfGrant = (notices: readonly Reservation[]): Cents => {
  if (notices.some((one) => one.noticeId === undefined && one.lapse === undefined && isAnnulled(one))) return 0;
  const waiting = notices.filter((one) => one.amountCents > 0 && one.payment?.kind === 'blocked' && !isAnnulled(one));
  return Math.max(sumOf(notices) - sumOf(waiting) - carriedBy(waiting, notices), 0);
};

/**
 * What stays of notices that a court annulled is granted by those that came later and say for themselves what is granted: it waits with them, and where all
 * of them are final, it is paid with them.
 */
const carriedBy = (waiting: readonly Reservation[], notices: readonly Reservation[]): Cents => {
  const first = notices.findIndex((one) => isAnnulled(one) && one.amountCents !== 0);
  const isCarried = waiting.some((one) => notices.indexOf(one) > first);
  return first >= 0 && isCarried ? Math.max(sumOf(notices.filter(isAnnulled)), 0) : 0;
};

const sumOf = (notices: readonly Reservation[]): Cents => notices.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** The same once an event has happened to the pot. */
export const payableAfter = (pot: AllottedPot, e: PotEvent): Cents => {
  const after = advance(potDecider, pot, [e]);
  return after.kind === 'none' ? 0 : payableOf(after.reservations.values());
};
