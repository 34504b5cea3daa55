import { DateOnly, Id, OneOf, PartyKey, Share, Text, Type, event, personal } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';

/**
 * A person enters the register of a party, once for each that employs them: a district, or a municipality, grouping or carrier that has posts of its own.
 * `district` is its key, under the name of when only districts had posts. Everything about the person is encrypted under their own key before it is
 * stored; what a party wrote is for that party.
 */
export const PersonRegistered = event('person.registered', 1, {
  personId: Id('psn'),
  district: PartyKey(),
  /** By what they are found again; absent in registrations of before. */
  identityId: Type.Optional(Id('idn')),
  /** The entry that it had, where a merge brought it to this one: it leaves with that, should they be told apart. */
  joinedFrom: Type.Optional(Id('psn')),
  givenName: personal(Text(100), 'personId'),
  familyName: personal(Text(100), 'personId'),
  birthDate: personal(DateOnly(), 'personId'),
  qualification: personal(OneOf(QUALIFICATION_TIERS), 'personId'),
});

/**
 * What the register says of the person's tier was wrong, or has become another one: it holds from this day on, or without one from the
 * beginning. The last statement about a day counts; what was known before stays known as of then.
 */
export const PersonQualificationCorrected = event('person.qualification-corrected', 1, {
  personId: Id('psn'),
  district: PartyKey(),
  correctionId: Id('cor'),
  from: Type.Optional(DateOnly()),
  qualification: personal(OneOf(QUALIFICATION_TIERS), 'personId'),
  evidence: personal(Text(300), 'personId'),
  reason: personal(Text(300), 'personId'),
});

/**
 * What a party wrote of the person was mistyped: so it has always been. By what a human is one entry stays as it was, so that nobody ties two humans together by a name;
 * where the right one stands elsewhere, too, both sound alike, and people settle it.
 */
export const PersonNameCorrected = event('person.name-corrected', 1, {
  personId: Id('psn'),
  district: PartyKey(),
  correctionId: Id('cor'),
  givenName: personal(Text(100), 'personId'),
  familyName: personal(Text(100), 'personId'),
  birthDate: personal(DateOnly(), 'personId'),
  reason: personal(Text(300), 'personId'),
});

export const DOCUMENT_KINDS = ['pdf', 'png', 'jpeg'] as const;

/**
 * What proves a tier, as a party brought it. The document lies beside the log, sealed under the person's own key and bound to this by its hash, and goes
 * with the person.
 */
export const QualificationDocumentBrought = event('qualification.document-brought', 1, {
  personId: Id('psn'),
  district: PartyKey(),
  documentId: Id('qdc'),
  kind: OneOf(DOCUMENT_KINDS),
  sizeBytes: Type.Integer({ minimum: 1 }),
  sha256: personal(Text(64), 'personId'),
  name: personal(Text(200), 'personId'),
  broughtBy: Type.String({ maxLength: 100 }),
});

/** The authority has looked at the documents: they prove the tier that the party's register names from this day on, or without one from the beginning. */
export const QualificationVerified = event('qualification.verified', 1, {
  personId: Id('psn'),
  district: PartyKey(),
  verificationId: Id('vrf'),
  from: Type.Optional(DateOnly()),
  qualification: personal(OneOf(QUALIFICATION_TIERS), 'personId'),
  documentIds: Type.Array(Id('qdc'), { maxItems: 20 }),
  note: Type.Optional(personal(Text(500), 'personId')),
  verifiedBy: Type.String({ maxLength: 100 }),
});

/** The authority does not take the tier as proven, and says why. */
export const QualificationDoubted = event('qualification.doubted', 1, {
  personId: Id('psn'),
  district: PartyKey(),
  verificationId: Id('vrf'),
  from: Type.Optional(DateOnly()),
  documentIds: Type.Array(Id('qdc'), { maxItems: 20 }),
  reason: personal(Text(500), 'personId'),
  doubtedBy: Type.String({ maxLength: 100 }),
});

/** Part of the person's working time is set aside for a post, from and until these days; the post is filled or corrected after that. */
export const ShareClaimed = event('share.claimed', 1, {
  personId: Id('psn'),
  claimId: Id('clm'),
  appointmentId: Id('apt'),
  postId: Id('post'),
  /** Whose post it is; absent in claims of before, when a person had one district. */
  district: Type.Optional(PartyKey()),
  share: Share(),
  from: DateOnly(),
  until: DateOnly(),
  /** True where the appointment itself ends on `until`; false where only the approval of the post does. */
  isFixedTerm: Type.Boolean(),
  tier: Type.Optional(OneOf(QUALIFICATION_TIERS)),
  evidence: Type.Optional(personal(Text(300), 'personId')),
  /** It follows a share that the post has otherwise: nothing is filled by it. */
  isReshared: Type.Optional(Type.Literal(true)),
  /** Claimed with another one, for days on which the post has another share: that one says whose appointment it is. */
  partOf: Type.Optional(Id('clm')),
  /** How much the person is to work on the post that is filled, where that is less than it has. */
  personShare: Type.Optional(Share()),
  /** The person is to work more on the post from a day on: whoever completes it says so there. */
  shareChange: Type.Optional(Type.Object({ changeId: Id('shc'), from: DateOnly(), share: Share() }, { additionalProperties: false })),
  /** The correction that these days are claimed for, whole, so that whoever completes it needs nothing else. */
  correction: Type.Optional(
    Type.Object(
      {
        correctionId: Id('cor'),
        attemptId: Id('cor'),
        claimIds: Type.Array(Id('clm'), { maxItems: 2 }),
        from: DateOnly(),
        lastDay: Type.Optional(DateOnly()),
      },
      { additionalProperties: false },
    ),
  ),
  reason: Type.Optional(personal(Text(300), 'personId')),
  /** The version of the post that the request named (If-Match): whoever completes the claim keeps to it. */
  expectedVersion: Type.Optional(Type.Integer({ minimum: 0 })),
});

