import { addDays, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { claimsIn, lastDayOf } from '../person/state';
import type { RegisteredPerson } from '../person/state';
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
}

/** What a party itself has against erasing an entry and those of the same human beside it. */
export const refuseByOwn = (state: RegisteredPerson, { keys, others, today, retentionMonths }: MayErase): Refusal | undefined => {
  const human = [state, ...others];
  const heldSince = human
    .flatMap((entry) => entry.holds)
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
 * What others have against it: the same is said of another party's post, of its hold, and of an entry that it has, too. No party erases alone whom another one
 * has registered: there one proposes and another confirms.
 */
export const refuseAlone = (
  state: RegisteredPerson,
  proposedIn: string,
  { keys, others, today, retentionMonths }: MayErase,
): Refusal | undefined => {
  const human = [state, ...others];
  const isAlone = keys.includes(proposedIn) && state.districts.some((district) => !keys.includes(district));
  const isHeld = human.some((entry) => entry.holds.length > 0);
  const keepUntil = keptUntil({ claims: human.flatMap((entry) => entry.claims) }, retentionMonths);
  return isAlone || isHeld || (keepUntil !== undefined && today <= keepUntil) ? refuse('erasure-not-alone') : undefined;
};
