import { assertNever, derivedId } from '@paktwerk/kernel';
import type { Cents, Decider, EventOf } from '@paktwerk/kernel';
import type { FundsReserved, PotEvent } from './events';

type ReservationData = EventOf<typeof FundsReserved>['data'];

/**
 * The money of one decision: `requested → reserved | refused → committed | released`. A request and its answer are one append,
 * so "requested" is never seen; `forestalled` is a decision that ended before its request arrived.
 */
export interface Reservation extends Pick<ReservationData, 'decisionId' | 'applicationId' | 'district' | 'amountCents' | 'budgetYear'> {
  readonly status: 'reserved' | 'refused' | 'committed' | 'released' | 'forestalled';
}

export interface Totals {
  readonly reservedCents: Cents;
  readonly committedCents: Cents;
}
const NOTHING: Totals = { reservedCents: 0, committedCents: 0 };

export type PotState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'allotted';
      readonly potId: string;
      readonly callId: string;
      readonly programmeId: string;
      readonly amountCents: Cents;
      readonly budgetYear: number;
      /** Undefined until the frames are calculated. */
      readonly frames: ReadonlyMap<string, Cents> | undefined;
      readonly used: ReadonlyMap<string, Totals>;
      readonly total: Totals;
      readonly reservations: ReadonlyMap<string, Reservation>;
    };
export type AllottedPot = Extract<PotState, { kind: 'allotted' }>;

/** A pot belongs to one call: its id follows from the call's. */
export const potIdOf = (callId: string) => derivedId('pot', callId);
export const potStream = (potId: string): string => `pot-${potId}`;

export const usedOf = (pot: AllottedPot, district: string): Totals => pot.used.get(district) ?? NOTHING;
export const potAvailable = (pot: AllottedPot): Cents => pot.amountCents - pot.total.reservedCents - pot.total.committedCents;
export const frameAvailable = (pot: AllottedPot, district: string): Cents => {
  const { reservedCents, committedCents } = usedOf(pot, district);
  return (pot.frames?.get(district) ?? 0) - reservedCents - committedCents;
};

const plus = (t: Totals, reserved: Cents, committed: Cents): Totals => ({ reservedCents: t.reservedCents + reserved, committedCents: t.committedCents + committed });

const settle = (pot: AllottedPot, data: Omit<Reservation, 'status'>, status: Reservation['status'], reserved: Cents, committed: Cents): AllottedPot => {
  const { decisionId, applicationId, district, amountCents, budgetYear } = data;
  return {
    ...pot,
    total: plus(pot.total, reserved, committed),
    used: new Map(pot.used).set(district, plus(usedOf(pot, district), reserved, committed)),
    reservations: new Map(pot.reservations).set(decisionId, { decisionId, applicationId, district, amountCents, budgetYear, status }),
  };
};

export const potDecider: Decider<PotState, PotEvent> = {
  initial: { kind: 'none' },
  evolve: (state, e) => {
    if (e.type === 'pot.allotted') {
      const { potId, callId, programmeId, amountCents, budgetYear } = e.data;
      return { kind: 'allotted', potId, callId, programmeId, amountCents, budgetYear, frames: undefined, used: new Map(), total: NOTHING, reservations: new Map() };
    }
    if (state.kind === 'none') return state;
    switch (e.type) {
      case 'frames.calculated':
        return { ...state, frames: new Map(e.data.frames.map((f) => [f.district, f.amountCents])) };
      case 'funds.reserved':
        return settle(state, e.data, 'reserved', e.data.amountCents, 0);
      case 'reservation.refused':
        return settle(state, e.data, 'refused', 0, 0);
      case 'funds.committed':
        return settle(state, e.data, 'committed', -e.data.amountCents, e.data.amountCents);
      case 'reservation.released':
        return settle(state, e.data, 'released', -e.data.amountCents, 0);
      case 'reservation.forestalled':
        return settle(state, { ...e.data, amountCents: 0, budgetYear: state.budgetYear }, 'forestalled', 0, 0);
      default:
        return assertNever(e);
    }
  },
};
