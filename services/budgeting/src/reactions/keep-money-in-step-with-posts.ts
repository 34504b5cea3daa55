import { Controller } from '@nestjs/common';
import { Staffing } from '@paktwerk/contracts';
import { defined } from '@paktwerk/kernel';
import { Commands, Reaction, ReferenceNotYetKnownError, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { commitmentOf } from '../pot/commitment';
import { decideLapse, decideLiftLapse } from '../pot/follow-lapse';
import { snapshottedPotDecider } from '../pot/snapshots';
import { potIdOf, potStream } from '../pot/state';

const ID = 'keep-money-in-step-with-posts';
const { PostLapsed, PostLapseLifted } = Staffing;
const ON = [PostLapsed, PostLapseLifted] as const;

/** What nobody was paid for in time falls back into frame and pot, and is bound again where the post has not lapsed after all. */
@Controller()
export class KeepMoneyInStepWithPosts {
  constructor(private readonly commands: Commands) {}

  @Reaction({ id: ID, log: 'inbox', startFrom: 'beginning', on: ON })
  async on(entry: EntryOf<typeof ON>): Promise<void> {
    const { postId, grantId, lineId, callId, openedBy, effectiveOn } = entry.data;
    // Of a post from before it was told nobody knows which grant it belongs to.
    if (grantId === undefined || lineId === undefined || callId === undefined) return;
    const about = { postId, grantId, lineId, ...defined({ openedBy }), effectiveOn };
    await this.commands.handle(potStream(potIdOf(callId)), snapshottedPotDecider, reactionContext(entry, ID), {
      decide: (state) => {
        // The money is committed by a reaction of its own, which may be a moment behind.
        if (commitmentOf(state, { grantId }) === undefined) throw new ReferenceNotYetKnownError(`commitment of grant ${grantId}`);
        // So may that of the extension which opened it anew; one that added nothing has none.
        const isLate = entry.type === PostLapsed.type && openedBy !== undefined && freedIn(entry.data.freed) > 0;
        if (isLate && commitmentOf(state, { grantId, noticeId: openedBy })?.grantId === undefined)
          throw new ReferenceNotYetKnownError(`commitment of notice ${openedBy}`);
        return entry.type === PostLapsed.type
          ? decideLapse({ ...about, freedCents: freedIn(entry.data.freed) }, state)
          : decideLiftLapse(about, state);
      },
    });
  }
}

/** Of all years: the pot binds the grant as a whole. */
const freedIn = (freed: EntryOf<readonly [typeof PostLapsed]>['data']['freed']): number =>
  freed.reduce((sum, { amountCents }) => sum + amountCents, 0);
