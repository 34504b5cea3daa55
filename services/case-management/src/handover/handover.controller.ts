import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Clock, CurrentActor, JsonQuery, Returns, WaitForProjection } from '@paktwerk/platform';
import type { Actor, ViewOf } from '@paktwerk/platform';
import { Handovers } from './handovers';
import { HandoverItem } from './views';

const HandoverList = Type.Object({ items: Type.Array(HandoverItem) });
const HandoverQuery = Type.Object({ effectiveOn: Type.Optional(DateOnly()) }, { additionalProperties: false });

/** Whose cases somebody else has to take, because their counsellor leaves the post. */
@ApiTags('cases')
@Controller('api/case-management/v1/handovers')
export class HandoverController {
  constructor(
    private readonly clock: Clock,
    private readonly handovers: Handovers,
  ) {}

  @Get()
  @Allow('TEAM_LEAD')
  @WaitForProjection('cases', 'appointments')
  @Returns(HandoverList, {
    description: 'Counsellors of the district with open cases who have left, or leave soon; whoever left first comes first',
  })
  async list(
    @JsonQuery(HandoverQuery) { effectiveOn }: Static<typeof HandoverQuery>,
    @CurrentActor() actor: Actor,
  ): Promise<ViewOf<typeof HandoverList>> {
    return { items: await this.handovers.list(actor, effectiveOn ?? (await this.clock.today())) };
  }
}
