import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, CurrentActor, JsonQuery, Returns, WaitForProjection, asOfQuery } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { InformationRequests } from './information-requests';
import { InformationRequestsView } from './views';

const AsOf = Type.Object(asOfQuery, { additionalProperties: false });

@ApiTags('applications')
@Controller('api/applications/v1/information-requests')
export class InformationController {
  constructor(private readonly requests: InformationRequests) {}

  @Get()
  @Allow('APPLICANT', 'SIGNATORY')
  @WaitForProjection('due-list')
  @Returns(InformationRequestsView, { description: 'What the party of who asks was ever asked for, and what became of it' })
  mine(@CurrentActor() actor: Actor, @JsonQuery(AsOf) asOf: Static<typeof AsOf>) {
    return this.requests.of(actor, asOf);
  }
}
