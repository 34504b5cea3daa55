import { addDays } from '@paktwerk/kernel';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import type { ApprovedPost } from '../post/state';
import { freedBy, nextLapse } from '../post/vacancy';

export const DEADLINE_KINDS = ['refill', 'first-fill', 'resumption'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** A day until which something is to be done, and what goes back to the frame where it is not. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly since: IsoDate;
  readonly lastDay: IsoDate;
  readonly atStake: readonly { readonly budgetYear: number; readonly amountCents: Cents }[];
}

/** The window that the post lapses with, and what that frees: no more is promised than comes. Where nothing lapses there is nothing to warn of. */
export const windowDeadline = (state: ApprovedPost): Deadline | undefined => {
  const next = nextLapse(state);
  if (next === undefined) return undefined;
  const { vacantSince: since, lastDay } = next.window;
  return { kind: state.occupancies.length === 0 ? 'first-fill' : 'refill', since, lastDay, atStake: freedBy(state, since, next.stretch) };
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
