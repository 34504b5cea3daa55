import { Controller, Inject } from '@nestjs/common';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { LogEntry } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { PostVacated } from '../post/events';
import { causedBy } from './caused-by';

const ID = 'end-share-when-post-vacated';

/** The post's stream speaks first; the person's working time follows, also when the request died in between. */
@Controller()
export class EndShareWhenPostVacated {
  constructor(@Inject(Appointments) private readonly appointments: Appointments) {}

  @Reaction({ id: ID, on: [PostVacated.type], log: 'store', startFrom: 'beginning' })
  async on(entry: LogEntry): Promise<void> {
    if (PostVacated.is(entry)) await this.appointments.release(entry.data, causedBy(entry, reactionContext(entry, ID)));
  }
}
