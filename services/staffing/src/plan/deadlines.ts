import { addDays } from '@paktwerk/kernel';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import type { YearOfPost } from '../post/entitlement';
import type { ApprovedPost } from '../post/state';
import { windowOf } from '../post/vacancy';
import { openVacancy } from './bars';

export const DEADLINE_KINDS = ['refill', 'first-fill', 'resumption'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** A day until which something is to be done, and what goes back to the frame where it is not. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly since: IsoDate;
  readonly lastDay: IsoDate;
  readonly atStake: readonly { readonly budgetYear: number; readonly amountCents: Cents }[];
}

/** What a post has that nobody is paid: it goes back to the frame where the post is not filled. */
export const unspentOf = (years: readonly YearOfPost[]): Deadline['atStake'] =>
  years.flatMap(({ budgetYear, approvedCents, paidCents }) =>
    approvedCents > paidCents ? [{ budgetYear, amountCents: approvedCents - paidCents }] : [],
  );

/** The window of a vacancy that is open on a day or begins later. Without a rule nothing lapses, so there is nothing to warn of; what has lapsed has no time left. */
export const windowDeadline = (state: ApprovedPost, years: readonly YearOfPost[]): Deadline | undefined => {
  const vacancy = windowOf(state) === undefined || state.lapsed !== undefined ? undefined : openVacancy(state);
  if (vacancy === undefined) return undefined;
  const { since, lastDay, isFirst } = vacancy;
  return { kind: isFirst ? 'first-fill' : 'refill', since, lastDay, atStake: unspentOf(years) };
};

/** Pay that is interrupted on a day, and planned to run again: somebody has to say that it does. */
export const resumptionDeadline = ({ suspensions }: ApprovedPost, day: IsoDate): Deadline | undefined => {
  const running = suspensions.find(
    ({ from, until, isOver, isAnnulled }) =>
      isOver === undefined && isAnnulled === undefined && from <= day && until !== undefined && day <= until,
  );
  if (running?.until === undefined) return undefined;
  return { kind: 'resumption', since: running.from, lastDay: addDays(running.until, 1), atStake: [] };
};
