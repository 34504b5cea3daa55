import type { PartyKind } from '@paktwerk/contracts';
import { DateOnly, OneOf, PartyKey, Text, Type, defined, notNull } from '@paktwerk/kernel';
import type { IsoDate, Refusal, Static } from '@paktwerk/kernel';
import type { CopiedParty, Districts } from '@paktwerk/platform';
import { APPLICANT_KINDS } from '../funding/rule-parameter';
import type { ApplicantKind } from '../funding/rule-parameter';
import { refuse } from '../problems';

/** Who applies, as it was on the day of receipt. */
export const Applicant = Type.Object(
  {
    kinds: Type.Array(OneOf(APPLICANT_KINDS), { minItems: 1 }),
    name: Text(200),
    /** It is no more: since when, and what took its place. */
    ended: Type.Optional(
      Type.Object(
        { on: DateOnly(), intoKey: Type.Optional(PartyKey()), intoName: Type.Optional(Text(200)) },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);
export type Applicant = Static<typeof Applicant>;

/** Where an application belongs: the district, and the party in its area that applies, if it is not the district itself. */
export interface Place {
  readonly district: string;
  readonly recipient?: string;
}

/** Whose an application is. The district around a party sees nothing of it. */
export const applicantKey = ({ district, recipient = district }: Place): string => recipient;

/** What the party that applied was called on the day of receipt; null where the district applies itself. */
export const partyNameOf = ({ recipient, applicant }: { readonly recipient?: string; readonly applicant?: Applicant }): string | null =>
  recipient === undefined ? null : (applicant?.name ?? recipient);

/** What a row of a list says of who applies: a party by the name that is kept with it, a district as all districts are called. */
export const namesOf = (
  {
    district,
    recipient,
    recipientName,
  }: { readonly district: string; readonly recipient: string | null; readonly recipientName: string | null },
  districts: Pick<Districts, 'organisationName'>,
) => {
  const districtName = districts.organisationName(district);
  return { districtName, ...notNull({ recipient }), applicantName: recipientName ?? recipient ?? districtName };
};

export const isEnded = ({ ended }: CopiedParty, day: IsoDate): boolean => ended !== undefined && ended.on <= day;

const kindOf = (kind: PartyKind): ApplicantKind => {
  switch (kind) {
    case 'DISTRICT':
      return 'district';
    case 'MUNICIPALITY':
      return 'municipality';
    case 'GROUPING':
      return 'grouping';
    case 'CARRIER':
      return 'carrier';
  }
};

export const applicantOn = (party: CopiedParty, day: IsoDate): Applicant => {
  const { kinds, name, ended } = party;
  const ending = ended && {
    ended: { on: ended.on, ...defined({ intoKey: ended.into?.key, intoName: ended.into?.name }) },
  };
  return { kinds: kinds.map(kindOf), name, ...(isEnded(party, day) ? ending : {}) };
};

/** Nobody drafts for a party that is not yet, or is no more; what took its place applies instead. */
export const refuseEnded = (party: CopiedParty, day: IsoDate): Refusal | undefined => {
  const { name, ended, validFrom } = party;
  if (day < validFrom) return refuse('party-not-yet', { name, validFrom });
  if (ended === undefined || !isEnded(party, day)) return undefined;
  return ended.into === undefined
    ? refuse('party-dissolved', { name, on: ended.on })
    : refuse('party-merged', { name, on: ended.on, into: ended.into.name, intoKey: ended.into.key });
};

export { isVisible, whereVisible } from '@paktwerk/platform';
export type { Visible } from '@paktwerk/platform';
