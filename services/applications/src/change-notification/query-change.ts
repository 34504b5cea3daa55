import { addDays, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { INFORMATION_DAYS } from '../parameters';
import { refuse } from '../problems';
import { lastDayFor } from '../shared/answer-period';
import { ChangeQueried } from './events';
import type { ChangeEvent } from './events';
import { keysOf, whereSent } from './state';
import type { ChangeState } from './state';

export interface QueryChange {
  readonly changeId: string;
  readonly question: string;
  readonly today: IsoDate;
}

/** The authority asks back, one question at a time. The day orders the tasks; nothing follows when it is over. */
export const decideQueryChange = ({ changeId, question, today }: QueryChange, state: ChangeState): Decision<ChangeEvent> => {
  const change = whereSent(state, changeId);
  if ('code' in change) return change;
  const open = change.status === 'queried' ? change.queries.at(-1) : undefined;
  if (open !== undefined)
    return open.question === question ? nothing() : refuse('change-queried', { changeId, askedOn: open.askedOn, lastDay: open.lastDay });
  const dueOn = addDays(today, INFORMATION_DAYS.value);
  return record(ChangeQueried({ ...keysOf(change, today), question, dueOn, lastDay: lastDayFor(dueOn) }));
};
