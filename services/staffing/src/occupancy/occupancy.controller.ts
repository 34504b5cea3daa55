import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Type, berlinDate } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Clock, JsonQuery, Returns, WaitForProjection, asOfQuery } from '@paktwerk/platform';
import { Posts } from '../read-models/posts/query';
import { occupancyOf } from './occupancy-of';
import { OccupancyView } from './views';

const AsOfQuery = Type.Object(asOfQuery, { additionalProperties: false });

@ApiTags('plan')
@Controller('api/staffing/v1/occupancy')
export class OccupancyController {
  constructor(
    private readonly posts: Posts,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER', 'MINISTRY', 'AUDITOR')
  @WaitForProjection('posts')
  @Returns(OccupancyView, { description: 'How the posts of the state are filled, together and by district; nobody is named' })
  async view(@JsonQuery(AsOfQuery) { knownAt, effectiveOn }: Static<typeof AsOfQuery>) {
    const day = effectiveOn ?? (knownAt === undefined ? await this.clock.today() : berlinDate(knownAt));
    return occupancyOf(await this.posts.ofState(knownAt), { effectiveOn: day, knownAt });
  }
}
