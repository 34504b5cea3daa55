import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ReservationConfirmed, ReservationDeclined } from './events';
import type { ApplicationEvent } from './events';
import { keysOf } from './state';
import type { ApplicationState } from './state';

export type ReservationAnswer = { readonly decisionId: string; readonly amountCents: number; readonly today: IsoDate } & (
  | { readonly kind: 'reserved' }
  | {
      readonly kind: 'refused';
      readonly reason: 'frame-exceeded' | 'pot-exceeded' | 'no-frame';
      readonly frameAvailableCents: number;
      readonly potAvailableCents: number;
      readonly closedYear?: number;
    }
);

/** What budgeting answered for a prepared decision. An answer for a decision that is no longer open (replaced, withdrawn) says nothing here. */
export const decideRecordAnswer = (answer: ReservationAnswer, state: ApplicationState): Decision<ApplicationEvent> => {
  if (state.kind !== 'prepared' || state.decision.decisionId !== answer.decisionId || state.decision.reservation.kind !== 'pending')
    return nothing();
  const common = { ...keysOf(state.app, answer.today), decisionId: answer.decisionId, amountCents: answer.amountCents };
  if (answer.kind === 'reserved') return record(ReservationConfirmed(common));
  const { reason, frameAvailableCents, potAvailableCents, closedYear } = answer;
  return record(ReservationDeclined({ ...common, reason, frameAvailableCents, potAvailableCents, ...defined({ closedYear }) }));
};
