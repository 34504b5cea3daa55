import { DateOnly, Id, InstantString, OneOf, PartyKey, Share, Type, View, defined, readable } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { RecordedEvent, ViewOf } from '@paktwerk/platform';
import { DOCUMENT_KINDS } from '../person/events';
import type { PersonEvent } from '../person/events';
import { registeredTier } from '../person/registered-tier';
import type { PersonState } from '../person/state';
import { heldIn, writtenBy } from '../person/written-by';
import { VERIFICATION_STATES, verificationOn } from './verification-on';

const OrErased = () => Type.Union([Type.String(), Type.Null()], { description: "Null once the person's data were erased" });

export const Verification = Type.Object(
  {
    state: OneOf(VERIFICATION_STATES, {
      description: '`unverified`: no document yet; `waiting`: a document waits for the authority; what it said last otherwise',
    }),
    since: Type.Optional(InstantString()),
    reason: Type.Optional(OrErased()),
  },
  { description: 'Whether the authority has verified the tier of the day that is looked at' },
);
export const QualificationDocument = Type.Object({
  documentId: Id('qdc'),
  name: OrErased(),
  kind: OneOf(DOCUMENT_KINDS, { description: 'By its bytes, not by its name' }),
  sizeBytes: Type.Integer(),
  knownSince: InstantString(),
});

/** What the authority decides by: the person as a party has registered them, what it says of the tier, and the documents. */
export const QualificationView = View('QualificationView', {
  personId: Id('psn'),
  district: PartyKey({ description: 'Whose register it is' }),
  givenName: OrErased(),
  familyName: OrErased(),
  birthDate: OrErased(),
  qualification: OrErased(),
  statements: Type.Array(
    Type.Object({ from: Type.Optional(DateOnly()), qualification: OrErased(), evidence: OrErased(), knownSince: InstantString() }),
    { description: 'What was said of the tier, in the order in which it was said' },
  ),
  verification: Verification,
  documents: Type.Array(QualificationDocument),
  claims: Type.Array(Type.Object({ postId: Id('post'), share: Share(), from: DateOnly(), until: DateOnly() }), {
    description: 'The posts of this party that are paid by it',
  }),
});
export type QualificationView = ViewOf<typeof QualificationView>;

export const documentsOf = (events: readonly RecordedEvent<PersonEvent>[], district: string) =>
  events.flatMap((e) => {
    if (e.type !== 'qualification.document-brought' || e.data.district !== district) return [];
    const { documentId, name, kind, sizeBytes } = e.data;
    return [{ documentId, name: readable(name), kind, sizeBytes, knownSince: e.knownSince }];
  });

/** Undefined where the party has not registered them. */
export const qualificationView = (
  state: PersonState,
  events: readonly RecordedEvent<PersonEvent>[],
  district: string,
  on: IsoDate,
): QualificationView | undefined => {
  const written = writtenBy(district, state, events);
  if (state.kind === 'none' || !written) return undefined;
  return {
    ...written,
    qualification: registeredTier(events, district, on) ?? null,
    statements: statementsOf(events, district),
    verification: verificationOn(events, district, on),
    documents: documentsOf(events, district),
    claims: heldIn(district, state),
  };
};

const statementsOf = (events: readonly RecordedEvent<PersonEvent>[], district: string): QualificationView['statements'] =>
  events.flatMap((e) => {
    if (e.type === 'person.registered' && e.data.district === district)
      return [{ qualification: readable(e.data.qualification), evidence: null, knownSince: e.knownSince }];
    if (e.type !== 'person.qualification-corrected' || e.data.district !== district) return [];
    const { from, qualification, evidence } = e.data;
    return [{ ...defined({ from }), qualification: readable(qualification), evidence: readable(evidence), knownSince: e.knownSince }];
  });
