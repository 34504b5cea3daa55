import { DateOnly, DistrictKey, Id, OneOf, Text, Type, event, personal } from '@paktwerk/kernel';
import type { EventOf, Static } from '@paktwerk/kernel';
import { ACCOMMODATIONS, CLOSING_REASONS, PLAN_DOMAINS, RESIDENCE_STATUSES, TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';

/** What every event of a case carries: the totals are counted from these, without looking anything up. */
const file = {
  caseId: Id('case'),
  clientId: Id('clt'),
  programmeId: Type.String({ minLength: 1, maxLength: 100 }),
  district: DistrictKey(),
};

export const Client = Type.Object(
  {
    givenName: Text(100),
    familyName: Text(100),
    birthDate: Type.Optional(DateOnly()),
    origin: Type.Optional(Text(100, { description: 'Country or region of origin, where the client wants to tell' })),
  },
  { additionalProperties: false },
);
export type Client = Static<typeof Client>;

export const Consent = Type.Object(
  { givenOn: DateOnly(), version: Text(50, { description: 'Which wording of the consent was signed' }) },
  { additionalProperties: false },
);

/** A counsellor takes on a client who has consented. All that tells who the client is, is encrypted under the client's key. */
export const CaseOpened = event('case.opened', 1, {
  ...file,
  counsellor: Type.String({ maxLength: 100 }),
  openedOn: DateOnly(),
  consent: Consent,
  client: personal(Client, 'clientId'),
});

/** What decrees go by. Whoever does not want to tell one of them leaves it out; without either nobody is in a target group. */
export const situation = {
  accommodation: Type.Optional(OneOf(ACCOMMODATIONS, { description: 'How the client lives' })),
  residenceStatus: Type.Optional(OneOf(RESIDENCE_STATUSES, { description: 'What the client may stay for' })),
};
/** By which decree the client is counselled. What makes them one of its group tells about the client, and is encrypted as the rest is. */
export const EligibilityEstablished = event('eligibility.established', 1, {
  ...file,
  establishedFor: DateOnly({ description: 'The day that was asked about: the day of opening' }),
  decreeId: Id('dcr'),
  decreeCode: Text(100),
  decreeSource: Text(500),
  basis: personal(
    Type.Object({ group: Text(100), titleDe: Text(300), titleEn: Text(300), ...situation }, { additionalProperties: false }),
    'clientId',
  ),
});

export const Goal = Type.Object(
  { domain: OneOf(PLAN_DOMAINS), text: Text(1000), until: Type.Optional(DateOnly()) },
  { additionalProperties: false },
);
const StoredGoal = Type.Object(
  { domain: OneOf(PLAN_DOMAINS), text: personal(Text(1000), 'clientId'), until: Type.Optional(DateOnly()) },
  { additionalProperties: false },
);

/** Client and counsellor agreed on goals; a later plan replaces an earlier one. */
export const PlanAgreed = event('plan.agreed', 1, {
  ...file,
  planId: Id('pln'),
  agreedOn: DateOnly(),
  goals: Type.Array(StoredGoal, { minItems: 1, maxItems: 50 }),
});

/** `isCounted` was decided under the rule of the day it was recorded, so that a later limit does not change old figures. */
export const TalkHeld = event('talk.held', 1, {
  ...file,
  talkId: Id('tlk'),
  heldOn: DateOnly(),
  mode: OneOf(TALK_MODES),
  topics: Type.Array(OneOf(TALK_TOPICS), { minItems: 1, maxItems: TALK_TOPICS.length, uniqueItems: true }),
  minutes: Type.Integer({ minimum: 1, maximum: 600 }),
  isCounted: Type.Boolean(),
  note: Type.Optional(personal(Text(4000), 'clientId')),
});

export const CaseClosed = event('case.closed', 1, { ...file, closedOn: DateOnly(), reason: OneOf(CLOSING_REASONS) });

/** What a client may take back: everything, or only that others are told. */
export const CONSENT_SCOPES = ['ALL', 'SHARING'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];
export const ConsentRevoked = event('consent.revoked', 1, { ...file, revokedOn: DateOnly(), scope: OneOf(CONSENT_SCOPES) });

/** The file is kept, because the task requires it, and no longer worked with: only those who answer for it read it, with a reason. */
export const ProcessingRestricted = event('processing.restricted', 1, { ...file, restrictedOn: DateOnly() });

export const ERASURE_REASONS = ['CONSENT_REVOKED', 'RETENTION_OVER', 'REQUESTED'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];
/** The first of two pairs of eyes: somebody proposes to erase what is known of the client. */
export const ClientErasureProposed = event('client-erasure.proposed', 1, {
  ...file,
  reason: OneOf(ERASURE_REASONS),
  proposedOn: DateOnly(),
  proposedBy: Type.String({ maxLength: 100 }),
});
export const ClientErasureWithdrawn = event('client-erasure.withdrawn', 1, { ...file, withdrawnOn: DateOnly() });

/** A court or an audit needs the file: nothing is erased until the hold is lifted. */
export const ClientHoldPlaced = event('client-hold.placed', 1, { ...file, placedOn: DateOnly(), reason: personal(Text(300), 'clientId') });
export const ClientHoldLifted = event('client-hold.lifted', 1, { ...file, liftedOn: DateOnly(), reason: personal(Text(300), 'clientId') });

/** From here on nobody can read who the client was; what was counted stays counted. */
export const ClientErased = event('client.erased', 1, { ...file, erasedOn: DateOnly(), reason: OneOf(ERASURE_REASONS) });

export const caseEvents = [
  CaseOpened,
  EligibilityEstablished,
  PlanAgreed,
  TalkHeld,
  CaseClosed,
  ConsentRevoked,
  ProcessingRestricted,
  ClientErasureProposed,
  ClientErasureWithdrawn,
  ClientHoldPlaced,
  ClientHoldLifted,
  ClientErased,
] as const;
export type CaseEvent = { [K in keyof typeof caseEvents]: EventOf<(typeof caseEvents)[K]> }[number];
