import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, Instant } from '@paktwerk/kernel';
import { WebhookPaused, WebhookRegistered, WebhookRemoved, WebhookResumed, WebhookSecretRotated, WebhookVerified } from './events';
import type { PauseReason, WebhookEvent } from './events';
import type { WebhookState } from './state';
import { refuse } from '../problems';

type Answer = Decision<WebhookEvent>;
/** What only an existing webhook can do. */
const existing = (state: WebhookState, decide: (s: Extract<WebhookState, { readonly url: string }>) => Answer): Answer =>
  state.kind === 'none' ? refuse('webhook-unknown') : state.kind === 'removed' ? refuse('webhook-removed') : decide(state);

export const decideRegister = (cmd: EventOf<typeof WebhookRegistered>['data'], state: WebhookState): Answer =>
  state.kind === 'none' ? record(WebhookRegistered(cmd)) : nothing();

/** After the address returned the challenge. */
export const decideVerify = (state: WebhookState): Answer =>
  existing(state, (s) => (s.kind === 'pending' ? record(WebhookVerified({ webhookId: s.webhookId })) : nothing()));

export const decideRotate = (cmd: { readonly secretId: string; readonly overlapUntil: Instant }, state: WebhookState): Answer =>
  existing(state, (s) => record(WebhookSecretRotated({ webhookId: s.webhookId, ...cmd })));

export const decidePause = (cmd: { readonly because: PauseReason; readonly note?: string }, state: WebhookState): Answer =>
  existing(state, (s) => {
    if (s.kind === 'pending') return refuse('webhook-not-verified');
    return s.kind === 'paused' ? nothing() : record(WebhookPaused({ webhookId: s.webhookId, ...cmd }));
  });

/** Delivery goes on behind the last event that the receiver took. */
export const decideResume = (state: WebhookState): Answer =>
  existing(state, (s) => {
    if (s.kind === 'pending') return refuse('webhook-not-verified');
    return s.kind === 'active' ? nothing() : record(WebhookResumed({ webhookId: s.webhookId }));
  });

export const decideRemove = (state: WebhookState): Answer =>
  state.kind === 'removed' ? nothing() : existing(state, (s) => record(WebhookRemoved({ webhookId: s.webhookId })));
