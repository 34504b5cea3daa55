import type { PartyRole } from '@paktwerk/contracts';
import { defined, derivedId } from '@paktwerk/kernel';
import { SOURCE, WERTHEIM } from '../party/party.fixture';
import { partyIdOf } from '../shared/keys';
import { DeputyAppointed, DeputyDismissed, RoleGranted, RoleRevoked } from './events';
import type { GrantRole, Standing } from './grant-role';

export const PARTY_ID = partyIdOf(WERTHEIM);
export const TODAY = '2023-06-15';
export const per = (name: string): string => derivedId('per', name);
export const grantId = (n: number): string => derivedId('rgt', String(n));
export const deputyId = (n: number): string => derivedId('dpt', String(n));
export const STANDING: Standing = { names: [{ from: '2011-12-31', name: 'Wertheim' }], validFrom: '2011-12-31' };

export const aGrant = (n: number, person: string, role: PartyRole, from: string, lastDay?: string): GrantRole => ({
  partyId: PARTY_ID,
  grantId: grantId(n),
  personId: per(person),
  role,
  from,
  ...defined({ lastDay }),
});
export const granted = (n: number, person: string, role: PartyRole, from: string, lastDay?: string) =>
  RoleGranted(aGrant(n, person, role, from, lastDay));
export const revoked = (n: number, person: string, role: PartyRole, lastDay: string) =>
  RoleRevoked({ partyId: PARTY_ID, grantId: grantId(n), personId: per(person), role, lastDay, reason: SOURCE });
export const aDeputy = (n: number, of: string, by: string, from: string, lastDay: string) => ({
  partyId: PARTY_ID,
  deputyId: deputyId(n),
  personId: per(of),
  deputyPersonId: per(by),
  from,
  lastDay,
});
export const appointed = (n: number, of: string, by: string, from: string, lastDay: string) =>
  DeputyAppointed(aDeputy(n, of, by, from, lastDay));
export const dismissed = (n: number, of: string, by: string, lastDay: string) =>
  DeputyDismissed({ partyId: PARTY_ID, deputyId: deputyId(n), personId: per(of), deputyPersonId: per(by), lastDay, reason: SOURCE });

/** Nobody has a second sign-in, or those named have. */
export const humans =
  (merged: Readonly<Record<string, string>> = {}) =>
  (id: string): string =>
    Object.entries(merged).find(([name]) => per(name) === id)?.[1] ?? id;
