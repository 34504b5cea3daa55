import { record } from '@paktwerk/kernel';
import type { Decision, Instant } from '@paktwerk/kernel';
import { WebhookSecretRotated } from './events';
import type { WebhookEvent } from './events';
import { existing } from './existing';
import type { WebhookState } from './state';

export const decideRotate = (
  cmd: { readonly secretId: string; readonly overlapUntil: Instant },
  state: WebhookState,
): Decision<WebhookEvent> => existing(state, (s) => record(WebhookSecretRotated({ webhookId: s.webhookId, ...cmd })));
