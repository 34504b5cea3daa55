import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { DeputyDismissed } from './events';
import type { RightsEvent } from './events';
import { refuseEnd } from './revoke-role';
import type { Rights } from './state';
import { refuse } from '../problems';

export interface DismissDeputy {
  readonly partyId: string;
  readonly deputyId: string;
  readonly lastDay: IsoDate;
  readonly reason: string;
}

export const decideDismissDeputy = (
  { partyId, deputyId, lastDay, reason }: DismissDeputy,
  state: Rights,
  today: IsoDate,
): Decision<RightsEvent> => {
  const deputy = state.deputies.find((d) => d.deputyId === deputyId);
  if (!deputy) return refuse('deputy-unknown');
  if (deputy.lastDay === lastDay) return nothing();
  const { personId, deputyPersonId } = deputy;
  return refuseEnd(deputy, lastDay, today) ?? record(DeputyDismissed({ partyId, deputyId, personId, deputyPersonId, lastDay, reason }));
};
