import { addDays, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import type { ErasureReason } from '../case/events';
import type { Existing } from '../case/state';
import { refuse } from '../problems';

/** The last day for which a file is kept that was closed on a day. */
export const lastDayKept = (closedOn: IsoDate, months: number): IsoDate => lastDayOfMonths(addDays(closedOn, 1), months);

/** Until when the file is kept: some months after the case was closed; undefined while it is open. */
export const keptUntil = (state: Existing, months: number): IsoDate | undefined =>
  state.kind === 'closed' ? lastDayKept(state.closedOn, months) : undefined;

/** Files that were closed before this day have been kept for long enough. Months differ in length, so the day is looked for and not counted. */
export const closedBefore = (today: IsoDate, months: number): IsoDate => {
  let day = addDays(lastDayOfMonths(today, -months), 3);
  while (lastDayKept(addDays(day, -1), months) >= today) day = addDays(day, -1);
  return day;
};

/**
 * What stands against erasing, whoever asks. While the case is open the counsellor needs the file. That the retention is over or
 * consent was revoked has to be so; what a client asks for does not wait for either.
 */
export const refuseErasure = (state: Existing, reason: ErasureReason, today: IsoDate, months: number): Refusal | undefined => {
  if (state.heldSince !== undefined) return refuse('legal-hold', { heldSince: state.heldSince });
  if (state.kind === 'open') return refuse('case-open', { openedOn: state.openedOn });
  if (reason === 'CONSENT_REVOKED' && state.restrictedOn === undefined) return refuse('consent-not-revoked');
  const keepUntil = keptUntil(state, months);
  return reason === 'RETENTION_OVER' && keepUntil !== undefined && today <= keepUntil
    ? refuse('retention-running', { closedOn: state.closedOn, keepUntil, today })
    : undefined;
};
