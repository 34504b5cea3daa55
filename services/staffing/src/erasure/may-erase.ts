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
  /** Who asks: it is told the days that are its own. */
  readonly district: string;
  /** The other entries of the same human: a hold is of the human, and nobody can tell who they were once one of them is gone. */
  readonly others: readonly RegisteredPerson[];
  readonly today: IsoDate;
  readonly retentionMonths: number;
}

/**
 * What stands against erasing an entry and those of the same human beside it. Where it is another district's post or hold, that is all that
 * is said: neither which one, nor since or until when.
 */
export const refuseErasure = (state: RegisteredPerson, { district, others, today, retentionMonths }: MayErase): Refusal | undefined => {
  const human = [state, ...others];
  const holds = human.flatMap((entry) => entry.holds);
  const heldSince = holds
    .filter((h) => h.district === district)
    .map((h) => h.placedOn)
    .sort()[0];
  if (heldSince !== undefined) return refuse('legal-hold', { heldSince });
  if (holds.length > 0) return refuse('legal-hold-elsewhere');
  const own = { claims: human.flatMap((entry) => claimsIn(entry, district)) };
  const [lastDay, keepUntil] = [lastDayOf(own), keptUntil(own, retentionMonths)];
  if (lastDay !== undefined && keepUntil !== undefined && today <= keepUntil)
    return refuse('retention-running', { lastDay, keepUntil, today });
  const all = keptUntil({ claims: human.flatMap((entry) => entry.claims) }, retentionMonths);
  return all !== undefined && today <= all ? refuse('retention-running-elsewhere', { today }) : undefined;
};
