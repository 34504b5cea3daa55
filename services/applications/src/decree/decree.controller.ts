import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, InstantString, RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  JsonBody,
  JsonQuery,
  Returns,
  created,
  notFound,
  reply,
  requireBody,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { DECREE_CODE, TargetGroup } from './events';
import { decidePublishDecree } from './publish-decree';
import { DECREES_STREAM, decreesDecider } from './state';
import { DecreeView, DecreesView } from './views';

const PublishDecreeBody = RequestBody('PublishDecreeBody', {
  code: Type.String({ pattern: DECREE_CODE }),
  titleDe: Text(200),
  titleEn: Text(200),
  source: Text(500),
  publishedOn: DateOnly(),
  validFrom: DateOnly(),
  validTo: Type.Optional(DateOnly()),
  groups: Type.Array(TargetGroup, { minItems: 1, maxItems: 50 }),
});
const AsOf = Type.Object({ knownAt: Type.Optional(InstantString()) }, { additionalProperties: false });
const PATH = '/api/applications/v1/decrees';

@ApiTags('decrees')
@Controller('api/applications/v1/decrees')
export class DecreeController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Allow('MINISTRY')
  @Returns(DecreeView, { versioned: true, status: 201, description: 'Published' })
  async publish(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(PublishDecreeBody) body: Static<typeof PublishDecreeBody>,
  ) {
    requireBody(actor, 'state');
    const handled = await this.commands.handle(DECREES_STREAM, decreesDecider, ctx, {
      decide: (decrees, { today }) => decidePublishDecree({ ...body, today }, decrees),
    });
    return created(handled, PATH, handled.state.find((d) => d.code === body.code) ?? notFound('decree', body.code));
  }

  @Get()
  @Allow('ANY')
  @Returns(DecreesView, { versioned: true, description: 'All of them, in the order in which they were published here' })
  async all(@JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const loaded = await this.commands.load(DECREES_STREAM, decreesDecider, query);
    return reply(loaded, { items: [...loaded.state] });
  }
}
