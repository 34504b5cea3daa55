import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { refuseBefore } from '../party/register-party';
import { GroupingMemberJoined } from './events';
import type { GroupingEvent } from './events';
import { refuseMember } from './may-join';
import type { Known } from './may-join';
import { groupingOf } from './state';
import type { Grouping, Groupings } from './state';
import { refuse } from '../problems';

export type JoinGrouping = EventOf<typeof GroupingMemberJoined>['data'];

export const decideJoin = (cmd: JoinGrouping, state: Groupings, known: Known): Decision<GroupingEvent> => {
  const { partyId, memberId, parts, effectiveOn } = cmd;
  const grouping = groupingOf(state, partyId);
  if (!grouping) return refuse('party-unknown', { party: partyId });
  if (grouping.memberships.some((m) => m.memberId === memberId && m.from === effectiveOn && m.parts === parts && m.until === undefined))
    return nothing();
  return (
    refuseBefore(effectiveOn, grouping.formedOn) ??
    refuseDissolved(grouping) ??
    refuseMember(memberId, effectiveOn, state, known) ??
    record(GroupingMemberJoined(cmd))
  );
};

/** Nobody joins or leaves what is known to end: the end would have to be taken back first. */
export const refuseDissolved = ({ name, dissolvedOn }: Grouping) =>
  dissolvedOn === undefined ? undefined : refuse('grouping-dissolved', { name, dissolvedOn });
