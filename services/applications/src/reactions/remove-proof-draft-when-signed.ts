import { Controller } from '@nestjs/common';
import { Reaction } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ProofDrafts } from '../proof-draft/proof-drafts';
import { ProofCorrected, ProofDropped, ProofSubmitted } from '../proof-of-use/events';

const ON = [ProofSubmitted, ProofCorrected, ProofDropped] as const;

/** What is signed stands in the proof; whatever was written for it before is needed no more. */
@Controller()
export class RemoveProofDraftWhenSigned {
  constructor(private readonly drafts: ProofDrafts) {}

  @Reaction({ id: 'remove-proof-draft-when-signed', on: ON, log: 'store', startFrom: 'beginning' })
  async on({ data }: EntryOf<typeof ON>): Promise<void> {
    await this.drafts.emptyIfSigned(data.proofId);
  }
}
