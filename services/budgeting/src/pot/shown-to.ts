import { assertNever, fold } from '@paktwerk/kernel';
import { actsForParty } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import type { PotEvent } from './events';
import { potDecider } from './state';

export interface Reserved {
  readonly reservedCents: number;
  readonly availableCents: number;
  readonly unboundCents: number;
  readonly overdrawnCents: number;
}
export type Shown<T extends Reserved> = Omit<T, keyof Reserved> & Partial<Reserved>;

/** A reservation, and what it leaves over, tells the amount of a decision before its release: no party sees either, not even its own. */
export const shownTo = <T extends Reserved>(actor: Actor, money: T): Shown<T> => {
  if (!actsForParty(actor)) return money;
  const { reservedCents: _reserved, availableCents: _available, unboundCents: _unbound, overdrawnCents: _over, ...rest } = money;
  return rest;
};

interface Summed extends Reserved {
  readonly committedCents: number;
  readonly payableCents: number;
}

/** In the list the sums are of every decision, delivered or not: a party finds in the pot itself what may be known of them. */
export const listedTo = <T extends Summed>(actor: Actor, pot: T) => {
  if (!actsForParty(actor)) return pot;
  const { committedCents: _committed, payableCents: _payable, ...rest } = shownTo(actor, pot);
  return rest;
};

/**
 * The events that change what a party is shown: where the last of them stands, and how many they are, tells nothing of a reservation, nor of a commitment
 * whose notice is not in anybody's hands.
 */
export const shownEvents = <E extends PotEvent>(events: readonly E[]): readonly E[] => {
  const state = fold(potDecider, events);
  const isDelivered = (decisionId: string): boolean => {
    const payment = state.kind === 'none' ? undefined : state.reservations.get(decisionId)?.payment;
    return payment !== undefined && payment.because !== 'not-delivered';
  };
  return events.filter((e: PotEvent) => {
    switch (e.type) {
      case 'pot.allotted':
      case 'frames.calculated':
        return true;
      case 'funds.committed':
      case 'commitment.payable':
      case 'commitment.blocked':
      case 'commitment.lowered':
      case 'commitment.raised':
        return isDelivered(e.data.decisionId);
      case 'funds.reserved':
      case 'reservation.refused':
      case 'reservation.released':
      case 'reservation.forestalled':
        return false;
      default:
        return assertNever(e);
    }
  });
};
