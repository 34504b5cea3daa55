import { Controller, Delete, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EmptyBody, RequestBody, Text, Type, defined, derivedId, derivedUuid } from '@paktwerk/kernel';
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
  refuseWith,
  Returns,
  ReturnsSheet,
  WaitForProjection,
  created,
  limitOf,
  notFound,
  pageRows,
  pageQuery,
  pageSchema,
  reply,
  sheetFile,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import type { Sheet } from '@paktwerk/sheets';
import { Access } from '../client/access';
import { deliveriesSheet } from '../delivery/deliveries-sheet';
import { CONTENT_TYPE } from '../delivery/delivery-worker';
import { Secrets } from '../delivery/secrets';
import { DeliveryConfig, LOG_DAYS, TIMEOUT_MS } from '../delivery/config';
import { readCursor } from '../feed/cursor';
import { Feed } from '../read-models/feed/feed';
import { wishOf } from '../feed/query';
import { requireScope } from '../feed/scope';
import { scopeOfClient } from '../read-models/clients/query';
import type { ListedClient } from '../read-models/clients/query';
import { MAX_WEBHOOKS, decideTakePlace } from '../place/take-place';
import { placeDecider, placeStream } from '../place/state';
import { Webhooks } from '../read-models/webhooks/query';
import type { ListedWebhook } from '../read-models/webhooks/query';
import { decidePause } from './pause-webhook';
import { decideRegister } from './register-webhook';
import { decideRemove } from './remove-webhook';
import { decideResume } from './resume-webhook';
import { decideRotate } from './rotate-secret';
import { addressToTest } from './test-webhook';
import { decideVerify } from './verify-webhook';
import { TargetUrl, filterFields } from './events';
import type { WebhookEvent } from './events';
import { noticeOf } from './notices';
import { webhookDecider, webhookStream } from './state';
import type { WebhookFile, WebhookState } from './state';
import { Targets } from './targets';
import {
  DeliveryItem,
  DeliveryRulesView,
  NoticeItem,
  RegisteredWebhookView,
  RotatedSecretView,
  TestView,
  WebhookItem,
  WebhookView,
} from './views';

const HOUR_MS = 3_600_000;
const MAX_ROWS = 100_000;
const RegisterBody = RequestBody('RegisterWebhookBody', {
  url: TargetUrl,
  ...filterFields,
  after: Type.Optional(
    Type.String({
      maxLength: 60,
      description: 'Deliver what lies behind this position, e.g. `feed:1:0` for everything; the present end of the feed unless told',
    }),
  ),
});
const RotateBody = RequestBody('RotateBody', {
  overlapHours: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 168, description: 'How long the secret before still signs beside the new one; 24 unless told' }),
  ),
});
const PauseBody = RequestBody('PauseBody', { note: Type.Optional(Text(500)) });
const ListQuery = Type.Object(pageQuery, { additionalProperties: false });
const FileQuery = Type.Object({ cursor: pageQuery.cursor }, { additionalProperties: false });

/** Events sent to an address of the client's own choice. Each client sees and changes its own; operations may pause and resume. */
@ApiTags('webhooks')
@Controller('api/subscriptions/v1')
export class WebhookController {
  constructor(
    private readonly commands: Commands,
    private readonly webhooks: Webhooks,
    private readonly access: Access,
    private readonly secrets: Secrets,
    private readonly targets: Targets,
    private readonly feed: Feed,
    private readonly districts: Districts,
    private readonly deliveryConfig: DeliveryConfig,
  ) {}

  /** How deliveries are made, as data: the same rules that this installation follows. */
  @Get('delivery-rules')
  @Allow('PUBLIC')
  @Returns(DeliveryRulesView)
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
  @Returns(RegisteredWebhookView, { versioned: true, status: 201, description: 'Registered; nothing is sent before it is verified' })
  async register(@JsonBody(RegisterBody) body: Static<typeof RegisterBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const client = await this.access.clientOf(actor);
    const { clientId } = client.view;
    const webhookId = derivedId('whk', ctx.commandId);
    const secretId = derivedId('sec', ctx.commandId);
    const handled = await this.secrets.keptBy(secretId, () =>
      this.commands.handle(webhookStream(webhookId), webhookDecider, ctx, {
        decide: async (state) => {
          this.requireWithin(client, body);
          const after = body.after === undefined ? await this.feed.head() : readCursor(body.after, '/after');
          await this.feed.check(after);
          await this.targets.check(body.url);
          await this.takePlace(clientId, webhookId, ctx);
          await this.secrets.prepare(webhookId, secretId);
          const { url, topics, types, districts } = body;
          const filter = { ...(topics ? { topics } : {}), ...(types ? { types } : {}), ...(districts ? { districts } : {}) };
          return decideRegister({ webhookId, clientId, url, ...filter, startsAfter: after.position }, state);
        },
      }),
    );
    await this.secrets.activate(webhookId, secretId, new Date());
    const secret = handled.repeated ? null : await this.secrets.reveal(secretId);
    return created(handled, `/api/subscriptions/v1/webhooks/${webhookId}`, { ...viewOf(handled), secret });
  }

