import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { ClientErased } from '../case/events';
import type { CaseEvent, ErasureReason } from '../case/events';
import { fileOf } from '../case/state';
import type { CaseState } from '../case/state';
import { refuse } from '../problems';
import { refuseErasure } from './may-erase';

/** The second pair of eyes: another human, by whichever sign-in, than the one who proposed. The fact comes first, the key is deleted after it. */
export const decideConfirmErasure = (
  { confirmedBy, humanOf }: { readonly confirmedBy: string; readonly humanOf: HumanOf },
  state: CaseState,
  today: IsoDate,
  retentionMonths: number,
): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const { erasedOn, erasure } = state;
  if (erasedOn !== undefined) return nothing();
  if (!erasure) return refuse('erasure-not-proposed');
  if (humanOf(erasure.proposedBy) === humanOf(confirmedBy)) return refuse('four-eyes', { proposedOn: erasure.proposedOn });
  return (
    refuseErasure(state, erasure.reason, today, retentionMonths) ??
    record(ClientErased({ ...fileOf(state), erasedOn: today, reason: erasure.reason }))
  );
};

/** The key is gone already, so the fact is recorded in whatever state a restore left the case. */
export const decideEraseAgain = (reason: ErasureReason, state: CaseState, today: IsoDate): Decision<CaseEvent> =>
  state.kind === 'none' || state.erasedOn !== undefined ? nothing() : record(ClientErased({ ...fileOf(state), erasedOn: today, reason }));
