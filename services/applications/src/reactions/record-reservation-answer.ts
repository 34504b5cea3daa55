import { Controller } from '@nestjs/common';
import { Budgeting } from '@paktwerk/contracts';
import { berlinDate, defined } from '@paktwerk/kernel';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { decideRecordAnswer } from '../application/record-reservation-answer';
import type { ReservationAnswer } from '../application/record-reservation-answer';
import { applicationDecider, applicationStream } from '../application/state';

const ID = 'record-reservation-answer';
const { FundsReserved, ReservationRefused } = Budgeting;
type Answered = EntryOf<typeof FundsReserved | typeof ReservationRefused>;

/** Budgeting has answered whether the money for a prepared decision is set aside: the application remembers it for the release. */
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
    await this.commands.handle(applicationStream(entry.data.applicationId), applicationDecider, reactionContext(entry, ID), {
      decide: (state) => decideRecordAnswer(answer, state),
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
