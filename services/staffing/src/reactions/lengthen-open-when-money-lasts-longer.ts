import { Controller } from '@nestjs/common';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { OccupancyCorrected, PostAmended, PostExtended, PostResumed, PostSuspended, SuspensionCorrected } from '../post/events';
import { causedBy } from './caused-by';

const ID = 'lengthen-open-when-corrected';

const CHANGES = [OccupancyCorrected, PostExtended, PostAmended, PostSuspended, PostResumed, SuspensionCorrected] as const;

/** Where the first day of work never was, a notice gave more time, or pay was interrupted, the money lasts longer, and so does whoever stays as long as it lasts. */
@Controller()
export class LengthenOpenWhenMoneyLastsLonger {
  constructor(private readonly appointments: Appointments) {}

  @Reaction({ id: ID, on: CHANGES, log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<(typeof CHANGES)[number]>): Promise<void> {
    await this.appointments.lengthenOpen(entry.data.postId, causedBy(entry, reactionContext(entry, ID)));
  }
}
