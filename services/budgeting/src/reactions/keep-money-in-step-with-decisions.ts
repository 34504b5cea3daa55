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
import { potIdOf, potStream } from '../pot/state';
import type { PotState } from '../pot/state';

const ID = 'keep-money-in-step-with-decisions';
const { DecisionPrepared, ApplicationWithdrawn, ApplicationRejected, GrantIssued } = Applications;
type Decided = EntryOf<typeof DecisionPrepared | typeof ApplicationWithdrawn | typeof ApplicationRejected | typeof GrantIssued>;

/**
 * What becomes of an application decides what becomes of its money: reserve, give back, commit.
 * One reaction for all four, because one reaction meets the events of an application in order; several would not.
 */
@Controller()
export class KeepMoneyInStepWithDecisions {
  constructor(private readonly commands: Commands) {}

  @Reaction({
    id: ID,
    log: 'inbox',
    startFrom: 'beginning',
    on: [DecisionPrepared, ApplicationWithdrawn, ApplicationRejected, GrantIssued],
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
const concernsMoney = ({ data }: Decided): boolean => data.decisionId !== undefined;

const decide = (entry: Decided, state: PotState): Decision<PotEvent> => {
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
    default:
      return assertNever(entry);
  }
};
