import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { WebhookResumed } from './events';
import type { WebhookEvent } from './events';
import { existing } from './existing';
import type { WebhookState } from './state';
import { refuse } from '../problems';

/** Delivery goes on behind the last event that the receiver took. */
export const decideResume = (state: WebhookState): Decision<WebhookEvent> =>
  existing(state, (s) => {
    if (s.kind === 'pending') return refuse('webhook-not-verified');
    return s.kind === 'active' ? nothing() : record(WebhookResumed({ webhookId: s.webhookId }));
  });
