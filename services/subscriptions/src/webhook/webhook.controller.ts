import { Controller, Delete, Get, Header, Inject, Post, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { derivedId } from '@paktwerk/kernel';
import type { Decision, Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  CommandReply,
  Commands,
  CurrentActor,
  Districts,
  JsonBody,
  JsonQuery,
  PathId,
  Problem,
  Returns,
  WaitForProjection,
  limitOf,
  notFound,
  pageOf,
  pageQuery,
  pageSchema,
  reply,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { Type } from '@paktwerk/kernel';
import { Access } from '../access';
import { deliveriesCsv } from '../delivery/deliveries-csv';
import { CONTENT_TYPE } from '../delivery/delivery-worker';
import { Secrets } from '../delivery/secrets';
import { DeliveryConfig, LOG_DAYS, TIMEOUT_MS } from '../delivery/config';
import { readCursor } from '../feed/cursor';
import { Feed } from '../read-models/feed/feed';
import { wishOf } from '../feed/query';
import { requireScope } from '../feed/scope';
import { scopeOfClient } from '../read-models/clients/query';
import type { ListedClient } from '../read-models/clients/query';
import { Webhooks } from '../read-models/webhooks/query';
import type { ListedWebhook, WebhookView } from '../read-models/webhooks/query';
import { decidePause, decideRegister, decideRemove, decideResume, decideRotate, decideVerify } from './decisions';
import type { WebhookEvent } from './events';
import { noticeOf } from './notices';
import {
  Changed,
  DeliveryItem,
  ListQuery,
  Nothing,
  Notice,
  PauseBody,
  RegisterBody,
  Registered,
  RotateBody,
  Rotated,
  Rules,
  Tested,
  WebhookItem,
} from './schemas';
import { webhook, webhookStream } from './state';
import type { WebhookState } from './state';
import { Targets } from './targets';

const MAX_WEBHOOKS = 20;
const HOUR_MS = 3_600_000;
const MAX_CSV = 100_000;
const CsvQuery = Type.Object({ cursor: pageQuery.cursor }, { additionalProperties: false });

/** Events sent to an address of the client's own choice. Each client sees and changes its own; operations may pause and resume. */
@ApiTags('webhooks')
@Controller('api/subscriptions/v1')
export class WebhookController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Webhooks) private readonly webhooks: Webhooks,
    @Inject(Access) private readonly access: Access,
    @Inject(Secrets) private readonly secrets: Secrets,
    @Inject(Targets) private readonly targets: Targets,
    @Inject(Feed) private readonly feed: Feed,
    @Inject(Districts) private readonly districts: Districts,
    private readonly deliveryConfig: DeliveryConfig,
  ) {}

  /** How deliveries are made, as data: the same rules that this installation follows. */
  @Get('delivery-rules')
  @Allow('PUBLIC')
  @Returns(Rules)
  rules() {
    const { retrySeconds, pauseAfterDays } = this.deliveryConfig;
    return {
      retrySeconds,
      pauseAfterDays,
      timeoutSeconds: TIMEOUT_MS / 1000,
      logDays: LOG_DAYS,
      maxWebhooks: MAX_WEBHOOKS,
      contentType: CONTENT_TYPE,
      signature: 'Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature v1 (HMAC-SHA256 over id.timestamp.body)',
      order: 'One event at a time per webhook, in the order of the feed; the next one only after a 2xx',
      redirects: 'never followed',
      goneStatus: 410,
    };
  }

  @Post('webhooks')
  @Allow('SUBSCRIBER')
  @Returns(Registered, { status: 201, description: 'Registered; nothing is sent before it is verified' })
  async register(@JsonBody(RegisterBody) body: Static<typeof RegisterBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const client = await this.access.clientOf(actor);
    this.requireWithin(client, body);
    const after = body.after === undefined ? await this.feed.head() : readCursor(body.after, '/after');
    await this.feed.check(after);
    await this.targets.check(body.url);
    const webhookId = derivedId('whk', ctx.commandId);
    if ((await this.webhooks.count(client.view.clientId)) >= MAX_WEBHOOKS)
      throw new Problem(422, 'too-many-webhooks', { maximum: MAX_WEBHOOKS });
    const secret = await this.secrets.make(webhookId, derivedId('sec', ctx.commandId));
    const { url, topics, types, districts } = body;
    const filter = { ...(topics ? { topics } : {}), ...(types ? { types } : {}), ...(districts ? { districts } : {}) };
    const handled = await this.commands.handle(webhookStream(webhookId), webhook, ctx, (s) =>
      decideRegister({ webhookId, clientId: client.view.clientId, url, ...filter, startsAfter: after.position }, s),
    );
    return reply(handled, { webhookId, state: 'pending', secret: handled.repeated ? null : secret }, { status: 201 });
  }

  private requireWithin(client: ListedClient, { topics, types, districts }: Static<typeof RegisterBody>): void {
    const wish = wishOf(
      {
        ...(topics ? { topics: topics.join(',') } : {}),
        ...(types ? { types: types.join(',') } : {}),
        ...(districts ? { district: districts.join(',') } : {}),
      },
      (d) => this.districts.find(d) !== undefined,
    );
    requireScope(scopeOfClient(client), wish);
  }

  @Get('webhooks')
  @Allow('SUBSCRIBER', 'MINISTRY', 'OPERATIONS', 'AUDITOR')
  @WaitForProjection('webhooks')
  @Returns(pageSchema(WebhookItem))
  async list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>, @CurrentActor() actor: Actor) {
    const limit = limitOf(query);
    const clientId = actor.role === 'SUBSCRIBER' ? (await this.access.clientOf(actor)).view.clientId : null;
    return pageOf(
      await this.webhooks.list(clientId, limit, query.cursor),
      limit,
      (w) => w.number,
      (w): WebhookView => w.view,
    );
  }

  /** What the client should know or do: webhooks that wait, fail or were paused. */
  @Get('notices')
  @Allow('SUBSCRIBER', 'OPERATIONS')
  @WaitForProjection('webhooks')
  @Returns(Type.Array(Notice))
  async notices(@CurrentActor() actor: Actor) {
    const clientId = actor.role === 'SUBSCRIBER' ? (await this.access.clientOf(actor)).view.clientId : null;
    const { pauseAfterDays } = this.deliveryConfig;
    return (await this.webhooks.list(clientId, 1000, undefined)).flatMap(({ view }) => noticeOf(view, pauseAfterDays) ?? []);
  }

  @Get('webhooks/:id')
  @Allow('SUBSCRIBER', 'MINISTRY', 'OPERATIONS', 'AUDITOR')
  @WaitForProjection('webhooks')
  @Returns(WebhookItem)
  async view(@PathId('id', 'whk') id: string, @CurrentActor() actor: Actor) {
    const { view, version } = await this.mine(id, actor);
    return new CommandReply(view, version, undefined, undefined);
  }

  /** Asks the address: it must return the challenge that is sent to it. */
  @Post('webhooks/:id/verify')
  @Allow('SUBSCRIBER')
  @Returns(Changed, { status: 201, description: 'The address returned the challenge; delivery begins' })
  async verify(
    @PathId('id', 'whk') id: string,
    @JsonBody(Nothing) _body: Static<typeof Nothing>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const { state } = await this.owned(id, actor);
    if (state.kind === 'pending') {
      const { agreed, sent } = await this.targets.agrees(id, state.url);
      if (!agreed)
        throw new Problem(422, 'challenge-not-returned', {
          outcome: sent.outcome,
          ...(sent.status === undefined ? {} : { status: sent.status }),
        });
    }
    return this.decide(id, ctx, decideVerify);
  }

  @Post('webhooks/:id/secret')
  @Allow('SUBSCRIBER')
  @Returns(Rotated, { status: 201, description: 'A new secret; both sign until the overlap is over' })
  async rotate(
    @PathId('id', 'whk') id: string,
    @JsonBody(RotateBody) body: Static<typeof RotateBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    await this.owned(id, actor);
    const secretId = derivedId('sec', ctx.commandId);
    const until = new Date(Date.now() + (body.overlapHours ?? 24) * HOUR_MS);
    const handled = await this.commands.handle(webhookStream(id), webhook, ctx, (s) =>
      decideRotate({ secretId, overlapUntil: until.toISOString() }, s),
    );
    const secret = await this.secrets.make(id, secretId);
    const rotated = handled.events.findLast((e) => e.type === 'webhook.secret-rotated');
    const overlapUntil =
      rotated?.type === 'webhook.secret-rotated' ? (rotated.data as { overlapUntil: string }).overlapUntil : until.toISOString();
    await this.secrets.retireOthers(id, secretId, new Date(overlapUntil));
    return reply(handled, { webhookId: id, secret: handled.repeated ? null : secret, overlapUntil }, { status: 201 });
  }

  /** Sends a test event at once, beside the queue: the owner's doubt, or operations' when somebody calls. */
  @Post('webhooks/:id/test')
  @Allow('SUBSCRIBER', 'OPERATIONS')
  @Returns(Tested, { status: 201 })
  async test(@PathId('id', 'whk') id: string, @JsonBody(Nothing) _body: Static<typeof Nothing>, @CurrentActor() actor: Actor) {
    const { state } = await this.owned(id, actor);
    if (state.kind === 'pending') throw new Problem(422, 'webhook-not-verified');
    const { outcome, status, durationMs } = await this.targets.test(id, state.url);
    return { outcome, ...(status === undefined ? {} : { status }), durationMs };
  }

  @Post('webhooks/:id/pause')
  @Allow('SUBSCRIBER', 'OPERATIONS')
  @Returns(Changed, { status: 201 })
  async pause(
    @PathId('id', 'whk') id: string,
    @JsonBody(PauseBody) body: Static<typeof PauseBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    await this.owned(id, actor);
    const because = actor.role === 'SUBSCRIBER' ? 'by-client' : 'by-operations';
    return this.decide(id, ctx, (s) => decidePause({ because, ...(body.note === undefined ? {} : { note: body.note }) }, s));
  }

  @Post('webhooks/:id/resume')
  @Allow('SUBSCRIBER', 'OPERATIONS')
  @Returns(Changed, { status: 201, description: 'Delivery goes on behind the last event that the receiver took' })
  async resume(
    @PathId('id', 'whk') id: string,
    @JsonBody(Nothing) _body: Static<typeof Nothing>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    await this.owned(id, actor);
    return this.decide(id, ctx, decideResume);
  }

  @Delete('webhooks/:id')
  @Allow('SUBSCRIBER')
  @Returns(Changed)
  async remove(@PathId('id', 'whk') id: string, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    await this.owned(id, actor, true);
    const answer = await this.decide(id, ctx, decideRemove, 200);
    await this.secrets.forget(id);
    return answer;
  }

  @Get('webhooks/:id/deliveries')
  @Allow('SUBSCRIBER', 'MINISTRY', 'OPERATIONS', 'AUDITOR')
  @Returns(pageSchema(DeliveryItem), { description: 'Every attempt of the last thirty days, newest first' })
  async deliveries(@PathId('id', 'whk') id: string, @JsonQuery(ListQuery) query: Static<typeof ListQuery>, @CurrentActor() actor: Actor) {
    await this.mine(id, actor);
    const limit = limitOf(query);
    return pageOf(
      await this.webhooks.deliveries(id, limit + 1, query.cursor),
      limit,
      (d) => d.number,
      (d) => d,
    );
  }

  @Get('webhooks/:id/deliveries.csv')
  @Allow('SUBSCRIBER', 'MINISTRY', 'OPERATIONS', 'AUDITOR')
  @ApiProduces('text/csv')
  @ApiResponse({ status: 200, description: 'The same for a spreadsheet', content: { 'text/csv': { schema: { type: 'string' } } } })
  @Header('content-type', 'text/csv; charset=utf-8')
  async csv(
    @PathId('id', 'whk') id: string,
    @JsonQuery(CsvQuery) query: Static<typeof CsvQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: { header(name: string, value: string): unknown },
  ) {
    await this.mine(id, actor);
    response.header('content-disposition', `attachment; filename="paktwerk-zustellungen-${id}.csv"`);
    return deliveriesCsv(await this.webhooks.deliveries(id, MAX_CSV, query.cursor));
  }

  /** Of another client: as if it did not exist. */
  private async mine(id: string, actor: Actor): Promise<ListedWebhook> {
    const found = (await this.webhooks.find(id)) ?? notFound('webhook', id);
    if (actor.role === 'SUBSCRIBER' && (await this.access.clientOf(actor)).view.clientId !== found.view.clientId)
      return notFound('webhook', id);
    return found;
  }

  /** The same from the stream itself, for what changes something. */
  private async owned(
    id: string,
    actor: Actor,
    evenRemoved = false,
  ): Promise<{ readonly state: Extract<WebhookState, { readonly url: string }> }> {
    const { state } = await this.commands.load(webhookStream(id), webhook);
    if (state.kind === 'none') return notFound('webhook', id);
    if (actor.role === 'SUBSCRIBER' && (await this.access.clientOf(actor)).view.clientId !== state.clientId) return notFound('webhook', id);
    if (state.kind === 'removed') {
      if (!evenRemoved) throw new Problem(422, 'webhook-removed');
      return { state: { kind: 'paused', webhookId: id, clientId: state.clientId, url: '' } };
    }
    return { state };
  }

  private async decide(id: string, ctx: CommandContext, decide: (state: WebhookState) => Decision<WebhookEvent>, status = 201) {
    return reply(await this.commands.handle(webhookStream(id), webhook, ctx, decide), { webhookId: id }, { status });
  }
}