  /** One of the client's places, decided in one stream. @throws RefusalError `too-many-webhooks` */
  private async takePlace(clientId: string, webhookId: string, { actor, at, correlationId }: CommandContext): Promise<void> {
    const ctx = { commandId: derivedUuid('webhook-place', webhookId), actor, at, correlationId };
    await this.commands.handle(placeStream(clientId), placeDecider, ctx, {
      decide: async (taken) => decideTakePlace({ clientId, webhookId, at, listed: await this.webhooks.ofClient(clientId) }, taken),
    });
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
    const { rows, next } = pageRows(await this.webhooks.list(clientId, limit, query.cursor), limit, (w) => w.number);
    return { items: rows.map((w) => w.view), ...next };
  }

  /** What the client should know or do: webhooks that wait, fail or were paused. */
  @Get('notices')
  @Allow('SUBSCRIBER', 'OPERATIONS')
  @WaitForProjection('webhooks')
  @Returns(Type.Array(NoticeItem))
  async notices(@CurrentActor() actor: Actor) {
    const clientId = actor.role === 'SUBSCRIBER' ? (await this.access.clientOf(actor)).view.clientId : null;
    const { pauseAfterDays } = this.deliveryConfig;
    return (await this.webhooks.list(clientId, 1000, undefined)).flatMap(({ view }) => noticeOf(view, pauseAfterDays) ?? []);
  }

  @Get('webhooks/:id')
  @Allow('SUBSCRIBER', 'MINISTRY', 'OPERATIONS', 'AUDITOR')
  @WaitForProjection('webhooks')
  @Returns(WebhookItem, { versioned: true })
  async view(@PathId('id', 'whk') id: string, @CurrentActor() actor: Actor) {
    const { view, version } = await this.mine(id, actor);
    return reply({ version }, view);
  }

  /** Asks the address: it must return the challenge that is sent to it. */
  @Post('webhooks/:id/verify')
  @Allow('SUBSCRIBER')
  @Returns(WebhookView, { versioned: true, description: 'The address returned the challenge; delivery begins' })
  async verify(
    @PathId('id', 'whk') id: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    let asked: ReturnType<Targets['challenge']> | undefined;
    return this.decide(id, ctx, actor, async (state) => {
      if (state.kind === 'pending') asked ??= this.targets.challenge(id, state.url); // once, however often it is decided again
      return decideVerify(await asked, state);
    });
  }

  @Post('webhooks/:id/secret')
  @Allow('SUBSCRIBER')
  @Returns(RotatedSecretView, { versioned: true, description: 'A new secret; both sign until the overlap is over' })
  async rotate(
    @PathId('id', 'whk') id: string,
    @JsonBody(RotateBody) body: Static<typeof RotateBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const secretId = derivedId('sec', ctx.commandId);
    const overlapUntil = new Date(Date.now() + (body.overlapHours ?? 24) * HOUR_MS).toISOString();
    const handled = await this.secrets.keptBy(secretId, () =>
      this.commands.handle(webhookStream(id), webhookDecider, ctx, {
        guard: (state) => this.requireOwner(id, actor, state),
        decide: async (state) => {
          const decision = decideRotate({ secretId, overlapUntil }, state);
          if (decision.kind === 'recorded') await this.secrets.prepare(id, secretId);
          return decision;
        },
      }),
    );
    const [rotated] = handled.events;
    if (rotated?.type !== 'webhook.secret-rotated') throw new Error('A rotation must be recorded.');
    await this.secrets.activate(id, secretId, new Date(rotated.data.overlapUntil));
    const secret = handled.repeated ? null : await this.secrets.reveal(secretId);
    return reply(handled, { ...viewOf(handled), secret, overlapUntil: rotated.data.overlapUntil });
  }

  /** Sends a test event at once, beside the queue, so that its owner or operations can check the address. */
  @Post('webhooks/:id/test')
  @Allow('SUBSCRIBER', 'OPERATIONS')
  @Returns(TestView)
  async test(@PathId('id', 'whk') id: string, @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>, @CurrentActor() actor: Actor) {
    const { state } = await this.commands.load(webhookStream(id), webhookDecider);
    await this.requireOwner(id, actor, state);
    const url = addressToTest(state);
    if (typeof url !== 'string') return refuseWith(url);
    const { outcome, status, durationMs } = await this.targets.test(id, url);
    return { outcome, ...defined({ status }), durationMs };
  }

