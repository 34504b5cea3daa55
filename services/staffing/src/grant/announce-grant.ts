import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { GrantAnnounced } from './events';
import type { GrantEvent } from './events';
import type { GrantState } from './state';

/** Which posts a grant has is remembered once, for all that becomes of its notice. */
export const decideAnnounceGrant = (grant: EventOf<typeof GrantAnnounced>['data'], state: GrantState): Decision<GrantEvent> =>
  state.kind === 'none' ? record(GrantAnnounced(grant)) : nothing();
