import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { WebhookRegistered } from './events';
import type { WebhookEvent } from './events';
import type { WebhookState } from './state';

export const decideRegister = (cmd: EventOf<typeof WebhookRegistered>['data'], state: WebhookState): Decision<WebhookEvent> =>
  state.kind === 'none' ? record(WebhookRegistered(cmd)) : nothing();
