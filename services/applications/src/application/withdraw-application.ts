import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ApplicationWithdrawn } from './events';
import type { ApplicationEvent } from './events';
import { keysOf } from './state';
import type { ApplicationState } from './state';
import { refuse } from '../problems';

export interface WithdrawApplication {
  readonly reason: string;
  readonly today: IsoDate;
}

/** The district takes its application back; possible until a decision is released. A reservation is given back by budgeting. */
export const decideWithdraw = (command: WithdrawApplication, state: ApplicationState): Decision<ApplicationEvent> => {
  switch (state.kind) {
    case 'none':
      return refuse('application-unknown');
    case 'withdrawn':
      return nothing();
    case 'granted':
      return refuse('decision-already-released', { decisionId: state.decision.decisionId });
    case 'rejected':
      return refuse('application-rejected', { stage: state.stage });
    case 'submitted':
    case 'checked':
      return record(ApplicationWithdrawn({ ...keysOf(state.app, command.today), reason: command.reason }));
    case 'prepared':
      return record(
        ApplicationWithdrawn({ ...keysOf(state.app, command.today), decisionId: state.decision.decisionId, reason: command.reason }),
      );
  }
};
