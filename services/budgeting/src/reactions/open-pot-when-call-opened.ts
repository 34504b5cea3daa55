import { Controller } from '@nestjs/common';
import { Applications } from '@paktwerk/contracts';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { decideOpenPot } from '../pot/open-pot';
import { snapshottedPotDecider } from '../pot/snapshots';
import { potIdOf, potStream } from '../pot/state';

const ID = 'open-pot-when-call-opened';

/** A funding call has been opened: its money is allotted and the planning frames are calculated. */
@Controller()
export class OpenPotWhenCallOpened {
  constructor(private readonly commands: Commands) {}

  @Reaction({ id: ID, on: [Applications.CallOpened], log: 'inbox', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof Applications.CallOpened>): Promise<void> {
    const { callId, programmeId, titleDe, titleEn, potCents, budgetYear, ruleSetVersion, distributionKey, effectiveOn } = entry.data;
    const open = {
      callId,
      programmeId,
      titleDe,
      titleEn,
      potCents,
      budgetYear,
      ruleSetVersion,
      distributionKey,
      effectiveOn,
      causedBy: entry.eventId,
    };
    await this.commands.handle(potStream(potIdOf(callId)), snapshottedPotDecider, reactionContext(entry, ID), {
      decide: (state) => decideOpenPot(open, state),
    });
  }
}
