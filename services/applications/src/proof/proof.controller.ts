import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, CurrentActor, JsonQuery, Returns, WaitForProjection, refuseWith } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { Proofs } from './proofs';
import { LetterCodeView, ProofView, Sha256 } from './views';

const PrintedQuery = Type.Object({ fileNumber: Text(60), hash: Sha256('As it is printed on the letter') }, { additionalProperties: false });
const CodeQuery = Type.Object({ fileNumber: Text(60), code: Text(60) }, { additionalProperties: false });
const FileQuery = Type.Object({ sha256: Sha256('SHA-256 of the file') }, { additionalProperties: false });

@ApiTags('proofs')
@Controller('api/applications/v1/proofs')
export class ProofController {
  constructor(private readonly proofs: Proofs) {}

  @Get('printed')
  @Allow('ANY')
  @WaitForProjection('application-list')
  @Returns(ProofView, { description: 'What stands in the log under a file number and a checksum, and that its chain holds' })
  async printed(@JsonQuery(PrintedQuery) { fileNumber, hash }: Static<typeof PrintedQuery>) {
    const proof = await this.proofs.ofPrinted(fileNumber, hash);
    return 'code' in proof ? refuseWith(proof) : proof;
  }

  @Get('code')
  @Allow('ANY')
  @WaitForProjection('application-list')
  @Returns(LetterCodeView, {
    description: 'That a letter with this code is genuine and its chain holds; to whom may read the file, which state it tells of',
  })
  async code(@CurrentActor() actor: Actor, @JsonQuery(CodeQuery) { fileNumber, code }: Static<typeof CodeQuery>) {
    const found = await this.proofs.ofCode(actor, fileNumber, code);
    return 'kind' in found ? refuseWith(found) : found;
  }

  @Get('file')
  @Allow('ANY')
  @Returns(ProofView, { description: 'What a letter that was given out tells of, by the file itself' })
  async file(@JsonQuery(FileQuery) { sha256 }: Static<typeof FileQuery>) {
    const proof = await this.proofs.ofFile(sha256);
    return 'code' in proof ? refuseWith(proof) : proof;
  }
}
