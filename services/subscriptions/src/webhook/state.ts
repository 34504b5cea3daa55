import type { Decider } from '@paktwerk/kernel';
import type { WebhookEvent } from './events';

export type WebhookState =
  | { readonly kind: 'none' }
  | { readonly kind: 'pending' | 'active' | 'paused'; readonly webhookId: string; readonly clientId: string; readonly url: string }
  | { readonly kind: 'removed'; readonly clientId: string };

export const webhookStream = (webhookId: string): string => `webhook-${webhookId}`;

const to = (state: WebhookState, kind: 'active' | 'paused'): WebhookState => ('url' in state ? { ...state, kind } : state);

const evolve = (state: WebhookState, event: WebhookEvent): WebhookState => {
  switch (event.type) {
    case 'webhook.registered': {
      const { webhookId, clientId, url } = event.data;
      return { kind: 'pending', webhookId, clientId, url };
    }
    case 'webhook.verified':
    case 'webhook.resumed':
      return to(state, 'active');
    case 'webhook.paused':
      return to(state, 'paused');
    case 'webhook.removed':
      return 'clientId' in state ? { kind: 'removed', clientId: state.clientId } : state;
    case 'webhook.secret-rotated':
      return state;
    default:
      return state;
  }
};

export const webhook: Decider<WebhookState, WebhookEvent> = { initial: { kind: 'none' }, evolve };
