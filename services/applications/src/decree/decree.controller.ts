import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestBody, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  created,
  notFound,
  reply,
  requireBody,
  asOfQuery,
  knownQuery,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { decreeContent } from './events';
import { decidePublishDecree } from './publish-decree';
import { DECREES_STREAM, decreeIdOf, decreesDecider } from './state';
import type { Decree } from './state';
import { DecreeView, DecreesView } from './views';

const PublishDecreeBody = RequestBody('PublishDecreeBody', decreeContent);
const AsOf = Type.Object(knownQuery, { additionalProperties: false });
const ListQuery = Type.Object(asOfQuery, { additionalProperties: false });

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
    const decreeId = decreeIdOf(body.code);
    return created(handled, `/api/applications/v1/decrees/${decreeId}`, existing(handled.state, decreeId));
  }

  @Get()
  @Allow('ANY')
  @Returns(DecreesView, { versioned: true, description: 'All of them, in the order in which they were published here' })
  async all(@JsonQuery(ListQuery) { effectiveOn, ...knownAt }: Static<typeof ListQuery>) {
    const loaded = await this.commands.load(DECREES_STREAM, decreesDecider, knownAt);
    return reply(loaded, { items: loaded.state.filter((d) => effectiveOn === undefined || d.effectiveOn <= effectiveOn) });
  }

  @Get(':decreeId')
  @Allow('ANY')
  @Returns(DecreeView, { versioned: true })
  async one(@PathId('decreeId', 'dcr') decreeId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const loaded = await this.commands.load(DECREES_STREAM, decreesDecider, query);
    return reply(loaded, existing(loaded.state, decreeId));
  }
}

const existing = (decrees: readonly Decree[], decreeId: string): Decree =>
  decrees.find((d) => d.decreeId === decreeId) ?? notFound('decree', decreeId);
