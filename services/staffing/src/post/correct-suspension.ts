import { defined, nothing } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import { SuspensionCorrected } from './events';
import type { PostEvent } from './events';
import { keepWithinMoney } from './keep-within-money';
import { interruptionRules } from './rules-for-post';
import { keysOf, postDecider } from './state';
import type { PostState } from './state';
import { funded, refuseSuspended } from './suspend-post';
import { recordTelling } from './vacancy';

/** What holds instead: these days, or pay never was interrupted. */
export type SuspensionAsItWas =
  | { readonly kind: 'annulled' }
  | {
      readonly kind: 'changed';
      /** Without it as it was told. */
      readonly from?: IsoDate;
      /** Without it nobody knows until when, as in the correction of an appointment. */
      readonly until?: IsoDate;
    };

export interface CorrectSuspension {
  readonly suspensionId: string;
  readonly correctionId: string;
  readonly correction: SuspensionAsItWas;
  readonly reason: string;
}

/** An interruption was recorded wrongly: from now on it always was otherwise, also one that was corrected before. */
export const decideCorrectSuspension = (cmd: CorrectSuspension, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  const { suspensionId, correctionId, correction, reason } = cmd;
  const before = state.suspensions.find((one) => one.suspensionId === suspensionId);
  if (before?.correctionIds.includes(correctionId)) return nothing();
  const occupancy = state.occupancies.find((o) => o.appointmentId === before?.appointmentId);
  if (before === undefined || before.isAnnulled || occupancy === undefined) return refuse('suspension-unknown', { suspensionId });
  const was = { from: before.from, ...defined({ until: before.until }) };
  const is = correction.kind === 'annulled' ? undefined : { from: correction.from ?? was.from, ...defined({ until: correction.until }) };
  if (is?.from === was.from && is.until === before.until) return nothing();
  const refusal = is && refuseSuspended({ suspensionId, ...is }, occupancy, state);
  if (refusal) return refusal;
  const { appointmentId, personId } = before;
  const about = { ...keysOf(state), appointmentId, personId, suspensionId, correctionId, was, ...defined({ is }), reason };
  const corrected = funded(
    state,
    SuspensionCorrected({ ...about, ...interruptionRules(rules, state, is && (is.until ?? occupancy.lastDay)) }),
  );
  const after = postDecider.evolve(state, corrected);
  const kept = after.kind === 'none' ? [] : keepWithinMoney(after, correctionId);
  return 'code' in kept ? kept : recordTelling(state, { rules }, corrected, ...kept);
};
