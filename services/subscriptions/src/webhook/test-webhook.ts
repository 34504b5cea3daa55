import type { Refusal } from '@paktwerk/kernel';
import type { WebhookState } from './state';
import { refuse } from '../problems';

/** The address that a test event goes to; only one that agreed to events gets any. */
export const addressToTest = (state: WebhookState): string | Refusal => {
  switch (state.kind) {
    case 'none':
      return refuse('webhook-unknown');
    case 'removed':
      return refuse('webhook-removed');
    case 'pending':
      return refuse('webhook-not-verified');
    case 'active':
    case 'paused':
      return state.url;
  }
};
