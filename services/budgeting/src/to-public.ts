import { Budgeting } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { assertNever, defined } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import type { FundsReserved, PotEvent } from './pot/events';

/** What others learn about a pot: amounts, and the decisions they belong to. */
export const toPublic = (e: PotEvent): readonly PublicEvent[] => {
  const { potId, callId, programmeId, effectiveOn } = e.data;
  const pot = { potId, callId, programmeId, effectiveOn };
  switch (e.type) {
    case 'pot.allotted':
      return [Budgeting.PotAllotted({ ...pot, amountCents: e.data.amountCents, budgetYear: e.data.budgetYear }, potId)];
    case 'frames.calculated': {
      const frames = e.data.frames.map(({ district, amountCents }) => ({ district, amountCents }));
      return [Budgeting.FramesCalculated({ ...pot, keyId: e.data.key.id, frames }, potId)];
    }
    case 'funds.reserved':
      return [Budgeting.FundsReserved(reservationOf(e.data), potId)];
    case 'reservation.refused': {
      const { frameAvailableCents, potAvailableCents, reason, closedYear } = e.data;
      const closed = defined({ closedYear });
      return [Budgeting.ReservationRefused({ ...reservationOf(e.data), frameAvailableCents, potAvailableCents, reason, ...closed }, potId)];
    }
    case 'funds.committed':
      return [Budgeting.FundsCommitted(reservationOf(e.data), potId)];
    case 'reservation.released':
      return [Budgeting.ReservationReleased(reservationOf(e.data), potId)];
    case 'commitment.lowered':
      return [Budgeting.CommitmentLowered(reservationOf(e.data), potId)];
    case 'commitment.raised':
      return [Budgeting.CommitmentRaised(reservationOf(e.data), potId)];
    case 'commitment.payable':
    case 'commitment.blocked':
    case 'reservation.forestalled':
      return []; // no money moved; who pays sees the pot
    default:
      return assertNever(e);
  }
};

const reservationOf = ({
  potId,
  callId,
  programmeId,
  district,
  recipient,
  applicationId,
  decisionId,
  noticeId,
  amountCents,
  effectiveOn,
}: EventOf<typeof FundsReserved>['data']) => ({
  potId,
  callId,
  programmeId,
  district,
  ...defined({ recipient }),
  applicationId,
  decisionId,
  ...defined({ noticeId }),
  amountCents,
  effectiveOn,
});
