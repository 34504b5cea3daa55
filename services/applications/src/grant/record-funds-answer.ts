import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import type { ReservationAnswer } from '../application/record-reservation-answer';
import { NoticeFundsAnswered } from './events';
import type { GrantEvent } from './events';
import { keysOf } from './state';
import type { GrantState } from './state';

export interface RecordFundsAnswer {
  readonly noticeId: string;
  readonly answer: ReservationAnswer;
}

/** What budgeting answered for what a prepared notice adds. An answer for one that was replaced or discarded says nothing here. */
export const decideRecordFundsAnswer = ({ noticeId, answer }: RecordFundsAnswer, state: GrantState): Decision<GrantEvent> => {
  const preparation = state.kind === 'none' ? undefined : state.preparation;
  if (state.kind === 'none' || preparation?.noticeId !== noticeId || preparation.funds.kind !== 'pending') return nothing();
  const { amountCents, today } = answer;
  const answered = { ...keysOf(state, preparation, today), amountCents };
  if (answer.kind === 'reserved') return record(NoticeFundsAnswered(answered));
  const { reason, frameAvailableCents, potAvailableCents, closedYear } = answer;
  return record(
    NoticeFundsAnswered({ ...answered, refused: { reason, frameAvailableCents, potAvailableCents, ...defined({ closedYear }) } }),
  );
};
