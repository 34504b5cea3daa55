import { berlinDate, nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { defineTimer } from '@paktwerk/platform';
import { endOfPeriod } from '../shared/answer-period';
import { ProofCorrected, ProofDropped, ProofExpected, ProofMoved, ProofObjected, ProofOverdue, ProofSubmitted } from './events';
import type { ProofOfUseEvent } from './events';
import { awaitedUntil, keysOf, proofDecider } from './state';
import type { ProofState } from './state';

export interface NoteOverdue {
  /** The first instant behind the period that was looked at. */
  readonly dueAt: Instant;
  readonly today: IsoDate;
}

/** The last day to submit a proof, or to correct it, is over and nothing came. */
export const decideNoteOverdue = ({ dueAt, today }: NoteOverdue, state: ProofState): Decision<ProofOfUseEvent> => {
  const dueOn = awaitedUntil(state);
  if (state.stage === 'none' || dueOn === undefined || state.overdueOn !== undefined || endOfPeriod(dueOn) !== dueAt) return nothing();
  return record(ProofOverdue({ ...keysOf(state, today), dueOn, ...(state.stage === 'objected' ? { isObjected: true } : {}) }));
};

export const proofOverdue = defineTimer({
  id: 'proof-overdue',
  on: [ProofExpected, ProofMoved, ProofOverdue, ProofSubmitted, ProofObjected, ProofCorrected, ProofDropped],
  change: (e) => {
    switch (e.type) {
      case 'proof.expected':
      case 'proof.moved':
        return { until: endOfPeriod(e.data.dueOn) };
      case 'proof.objected':
        return { until: endOfPeriod(e.data.until) };
      case 'proof.overdue':
      case 'proof.submitted':
      case 'proof.corrected':
      case 'proof.dropped':
        return 'over';
    }
  },
  fire: (commands, { stream, dueAt }, ctx) =>
    commands.handle(stream, proofDecider, ctx, { decide: (state) => decideNoteOverdue({ dueAt, today: berlinDate(dueAt) }, state) }),
});
