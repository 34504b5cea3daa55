import { Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EmptyBody, RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Decision, Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  Districts,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  WaitForProjection,
  created,
  notFound,
  pageQuery,
  pageSchema,
  reply,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { Access } from './access';
import { PUBLIC_TOPICS } from '../feed/public-topics';
import { Clients } from '../read-models/clients/query';
import { decideChangeScopes } from './change-scopes';
import { DistrictScope, OidcClientId, Organisation, Topic } from './events';
import type { ClientEvent } from './events';
import { decideRegister } from './register-client';
import type { Known } from './register-client';
import { clientDecider, clientIdOf, clientStream } from './state';
import type { ClientFile, ClientState } from './state';
import { decidePause } from './pause-client';
import { decideResume } from './resume-client';
import { decideRevoke } from './revoke-client';
import { ClientItem } from './views';

const Topics = Type.Array(Topic, { minItems: 1, maxItems: 100, uniqueItems: true });
const RegisterBody = RequestBody('RegisterClientBody', {
  oidcClientId: OidcClientId,
  name: Text(200),
  organisation: Organisation,
  topics: Topics,
  districts: DistrictScope,
});
const ScopesBody = RequestBody('ScopesBody', { topics: Topics, districts: DistrictScope });
const ReasonBody = RequestBody('ReasonBody', { reason: Text(500) });
const ListQuery = Type.Object(pageQuery, { additionalProperties: false });

/** Who may follow the public events by machine: the ministry decides, operations may pause. */
@ApiTags('clients')
@Controller('api/subscriptions/v1')
export class ClientController {
  constructor(
    private readonly commands: Commands,
    private readonly clients: Clients,
    private readonly districts: Districts,
    private readonly access: Access,
  ) {}

  private known(): Known {
    return { topics: PUBLIC_TOPICS, districts: this.districts.all.map((d) => d.key) };
  }

  @Post('clients')
  @Allow('MINISTRY')
  @Returns(ClientItem, { versioned: true, status: 201, description: 'Registered' })
  async register(@JsonBody(RegisterBody) body: Static<typeof RegisterBody>, @Command() ctx: CommandContext) {
    const clientId = clientIdOf(body.oidcClientId);
    const handled = await this.handled(clientId, ctx, (s) => decideRegister({ clientId, ...body }, s, this.known()));
    return created(handled, `/api/subscriptions/v1/clients/${clientId}`, viewOf(handled));
  }

  @Get('clients')
  @Allow('MINISTRY', 'OPERATIONS', 'AUDITOR')
  @WaitForProjection('clients')
  @Returns(pageSchema(ClientItem))
  list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.clients.list(query);
  }

  /** The client that asks: what it may see. */
  @Get('me')
  @Allow('SUBSCRIBER')
  @WaitForProjection('clients')
  @Returns(ClientItem)
  async me(@CurrentActor() actor: Actor) {
    return (await this.access.clientOf(actor)).view;
  }

  @Get('clients/:id')
  @Allow('MINISTRY', 'OPERATIONS', 'AUDITOR')
  @WaitForProjection('clients')
  @Returns(ClientItem, { versioned: true })
  async view(@PathId('id', 'cli') id: string) {
    const found = (await this.clients.find(id)) ?? notFound('client', id);
    return reply(found, found.view);
  }

  @Put('clients/:id/scopes')
  @Allow('MINISTRY')
  @Returns(ClientItem, { versioned: true })
  scopes(@PathId('id', 'cli') id: string, @JsonBody(ScopesBody) body: Static<typeof ScopesBody>, @Command() ctx: CommandContext) {
    return this.decide(id, ctx, (s) => decideChangeScopes({ clientId: id, ...body }, s, this.known()));
  }

  @Post('clients/:id/pause')
  @Allow('MINISTRY', 'OPERATIONS')
  @Returns(ClientItem, { versioned: true })
  pause(@PathId('id', 'cli') id: string, @JsonBody(ReasonBody) body: Static<typeof ReasonBody>, @Command() ctx: CommandContext) {
    return this.decide(id, ctx, (s) => decidePause({ clientId: id, reason: body.reason }, s));
  }

  @Post('clients/:id/resume')
  @Allow('MINISTRY', 'OPERATIONS')
  @Returns(ClientItem, { versioned: true })
  resume(@PathId('id', 'cli') id: string, @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>, @Command() ctx: CommandContext) {
    return this.decide(id, ctx, (s) => decideResume({ clientId: id }, s));
  }

  @Post('clients/:id/revoke')
  @Allow('MINISTRY')
  @Returns(ClientItem, { versioned: true })
  revoke(@PathId('id', 'cli') id: string, @JsonBody(ReasonBody) body: Static<typeof ReasonBody>, @Command() ctx: CommandContext) {
    return this.decide(id, ctx, (s) => decideRevoke({ clientId: id, reason: body.reason }, s));
  }

  private handled(clientId: string, ctx: CommandContext, decide: (state: ClientState) => Decision<ClientEvent>) {
    return this.commands.handle(clientStream(clientId), clientDecider, ctx, { decide });
  }

  private async decide(clientId: string, ctx: CommandContext, decide: (state: ClientState) => Decision<ClientEvent>) {
    const handled = await this.handled(clientId, ctx, decide);
    return reply(handled, viewOf(handled));
  }
}

const viewOf = ({ file }: { readonly file: ClientFile | undefined }): ClientFile => {
  if (!file) throw new Error('A client that was changed must exist.');
  return file;
};
