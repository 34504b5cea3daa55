import { addDays, nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { refuseBefore } from '../party/register-party';
import { GroupingMemberLeft } from './events';
import type { GroupingEvent } from './events';
import { refuseDissolved } from './join-grouping';
import { nameIn } from './may-join';
import type { Known } from './may-join';
import { groupingOf, leadOn, membersOn } from './state';
import type { Groupings } from './state';
import { refuse } from '../problems';

export type LeaveGrouping = EventOf<typeof GroupingMemberLeft>['data'];

export const decideLeave = (cmd: LeaveGrouping, state: Groupings, known: Known): Decision<GroupingEvent> => {
  const { partyId, memberId, newLeadPartyId, effectiveOn } = cmd;
  const grouping = groupingOf(state, partyId);
  if (!grouping) return refuse('party-unknown', { party: partyId });
  if (grouping.memberships.some((m) => m.memberId === memberId && m.until === effectiveOn)) return nothing();
  const dissolved = refuseDissolved(grouping);
  if (dissolved) return dissolved;
  const name = nameIn(known, memberId, effectiveOn);
  const membership = grouping.memberships.find((m) => m.memberId === memberId && m.until === undefined);
  if (!membership) return refuse('member-unknown', { name, effectiveOn });
  const early = refuseBefore(effectiveOn, addDays(membership.from, 1));
  if (early) return early;
  const others = grouping.memberships.filter((m) => m.memberId !== memberId);
  const lonely = [effectiveOn, ...others.flatMap((m) => (m.until === undefined || m.until < effectiveOn ? [] : [m.until]))]
    .sort()
    .find((day) => membersOn({ ...grouping, memberships: others }, day).length < 2);
  if (lonely !== undefined) return refuse('too-few-members', { effectiveOn: lonely });
  if (newLeadPartyId === undefined)
    return leadOn(grouping, effectiveOn) === memberId || grouping.leads.some((l) => l.partyId === memberId && l.from > effectiveOn)
      ? refuse('lead-leaves', { name, effectiveOn })
      : record(GroupingMemberLeft(cmd));
  return others.some((m) => m.memberId === newLeadPartyId && m.from <= effectiveOn && m.until === undefined)
    ? record(GroupingMemberLeft(cmd))
    : refuse('lead-not-member', { party: newLeadPartyId });
};
