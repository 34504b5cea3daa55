import { Controller } from '@nestjs/common';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { PostVacated } from '../post/events';
import { causedBy } from './caused-by';

const ID = 'end-share-when-post-vacated';

/** The post's stream speaks first; the person's working time follows, also when the request died in between. */
@Controller()
export class EndShareWhenPostVacated {
  constructor(private readonly appointments: Appointments) {}

  @Reaction({ id: ID, on: [PostVacated], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof PostVacated>): Promise<void> {
    await this.appointments.release(entry.data, causedBy(entry, reactionContext(entry, ID)));
  }
}
