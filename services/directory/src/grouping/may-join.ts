import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { nameOn } from '../shared/names';
import { refuseMerged } from '../party/register-party';
import { isA, validFrom } from '../party/state';
import type { PartyState } from '../party/state';
import { membershipFrom } from './state';
import type { Groupings } from './state';
import { refuse } from '../problems';

/** The parties that a command names, by their ids. */
export type Known = ReadonlyMap<string, PartyState>;

export const nameIn = (known: Known, partyId: string, day: IsoDate): string => {
  const party = known.get(partyId);
  return party?.kind === 'registered' ? nameOn(party.names, day) : partyId;
};

/** Why a party cannot be a member from this day on, without end. */
export const refuseMember = (partyId: string, from: IsoDate, state: Groupings, known: Known): Refusal | undefined => {
  const party = known.get(partyId);
  if (party?.kind !== 'registered') return refuse('party-unknown', { party: partyId });
  const name = nameOn(party.names, from);
  if (!isA(party, 'DISTRICT') && !isA(party, 'MUNICIPALITY')) return refuse('kind-cannot-join', { name });
  if (from < validFrom(party)) return refuse('party-not-yet', { name, validFrom: validFrom(party) });
  const merged = refuseMerged(party, from);
  if (merged) return merged;
  const other = membershipFrom(state, partyId, from);
  if (!other) return undefined;
  return refuse('member-in-two-groupings', { name, grouping: other.grouping.name, since: other.membership.from });
};
