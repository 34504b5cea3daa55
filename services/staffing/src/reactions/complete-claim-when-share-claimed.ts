import { Controller, Inject } from '@nestjs/common';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { LogEntry } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { ShareClaimed } from '../person/events';
import { causedBy } from './caused-by';

const ID = 'complete-claim-when-share-claimed';

/** A claim that was left dangling, because its process died, is completed or given back. Mostly the request itself was faster. */
@Controller()
export class CompleteClaimWhenShareClaimed {
  constructor(@Inject(Appointments) private readonly appointments: Appointments) {}

  @Reaction({ id: ID, on: [ShareClaimed.type], log: 'store', startFrom: 'beginning' })
  async on(entry: LogEntry): Promise<void> {
    if (ShareClaimed.is(entry)) await this.appointments.complete(entry.data, causedBy(entry, reactionContext(entry, ID)));
  }
}
