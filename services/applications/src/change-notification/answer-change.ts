import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { ChangeAnswered } from './events';
import type { ChangeEvent } from './events';
import { keysOf, whereSent } from './state';
import type { ChangeState } from './state';

export interface AnswerChange {
  readonly changeId: string;
  readonly answer: string;
  readonly today: IsoDate;
}

/** The recipient answers what was asked back, also behind the day that it was to answer by. */
export const decideAnswerChange = ({ changeId, answer, today }: AnswerChange, state: ChangeState): Decision<ChangeEvent> => {
  const change = whereSent(state, changeId);
  if ('code' in change) return change;
  if (change.status === 'queried') return record(ChangeAnswered({ ...keysOf(change, today), answer }));
  return change.queries.at(-1)?.answer === answer ? nothing() : refuse('change-not-queried', { changeId });
};
