import type { Decision } from '@paktwerk/kernel';
import type { WebhookEvent } from './events';
import type { WebhookState } from './state';
import { refuse } from '../problems';

type Answer = Decision<WebhookEvent>;

/** What only an existing webhook can do. */
export const existing = (state: WebhookState, decide: (s: Extract<WebhookState, { readonly url: string }>) => Answer): Answer =>
  state.kind === 'none' ? refuse('webhook-unknown') : state.kind === 'removed' ? refuse('webhook-removed') : decide(state);
