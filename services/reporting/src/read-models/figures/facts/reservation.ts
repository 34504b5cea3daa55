import { Budgeting } from '@paktwerk/contracts';
import { assertNever, laterOf } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { during } from '../contributions';
import { moneyOf } from '../measures';
import { placeOf } from './fact';
import type { FactKind, Place } from './fact';
import { budgetYearOf, potFact } from './pot';
import type { PotState } from './pot';

const { FundsReserved, FundsCommitted, ReservationReleased, CommitmentLowered, CommitmentRaised } = Budgeting;
const READS = [FundsReserved, FundsCommitted, ReservationReleased, CommitmentLowered, CommitmentRaised];

export interface ReservationState extends Place {
  readonly budgetYear: number;
  readonly reserved?: { readonly on: IsoDate; readonly cents: number };
  readonly committed?: { readonly on: IsoDate; readonly cents: number };
  readonly releasedOn?: IsoDate;
  /** What notices after the grant, and courts, changed of it. */
  readonly changed?: readonly { readonly on: IsoDate; readonly cents: number }[];
}

/**
 * The money of one decision, or of a notice after the grant: reserved until it is committed or released. A notice that cuts its grant takes from what is
 * committed. Releasing ends whatever the money was by then.
 * A refused reservation changes no figure, so its event is not read.
 */
export const reservationFact: FactKind<ReservationState, (typeof READS)[number], PotState> = {
  kind: 'reservation',
  on: READS,
  keyOf: (entry) => entry.data.decisionId,

  besideOf: (entry) => ({ kind: potFact.kind, key: entry.data.potId }),

  evolve: (state, entry, pot) => {
    const { effectiveOn, amountCents } = entry.data;
    const known = state ?? { ...placeOf(entry.data), budgetYear: budgetYearOf(pot, effectiveOn) };
    switch (entry.type) {
      case FundsReserved.type:
        return { ...known, reserved: { on: effectiveOn, cents: amountCents } };
      case FundsCommitted.type:
        return { ...known, committed: { on: effectiveOn, cents: amountCents } };
      case ReservationReleased.type:
        return { ...known, releasedOn: effectiveOn };
      case CommitmentLowered.type:
        return { ...known, changed: [...(known.changed ?? []), { on: effectiveOn, cents: -amountCents }] };
      case CommitmentRaised.type:
        return { ...known, changed: [...(known.changed ?? []), { on: effectiveOn, cents: amountCents }] };
      default:
        return assertNever(entry);
    }
  },

  contributions: (state) => {
    const { budgetYear, reserved, committed, releasedOn, changed = [] } = state;
    const reservedUntil = committed?.on ?? releasedOn;
    return [
      ...(reserved
        ? during(
            state,
            moneyOf('reservedCents', budgetYear),
            reserved.cents,
            reserved.on,
            reservedUntil && laterOf(reservedUntil, reserved.on),
          )
        : []),
      ...(committed
        ? during(
            state,
            moneyOf('committedCents', budgetYear),
            committed.cents,
            committed.on,
            releasedOn && laterOf(releasedOn, committed.on),
          )
        : []),
      ...changed.flatMap(({ on, cents }) => during(state, moneyOf('committedCents', budgetYear), cents, on)),
    ];
  },
};
