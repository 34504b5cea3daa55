import { PROOF_KINDS } from '@paktwerk/contracts';
import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, OneOf, RequestBody, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  AUTHORITY_READERS,
  Allow,
  Command,
  CurrentActor,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  WaitForProjection,
  created,
  reply,
  requireBody,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { ProofSamples } from './proof-samples';
import { ProofSampleView } from './views';

const what = {
  callId: Id('call'),
  kind: OneOf(PROOF_KINDS),
  year: Type.String({ pattern: '^[0-9]{4}$', description: 'In which the proven days end' }),
};
const DrawSampleBody = RequestBody('DrawSampleBody', what);
const OfCallQuery = Type.Object(what, { additionalProperties: false });
const PATH = '/api/applications/v1/proof-samples';

/** Stichprobe: which proofs are checked in depth. */
@ApiTags('proofs-of-use')
@Controller('api/applications/v1/proof-samples')
export class ProofSampleController {
  constructor(private readonly samples: ProofSamples) {}

  @Post()
  @Allow('GRANT_CLERK')
  @WaitForProjection('proofs-of-use')
  @Returns(ProofSampleView, {
    versioned: true,
    status: 201,
    description: 'Drawn among all whose period ended in a year that is over, submitted or not; once for each call, kind and year',
  })
  async draw(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @JsonBody(DrawSampleBody) body: Static<typeof DrawSampleBody>) {
    requireBody(actor, 'authority');
    const { handled, view } = await this.samples.draw(body.callId, body.kind, body.year, ctx);
    return created(handled, `${PATH}/${view.sampleId}`, view);
  }

  @Get()
  @Allow(...AUTHORITY_READERS)
  @Returns(ProofSampleView, { versioned: true, description: 'The draw of a call, kind and year' })
  async ofCall(@JsonQuery(OfCallQuery) { callId, kind, year }: Static<typeof OfCallQuery>) {
    const { loaded, view } = await this.samples.ofCall(callId, kind, year);
    return reply(loaded, view);
  }

  @Get(':sampleId')
  @Allow(...AUTHORITY_READERS)
  @Returns(ProofSampleView, { versioned: true, description: 'The draw, made again from seed and list' })
  async one(@PathId('sampleId', 'smp') sampleId: string) {
    const { loaded, view } = await this.samples.one(sampleId);
    return reply(loaded, view);
  }
}
