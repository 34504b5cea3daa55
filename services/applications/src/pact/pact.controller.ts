import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequestBody, Type, defined, fold } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  JsonBody,
  JsonQuery,
  Returns,
  asOfQuery,
  created,
  notFound,
  reply,
  requireBody,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { pactContent } from './events';
import { decidePublishPact } from './publish-pact';
import { PACT_STREAM, pactDecider } from './state';
import type { PactState } from './state';
import { PactView, pactView } from './views';

const PublishPactBody = RequestBody('PublishPactBody', pactContent);
const AsOf = Type.Object(asOfQuery, { additionalProperties: false });

@ApiTags('pact')
@Controller('api/applications/v1/pact')
export class PactController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Allow('MINISTRY')
  @Returns(PactView, { versioned: true, status: 201, description: 'Published' })
  async publish(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(PublishPactBody) body: Static<typeof PublishPactBody>,
  ) {
    requireBody(actor, 'state');
    const handled = await this.commands.handle(PACT_STREAM, pactDecider, ctx, {
      decide: (state, { today }) => decidePublishPact({ ...body, today }, state),
    });
    return created(handled, '/api/applications/v1/pact', pactView(existing(handled.state)));
  }

  @Get()
  @Allow('ANY')
  @Returns(PactView, { versioned: true, description: 'Its years, their lines and sums' })
  async one(@JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const { knownAt, effectiveOn } = query;
    const loaded = await this.commands.load(PACT_STREAM, pactDecider, defined({ knownAt }));
    const events = loaded.events.filter((e) => effectiveOn === undefined || e.data.effectiveOn <= effectiveOn);
    return reply(loaded, pactView(existing(fold(pactDecider, events))));
  }
}

const existing = (state: PactState) => (state.kind === 'published' ? state : notFound('pact', ''));
