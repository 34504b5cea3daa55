import { Controller } from '@nestjs/common';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { decideCoverInterim, yearsUntil } from '../proof-of-use/cover-interim-proof';
import { ProofAccepted } from '../proof-of-use/events';
import { proofDecider, proofIdOf, proofStream } from '../proof-of-use/state';

const ID = 'cover-interim-proofs-when-accepted';

/** With an accepted final proof every interim proof that is still open and that it covers is done. */
@Controller()
export class CoverInterimProofsWhenAccepted {
  constructor(private readonly commands: Commands) {}

  @Reaction({ id: ID, on: [ProofAccepted], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof ProofAccepted>): Promise<void> {
    const { kind, grantId, from, to: provenUntil, effectiveOn: on } = entry.data;
    if (kind !== 'final') return;
    for (const year of yearsUntil(from, provenUntil)) {
      const proofId = proofIdOf(grantId, 'interim', year);
      await this.commands.handle(proofStream(proofId), proofDecider, reactionContext(entry, ID, proofId), {
        decide: (proof) => decideCoverInterim({ provenUntil, on }, proof),
      });
    }
  }
}
