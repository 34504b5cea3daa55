import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { IdentityAssigned } from './events';
import type { IdentityEvent } from './events';
import type { IdentityState } from './state';

/** Whoever comes first gives the human their entry; everybody after finds it. */
export const decideAssign = (cmd: EventOf<typeof IdentityAssigned>['data'], state: IdentityState): Decision<IdentityEvent> =>
  state.kind === 'assigned' ? nothing() : record(IdentityAssigned(cmd));
