import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { Rights } from '@paktwerk/platform';
import { DeputyDismissed } from './events';
import type { RightsEvent } from './events';
import { refuseEnd } from './revoke-role';
import type { DecidedBy } from './state';
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
  { today, by }: { readonly today: IsoDate; readonly by: DecidedBy },
): Decision<RightsEvent> => {
  const deputy = state.deputies.find((d) => d.deputyId === deputyId);
  if (!deputy) return refuse('deputy-unknown');
  if (deputy.lastDay === lastDay) return nothing();
  const [represents] = by.asDeputyOf;
  if (represents !== undefined) return refuse('deputies-by-deputy', { represents });
  const { personId, deputyPersonId } = deputy;
  return refuseEnd(deputy, lastDay, today) ?? record(DeputyDismissed({ partyId, deputyId, personId, deputyPersonId, lastDay, reason }));
};
