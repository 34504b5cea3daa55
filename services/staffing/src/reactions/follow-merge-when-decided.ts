import { Controller } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { isErased } from '@paktwerk/kernel';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { Doubles } from '../doubles/doubles';
import { decideMerge, decideTellApart } from '../doubles/merge-people';
import { PersonMerged, PersonToldApart } from '../person/events';
import { personDecider, personStream } from '../person/state';

const ID = 'follow-merge-when-decided';

/** What concerns two entries stands in both streams; should the request have died between them, the other one follows here. */
@Controller()
export class FollowMergeWhenDecided {
  constructor(
    private readonly commands: Commands,
    private readonly doubles: Doubles,
  ) {}

  @Reaction({ id: ID, on: [PersonMerged, PersonToldApart], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof PersonMerged> | EntryOf<typeof PersonToldApart>): Promise<void> {
    const { personId, firstId, secondId } = entry.data;
    // The second one is written first: only then can the first one be missing.
    if (personId !== secondId) return;
    const { events } = await this.commands.load(personStream(personId), personDecider);
    const decided = events.find((e) => e.eventId === entry.eventId);
    if (decided?.type !== 'person.merged' && decided?.type !== 'person.told-apart') return;
    if (isErased(decided.data.reason)) return;
    const { first, second } = await this.doubles.both({ firstId, secondId });
    if (first.kind === 'none' || first.erasedOn !== undefined) return;
    const { reason, decidedBy } = decided.data;
    const cmd = { firstId, secondId, reason, decidedBy };
    await this.commands.handle(personStream(firstId), personDecider, reactionContext(entry, ID), {
      decide: (state, { today }) =>
        decided.type === 'person.merged'
          ? decideMerge({ ...cmd, mergeId: decided.data.mergeId }, state, { first: state, second, today })
          : decideTellApart(cmd, state, today),
    });
  }
}
