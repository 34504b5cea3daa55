import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { WebhookVerified } from './events';
import type { WebhookEvent } from './events';
import { existing } from './existing';
import type { WebhookState } from './state';

/** After the address returned the challenge. */
export const decideVerify = (state: WebhookState): Decision<WebhookEvent> =>
  existing(state, (s) => (s.kind === 'pending' ? record(WebhookVerified({ webhookId: s.webhookId })) : nothing()));
