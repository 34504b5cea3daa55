import { derivedId } from '@paktwerk/kernel';
import type { PartyKind } from '@paktwerk/contracts';

/** How the keys of a kind are written: the official ones of five and eight digits, and our own, which no official one can be mistaken for. */
const WRITTEN: Readonly<Record<PartyKind, RegExp>> = {
  DISTRICT: /^[0-9]{5}$/,
  MUNICIPALITY: /^[0-9]{8}$/,
  CARRIER: /^T(-[A-Z0-9]+)+$/,
  GROUPING: /^Z(-[A-Z0-9]+)+$/,
};

export const isKeyOf = (kind: PartyKind, key: string): boolean => WRITTEN[kind].test(key);

/** The district that a municipality lies in stands in front of its key. */
export const districtOfKey = (municipalKey: string): string => municipalKey.slice(0, 5);

/** A municipality that is a district itself (Stadtkreis) has the district's key with three zeros behind it; no other municipality has. */
export const isCityKey = (municipalKey: string): boolean => municipalKey.endsWith('000');

/** The key owns the party, so that none is registered twice; both keys of a Stadtkreis are one party. */
export const partyIdOf = (key: string): string =>
  derivedId('pty', WRITTEN.MUNICIPALITY.test(key) && isCityKey(key) ? districtOfKey(key) : key);
