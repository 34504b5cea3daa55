import type { Labelled } from '@paktwerk/kernel';
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

/**
 * What the money of a party is held against beside the pot. Frames are calculated for districts only: a municipality and a grouping draw on the one
 * of the district in whose area they lie, a carrier lies in none.
 */
export const HELD_AGAINST: Labelled<Readonly<Record<PartyKind, 'frame-of-district' | 'pot-alone'>>> = {
  value: { DISTRICT: 'frame-of-district', MUNICIPALITY: 'frame-of-district', GROUPING: 'frame-of-district', CARRIER: 'pot-alone' },
  mark: 'A',
  source:
    'Modellannahme: Rahmen gibt es je Kreis (Schlüssel der Aufrufe); Gemeinden und Zusammenschlüsse zählen zum Kreis, in dem sie oder ihr führendes Mitglied liegen, Träger allein zum Topf',
};

/** Whether the money of a party counts against a district's frame, or against the pot alone. */
export const drawsOnFrame = ({ district, recipient = district }: { readonly district: string; readonly recipient?: string }): boolean =>
  HELD_AGAINST.value[kindOfKey(recipient) ?? 'DISTRICT'] === 'frame-of-district';
