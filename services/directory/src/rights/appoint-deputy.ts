import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, IsoDate } from '@paktwerk/kernel';
import type { HumanOf, Rights } from '@paktwerk/platform';
import { DeputyAppointed } from './events';
import type { RightsEvent } from './events';
import { refuseParty } from './grant-role';
import type { Standing, Unfit } from './grant-role';
import { overlap } from './state';
import type { DecidedBy } from './state';
import { refuse } from '../problems';

export type AppointDeputy = EventOf<typeof DeputyAppointed>['data'];

/** A deputy has what the person has on each of the days, and nothing where the person has nothing. */
export const decideAppointDeputy = (
  cmd: AppointDeputy,
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
    readonly by: DecidedBy;
    readonly today: IsoDate;
    readonly humanOf: HumanOf;
  },
): Decision<RightsEvent> => {
  const { personId, deputyPersonId, from, lastDay } = cmd;
  const isSame = (d: Rights['deputies'][number]) =>
    humanOf(d.personId) === humanOf(personId) &&
    humanOf(d.deputyPersonId) === humanOf(deputyPersonId) &&
    d.from === from &&
    d.lastDay === lastDay;
  if (state.deputies.some(isSame)) return nothing();
  const [represents] = by.asDeputyOf;
  if (represents !== undefined) return refuse('deputies-by-deputy', { represents });
  if (unfit) return refuse(unfit, { person: deputyPersonId });
  if (humanOf(personId) === humanOf(deputyPersonId)) return refuse('deputy-of-oneself');
  if (from < today) return refuse('not-in-the-past', { day: from, today });
  if (lastDay < from) return refuse('dates-out-of-order', { effectiveOn: lastDay, earliest: from });
  const outside = refuseParty(party, from);
  if (outside) return outside;
  const hasRole = state.grants.some((g) => humanOf(g.personId) === humanOf(personId) && overlap(g, cmd));
  return hasRole ? record(DeputyAppointed(cmd)) : refuse('nothing-to-represent', { from, lastDay });
};
