import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { WebhookPaused } from './events';
import type { PauseReason, WebhookEvent } from './events';
import { existing } from './existing';
import type { WebhookState } from './state';
import { refuse } from '../problems';

export const decidePause = (cmd: { readonly because: PauseReason; readonly note?: string }, state: WebhookState): Decision<WebhookEvent> =>
  existing(state, (s) => {
    if (s.kind === 'pending') return refuse('webhook-not-verified');
    return s.kind === 'paused' ? nothing() : record(WebhookPaused({ webhookId: s.webhookId, ...cmd }));
  });
