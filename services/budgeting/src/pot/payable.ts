import { advance } from '@paktwerk/kernel';
import type { Cents } from '@paktwerk/kernel';
import type { PotEvent } from './events';
import { potDecider } from './state';
import type { AllottedPot, Reservation } from './state';

/** What may be paid of grants: what their final notices grant, less what others cut; a cut counts from its delivery on. */
export const payableOf = (reservations: Iterable<Reservation>): Cents => {
  const ofGrants = new Map<string, Cents>();
  for (const { grantId, amountCents, payment } of reservations)
    if (grantId !== undefined && (amountCents < 0 || payment?.kind === 'payable'))
      ofGrants.set(grantId, (ofGrants.get(grantId) ?? 0) + amountCents);
  return [...ofGrants.values()].reduce((sum, cents) => sum + Math.max(cents, 0), 0);
};

/** The same once an event has happened to the pot. */
export const payableAfter = (pot: AllottedPot, e: PotEvent): Cents => {
  const after = advance(potDecider, pot, [e]);
  return after.kind === 'none' ? 0 : payableOf(after.reservations.values());
};
