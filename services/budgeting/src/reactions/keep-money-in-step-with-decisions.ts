import { Controller } from '@nestjs/common';
import { Applications } from '@paktwerk/contracts';
import { assertNever, defined, nothing } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { Commands, Reaction, ReferenceNotYetKnownError, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { decideCommit } from '../pot/commit-funds';
import type { PotEvent } from '../pot/events';
import { decideReleaseReservation } from '../pot/release-reservation';
import { decideReserve } from '../pot/reserve-funds';
import { snapshottedPotDecider } from '../pot/snapshots';
import { potIdOf, potStream, reservationIdOf } from '../pot/state';
import type { AllottedPot } from '../pot/state';

const ID = 'keep-money-in-step-with-decisions';
const { DecisionPrepared, ApplicationWithdrawn, ApplicationRejected, GrantIssued, NoticePrepared, NoticeDiscarded, NoticeReleased } =
  Applications;
const ON = [
  DecisionPrepared,
  ApplicationWithdrawn,
  ApplicationRejected,
  GrantIssued,
  NoticePrepared,
  NoticeDiscarded,
  NoticeReleased,
] as const;
type Decided = EntryOf<typeof ON>;

/**
 * What becomes of an application, and of the notices after its grant, decides what becomes of its money: reserve, give back, commit.
 * One reaction for all of them, because one reaction meets the events of an application in order; several would not.
 */
@Controller()
export class KeepMoneyInStepWithDecisions {
  constructor(private readonly commands: Commands) {}

  @Reaction({
    id: ID,
    log: 'inbox',
    startFrom: 'beginning',
    on: ON,
  })
  async on(entry: Decided): Promise<void> {
    if (!concernsMoney(entry)) return;
    const { callId } = entry.data;
    await this.commands.handle(potStream(potIdOf(callId)), snapshottedPotDecider, reactionContext(entry, ID), {
      decide: (state) => {
        if (state.kind === 'none') throw new ReferenceNotYetKnownError(`pot of call ${callId}`);
        return decide(entry, state);
      },
    });
  }
}

/** An application that ends before a decision was prepared never asked for money. */
const concernsMoney = ({ data }: Decided): boolean => !('decisionId' in data) || data.decisionId !== undefined;

const decide = (entry: Decided, state: AllottedPot): Decision<PotEvent> => {
  switch (entry.type) {
    case DecisionPrepared.type: {
      const { decisionId, replacesDecisionId, applicationId, district, recipient, amountCents, budgetYear, effectiveOn } = entry.data;
      const given = defined({ replacesDecisionId, recipient });
      return decideReserve({ decisionId, ...given, applicationId, district, amountCents, budgetYear, effectiveOn }, state);
    }
    case GrantIssued.type: {
      const { decisionId, grantId, effectiveOn } = entry.data;
      return decideCommit({ decisionId, grantId, effectiveOn }, state);
    }
    case ApplicationWithdrawn.type:
    case ApplicationRejected.type: {
      const { decisionId, applicationId, district, effectiveOn } = entry.data;
      if (decisionId === undefined) return nothing();
      const because = entry.type === ApplicationWithdrawn.type ? 'withdrawn' : 'rejected';
      return decideReleaseReservation({ decisionId, applicationId, district, because, effectiveOn }, state);
    }
    case NoticePrepared.type:
      return decideNoticePrepared(entry.data, state);
    case NoticeDiscarded.type: {
      const { noticeId, applicationId, district, effectiveOn } = entry.data;
      return decideReleaseReservation(
        { decisionId: reservationIdOf(noticeId), applicationId, district, because: 'discarded', effectiveOn },
        state,
      );
    }
    case NoticeReleased.type: {
      const { noticeId, grantId, raisesCents, effectiveOn } = entry.data;
      return raisesCents === undefined ? nothing() : decideCommit({ decisionId: reservationIdOf(noticeId), grantId, effectiveOn }, state);
    }
    default:
      return assertNever(entry);
  }
};

/** What a notice adds to its grant is set aside like the money of a decision; what it replaces gives back, whether it adds something itself or not. */
const decideNoticePrepared = (data: EntryOf<typeof NoticePrepared>['data'], pot: AllottedPot): Decision<PotEvent> => {
  const { noticeId, replacesNoticeId, applicationId, district, recipient, raisesCents, effectiveOn } = data;
  const before = replacesNoticeId === undefined ? undefined : reservationIdOf(replacesNoticeId);
  const replacesDecisionId = before !== undefined && pot.reservations.has(before) ? before : undefined;
  const keys = { applicationId, district, effectiveOn };
  if (raisesCents !== undefined) {
    const { budgetYear } = pot;
    const given = { noticeId, ...defined({ replacesDecisionId, recipient }) };
    return decideReserve({ decisionId: reservationIdOf(noticeId), ...given, ...keys, amountCents: raisesCents, budgetYear }, pot);
  }
  return replacesDecisionId === undefined
    ? nothing()
    : decideReleaseReservation({ ...keys, decisionId: replacesDecisionId, because: 'replaced' }, pot);
};
