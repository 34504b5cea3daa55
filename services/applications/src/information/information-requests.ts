import { Injectable } from '@nestjs/common';
import { berlinDate, defined } from '@paktwerk/kernel';
import type { IsoDate, Static } from '@paktwerk/kernel';
import { Clock, Commands, Database } from '@paktwerk/platform';
import type { Acting, AsOf } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { whereVisible } from '../applicant/applicant';
import { fileOf } from '../application/application-file';
import type { ApplicationFile, InformationOnFile } from '../application/application-file';
import { applicationDecider, applicationStream } from '../application/state';
import { DueRow } from '../read-models/due-list/entity';
import type { INFORMATION_STATES, InformationRequestItem } from './views';

const CLOSED: readonly ApplicationFile['status'][] = ['granted', 'rejected', 'withdrawn'];

/** What a party was ever asked for. The list of what is due says in which files something was; the files say what. */
@Injectable()
export class InformationRequests {
  constructor(
    private readonly db: Database,
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  /** The last one to end first. */
  async of(actor: Acting, { knownAt, effectiveOn }: AsOf) {
    const today = effectiveOn ?? (knownAt === undefined ? await this.clock.today() : berlinDate(knownAt));
    const rows = await find(this.db, DueRow, { where: whereVisible(actor, undefined), order: { firstNumber: 'asc' } });
    const items: Static<typeof InformationRequestItem>[] = [];
    for (const { applicationId, requestId } of rows) {
      if (requestId === null) continue;
      const { events } = await this.commands.load(applicationStream(applicationId), applicationDecider, defined({ knownAt }));
      const file = fileOf(events.filter((e) => effectiveOn === undefined || e.data.effectiveOn <= effectiveOn));
      for (const asked of file?.information ?? []) items.push(itemOf(file as ApplicationFile, asked, today));
    }
    return { today, items: items.sort((a, b) => (a.lastDay > b.lastDay ? -1 : a.lastDay < b.lastDay ? 1 : 0)) };
  }
}

const itemOf = (file: ApplicationFile, asked: InformationOnFile, today: IsoDate): Static<typeof InformationRequestItem> => {
  const { requestId, items, requestedOn, lastDay, extendedOn, supplied } = asked;
  const { applicationId, fileNumber, callId } = file;
  return {
    ...{ requestId, applicationId, fileNumber, callId, requestedOn, lastDay },
    items: [...items],
    state: stateOf(file, asked, today),
    ...defined({ extendedOn, answeredAt: supplied?.receivedAt }),
  };
};

const stateOf = (
  { status }: Pick<ApplicationFile, 'status'>,
  { supplied, withdrawn, lastDay }: InformationOnFile,
  today: IsoDate,
): (typeof INFORMATION_STATES)[number] => {
  if (withdrawn) return 'withdrawn';
  if (supplied) return supplied.late ? 'answered-late' : 'answered';
  if (CLOSED.includes(status)) return 'closed';
  return lastDay < today ? 'overdue' : 'open';
};
