import { Controller } from '@nestjs/common';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { decideMarkSampled } from '../proof-of-use/mark-sampled';
import { proofDecider, proofStream } from '../proof-of-use/state';
import { SampleDrawn } from '../proof-sample/events';

const ID = 'mark-proofs-when-sampled';

/** Every proof that the lot fell on says so itself. */
@Controller()
export class MarkProofsWhenSampled {
  constructor(private readonly commands: Commands) {}

  @Reaction({ id: ID, on: [SampleDrawn], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof SampleDrawn>): Promise<void> {
    const { drawn, sampleId, seed, effectiveOn: today } = entry.data;
    for (const proofId of drawn)
      await this.commands.handle(proofStream(proofId), proofDecider, reactionContext(entry, ID, proofId), {
        decide: (proof) => decideMarkSampled({ sampleId, seed, today }, proof),
      });
  }
}
