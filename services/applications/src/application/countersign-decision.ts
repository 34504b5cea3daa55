import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { DecisionCountersigned } from './events';
import type { ApplicationEvent } from './events';
import { hinderedByPreparation } from './release-decision';
import type { Signer } from './release-decision';
import { keysOf } from './state';
import type { ApplicationState } from './state';
import { wherePrepared } from './undecided';
import { refuse } from '../problems';

export interface CountersignDecision extends Signer {
  readonly decisionId: string;
  readonly countersignedBy: string;
  readonly today: IsoDate;
}

/** The second of three signatures, where the amount asks for three. The money may still be on its way: only the release needs it. */
export const decideCountersign = (command: CountersignDecision, state: ApplicationState): Decision<ApplicationEvent> => {
  const { decisionId, countersignedBy, humanOf = (signIn: string) => signIn, today } = command;
  const prepared = wherePrepared(state);
  if (prepared.kind === 'refused') return prepared;
  const { app, decision } = prepared;
  const hindered = hinderedByPreparation({ ...command, by: countersignedBy }, prepared);
  if (hindered) return hindered;
  const { needs, countersigned, amountCents } = decision;
  if (needs?.thirdSignature === undefined) return refuse('countersignature-not-needed', { decisionId, amountCents });
  if (countersigned && humanOf(countersigned.by) === humanOf(countersignedBy)) return nothing();
  if (countersigned) return refuse('decision-already-countersigned', { decisionId, countersignedOn: countersigned.on });
  return record(DecisionCountersigned({ ...keysOf(app, today), decisionId, countersignedBy }));
};
