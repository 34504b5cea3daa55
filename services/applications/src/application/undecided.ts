import type { Refusal } from '@paktwerk/kernel';
import type { ApplicationState } from './state';
import { refuse } from '../problems';

export type Undecided = Extract<ApplicationState, { readonly kind: 'submitted' | 'checked' | 'prepared' }>;

export type Prepared = Extract<ApplicationState, { readonly kind: 'prepared' }>;

/** The application where nothing is decided yet; whoever has been answered asks and is asked for nothing more. */
export const whereUndecided = (state: ApplicationState): Refusal | Undecided => {
  switch (state.kind) {
    case 'none':
      return refuse('application-unknown');
    case 'withdrawn':
      return refuse('application-withdrawn');
    case 'granted':
      return refuse('decision-already-released', { decisionId: state.decision.decisionId });
    case 'rejected':
      return refuse('application-rejected', { stage: state.stage });
    case 'submitted':
    case 'checked':
    case 'prepared':
      return state;
  }
};

/** The application where a decision is prepared and not released. */
export const wherePrepared = (state: ApplicationState): Refusal | Prepared => {
  const undecided = whereUndecided(state);
  return undecided.kind === 'submitted' || undecided.kind === 'checked' ? refuse('no-decision-prepared') : undecided;
};
