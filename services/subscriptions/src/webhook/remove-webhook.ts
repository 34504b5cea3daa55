import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { WebhookRemoved } from './events';
import type { WebhookEvent } from './events';
import { existing } from './existing';
import type { WebhookState } from './state';

export const decideRemove = (state: WebhookState): Decision<WebhookEvent> =>
  state.kind === 'removed' ? nothing() : existing(state, (s) => record(WebhookRemoved({ webhookId: s.webhookId })));
