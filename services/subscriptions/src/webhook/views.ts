import { Id, Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';

const Secret = Type.Union([Type.String({ description: 'Shown once: `whsec_…`' }), Type.Null()], {
  description: 'Null in the answer to a repeated request: it was shown then',
});
const webhook = {
  webhookId: Id('whk'),
  clientId: Id('cli'),
  url: Type.String(),
  topics: Type.Optional(Type.Array(Type.String())),
  types: Type.Optional(Type.Array(Type.String())),
  districts: Type.Optional(Type.Array(Type.String())),
  state: Type.String({ description: 'pending, active, paused or removed' }),
  because: Type.Optional(Type.String({ description: 'gone, failing, by-client or by-operations' })),
  changedAt: Type.String(),
};
/** As registered and changed; how far deliveries are is read from the webhook itself. */
export const WebhookView = View('WebhookView', { ...webhook, version: Type.Integer() });
export const RegisteredWebhookView = View('RegisteredWebhookView', { ...webhook, version: Type.Integer(), secret: Secret });
export const RotatedSecretView = View('RotatedSecretView', {
  ...webhook,
  version: Type.Integer(),
  secret: Secret,
  overlapUntil: Type.String(),
});
export const TestView = View('TestView', { outcome: Type.String(), status: Type.Optional(Type.Integer()), durationMs: Type.Integer() });
export const WebhookItem = View('WebhookItem', {
  ...webhook,
  position: Type.String({ description: 'The receiver has everything up to here; pull behind it to see what it has not' }),
  failures: Type.Integer(),
  nextAttemptAt: Type.Optional(Type.String()),
  failingSince: Type.Optional(Type.String()),
  lastOutcome: Type.Optional(Type.String()),
});
export type WebhookItem = ViewOf<typeof WebhookItem>;
export const DeliveryItem = View('DeliveryItem', {
  number: Type.String(),
  kind: Type.String(),
  position: Type.Union([Type.String(), Type.Null()]),
  eventId: Type.String(),
  type: Type.String(),
  attempt: Type.Integer(),
  outcome: Type.String(),
  status: Type.Union([Type.Integer(), Type.Null()]),
  durationMs: Type.Integer(),
  at: Type.String(),
});
export const NoticeItem = View('NoticeItem', {
  webhookId: Id('whk'),
  code: Type.String({ description: 'webhook-failing, webhook-paused or webhook-pending' }),
  de: Type.String(),
  en: Type.String(),
  since: Type.String(),
  pausesAt: Type.Optional(Type.String()),
});
export const DeliveryRulesView = View('DeliveryRulesView', {
  retrySeconds: Type.Array(Type.Number(), { description: 'Pauses between attempts; the last one repeats' }),
  pauseAfterDays: Type.Number(),
  timeoutSeconds: Type.Number(),
  logDays: Type.Integer(),
  signature: Type.String(),
  contentType: Type.String(),
  order: Type.String(),
  redirects: Type.String(),
  goneStatus: Type.Integer(),
  maxWebhooks: Type.Integer(),
});
