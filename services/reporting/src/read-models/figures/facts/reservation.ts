import { Budgeting } from '@paktwerk/contracts';
import { assertNever } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { during } from '../contributions';
import { laterOf, placeOf } from './fact';
import type { FactKind, Place } from './fact';

const { FundsReserved, FundsCommitted, ReservationReleased } = Budgeting;
const READS = [FundsReserved, FundsCommitted, ReservationReleased];

interface ReservationState extends Place {
  readonly reserved?: { readonly on: IsoDate; readonly cents: number };
  readonly committed?: { readonly on: IsoDate; readonly cents: number };
  readonly releasedOn?: IsoDate;
}

/**
 * The money of one decision: reserved until it is committed or released. Releasing ends whatever the money was by then.
 * A refused reservation changes no figure, so its event is not read.
 */
export const reservationFact: FactKind<ReservationState, (typeof READS)[number]> = {
  kind: 'reservation',
  on: READS,
  keyOf: (entry) => entry.data.decisionId,

  evolve: (state, entry) => {
    const known = state ?? placeOf(entry.data);
    const { effectiveOn, amountCents } = entry.data;
    switch (entry.type) {
      case FundsReserved.type:
        return { ...known, reserved: { on: effectiveOn, cents: amountCents } };
      case FundsCommitted.type:
        return { ...known, committed: { on: effectiveOn, cents: amountCents } };
      case ReservationReleased.type:
        return { ...known, releasedOn: effectiveOn };
      default:
        return assertNever(entry);
    }
  },

  contributions: (state) => {
    const { reserved, committed, releasedOn } = state;
    const reservedUntil = committed?.on ?? releasedOn;
    return [
      ...(reserved
        ? during(state, 'reservedCents', reserved.cents, reserved.on, reservedUntil && laterOf(reservedUntil, reserved.on))
        : []),
      ...(committed ? during(state, 'committedCents', committed.cents, committed.on, releasedOn && laterOf(releasedOn, committed.on)) : []),
    ];
  },
};
