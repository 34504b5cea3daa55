import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, Returns, WaitForProjection } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { InformationRequests } from './information-requests';
import { InformationRequestsView } from './views';

@ApiTags('applications')
@Controller('api/applications/v1/information-requests')
export class InformationController {
  constructor(private readonly requests: InformationRequests) {}

  @Get()
  @Allow('APPLICANT', 'SIGNATORY')
  @WaitForProjection('due-list')
  @Returns(InformationRequestsView, { description: 'What the party of who asks was ever asked for, and what became of it' })
  mine(@CurrentActor() actor: Actor) {
    return this.requests.of(actor);
  }
}
