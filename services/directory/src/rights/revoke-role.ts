import { addDays, defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { Days, HumanOf, Rights } from '@paktwerk/platform';
import { RoleRevoked } from './events';
import type { RightsEvent } from './events';
import { inDeputy, refuseDeputy } from './grant-role';
import { firstUncovered } from './state';
import type { DecidedBy } from './state';
import { refuse } from '../problems';

export interface RevokeRole {
  readonly partyId: string;
  readonly grantId: string;
  readonly lastDay: IsoDate;
  readonly reason: string;
}

/** At once means that yesterday was the last day: what was done by the right until now stays what it was, on the other axis of time. */
export const decideRevoke = (
  { partyId, grantId, lastDay, reason }: RevokeRole,
  state: Rights,
  { today, by, humanOf }: { readonly today: IsoDate; readonly by: DecidedBy; readonly humanOf: HumanOf },
): Decision<RightsEvent> => {
  const grant = state.grants.find((g) => g.grantId === grantId);
  if (!grant) return refuse('grant-unknown');
  const { personId, role } = grant;
  if (grant.lastDay === lastDay) return nothing();
  const refused = refuseEnd(grant, lastDay, today) ?? refuseDeputy(by, grant, humanOf);
  if (refused) return refused;
  if (role === 'ADMINISTER') {
    const others = state.grants.filter((g) => g.role === 'ADMINISTER' && g.grantId !== grantId);
    const from = grant.from > lastDay ? grant.from : addDays(lastDay, 1);
    const day = firstUncovered({ from, ...defined({ lastDay: grant.lastDay }) }, others);
    if (day !== undefined) return refuse('last-administrator', { day });
  }
  return record(RoleRevoked({ partyId, grantId, personId, role, lastDay, reason, ...inDeputy(by) }));
};

/** A right ends yesterday at the earliest, and is not made longer by an end. */
export const refuseEnd = (days: Days, lastDay: IsoDate, today: IsoDate): Refusal | undefined => {
  const yesterday = addDays(today, -1);
  if (lastDay < yesterday) return refuse('not-in-the-past', { day: addDays(lastDay, 1), today });
  return days.lastDay !== undefined && days.lastDay <= lastDay ? refuse('already-ended', { lastDay: days.lastDay }) : undefined;
};
