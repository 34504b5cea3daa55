import { addDays, nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { refuseBefore } from '../party/register-party';
import { GroupingDissolved } from './events';
import type { GroupingEvent } from './events';
import { refuseDissolved } from './join-grouping';
import { groupingOf } from './state';
import type { Groupings } from './state';
import { refuse } from '../problems';

export type DissolveGrouping = EventOf<typeof GroupingDissolved>['data'];

export const decideDissolve = (cmd: DissolveGrouping, state: Groupings): Decision<GroupingEvent> => {
  const grouping = groupingOf(state, cmd.partyId);
  if (!grouping) return refuse('party-unknown', { party: cmd.partyId });
  if (grouping.dissolvedOn === cmd.effectiveOn) return nothing();
  const changes = grouping.memberships.flatMap((m) => [addDays(m.from, 1), ...(m.until === undefined ? [] : [m.until])]);
  return refuseDissolved(grouping) ?? refuseBefore(cmd.effectiveOn, changes.sort().at(-1)!) ?? record(GroupingDissolved(cmd));
};
