import { partyIdOf } from '../shared/keys';
import { PartyMerged, PartyRegistered, PartyRenamed } from './events';
import type { RegisterParty } from './register-party';

/** Test data with sensible defaults, so that a spec names only what matters to it. */
export const SOURCE = 'Spezifikation';
export const [STUTTGART, MAIN_TAUBER, WERTHEIM, KUELSHEIM] = ['08111', '08128', '08128131', '08128064'] as const;

const NAMES: Readonly<Record<string, string>> = {
  [STUTTGART]: 'Stuttgart',
  '08111000': 'Stuttgart',
  [MAIN_TAUBER]: 'Main-Tauber-Kreis',
  '08125': 'Landkreis Heilbronn',
  [WERTHEIM]: 'Wertheim',
  [KUELSHEIM]: 'Külsheim',
  'T-CARITAS': 'Caritas',
};

export const party = (key: string, more: Partial<RegisterParty> = {}): RegisterParty => ({
  kind: key.startsWith('T-') ? 'CARRIER' : key.length === 5 ? 'DISTRICT' : 'MUNICIPALITY',
  key,
  name: NAMES[key] ?? `Gemeinde ${key}`,
  ...(key.length === 5 ? { form: key === STUTTGART ? 'URBAN' : 'RURAL' } : {}),
  source: SOURCE,
  effectiveOn: '2011-12-31',
  ...more,
});
export const registered = (key: string, more: Partial<RegisterParty> = {}) =>
  PartyRegistered({ partyId: partyIdOf(key), ...party(key, more) });
export const renamed = (key: string, name: string, effectiveOn: string) =>
  PartyRenamed({ partyId: partyIdOf(key), name, source: SOURCE, effectiveOn });
export const merged = (key: string, into: string, effectiveOn: string) =>
  PartyMerged({ partyId: partyIdOf(key), intoPartyId: partyIdOf(into), source: SOURCE, effectiveOn });
