import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Type, berlinDate, defined } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Clock, JsonQuery, Returns, WaitForProjection, asOfQuery, limitOf, pageQuery, pageSchema } from '@paktwerk/platform';
import { Foreign } from '../post/views';
import { Posts } from '../read-models/posts/query';
import { NeverFilled } from './never-filled';
import { occupancyOf } from './occupancy-of';
import { NeverFilledItem, OccupancyView } from './views';

const AsOfQuery = Type.Object(asOfQuery, { additionalProperties: false });
const NeverFilledQuery = Type.Object({ programmeId: Type.Optional(Foreign), ...asOfQuery, ...pageQuery }, { additionalProperties: false });

@ApiTags('plan')
@Controller('api/staffing/v1/occupancy')
export class OccupancyController {
  constructor(
    private readonly posts: Posts,
    private readonly clock: Clock,
    private readonly neverFilled: NeverFilled,
  ) {}

  @Get()
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER', 'MINISTRY', 'AUDITOR')
  @WaitForProjection('posts')
  @Returns(OccupancyView, { description: 'How the posts of the state are filled, together and by district; nobody is named' })
  async view(@JsonQuery(AsOfQuery) { knownAt, effectiveOn }: Static<typeof AsOfQuery>) {
    const day = effectiveOn ?? (knownAt === undefined ? await this.clock.today() : berlinDate(knownAt));
    return occupancyOf(await this.posts.ofState(knownAt), { effectiveOn: day, knownAt });
  }

  @Get('never-filled')
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER', 'MINISTRY', 'AUDITOR')
  @WaitForProjection('posts')
  @Returns(pageSchema(NeverFilledItem), {
    description: 'Posts that nobody ever worked on, newest first, with what a window from their first possible day on does, or would do',
  })
  async ofNobody(@JsonQuery(NeverFilledQuery) query: Static<typeof NeverFilledQuery>) {
    const { programmeId, knownAt, cursor } = query;
    const today = await this.clock.today();
    const effectiveOn = query.effectiveOn ?? (knownAt === undefined ? today : berlinDate(knownAt));
    return this.neverFilled.find({ effectiveOn, limit: limitOf(query), ...defined({ programmeId, knownAt, cursor }) }, today);
  }
}
