import { Controller } from '@nestjs/common';
import { Budgeting } from '@paktwerk/contracts';
import { berlinDate, defined } from '@paktwerk/kernel';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { CommandContext, EntryOf } from '@paktwerk/platform';
import { decideRecordAnswer } from '../application/record-reservation-answer';
import type { ReservationAnswer } from '../application/record-reservation-answer';
import { applicationDecider, applicationStream } from '../application/state';
import { decideRecordFundsAnswer } from '../grant/record-funds-answer';
import type { RecordFundsAnswer } from '../grant/record-funds-answer';
import { grantDecider, grantIdOf, grantStream } from '../grant/state';

const ID = 'record-reservation-answer';
const { FundsReserved, ReservationRefused } = Budgeting;
type Answered = EntryOf<typeof FundsReserved | typeof ReservationRefused>;

/** Budgeting has answered whether the money for a prepared decision or notice is set aside: its file remembers it for the release. */
@Controller()
export class RecordReservationAnswer {
  constructor(private readonly commands: Commands) {}

  @Reaction({
    id: ID,
    on: [FundsReserved, ReservationRefused],
    log: 'inbox',
    startFrom: 'beginning',
    inOrderOf: ({ data }) => data.applicationId, // and not the pot's, whose answers go to as many applications as a call has
  })
  async on(entry: Answered): Promise<void> {
    const answer = answerOf(entry);
    const { applicationId, noticeId } = entry.data;
    if (noticeId !== undefined) return this.ofNotice(applicationId, { noticeId, answer }, reactionContext(entry, ID));
    await this.commands.handle(applicationStream(applicationId), applicationDecider, reactionContext(entry, ID), {
      decide: (state) => decideRecordAnswer(answer, state),
    });
  }

  /** The file of a grant is found by the decision that it began with. */
  private async ofNotice(applicationId: string, command: RecordFundsAnswer, context: CommandContext): Promise<void> {
    const { state } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    if (state.kind !== 'granted') return;
    await this.commands.handle(grantStream(grantIdOf(state.decision.decisionId)), grantDecider, context, {
      decide: (grant) => decideRecordFundsAnswer(command, grant),
    });
  }
}

const answerOf = (entry: Answered): ReservationAnswer => {
  const today = berlinDate(entry.recordedAt);
  const { decisionId, amountCents } = entry.data;
  if (entry.type === FundsReserved.type) return { kind: 'reserved', decisionId, amountCents, today };
  const { reason, frameAvailableCents, potAvailableCents, closedYear } = entry.data;
  return { kind: 'refused', decisionId, amountCents, reason, frameAvailableCents, potAvailableCents, ...defined({ closedYear }), today };
};
