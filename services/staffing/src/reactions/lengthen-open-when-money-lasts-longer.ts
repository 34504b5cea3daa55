import { Controller } from '@nestjs/common';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { OccupancyCorrected, PostAmended, PostExtended } from '../post/events';
import { causedBy } from './caused-by';

const ID = 'lengthen-open-when-corrected';

/** Where the first day of work never was, or a notice gave more time, the money lasts longer, and so does whoever stays as long as it lasts. */
@Controller()
export class LengthenOpenWhenMoneyLastsLonger {
  constructor(private readonly appointments: Appointments) {}

  @Reaction({ id: ID, on: [OccupancyCorrected, PostExtended, PostAmended], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof OccupancyCorrected | typeof PostExtended | typeof PostAmended>): Promise<void> {
    await this.appointments.lengthenOpen(entry.data.postId, causedBy(entry, reactionContext(entry, ID)));
  }
}
