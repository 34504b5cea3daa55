import { Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestBody } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Command, CurrentActor, JsonBody, PathId, Returns, reply } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { ProofDrafts } from './proof-drafts';
import { ProofDraftView, draftContent } from './views';

const SaveProofDraftBody = RequestBody('SaveProofDraftBody', draftContent);

/** What a party writes for a proof of use before it is signed. */
@ApiTags('proofs-of-use')
@Controller('api/applications/v1/proofs-of-use')
export class ProofDraftController {
  constructor(private readonly drafts: ProofDrafts) {}

  @Get(':proofId/draft')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(ProofDraftView, { versioned: true, description: 'What the party has written so far; empty where nobody has' })
  async one(@CurrentActor() actor: Actor, @PathId('proofId', 'prf') proofId: string) {
    const view = await this.drafts.of(actor, proofId);
    return reply({ version: view.version }, view);
  }

  @Put(':proofId/draft')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(ProofDraftView, { versioned: true, description: 'Kept until the proof is signed; it proves nothing' })
  async save(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('proofId', 'prf') proofId: string,
    @JsonBody(SaveProofDraftBody) body: Static<typeof SaveProofDraftBody>,
  ) {
    const view = await this.drafts.save(actor, proofId, body, ctx);
    return reply({ version: view.version }, view);
  }
}
