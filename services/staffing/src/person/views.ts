import { DateOnly, Id, InstantString, OneOf, PartyKey, Share, Type, View, defined, readable } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { RecordedEvent, ViewOf } from '@paktwerk/platform';
import { PERSON_RETENTION_MONTHS } from '../parameters';
import { ERASURE_REASONS } from './events';
import type { PersonEvent } from './events';
import { keptUntil } from '../erasure/may-erase';
import { verificationOn } from '../qualification/verification-on';
import { QualificationDocument, Verification, documentsOf } from '../qualification/views';
import { registeredTier } from './registered-tier';
import { claimsIn, seenBy, sharesOn } from './state';
import type { PersonState, RegisteredPerson } from './state';
import { heldIn, writtenBy } from './written-by';

const OrErased = () => Type.Union([Type.String(), Type.Null()], { description: "Null once the person's data were erased" });
const QualificationCorrection = Type.Object({
  correctionId: Id('cor'),
  knownSince: InstantString(),
  from: Type.Optional(DateOnly({ description: 'The first day that it holds for; without it, it was always so' })),
  qualification: OrErased(),
  evidence: OrErased(),
  reason: OrErased(),
});
export const PersonView = View('PersonView', {
  personId: Id('psn'),
  district: PartyKey({ description: 'Who registered them: a district, or another party that has posts' }),
  givenName: OrErased(),
  familyName: OrErased(),
  birthDate: OrErased(),
  qualification: Type.Union([Type.String(), Type.Null()], {
    description: "Tier on the day that is looked at; null once the person's data were erased",
  }),
  corrections: Type.Optional(
    Type.Array(QualificationCorrection, { description: 'What was said of the tier since, in the order in which it was said' }),
  ),
  verification: Type.Optional(Verification),
  documents: Type.Optional(Type.Array(QualificationDocument, { description: 'What this district has brought to prove the tier' })),
  shareToday: Share({ description: 'What the person holds today in this district, in hundredths' }),
  claims: Type.Array(Type.Object({ postId: Id('post'), share: Share(), from: DateOnly(), until: DateOnly() }), {
    description: 'What the person holds in this district',
  }),
  firstId: Type.Optional(Id('psn')),
  secondIds: Type.Array(Id('psn'), { description: 'Further entries of the same human, from before there was one register' }),
  keptUntil: Type.Optional(
    DateOnly({
      description: 'Until then the data are kept at least, by the posts of this district; absent for somebody who never held one',
    }),
  ),
  heldSince: Type.Optional(DateOnly({ description: 'Since when your district needs the data for proceedings or an audit' })),
  erasure: Type.Optional(
    Type.Object(
      {
        reason: OneOf(ERASURE_REASONS),
        proposedOn: DateOnly(),
        /** Who may not be the second person; absent where it is somebody of another district. */
        proposedBy: Type.Optional(Id('per')),
        isAgreed: Type.Optional(Type.Literal(true, { description: 'Your party has agreed, and others have not yet' })),
      },
      { description: 'Proposed, and waiting for a second person' },
    ),
  ),
  erasedOn: Type.Optional(DateOnly({ description: 'Since when nobody can read who the person was' })),
});
export type PersonView = ViewOf<typeof PersonView>;
/** Whoever sounds like somebody who is being entered; nobody mostly. */
export const AlikePersonView = View('AlikePersonView', { person: Type.Optional(PersonView) });

/** Of whom a party asked for more time than they have beside what they do elsewhere, and how often. */
export const RefusedSharesItem = View('RefusedSharesItem', {
  party: PartyKey({ description: 'Who asked' }),
  personId: Id('psn'),
  givenName: OrErased(),
  familyName: OrErased(),
  attempts: Type.Integer(),
  firstOn: DateOnly(),
  lastOn: DateOnly(),
  peopleOfParty: Type.Integer({ description: 'Of how many people the party has asked so, altogether' }),
});
export type RefusedSharesItem = ViewOf<typeof RefusedSharesItem>;

/** A person as one district has registered them, looked at on a day. */
export interface Entered {
  readonly personId: string;
  readonly district: string;
  readonly on: IsoDate;
  /** Whose entries will do, the first one first; that of the district alone unless told. */
  readonly employers?: readonly string[];
}
export const entryKey = ({ personId, district, on }: Entered): string => `${personId} ${district} ${on}`;

/** A person as a district has registered them; undefined where it has not. */
export const personView = (
  state: PersonState,
  events: readonly RecordedEvent<PersonEvent>[],
  district: string,
  on: IsoDate,
): PersonView | undefined => {
  const written = writtenBy(district, state, events);
  if (state.kind === 'none' || !written) return undefined;
  return {
    ...written,
    qualification: registeredTier(events, district, on) ?? null,
    ...correctionsOf(events, district),
    ...provenBy(events, district, on),
    shareToday: sharesOn(claimsIn(state, district), on),
    claims: heldIn(district, state),
    ...defined({ firstId: state.firstId }),
    secondIds: [...state.secondIds],
    ...erasureOf(state, district),
  };
};

/** Nothing where nothing was brought and nothing said. */
const provenBy = (events: readonly RecordedEvent<PersonEvent>[], district: string, on: IsoDate) => {
  const [verification, documents] = [verificationOn(events, district, on), documentsOf(events, district)];
  return { ...(verification.state === 'unverified' ? {} : { verification }), ...(documents.length === 0 ? {} : { documents }) };
};

const correctionsOf = (events: readonly RecordedEvent<PersonEvent>[], district: string) => {
  const corrections = events.flatMap((e) => {
    if (e.type !== 'person.qualification-corrected' || e.data.district !== district) return [];
    const { correctionId, from, qualification, evidence, reason } = e.data;
    const said = { qualification: readable(qualification), evidence: readable(evidence), reason: readable(reason) };
    return [{ correctionId, knownSince: e.knownSince, ...defined({ from }), ...said }];
  });
  return corrections.length === 0 ? {} : { corrections };
};

/** The version that a district sees: what it may know of, and nothing of what the person does elsewhere. */
export const seenVersion = (state: PersonState, district: string): { readonly version: number } => ({
  version: state.kind === 'none' ? 0 : seenBy(state, district),
});

/** The district has agreed to the erasure, and others have not yet. */
const isWaiting = ({ erasure, districts }: RegisteredPerson, district: string): boolean => {
  const hasAgreed = (one: string): boolean => one === erasure?.district || erasure?.agreed.some((by) => by.district === one) === true;
  return district !== erasure?.district && hasAgreed(district) && !districts.every(hasAgreed);
};

/** How long the data stay, and what has been decided about that. */
const erasureOf = (state: RegisteredPerson, district: string) => {
  const { erasure, erasedOn } = state;
  const until = keptUntil({ claims: claimsIn(state, district) }, PERSON_RETENTION_MONTHS.value);
  const hold = state.holds.find((h) => h.district === district);
  return {
    ...defined({ keptUntil: until }),
    ...(hold ? { heldSince: hold.placedOn } : {}),
    ...(erasure
      ? {
          erasure: {
            reason: erasure.reason,
            proposedOn: erasure.proposedOn,
            ...(erasure.district === district ? { proposedBy: erasure.proposedBy } : {}),
            ...(isWaiting(state, district) ? { isAgreed: true as const } : {}),
          },
        }
      : {}),
    ...defined({ erasedOn }),
  };
};
