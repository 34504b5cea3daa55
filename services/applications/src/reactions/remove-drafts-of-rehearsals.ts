import { Controller } from '@nestjs/common';
import { Reaction } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { Drafts } from '../draft/drafts';
import { RehearsalDiscarded, RehearsalOpened } from '../rehearsal/events';

/** A draft is no fact: those of a rehearsal go with it, and so do the files of what was tried. */
@Controller()
export class RemoveDraftsOfRehearsals {
  constructor(private readonly drafts: Drafts) {}

  @Reaction({ id: 'remove-drafts-of-rehearsals', on: [RehearsalDiscarded, RehearsalOpened], log: 'store', startFrom: 'beginning' })
  async on({ data }: EntryOf<typeof RehearsalDiscarded | typeof RehearsalOpened>): Promise<void> {
    await this.drafts.removeOf(data.callId);
  }
}
