import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { Budgeting } from '@paktwerk/contracts';
import { berlinDate } from '@paktwerk/kernel';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { LogEntry } from '@paktwerk/platform';
import { decideRecordAnswer } from '../application/record-reservation-answer';
import type { ReservationAnswer } from '../application/record-reservation-answer';
import { applicationDecider, applicationStream } from '../application/state';

const ID = 'record-reservation-answer';

/** Budgeting has answered whether the money for a prepared decision is set aside: the application remembers it for the release. */
@Controller()
export class RecordReservationAnswer {
  constructor(private readonly commands: Commands) {}

  @Reaction({ id: ID, on: [Budgeting.FundsReserved.type, Budgeting.ReservationRefused.type], log: 'inbox', startFrom: 'beginning' })
  async on(@Payload() entry: LogEntry): Promise<void> {
    const found = answerOf(entry);
    if (!found) return;
    await this.commands.handle(applicationStream(found.applicationId), applicationDecider, reactionContext(entry, ID), (state) =>
      decideRecordAnswer(found.answer, state),
    );
  }
}

const answerOf = (entry: LogEntry): { readonly applicationId: string; readonly answer: ReservationAnswer } | undefined => {
  const today = berlinDate(entry.recordedAt);
  if (Budgeting.FundsReserved.is(entry)) {
    const { applicationId, decisionId, amountCents } = entry.data;
    return { applicationId, answer: { kind: 'reserved', decisionId, amountCents, today } };
  }
  if (Budgeting.ReservationRefused.is(entry)) {
    const { applicationId, decisionId, amountCents, reason, frameAvailableCents, potAvailableCents } = entry.data;
    return { applicationId, answer: { kind: 'refused', decisionId, amountCents, reason, frameAvailableCents, potAvailableCents, today } };
  }
  return undefined;
};
