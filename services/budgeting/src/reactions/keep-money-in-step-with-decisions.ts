import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { Applications } from '@paktwerk/contracts';
import type { Decision } from '@paktwerk/kernel';
import { Commands, Reaction, ReferenceNotYetKnownError, reactionContext } from '@paktwerk/platform';
import type { LogEntry } from '@paktwerk/platform';
import { decideCommit } from '../pot/commit-funds';
import type { PotEvent } from '../pot/events';
import { decideReleaseReservation } from '../pot/release-reservation';
import { decideReserve } from '../pot/reserve-funds';
import { pot } from '../pot/snapshots';
import { potIdOf, potStream } from '../pot/state';
import type { PotState } from '../pot/state';

const ID = 'keep-money-in-step-with-decisions';

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
    on: [
      Applications.DecisionPrepared.type,
      Applications.ApplicationWithdrawn.type,
      Applications.ApplicationRejected.type,
      Applications.GrantIssued.type,
    ],
  })
  async on(@Payload() entry: LogEntry): Promise<void> {
    const meant = meaningOf(entry);
    if (!meant) return;
    await this.commands.handle(potStream(potIdOf(meant.callId)), pot, reactionContext(entry, ID), (state) => {
      if (state.kind === 'none') throw new ReferenceNotYetKnownError(`pot of call ${meant.callId}`);
      return meant.decide(state);
    });
  }
}

interface Meaning {
  readonly callId: string;
  readonly decide: (state: PotState) => Decision<PotEvent>;
}

const meaningOf = (entry: LogEntry): Meaning | undefined => {
  if (Applications.DecisionPrepared.is(entry)) {
    const { callId, decisionId, replacesDecisionId, applicationId, district, amountCents, budgetYear, effectiveOn } = entry.data;
    const replaces = replacesDecisionId === undefined ? {} : { replacesDecisionId };
    return {
      callId,
      decide: (state) => decideReserve({ decisionId, ...replaces, applicationId, district, amountCents, budgetYear, effectiveOn }, state),
    };
  }
  if (Applications.GrantIssued.is(entry)) {
    const { callId, decisionId, grantId, effectiveOn } = entry.data;
    return { callId, decide: (state) => decideCommit({ decisionId, grantId, effectiveOn }, state) };
  }
  if (Applications.ApplicationWithdrawn.is(entry) || Applications.ApplicationRejected.is(entry)) {
    const { callId, decisionId, applicationId, district, effectiveOn } = entry.data;
    if (decisionId === undefined) return undefined; // nothing was ever asked for
    const because = Applications.ApplicationWithdrawn.is(entry) ? 'withdrawn' : 'rejected';
    return { callId, decide: (state) => decideReleaseReservation({ decisionId, applicationId, district, because, effectiveOn }, state) };
  }
  return undefined;
};