  @Post('webhooks/:id/pause')
  @Allow('SUBSCRIBER', 'OPERATIONS')
  @Returns(WebhookView, { versioned: true })
  async pause(
    @PathId('id', 'whk') id: string,
    @JsonBody(PauseBody) body: Static<typeof PauseBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const because = actor.role === 'SUBSCRIBER' ? 'by-client' : 'by-operations';
    return this.decide(id, ctx, actor, (s) => decidePause({ because, ...defined({ note: body.note }) }, s));
  }

  @Post('webhooks/:id/resume')
  @Allow('SUBSCRIBER', 'OPERATIONS')
  @Returns(WebhookView, { versioned: true, description: 'Delivery goes on behind the last event that the receiver took' })
  async resume(
    @PathId('id', 'whk') id: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.decide(id, ctx, actor, decideResume);
  }

  @Delete('webhooks/:id')
  @Allow('SUBSCRIBER')
  @Returns(WebhookView, { versioned: true })
  async remove(@PathId('id', 'whk') id: string, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const answer = await this.decide(id, ctx, actor, decideRemove);
    await this.secrets.forget(id);
    return answer;
  }

  @Get('webhooks/:id/deliveries')
  @Allow('SUBSCRIBER', 'MINISTRY', 'OPERATIONS', 'AUDITOR')
  @Returns(pageSchema(DeliveryItem), { description: 'Every attempt of the last thirty days, newest first' })
  async deliveries(@PathId('id', 'whk') id: string, @JsonQuery(ListQuery) query: Static<typeof ListQuery>, @CurrentActor() actor: Actor) {
    await this.mine(id, actor);
    const { rows, next } = await this.webhooks.deliveries(id, query);
    return {
      items: rows.map(({ webhookId: _of, ...d }) => ({
        ...d,
        number: String(d.number),
        position: d.position === null ? null : String(d.position),
      })),
      ...next,
    };
  }

  @Get('webhooks/:id/deliveries.csv')
  @Allow('SUBSCRIBER', 'MINISTRY', 'OPERATIONS', 'AUDITOR')
  @ReturnsSheet('csv', 'The same for other programs')
  async csv(
    @PathId('id', 'whk') id: string,
    @JsonQuery(FileQuery) query: Static<typeof FileQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'csv', await this.deliveriesSheet(id, query, actor));
  }

  @Get('webhooks/:id/deliveries.xlsx')
  @Allow('SUBSCRIBER', 'MINISTRY', 'OPERATIONS', 'AUDITOR')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async xlsx(
    @PathId('id', 'whk') id: string,
    @JsonQuery(FileQuery) query: Static<typeof FileQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'xlsx', await this.deliveriesSheet(id, query, actor));
  }

  private async deliveriesSheet(id: string, query: Static<typeof FileQuery>, actor: Actor): Promise<Sheet> {
    await this.mine(id, actor);
    const { rows, next } = await this.webhooks.deliveries(id, { ...query, limit: MAX_ROWS });
    return deliveriesSheet(id, rows, next.nextCursor);
  }

  /** Of another client: as if it did not exist. */
  private async mine(id: string, actor: Actor): Promise<ListedWebhook> {
    const found = (await this.webhooks.find(id)) ?? notFound('webhook', id);
    if (actor.role === 'SUBSCRIBER' && (await this.access.clientOf(actor)).view.clientId !== found.view.clientId)
      return notFound('webhook', id);
    return found;
  }

  /** The same by the stream itself, for what changes something. */
  private async requireOwner(id: string, actor: Actor, state: WebhookState): Promise<void> {
    if (state.kind === 'none') return notFound('webhook', id);
    if (actor.role === 'SUBSCRIBER' && (await this.access.clientOf(actor)).view.clientId !== state.clientId) return notFound('webhook', id);
  }

  private async decide(
    id: string,
    ctx: CommandContext,
    actor: Actor,
    decide: (state: WebhookState) => Decision<WebhookEvent> | Promise<Decision<WebhookEvent>>,
  ) {
    const handled = await this.commands.handle(webhookStream(id), webhookDecider, ctx, {
      guard: (state) => this.requireOwner(id, actor, state),
      decide,
    });
    return reply(handled, viewOf(handled));
  }
}

const viewOf = ({ file, version }: { readonly file: WebhookFile | undefined; readonly version: number }) => {
  if (!file) throw new Error('A webhook that was changed must exist.');
  return { ...file, version };
};
