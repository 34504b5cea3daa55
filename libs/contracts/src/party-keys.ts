import { PARTY_KINDS } from './code-lists';
import type { PartyKind } from './code-lists';

/** How the keys of a kind are written: the official ones of five and eight digits, and our own, which no official one can be mistaken for. */
const WRITTEN: Readonly<Record<PartyKind, RegExp>> = {
  DISTRICT: /^[0-9]{5}$/,
  MUNICIPALITY: /^[0-9]{8}$/,
  CARRIER: /^T(-[A-Z0-9]+)+$/,
  GROUPING: /^Z(-[A-Z0-9]+)+$/,
};

export const isKeyOf = (kind: PartyKind, key: string): boolean => WRITTEN[kind].test(key);

/** What a key says of its party. A Stadtkreis is a municipality too, and has a key for each. */
export const kindOfKey = (key: string): PartyKind | undefined => PARTY_KINDS.find((kind) => isKeyOf(kind, key));

/** The district that a municipality lies in stands in front of its key. */
export const districtOfKey = (municipalKey: string): string => municipalKey.slice(0, 5);
