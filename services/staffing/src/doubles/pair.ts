import type { FteHundredths, IsoDate, Refusal } from '@paktwerk/kernel';
import { mostHeldAtOnce } from '../person/found-twice';
import type { Claim, PersonState, RegisteredPerson } from '../person/state';
import { refuse } from '../problems';

export interface Pair {
  readonly firstId: string;
  /** The entry that takes no further claims then. */
  readonly secondId: string;
}

export interface MergePeople extends Pair {
  readonly mergeId: string;
  readonly reason: string;
}

export const isMerged = ({ firstId: first, secondIds }: RegisteredPerson, { firstId, secondId }: Pair): boolean =>
  first === firstId || secondIds.includes(secondId);

/** Nobody makes a chain of entries. Where one comes about all the same, because two merges cross, what they hold is followed from each to the next. */
export const refusePair = (pair: Pair, first: PersonState, second: PersonState): Refusal | undefined => {
  if (pair.firstId === pair.secondId) return refuse('same-entry');
  if (first.kind === 'none' || second.kind === 'none') return refuse('person-unknown');
  for (const { erasedOn } of [first, second]) if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  const merged = first.firstId ?? second.firstId;
  if (merged !== undefined) return refuse('already-merged', { firstId: merged });
  return second.secondIds.length > 0 ? refuse('entry-has-doubles', { secondIds: second.secondIds }) : undefined;
};

export interface Entries {
  readonly first: PersonState;
  readonly second: PersonState;
  readonly today: IsoDate;
}

/** What counts together once both are one. */
export interface HeldTogether {
  /** Of both entries, and of further ones of either. */
  readonly claims: readonly Claim[];
  readonly limit: FteHundredths;
  /** Whose claims are told to whoever asks; all of them to the authority. */
  readonly told?: readonly string[];
}

/** On no day do both hold more than one human can: one of the appointments is put right first. */
export const refuseOver = ({ claims, limit, told }: HeldTogether): Refusal | undefined => {
  const overIn = (some: readonly Claim[]) => {
    const { mostShare, mostOn } = mostHeldAtOnce(some);
    return mostOn !== undefined && mostShare > limit
      ? refuse('merge-over-limit', { day: mostOn, totalShare: mostShare, limitShare: limit })
      : undefined;
  };
  const over = overIn(claims);
  if (over === undefined || told === undefined) return over;
  return overIn(claims.filter((c) => told.includes(c.district ?? ''))) ?? refuse('merge-over-limit-elsewhere', { limitShare: limit });
};
