import { addDays, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import type { ErasureReason } from '../case/events';
import type { CaseState } from '../case/state';
import { refuse } from '../problems';

type Existing = Exclude<CaseState, { readonly kind: 'none' }>;

/** Until when the file is kept: some months after the case was closed; undefined while it is open. */
export const keptUntil = (state: Existing, months: number): IsoDate | undefined =>
  state.kind === 'closed' ? lastDayOfMonths(addDays(state.closedOn, 1), months) : undefined;

/**
 * What stands against erasing, whoever asks. While the case is open the counsellor needs the file. That the retention is over has to be so; what a client
 * may ask for does not wait for it.
 */
export const refuseErasure = (state: Existing, reason: ErasureReason, today: IsoDate, months: number): Refusal | undefined => {
  if (state.heldSince !== undefined) return refuse('legal-hold', { heldSince: state.heldSince });
  if (state.kind === 'open') return refuse('case-open', { openedOn: state.openedOn });
  const keepUntil = keptUntil(state, months);
  return reason === 'RETENTION_OVER' && keepUntil !== undefined && today <= keepUntil
    ? refuse('retention-running', { closedOn: state.closedOn, keepUntil, today })
    : undefined;
};
