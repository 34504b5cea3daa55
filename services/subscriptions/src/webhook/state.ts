import { filed } from '@paktwerk/event-store';
import type { RecordedEvent } from '@paktwerk/event-store';
import { assertNever } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import type { PauseReason, WebhookEvent } from './events';

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
      return assertNever(event);
  }
};

/** A webhook as it was registered and what became of it; how far its deliveries are stands in its queue. */
export interface WebhookFile {
  readonly webhookId: string;
  readonly clientId: string;
  readonly url: string;
  readonly topics?: readonly string[];
  readonly types?: readonly string[];
  readonly districts?: readonly string[];
  readonly state: 'pending' | 'active' | 'paused' | 'removed';
  readonly because?: PauseReason;
  readonly changedAt: Instant;
}

const addToFile = (file: WebhookFile | undefined, event: RecordedEvent<WebhookEvent>): WebhookFile | undefined => {
  const changedAt = event.recordedAt;
  if (event.type === 'webhook.registered') {
    const { startsAfter: _, ...registered } = event.data;
    return { ...registered, state: 'pending', changedAt };
  }
  if (!file) return undefined;
  const { because: _, ...rest } = file;
  switch (event.type) {
    case 'webhook.verified':
    case 'webhook.resumed':
      return { ...rest, state: 'active', changedAt };
    case 'webhook.paused':
      return { ...rest, state: 'paused', because: event.data.because, changedAt };
    case 'webhook.removed':
      return { ...rest, state: 'removed', changedAt };
    case 'webhook.secret-rotated':
      return file;
    default:
      return assertNever(event);
  }
};

/** Its commands answer with the file. */
export const webhookDecider = filed<WebhookState, WebhookEvent, WebhookFile | undefined>(
  { initial: { kind: 'none' }, evolve },
  { initial: undefined, evolve: addToFile },
);
