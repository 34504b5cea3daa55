import { addDays, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { claimsIn, lastDayOf } from '../person/state';
import type { Hold, RegisteredPerson } from '../person/state';
import { refuse } from '../problems';

/** Until when the data are kept: some months after the last day of work; undefined for somebody who never held a post. */
export const keptUntil = (state: Pick<RegisteredPerson, 'claims'>, months: number): IsoDate | undefined => {
  const lastDay = lastDayOf(state);
  return lastDay === undefined ? undefined : lastDayOfMonths(addDays(lastDay, 1), months);
};

export interface MayErase {
  /** Who asks, by every key that is theirs: they are told the days that are their own. */
  readonly keys: readonly string[];
  /** The other entries of the same human: a hold is of the human, and nobody can tell who they were once one of them is gone. */
  readonly others: readonly RegisteredPerson[];
  readonly today: IsoDate;
  readonly retentionMonths: number;
  /** The authority decides for all parties. */
  readonly isSettled?: true;
}

/**
 * Registering is free: a hold of a party on whose posts the human never was, under none of their entries, keeps no data that another party is asked to erase, once
 * the authority decides for all.
 */
const holdsAgainst = (human: readonly RegisteredPerson[], proposedIn: string | undefined, { isSettled }: MayErase): readonly Hold[] => {
  const hadPost = (district: string): boolean =>
    human.some((entry) => claimsIn(entry, district).some((c) => !c.isReturned && c.from <= c.until));
  const all = human.flatMap((entry) => entry.holds);
  return isSettled ? all.filter(({ district }) => district === proposedIn || hadPost(district)) : all;
};

/** What a party itself has against erasing an entry and those of the same human beside it. */
export const refuseByOwn = (state: RegisteredPerson, asked: MayErase): Refusal | undefined => {
  const { keys, others, today, retentionMonths } = asked;
  const human = [state, ...others];
  const heldSince = holdsAgainst(human, state.erasure?.district, asked)
    .filter((h) => keys.includes(h.district))
    .map((h) => h.placedOn)
    .sort()[0];
  if (heldSince !== undefined) return refuse('legal-hold', { heldSince });
  const own = { claims: human.flatMap((entry) => keys.flatMap((key) => claimsIn(entry, key))) };
  const [lastDay, keepUntil] = [lastDayOf(own), keptUntil(own, retentionMonths)];
  return lastDay !== undefined && keepUntil !== undefined && today <= keepUntil
    ? refuse('retention-running', { lastDay, keepUntil, today })
    : undefined;
};

/**
 * What others have against it: the same is said of another party's post, of its hold, and of an entry that it has and has not said anything of. No party erases
 * alone whom another one has registered: there one proposes and another confirms.
 */
export const refuseAlone = (state: RegisteredPerson, isAlone: boolean, asked: MayErase): Refusal | undefined => {
  const { others, today, retentionMonths } = asked;
  const human = [state, ...others];
  const isHeld = holdsAgainst(human, state.erasure?.district, asked).length > 0;
  const keepUntil = keptUntil({ claims: human.flatMap((entry) => entry.claims) }, retentionMonths);
  return isAlone || isHeld || (keepUntil !== undefined && today <= keepUntil) ? refuse('erasure-not-alone') : undefined;
};
