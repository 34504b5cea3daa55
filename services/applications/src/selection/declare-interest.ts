import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { refuse } from '../problems';
import { InterestDeclared } from './events';
import type { SelectionEvent } from './events';
import { rankOf, sheetOf } from './state';
import type { SelectionState } from './state';

export interface Reviewing {
  readonly callId: string;
  readonly programmeId: string;
  readonly applicationId: string;
  readonly reviewer: string;
  readonly humanOf: HumanOf;
  readonly today: IsoDate;
}

export interface DeclareInterest extends Reviewing {
  /** They stand close to the applicant, in whatever way. */
  readonly isConflicted: boolean;
  readonly note?: string;
}

/**
 * Before anybody gives points, they say whether they stand close to the applicant. A conflict can be found later, behind the ranking too: whoever has one
 * decides and signs nothing any more. It is not taken back.
 */
export const decideDeclareInterest = (command: DeclareInterest, state: SelectionState): Decision<SelectionEvent> => {
  const { humanOf, today, isConflicted, note, ...keys } = command;
  const before = sheetOf(state, command);
  if (before?.isConflicted === isConflicted) return nothing();
  if (before?.isConflicted) return refuse('conflict-of-interest', { declaredOn: before.declaredOn });
  const { callId, programmeId, applicationId } = keys;
  if (state.ranking && !isConflicted && rankOf(state, applicationId)) return refuse('ranking-closed', { on: state.ranking.effectiveOn });
  const reviewer = before?.reviewer ?? keys.reviewer;
  return record(InterestDeclared({ callId, programmeId, applicationId, reviewer, isConflicted, ...defined({ note }), effectiveOn: today }));
};