/**
 * The share did not fit beside what other districts hold. Written down, so that whoever tries people out to learn where they work leaves a
 * trace; what is the asking district's own is refused without.
 */
export const ShareRefused = event('share.refused', 1, {
  personId: Id('psn'),
  district: PartyKey(),
  postId: Id('post'),
  from: DateOnly(),
  until: DateOnly(),
  requestedShare: Share(),
  limitShare: Share(),
});

export const ShareEnded = event('share.ended', 1, { personId: Id('psn'), claimId: Id('clm'), lastDay: DateOnly() });

/** The occupancy was corrected: the claimed days begin later. */
export const ShareBegunLater = event('share.begun-later', 1, { personId: Id('psn'), claimId: Id('clm'), firstDay: DateOnly() });

/** The post did not take the person, or never had them: the claim never held. */
export const ShareReturned = event('share.returned', 1, { personId: Id('psn'), claimId: Id('clm') });

/** The same human stands in the register under another id too, from the time before one register: found, never merged. In both streams. */
export const PersonFoundTwice = event('person.found-twice', 1, { personId: Id('psn'), firstId: Id('psn'), secondId: Id('psn') });

const pair = { personId: Id('psn'), firstId: Id('psn'), secondId: Id('psn') };

/** A party says why two entries are one human; in the stream of the first one, for somebody else to decide. */
export const PersonMergeProposed = event('person-merge.proposed', 1, {
  ...pair,
  mergeId: Id('mrg'),
  party: PartyKey(),
  reason: personal(Text(500), 'personId'),
  proposedBy: Type.String({ maxLength: 100 }),
  proposedOn: DateOnly(),
});
export const PersonMergeDeclined = event('person-merge.declined', 1, {
  ...pair,
  mergeId: Id('mrg'),
  reason: personal(Text(500), 'personId'),
  declinedBy: Type.String({ maxLength: 100 }),
});

/** Somebody decided that two entries are one human: what both hold counts together, and new claims go by the first one. In both streams. */
export const PersonMerged = event('person.merged', 1, {
  ...pair,
  mergeId: Id('mrg'),
  reason: personal(Text(500), 'personId'),
  decidedBy: Type.String({ maxLength: 100 }),
  decidedOn: DateOnly(),
});

/**
 * A merge did not come about after all: while the second entry said so already, the first one claimed time, or followed another entry itself. The first
 * entry's stream decides that once for each merge, and the second one follows.
 */
export const PersonMergeUndone = event('person-merge.undone', 1, {
  ...pair,
  mergeId: Id('mrg'),
  code: Text(100),
  explanation: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
});

/** Two entries are two humans, twins for instance, whatever they look like: neither is found as the other any more. In both streams. */
export const PersonToldApart = event('person.told-apart', 1, {
  ...pair,
  reason: personal(Text(500), 'personId'),
  decidedBy: Type.String({ maxLength: 100 }),
  decidedOn: DateOnly(),
});

export const ERASURE_REASONS = ['RETENTION_OVER', 'REQUESTED'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** The first of two pairs of eyes: somebody proposes to erase what is known of the person. */
export const PersonErasureProposed = event('person-erasure.proposed', 1, {
  personId: Id('psn'),
  district: PartyKey(),
  reason: OneOf(ERASURE_REASONS),
  proposedOn: DateOnly(),
  proposedBy: Type.String({ maxLength: 100 }),
});
/** Another party that has registered them agrees; with the last of them the person is erased. */
export const PersonErasureAgreed = event('person-erasure.agreed', 1, {
  personId: Id('psn'),
  district: PartyKey(),
  agreedOn: DateOnly(),
  agreedBy: Type.String({ maxLength: 100 }),
});
export const PersonErasureWithdrawn = event('person-erasure.withdrawn', 1, { personId: Id('psn'), withdrawnOn: DateOnly() });

/** A court or an audit needs the data: nothing is erased until the hold is lifted. One for each district. */
export const PersonHoldPlaced = event('person-hold.placed', 1, {
  personId: Id('psn'),
  district: PartyKey(),
  placedOn: DateOnly(),
  reason: personal(Text(300), 'personId'),
});
export const PersonHoldLifted = event('person-hold.lifted', 1, {
  personId: Id('psn'),
  district: PartyKey(),
  liftedOn: DateOnly(),
  reason: personal(Text(300), 'personId'),
});

/** From here on nobody can read who the person was, in any district; posts, shares and money stay as they were. */
export const PersonErased = event('person.erased', 1, {
  personId: Id('psn'),
  reason: OneOf(ERASURE_REASONS),
  erasedOn: DateOnly(),
});

export const personEvents = [
  PersonRegistered,
  PersonQualificationCorrected,
  PersonNameCorrected,
  QualificationDocumentBrought,
  QualificationVerified,
  QualificationDoubted,
  ShareClaimed,
  ShareRefused,
  ShareEnded,
  ShareBegunLater,
  ShareReturned,
  PersonFoundTwice,
  PersonMergeProposed,
  PersonMergeDeclined,
  PersonMerged,
  PersonMergeUndone,
  PersonToldApart,
  PersonErasureProposed,
  PersonErasureAgreed,
  PersonErasureWithdrawn,
  PersonHoldPlaced,
  PersonHoldLifted,
  PersonErased,
] as const;
export type PersonEvent = { [K in keyof typeof personEvents]: EventOf<(typeof personEvents)[K]> }[number];
