import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, FteHundredths, IsoDate, Refusal } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import {
  PersonMergeDeclined,
  PersonMergeProposed,
  PersonMergeUndone,
  PersonMerged,
  PersonRegistered,
  PersonToldApart,
} from '../person/events';
import type { PersonEvent } from '../person/events';
import { mostHeldAtOnce } from '../person/found-twice';
import { claimsIn, lastDayOf } from '../person/state';
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

const isMerged = ({ firstId: first, secondIds }: RegisteredPerson, { firstId, secondId }: Pair): boolean =>
  first === firstId || secondIds.includes(secondId);

/** Nobody makes a chain of entries. Where one comes about all the same, because two merges cross, what they hold is followed from each to the next. */
const refusePair = (pair: Pair, first: PersonState, second: PersonState): Refusal | undefined => {
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
const refuseOver = ({ claims, limit, told }: HeldTogether): Refusal | undefined => {
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

/** A party that has one of the entries says why both are one human; somebody else decides. It stands with the first entry. */
export const decideProposeMerge = (
  { party, proposedBy, ...cmd }: MergePeople & { readonly party: string; readonly proposedBy: string },
  state: PersonState,
  { second, today }: Pick<Entries, 'second' | 'today'>,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  if (isMerged(state, cmd)) return nothing();
  const refusal = refusePair(cmd, state, second);
  if (refusal) return refusal;
  const open = state.merge;
  if (open?.mergeId === cmd.mergeId) return nothing();
  if (open) return refuse('merge-proposed', { proposedOn: open.proposedOn });
  return record(PersonMergeProposed({ personId: state.personId, ...cmd, party, proposedBy, proposedOn: today }));
};

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

export interface DeclineMerge {
  readonly mergeId: string;
  readonly reason: string;
  readonly declinedBy: string;
  /** Of the party that declines; without them it is the authority. */
  readonly keys?: readonly string[] | undefined;
}

/** By the authority, or by the party whose proposal it is. */
export const decideDeclineMerge = ({ mergeId, keys, ...cmd }: DeclineMerge, state: PersonState): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, merge, declinedMerges } = state;
  if (declinedMerges.includes(mergeId)) return nothing();
  if (merge?.mergeId !== mergeId) return refuse('merge-not-proposed');
  const { firstId, secondId, party } = merge;
  if (keys !== undefined && !keys.includes(party)) return refuse('merge-by-authority');
  return record(PersonMergeDeclined({ personId, firstId, secondId, mergeId, ...cmd }));
};

export type Merge = MergePeople & { readonly decidedBy: string };

/**
 * Both entries are one human from now on: what both hold counts together, and new claims go by the first. The second one says so first: it takes no claims
 * any more while the first one decides ({@link decideFollowMerge}).
 */
export const decideMerge = (
  { decidedBy, ...cmd }: Merge,
  state: PersonState,
  { first, today, ...held }: Omit<Entries, 'second'> & HeldTogether,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  if (isMerged(state, cmd) || cmd.mergeId in state.undoneMerges) return nothing();
  const refusal = refusePair(cmd, first, state) ?? refuseOver(held);
  return refusal ?? record(PersonMerged({ personId: state.personId, ...cmd, decidedBy, decidedOn: today }));
};

/** The first entry decides once and for all: it may have claimed time, or have become somebody's second entry, since the second one looked at it. */
export const decideFollowMerge = (
  { decidedBy, ...cmd }: Merge,
  state: PersonState,
  { second, today, ...held }: Omit<Entries, 'first'> & HeldTogether,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, firstId, erasedOn, undoneMerges } = state;
  if (isMerged(state, cmd) || cmd.mergeId in undoneMerges) return nothing();
  if (second.kind === 'none' || !isMerged(second, cmd)) return refuse('merge-not-proposed');
  // Two merges that cross each other: the one by the smaller id stays, for the other entry will say no to its own.
  const isCrossed = firstId === cmd.secondId && personId < cmd.secondId && !second.secondIds.includes(personId);
  const refusal =
    erasedOn !== undefined
      ? refuse('person-erased', { erasedOn })
      : firstId !== undefined && !isCrossed
        ? refuse('already-merged', { firstId })
        : refuseOver(held);
  if (!refusal) return record(PersonMerged({ personId, ...cmd, decidedBy, decidedOn: today }));
  const { secondId, mergeId } = cmd;
  return record(
    PersonMergeUndone({ personId, firstId: personId, secondId, mergeId, code: refusal.code, explanation: refusal.data as Explanation }),
  );
};

type Explanation = EventOf<typeof PersonMergeUndone>['data']['explanation'];

export type UndoneIn = Pair & Pick<MergePeople, 'mergeId'>;

/** The second entry follows what the first one's stream says: it takes claims of its own again. */
export const decideUndoMerge = (
  { mergeId, firstId, secondId }: UndoneIn,
  state: PersonState,
  first: PersonState,
): Decision<PersonEvent> => {
  const because = first.kind === 'none' ? undefined : first.undoneMerges[mergeId];
  if (state.kind === 'none' || because === undefined || mergeId in state.undoneMerges) return nothing();
  return record(PersonMergeUndone({ personId: state.personId, firstId, secondId, mergeId, ...because }));
};

export type Registration = Omit<EventOf<typeof PersonRegistered>['data'], 'personId' | 'identityId'>;

/** A party that has the second entry goes on with the first one, by what it wrote itself: its new appointments go by that. */
export const decideJoin = (written: Registration, state: PersonState): Decision<PersonEvent> =>
  state.kind === 'none' || state.erasedOn !== undefined || state.districts.includes(written.district)
    ? nothing()
    : record(PersonRegistered({ ...written, personId: state.personId }));

/** They are two humans after all, twins for instance: each has their own working time again, and nothing finds them as one any more. */
export const decideTellApart = (
  { decidedBy, ...cmd }: Pair & { readonly reason: string; readonly decidedBy: string },
  state: PersonState,
  today: IsoDate,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, apart } = state;
  if (cmd.firstId === cmd.secondId) return refuse('same-entry');
  if (apart.includes(personId === cmd.firstId ? cmd.secondId : cmd.firstId)) return nothing();
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  return record(PersonToldApart({ personId, ...cmd, decidedBy, decidedOn: today }));
};
