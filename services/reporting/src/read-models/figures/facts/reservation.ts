import { Budgeting } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import { during } from '../contributions';
import { laterOf, placeOf } from './fact';
import type { FactKind, Place } from './fact';

const { FundsReserved, FundsCommitted, ReservationReleased } = Budgeting;

interface ReservationState extends Place {
  readonly reserved?: { readonly on: IsoDate; readonly cents: number };
  readonly committed?: { readonly on: IsoDate; readonly cents: number };
  readonly releasedOn?: IsoDate;
}

/**
 * The money of one decision: reserved until it is committed or released. Releasing ends whatever the money was by then.
 * A refused reservation changes no figure, so its event is not read.
 */
export const reservationFact: FactKind<ReservationState> = {
  kind: 'reservation',
  types: [FundsReserved.type, FundsCommitted.type, ReservationReleased.type],
  keyOf: (entry) => (entry.data as { decisionId: string }).decisionId,

  evolve: (state, entry) => {
    const known = state ?? placeOf(entry.data as Place);
    if (FundsReserved.is(entry)) return { ...known, reserved: { on: entry.data.effectiveOn, cents: entry.data.amountCents } };
    if (FundsCommitted.is(entry)) return { ...known, committed: { on: entry.data.effectiveOn, cents: entry.data.amountCents } };
    if (ReservationReleased.is(entry)) return { ...known, releasedOn: entry.data.effectiveOn };
    return known;
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
