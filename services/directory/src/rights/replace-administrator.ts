import { addDays, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { holds } from '@paktwerk/platform';
import type { HumanOf } from '@paktwerk/platform';
import { REPLACEMENT_DAYS } from '../parameters';
import { ReplacementConfirmed, ReplacementProposed, ReplacementWithdrawn, RoleGranted, RoleRevoked } from './events';
import type { RightsEvent } from './events';
import { refuseParty } from './grant-role';
import type { Standing, Unfit } from './grant-role';
import type { PartyRights, Replacement } from './state';
import { refuse } from '../problems';

export interface ProposeReplacement {
  readonly partyId: string;
  readonly replacementId: string;
  /** Who is to administer the party. */
  readonly personId: string;
  readonly reason: string;
  /** The human who proposes, whichever way they signed in. */
  readonly by: string;
}

interface Circumstances {
  readonly party: Standing;
  /** Why the person who is to administer may not. */
  readonly unfit?: Unfit;
  readonly today: IsoDate;
  readonly humanOf: HumanOf;
}

export const decideProposeReplacement = (
  { partyId, replacementId, personId, reason, by }: ProposeReplacement,
  state: PartyRights,
  { party, unfit, today, humanOf }: Circumstances,
): Decision<RightsEvent> => {
  const open = openOn(state, today);
  if (open) {
    const isSame = humanOf(open.personId) === humanOf(personId) && humanOf(open.proposedBy) === by;
    return isSame ? nothing() : refuse('replacement-proposed', { proposedOn: open.proposedOn, person: open.personId });
  }
  if (unfit) return refuse(unfit, { person: personId });
  const outside = refuseParty(party, today);
  if (outside) return outside;
  const lost = onlyAdministrator(state, today, humanOf);
  if (typeof lost !== 'string') return lost;
  if (lost === humanOf(personId)) return refuse('replaces-themselves', { person: lost });
  const lastDay = addDays(today, REPLACEMENT_DAYS.value);
  return record(
    ReplacementProposed({ partyId, replacementId, personId, lostPersonId: lost, reason, proposedBy: by, proposedOn: today, lastDay }),
  );
};

interface ConfirmReplacement {
  readonly partyId: string;
  readonly replacementId: string;
  readonly grantId: string;
  readonly by: string;
}

/**
 * Four eyes: another human than the one who proposed. The new administrator begins today, and the lost one's role of administering ends with yesterday: an
 * account that nobody answers for opens nothing. What else they may do, the new administrator decides.
 */
export const decideConfirmReplacement = (
  { partyId, replacementId, grantId, by }: ConfirmReplacement,
  state: PartyRights,
  { party, unfit, today, humanOf }: Circumstances,
): Decision<RightsEvent> => {
  const { replacement } = state;
  if (replacement?.replacementId !== replacementId || replacement.standing === 'withdrawn') return refuse('replacement-not-proposed');
  if (replacement.standing === 'confirmed') return nothing();
  const { personId, lostPersonId, reason, proposedBy, proposedOn, lastDay } = replacement;
  if (lastDay < today) return refuse('replacement-expired', { lastDay });
  if (humanOf(proposedBy) === by) return refuse('replacement-four-eyes', { proposedOn });
  if (unfit) return refuse(unfit, { person: personId });
  const outside = refuseParty(party, today);
  if (outside) return outside;
  const lost = onlyAdministrator(state, today, humanOf);
  if (typeof lost !== 'string') return lost;
  if (lost !== humanOf(lostPersonId)) return refuse('administered-again', { person: lost });
  const administrator = humanOf(personId);
  if (lost === administrator) return refuse('replaces-themselves', { person: lost });
  const yesterday = addDays(today, -1);
  const ended = administrating(state)
    .filter((g) => humanOf(g.personId) === lost && (g.lastDay === undefined || g.lastDay > yesterday))
    .map((g) => RoleRevoked({ partyId, grantId: g.grantId, personId: g.personId, role: 'ADMINISTER', lastDay: yesterday, reason }));
  return record<RightsEvent>(
    ReplacementConfirmed({ partyId, replacementId, personId, lostPersonId, proposedBy, confirmedBy: by, confirmedOn: today }),
    RoleGranted({ partyId, grantId, personId: administrator, role: 'ADMINISTER', from: today }),
    ...ended,
  );
};

/** By the ministry, or by the party's administrator: who says that they are there is not lost. */
export const decideWithdrawReplacement = (
  { partyId, replacementId }: { readonly partyId: string; readonly replacementId: string },
  { replacement }: PartyRights,
  today: IsoDate,
): Decision<RightsEvent> => {
  if (replacement?.replacementId !== replacementId || replacement.standing === 'confirmed') return refuse('replacement-not-proposed');
  if (replacement.standing === 'withdrawn') return nothing();
  const { personId, lostPersonId } = replacement;
  return record(ReplacementWithdrawn({ partyId, replacementId, personId, lostPersonId, withdrawnOn: today }));
};

/** The proposal that waits for the second person. */
const openOn = ({ replacement }: PartyRights, today: IsoDate): Replacement | undefined =>
  replacement?.standing === 'proposed' && today <= replacement.lastDay ? replacement : undefined;

const administrating = ({ grants }: PartyRights) => grants.filter((g) => g.role === 'ADMINISTER');

/** The one human who administers the party on the day. A deputy of theirs is no further administrator: what they may do ends with the same role. */
const onlyAdministrator = (state: PartyRights, today: IsoDate, humanOf: HumanOf): string | Refusal => {
  const [only, ...others] = new Set(
    administrating(state)
      .filter((g) => holds(g, today))
      .map((g) => humanOf(g.personId)),
  );
  if (only === undefined) return refuse('nobody-administers');
  return others.length === 0 ? only : refuse('others-administer', { administrators: others.length + 1 });
};
