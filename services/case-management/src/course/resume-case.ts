import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { CaseResumed } from '../case/events';
import type { CaseEvent } from '../case/events';
import { refuseFact } from '../case/refuse-fact';
import { fileOf } from '../case/state';
import type { CaseState } from '../case/state';
import { refuse } from '../problems';

export interface ResumeCase {
  readonly resumedOn: IsoDate;
}

export const decideResume = ({ resumedOn }: ResumeCase, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  const { pausedOn } = state;
  if (pausedOn === undefined) return nothing();
  if (resumedOn < pausedOn) return refuse('before-pause', { date: resumedOn, pausedOn });
  return refuseFact(state, resumedOn, today) ?? record(CaseResumed({ ...fileOf(state), resumedOn }));
};
