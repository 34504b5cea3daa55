import { addDays, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { lastDayOf } from '../person/state';
import type { RegisteredPerson } from '../person/state';
import { refuse } from '../problems';

/** Until when the data are kept: some months after the last day of work; undefined for somebody who never held a post. */
export const keptUntil = (state: Pick<RegisteredPerson, 'claims'>, months: number): IsoDate | undefined => {
  const lastDay = lastDayOf(state);
  return lastDay === undefined ? undefined : lastDayOfMonths(addDays(lastDay, 1), months);
};

/**
 * What stands against erasing, whoever asks: of the entry, and of the further entries of the same human, which would take shares as somebody
 * else once nobody can tell who this one was. A district does not learn which other one holds the data.
 */
export const refuseErasure = (
  state: RegisteredPerson,
  seconds: readonly RegisteredPerson[],
  today: IsoDate,
  months: number,
): Refusal | undefined => {
  const human = [state, ...seconds];
  const heldSince = human.flatMap((entry) => entry.holds.map((h) => h.placedOn)).sort()[0];
  if (heldSince !== undefined) return refuse('legal-hold', { heldSince });
  const all = { claims: human.flatMap((entry) => entry.claims) };
  const [lastDay, keepUntil] = [lastDayOf(all), keptUntil(all, months)];
  return lastDay !== undefined && keepUntil !== undefined && today <= keepUntil
    ? refuse('retention-running', { lastDay, keepUntil, today })
    : undefined;
};
