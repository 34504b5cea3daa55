import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { FundsCommitted } from './events';
import type { PotEvent } from './events';
import type { PotState } from './state';
import { refuse } from '../problems';

export interface CommitFunds {
  readonly decisionId: string;
  readonly grantId: string;
  readonly effectiveOn: IsoDate;
}

/** With the grant the reservation becomes a commitment. A grant is only ever issued for reserved money, so anything else is a broken promise that a person must see. */
export const decideCommit = (command: CommitFunds, state: PotState): Decision<PotEvent> => {
  if (state.kind === 'none') return refuse('pot-unknown');
  const reservation = state.reservations.get(command.decisionId);
  if (!reservation) return refuse('reservation-pending', { decisionId: command.decisionId });
  switch (reservation.status) {
    case 'committed':
      return nothing();
    case 'refused':
    case 'released':
    case 'forestalled':
      return refuse('reservation-not-held', { decisionId: command.decisionId, status: reservation.status });
    case 'reserved': {
      const { potId, callId, programmeId } = state;
      const { district, recipient, applicationId, decisionId, noticeId, amountCents, budgetYear } = reservation;
      return record(
        FundsCommitted({
          potId,
          callId,
          programmeId,
          district,
          ...defined({ recipient }),
          applicationId,
          decisionId,
          ...defined({ noticeId }),
          amountCents,
          budgetYear,
          grantId: command.grantId,
          effectiveOn: command.effectiveOn,
        }),
      );
    }
  }
};
