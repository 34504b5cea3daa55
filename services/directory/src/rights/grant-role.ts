import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, IsoDate } from '@paktwerk/kernel';
import type { PartyRole } from '@paktwerk/contracts';
import type { HumanOf, Rights } from '@paktwerk/platform';
import { refuseMerged } from '../party/register-party';
import type { unfitFor } from '../person/state';
import { nameOn } from '../shared/names';
import { RoleGranted } from './events';
import type { RightsEvent } from './events';
import { overlap } from './state';
import type { DecidedBy } from './state';
import { refuse } from '../problems';

export type GrantRole = EventOf<typeof RoleGranted>['data'];

export type Unfit = ReturnType<typeof unfitFor>;

/** The party as far as rights depend on it. */
export interface Standing {
  readonly names: readonly { readonly from: IsoDate; readonly name: string }[];
  readonly validFrom: IsoDate;
  readonly merged?: { readonly into: string; readonly on: IsoDate };
}

/**
 * @param by the ministry names an administrator where nobody administers the party; everything else is for the party's own administrators
 * @param unfit why the person may hold no right: a mistyped id is nobody, and who decides about parties acts for none
 */
export const decideGrant = (
  cmd: GrantRole,
  state: Rights,
  {
    party,
    unfit,
    by,
    today,
    humanOf,
  }: {
    readonly party: Standing;
    readonly unfit?: Unfit;
    readonly by: DecidedBy | 'ministry';
    readonly today: IsoDate;
    readonly humanOf: HumanOf;
  },
): Decision<RightsEvent> => {
  const { personId, role, from, lastDay } = cmd;
  const held = state.grants.find((g) => g.role === role && humanOf(g.personId) === humanOf(personId) && overlap(g, cmd));
  if (held && held.from === from && held.lastDay === lastDay) return nothing();
  if (unfit) return refuse(unfit, { person: personId });
  if (from < today) return refuse('not-in-the-past', { day: from, today });
  if (lastDay !== undefined && lastDay < from) return refuse('dates-out-of-order', { effectiveOn: lastDay, earliest: from });
  const outside = refuseParty(party, from);
  if (outside) return outside;
  if (by === 'ministry') {
    if (role !== 'ADMINISTER') return refuse('administrators-grant');
    const there = state.grants.find((g) => g.role === 'ADMINISTER' && (g.lastDay === undefined || g.lastDay >= today));
    if (there) return refuse('administrator-there', { since: there.from });
  } else {
    const refused = refuseDeputy(by, cmd, humanOf);
    if (refused) return refused;
  }
  return held
    ? refuse('role-held', { role, from: held.from, ...defined({ lastDay: held.lastDay }) })
    : record(RoleGranted({ ...cmd, ...(by === 'ministry' ? {} : inDeputy(by)) }));
};

/** A deputy keeps things going and takes nothing over: who administers, and what they and whom they represent may do, stays as it was. */
export const refuseDeputy = (
  { human, asDeputyOf }: DecidedBy,
  { personId, role }: { readonly personId: string; readonly role: PartyRole },
  humanOf: HumanOf,
) => {
  const [represents] = asDeputyOf;
  const isTheirs = [human, ...asDeputyOf].includes(humanOf(personId));
  return represents !== undefined && (role === 'ADMINISTER' || isTheirs)
    ? refuse('not-as-deputy', { represents, person: humanOf(personId), role })
    : undefined;
};

/** What an event says where a deputy did it. */
export const inDeputy = ({ asDeputyOf: [represents] }: DecidedBy) => defined({ asDeputyOf: represents });

/** Nobody gets a right for a party that is not, or is no more. */
export const refuseParty = ({ names, validFrom, merged }: Standing, day: IsoDate) =>
  refuseMerged({ names, ...(merged ? { merged } : {}) }, day) ??
  (day < validFrom ? refuse('party-not-yet', { name: nameOn(names, day), validFrom }) : undefined);
