import { Controller } from '@nestjs/common';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { OccupancyShareKept } from '../post/events';
import { decideTellKept } from '../post/note-reshared';
import { postDecider, postStream } from '../post/state';
import { causedBy } from './caused-by';

const ID = 'tell-kept-share-when-untold';

/** What somebody keeps beside what a notice made of the post was not told to others at first: what still holds of it is. */
@Controller()
export class TellKeptShareWhenUntold {
  constructor(private readonly commands: Commands) {}

  @Reaction({ id: ID, on: [OccupancyShareKept], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<readonly [typeof OccupancyShareKept]>): Promise<void> {
    const { postId, appointmentId, isTold } = entry.data;
    if (isTold) return;
    await this.commands.handle(postStream(postId), postDecider, causedBy(entry, reactionContext(entry, ID)), {
      decide: (state) => decideTellKept({ appointmentId }, state),
    });
  }
}
