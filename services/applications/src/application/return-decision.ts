import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { DecisionReturned } from './events';
import type { ApplicationEvent } from './events';
import { keysOf } from './state';
import type { ApplicationState } from './state';
import { wherePrepared } from './undecided';
import { refuse } from '../problems';

export interface ReturnDecision {
  readonly decisionId: string;
  /** What is to be different. */
  readonly note: string;
  readonly returnedBy: string;
  readonly humanOf?: HumanOf;
  readonly today: IsoDate;
}

/**
 * Another person does not release what was prepared, and says why. Its money stays reserved until the next preparation replaces it, so that nobody
 * else takes it while a word is changed.
 */
export const decideReturn = (command: ReturnDecision, state: ApplicationState): Decision<ApplicationEvent> => {
  const { decisionId, note, returnedBy, humanOf = (signIn: string) => signIn, today } = command;
  const prepared = wherePrepared(state);
  if (prepared.kind === 'refused') return prepared;
  const { app, decision } = prepared;
  if (decision.decisionId !== decisionId) return refuse('decision-replaced', { decisionId, currentDecisionId: decision.decisionId });
  if (humanOf(decision.preparedBy) === humanOf(returnedBy))
    return refuse('own-decision-returned', { decisionId, preparedOn: decision.preparedOn });
  if (decision.returned)
    return decision.returned.note === note ? nothing() : refuse('decision-returned', { decisionId, returnedOn: decision.returned.on });
  return record(DecisionReturned({ ...keysOf(app, today), decisionId, note, returnedBy }));
};
