import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import { PlanAgreed } from './events';
import type { CaseEvent, Goal } from './events';
import { fileOf } from './state';
import type { CaseState } from './state';
import { refuse } from '../problems';

export interface AgreePlan {
  readonly planId: string;
  readonly agreedOn: IsoDate;
  readonly goals: readonly Static<typeof Goal>[];
}

export const decideAgreePlan = (cmd: AgreePlan, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  if (state.planIds.includes(cmd.planId)) return nothing();
  if (state.restrictedOn !== undefined) return refuse('consent-revoked', { revokedOn: state.restrictedOn });
  if (state.kind === 'closed') return refuse('case-closed', { closedOn: state.closedOn });
  if (cmd.agreedOn > today) return refuse('date-in-future', { date: cmd.agreedOn, today });
  if (cmd.agreedOn < state.openedOn) return refuse('before-opening', { date: cmd.agreedOn, openedOn: state.openedOn });
  const early = cmd.goals.find((g) => g.until !== undefined && g.until < cmd.agreedOn);
  if (early?.until !== undefined) return refuse('goal-before-agreement', { until: early.until, agreedOn: cmd.agreedOn });
  return record(PlanAgreed({ ...fileOf(state), planId: cmd.planId, agreedOn: cmd.agreedOn, goals: [...cmd.goals] }));
};
