import { DistrictKey, Id, InstantString, OneOf, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { Topic } from '../client/events';

export const TargetUrl = Type.String({
  minLength: 8,
  maxLength: 2000,
  description: 'Where events are sent: https, no user or password, no fragment',
});
const EventType = Type.String({ pattern: '^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$', maxLength: 100 });
const list = <T extends Parameters<typeof Type.Array>[0]>(item: T) => Type.Array(item, { minItems: 1, maxItems: 500, uniqueItems: true });

/** What of the client's scope is delivered; absent = all of it. */
export const filterFields = {
  topics: Type.Optional(list(Topic)),
  types: Type.Optional(list(EventType)),
  districts: Type.Optional(list(Type.Union([Type.Literal('state'), DistrictKey()]))),
};

export const PAUSE_REASONS = ['gone', 'failing', 'by-client', 'by-operations'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** A client wants events sent to an address. Nothing is sent before the address has proved that it wants them. */
export const WebhookRegistered = event('webhook.registered', 1, {
  webhookId: Id('whk'),
  clientId: Id('cli'),
  url: TargetUrl,
  ...filterFields,
  startsAfter: Type.Integer({ minimum: 0, description: 'Feed position that delivery begins behind' }),
});
/** The address returned the challenge: it is its owner's wish. */
export const WebhookVerified = event('webhook.verified', 1, { webhookId: Id('whk') });
/** Two secrets sign until the overlap is over. The secrets themselves are in no event. */
export const WebhookSecretRotated = event('webhook.secret-rotated', 1, {
  webhookId: Id('whk'),
  secretId: Id('sec'),
  overlapUntil: InstantString(),
});
export const WebhookPaused = event('webhook.paused', 1, {
  webhookId: Id('whk'),
  because: OneOf(PAUSE_REASONS),
  note: Type.Optional(Text(500)),
});
export const WebhookResumed = event('webhook.resumed', 1, { webhookId: Id('whk') });
export const WebhookRemoved = event('webhook.removed', 1, { webhookId: Id('whk') });

export type WebhookEvent =
  | EventOf<typeof WebhookRegistered>
  | EventOf<typeof WebhookVerified>
  | EventOf<typeof WebhookSecretRotated>
  | EventOf<typeof WebhookPaused>
  | EventOf<typeof WebhookResumed>
  | EventOf<typeof WebhookRemoved>;
export const webhookEvents = [WebhookRegistered, WebhookVerified, WebhookSecretRotated, WebhookPaused, WebhookResumed, WebhookRemoved];
