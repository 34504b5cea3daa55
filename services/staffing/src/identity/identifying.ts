import type { IsoDate } from '@paktwerk/kernel';

/** What identifies a person among those whom the state funds. */
export interface Identifying {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
}

/** Names as people write them differently: umlauts or two letters, accents or none, hyphens, blanks, capitals. */
const letters = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const firstOf = (names: string): string =>
  names
    .normalize('NFKC')
    .trim()
    .split(/[\s-]+/u)[0]!;

/** The first given name only: the others are left out as often as not. A name of signs alone stands for itself. */
export const identifying = ({ givenName, familyName, birthDate }: Identifying): readonly [string, string, string] => [
  letters(firstOf(givenName)) || givenName,
  letters(familyName) || familyName,
  birthDate,
];
