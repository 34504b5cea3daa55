import { Controller } from '@nestjs/common';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { ShareClaimed } from '../person/events';
import { causedBy } from './caused-by';

const ID = 'complete-claim-when-share-claimed';

/** A claim that was left dangling, because its process died, is completed or given back. Mostly the request itself was faster. */
@Controller()
export class CompleteClaimWhenShareClaimed {
  constructor(private readonly appointments: Appointments) {}

  @Reaction({ id: ID, on: [ShareClaimed], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof ShareClaimed>): Promise<void> {
    await this.appointments.complete(entry.data, causedBy(entry, reactionContext(entry, ID)));
  }
}
