import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { WebhookVerified } from './events';
import type { WebhookEvent } from './events';
import { existing } from './existing';
import type { WebhookState } from './state';
import { refuse } from '../problems';

/** What came of the challenge that was sent to the address. */
export interface ChallengeResult {
  readonly isReturned: boolean;
  readonly outcome: string;
  readonly status?: number;
}

/** Delivery begins when the address returns the challenge. Only a pending webhook is asked. */
export const decideVerify = (result: ChallengeResult | undefined, state: WebhookState): Decision<WebhookEvent> =>
  existing(state, ({ kind, webhookId }) => {
    if (kind !== 'pending') return nothing();
    if (!result) throw new Error('A pending webhook must be asked before it is verified.');
    const { isReturned, ...failure } = result;
    return isReturned ? record(WebhookVerified({ webhookId })) : refuse('challenge-not-returned', failure);
  });
