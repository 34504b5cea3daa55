import { Controller } from '@nestjs/common';
import { Commands, RefusalError } from '@paktwerk/event-store';
import { isErased } from '@paktwerk/kernel';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { Doubles } from '../doubles/doubles';
import { decideTellApart } from '../doubles/tell-apart';
import { PersonMergeUndone, PersonMerged, PersonToldApart } from '../person/events';
import { personDecider, personStream } from '../person/state';

const ID = 'follow-merge-when-decided';

/** What concerns two entries stands in both streams; should the request have died between them, the other one follows here. */
@Controller()
export class FollowMergeWhenDecided {
  constructor(
    private readonly commands: Commands,
    private readonly doubles: Doubles,
  ) {}

  @Reaction({ id: ID, on: [PersonMerged, PersonMergeUndone, PersonToldApart], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof PersonMerged | typeof PersonMergeUndone | typeof PersonToldApart>): Promise<void> {
    const { personId, firstId, secondId } = entry.data;
    // That a merge did not come about the first one says first.
    if (entry.type === 'person-merge.undone') {
      if (personId === firstId) await this.doubles.undo(entry.data, reactionContext(entry, ID));
      return;
    }
    // The second one is written first: only then can the first one be missing.
    if (personId !== secondId) return;
    const { events } = await this.commands.load(personStream(personId), personDecider);
    const decided = events.find((e) => e.eventId === entry.eventId);
    if (decided?.type !== 'person.merged' && decided?.type !== 'person.told-apart') return;
    if (isErased(decided.data.reason)) return;
    const { first, second } = await this.doubles.both({ firstId, secondId });
    if (first.kind === 'none') return;
    const { reason, decidedBy } = decided.data;
    const cmd = { firstId, secondId, reason, decidedBy };
    const ctx = reactionContext(entry, ID);
    if (decided.type === 'person.told-apart') {
      if (first.erasedOn !== undefined) return;
      await this.commands.handle(personStream(firstId), personDecider, ctx, {
        decide: (state, { today }) => decideTellApart(cmd, state, today),
      });
      return;
    }
    // Told apart meanwhile, or undone: then there is nothing to follow.
    if (second.kind === 'none' || second.mergedBy !== decided.data.mergeId) return;
    await this.doubles.followMerge({ ...cmd, mergeId: decided.data.mergeId }, ctx).catch((error: unknown) => {
      if (!(error instanceof RefusalError)) throw error;
    });
  }
}
