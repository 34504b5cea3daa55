import { bodyOf } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';

export interface Reserved {
  readonly reservedCents: number;
  readonly availableCents: number;
  readonly unboundCents: number;
}
export type Shown<T extends Reserved> = Omit<T, keyof Reserved> & Partial<Reserved>;

/** A reservation, and what it leaves over, tells the amount of a decision before its release: no district sees either, not even its own. */
export const shownTo = <T extends Reserved>(actor: Actor, money: T): Shown<T> => {
  if (bodyOf(actor.organisation) !== 'district') return money;
  const { reservedCents: _reserved, availableCents: _available, unboundCents: _unbound, ...rest } = money;
  return rest;
};
