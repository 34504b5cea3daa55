import { isDeepStrictEqual } from 'node:util';
import { isKeyOf } from '@paktwerk/contracts';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { partyIdOf } from '../shared/keys';
import { refuseName } from '../shared/names';
import { GroupingFormed } from './events';
import type { GroupingEvent } from './events';
import { nameIn, refuseMember } from './may-join';
import type { Known } from './may-join';
import type { Grouping, Groupings } from './state';
import { refuse } from '../problems';

export type FormGrouping = Omit<EventOf<typeof GroupingFormed>['data'], 'partyId'>;

export const decideForm = (cmd: FormGrouping, state: Groupings, known: Known): Decision<GroupingEvent> => {
  const { key, members, leadPartyId, effectiveOn } = cmd;
  if (!isKeyOf('GROUPING', key)) return refuse('key-of-other-kind', { key, kind: 'GROUPING' });
  const unseen = refuseName(cmd.name);
  if (unseen) return unseen;
  const there = state.find((g) => g.key === key);
  if (there) return isAsSaid(there, cmd) ? nothing() : refuse('grouping-registered', { key, name: there.name });
  const ids = members.map((m) => m.partyId);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) return refuse('member-twice', { name: nameIn(known, twice, effectiveOn) });
  if (!ids.includes(leadPartyId)) return refuse('lead-not-member', { party: leadPartyId });
  for (const id of ids) {
    const refused = refuseMember(id, effectiveOn, state, known);
    if (refused) return refused;
  }
  return record(GroupingFormed({ partyId: partyIdOf(key), ...cmd }));
};

/** The same wish again, before anything else was said of it. */
const isAsSaid = ({ name, formedOn, memberships, leads }: Grouping, cmd: FormGrouping): boolean =>
  name === cmd.name &&
  formedOn === cmd.effectiveOn &&
  leads[0]?.partyId === cmd.leadPartyId &&
  isDeepStrictEqual(
    memberships.slice(0, cmd.members.length).map(({ memberId, parts, from }) => ({ partyId: memberId, parts, from })),
    cmd.members.map((m) => ({ ...m, from: cmd.effectiveOn })),
  );
