import { Controller } from '@nestjs/common';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ActionEnded } from '../grant/events';
import { proofsOf } from '../proof-of-use/due';
import { decideDrop } from '../proof-of-use/drop-proof';
import { ProofSources } from '../proof-of-use/proof-sources';
import { proofDecider, proofIdOf, proofStream } from '../proof-of-use/state';

const ID = 'drop-proofs-when-annulled';

/** What a court has annulled is not proven any more. */
@Controller()
export class DropProofsWhenAnnulled {
  constructor(
    private readonly commands: Commands,
    private readonly sources: ProofSources,
  ) {}

  @Reaction({ id: ID, on: [ActionEnded], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof ActionEnded>): Promise<void> {
    const { kind, outcome, grantId, applicationId, effectiveOn: today } = entry.data;
    if (kind !== 'GRANT' || outcome !== 'annulled') return;
    for (const period of proofsOf(await this.sources.issued(applicationId, grantId))) {
      const proofId = proofIdOf(grantId, period.kind, period.year);
      await this.commands.handle(proofStream(proofId), proofDecider, reactionContext(entry, ID, proofId), {
        decide: (proof) => decideDrop({ today }, proof),
      });
    }
  }
}
