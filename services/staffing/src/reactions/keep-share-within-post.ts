import { Controller } from '@nestjs/common';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { OccupancyCorrected, PostVacated } from '../post/events';
import { causedBy } from './caused-by';

const ID = 'end-share-when-post-vacated';

/** The post's stream speaks first; the person's working time follows, also when the request died in between. */
@Controller()
export class KeepShareWithinPost {
  constructor(private readonly appointments: Appointments) {}

  @Reaction({ id: ID, on: [PostVacated, OccupancyCorrected], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof PostVacated | typeof OccupancyCorrected>): Promise<void> {
    await this.appointments.followPost(entry.data, causedBy(entry, reactionContext(entry, ID)));
  }
}
