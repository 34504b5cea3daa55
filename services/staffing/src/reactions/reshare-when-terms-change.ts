import { Controller } from '@nestjs/common';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { OccupancyCorrected, OccupancyShareChanged, PostAmended, PostAmendmentLifted, PostFilled } from '../post/events';
import { causedBy } from './caused-by';

const ID = 'reshare-when-terms-change';

const CHANGES = [PostAmended, PostAmendmentLifted, PostFilled, OccupancyCorrected, OccupancyShareChanged] as const;

/** A notice changed the share of a post, or somebody works on it across the day on which one did: the working time of each follows. */
@Controller()
export class ReshareWhenTermsChange {
  constructor(private readonly appointments: Appointments) {}

  @Reaction({ id: ID, on: CHANGES, log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<(typeof CHANGES)[number]>): Promise<void> {
    await this.appointments.reshare(entry.data.postId, causedBy(entry, reactionContext(entry, ID)));
  }
}
