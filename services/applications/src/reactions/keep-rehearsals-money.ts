import { Controller } from '@nestjs/common';
import { assertNever, berlinDate, defined } from '@paktwerk/kernel';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ApplicationRejected, ApplicationWithdrawn, DecisionPrepared } from '../application/events';
import { decideRecordAnswer } from '../application/record-reservation-answer';
import { applicationDecider, applicationStream } from '../application/state';
import { answerIn, decideReleaseInRehearsal, decideReserveInRehearsal } from '../rehearsal/reserve-in-rehearsal';
import { rehearsalDecider, rehearsalStream } from '../rehearsal/state';

const ID = 'keep-rehearsals-money';
type Decided = EntryOf<typeof DecisionPrepared | typeof ApplicationRejected | typeof ApplicationWithdrawn>;

/** What budgeting does for real applications, for those of a rehearsal: it is told of none of them. */
@Controller()
export class KeepRehearsalsMoney {
  constructor(private readonly commands: Commands) {}

  @Reaction({ id: ID, on: [DecisionPrepared, ApplicationRejected, ApplicationWithdrawn], log: 'store', startFrom: 'beginning' })
  async on(entry: Decided): Promise<void> {
    const { callId, applicationId, decisionId, rehearsal } = entry.data;
    if (rehearsal === undefined || decisionId === undefined) return;
    const today = berlinDate(entry.recordedAt);
    const stream = rehearsalStream(callId);
    switch (entry.type) {
      case 'decision.prepared': {
        const { district, recipient, amountCents, replacesDecisionId } = entry.data;
        const command = { decisionId, applicationId, district, ...defined({ recipient, replacesDecisionId }), amountCents, today };
        const { state } = await this.commands.handle(stream, rehearsalDecider, reactionContext(entry, ID), {
          decide: (before) => decideReserveInRehearsal(command, before),
        });
        const answer = answerIn(command, state);
        if (answer === undefined) return;
        await this.commands.handle(applicationStream(applicationId), applicationDecider, reactionContext(entry, ID, 'answer'), {
          decide: (application) => decideRecordAnswer(answer, application),
        });
        return;
      }
      case 'application.rejected':
      case 'application.withdrawn':
        await this.commands.handle(stream, rehearsalDecider, reactionContext(entry, ID), {
          decide: (before) => decideReleaseInRehearsal({ decisionId, applicationId, today }, before),
        });
        return;
      default:
        assertNever(entry);
    }
  }
}
