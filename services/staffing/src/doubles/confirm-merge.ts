import type { IsoDate, Refusal } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { claimsIn, lastDayOf } from '../person/state';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';
import type { Entries } from './pair';

export interface Confirming {
  readonly mergeId: string;
  readonly by: string;
  /** Four eyes are of two humans, by however many sign-ins they come. */
  readonly humanOf: HumanOf;
  /** Of the party that confirms; without them it is the authority. */
  readonly keys?: readonly string[] | undefined;
}

/**
 * The second pair of eyes, where a party has proposed it: another human than the one who did. A merge is felt by every party that has one of the
 * entries, so a party decides only on people whom it employs under both, and whom nobody else has registered; on all others the authority does. Who
 * employs neither is told the same of everybody: registering is free, and no way to learn or to change what others do.
 */
export const refuseConfirming = (
  { mergeId, by, humanOf, keys }: Confirming,
  state: PersonState,
  { second, today }: Pick<Entries, 'second' | 'today'>,
): Refusal | undefined => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { merge } = state;
  if (merge?.mergeId !== mergeId) return refuse('merge-not-proposed');
  if (humanOf(merge.proposedBy) === humanOf(by)) return refuse('merge-four-eyes', { proposedOn: merge.proposedOn });
  const isTheirs = keys === undefined || [state, second].every((entry) => isOnlyOf(keys, entry) && isEmployedBy(keys, entry, today));
  return isTheirs ? undefined : refuse('merge-by-authority');
};

const isOnlyOf = (keys: readonly string[], entry: PersonState): boolean =>
  entry.kind === 'registered' && entry.districts.every((district) => keys.includes(district));

/** Today or from a later day on. */
const isEmployedBy = (keys: readonly string[], entry: PersonState, today: IsoDate): boolean =>
  entry.kind === 'registered' &&
  keys.some((key) => {
    const lastDay = lastDayOf({ claims: claimsIn(entry, key) });
    return lastDay !== undefined && lastDay >= today;
  });
