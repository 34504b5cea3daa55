import { DateOnly, Id, OneOf, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

const personId = Id('per');

/** Whose people share the work on a grant. They are entered as humans, for four eyes, and hold no right of a party. */
export const DECIDING_BODIES = ['state', 'authority'] as const;
export type DecidingBody = (typeof DECIDING_BODIES)[number];

/**
 * Somebody who signs in has entered themselves: from now on people of parties can be given roles. The id is that of the sign-in.
 * `body` says for which body of the state; absent = for a party.
 */
export const PersonRegistered = event('person.registered', 1, {
  personId,
  registeredOn: DateOnly(),
  body: Type.Optional(OneOf(DECIDING_BODIES)),
});

/** A sign-in says that it belongs to a person who is registered by another one. Nothing follows until that person says so too. */
export const SignInOffered = event('sign-in.offered', 1, { personId, toPersonId: Id('per'), offeredOn: DateOnly() });

/** A further sign-in of a person: both sides have said so. */
export const SignInLinked = event('sign-in.linked', 1, { personId, toPersonId: Id('per'), linkedOn: DateOnly() });

export const PersonMergeProposed = event('person-merge.proposed', 1, {
  personId,
  intoPersonId: Id('per'),
  reason: Text(300),
  proposedBy: Id('per'),
  proposedOn: DateOnly(),
});
export const PersonMergeWithdrawn = event('person-merge.withdrawn', 1, { personId, withdrawnOn: DateOnly() });

/** Two people who were registered are one human: everything of the first counts as the second's. Who proposed it stands in the proposal, who confirmed it here. */
export const PersonMerged = event('person.merged', 1, {
  personId,
  intoPersonId: Id('per'),
  proposedBy: Id('per'),
  confirmedBy: Id('per'),
  mergedOn: DateOnly(),
});

export const personEvents = [
  PersonRegistered,
  SignInOffered,
  SignInLinked,
  PersonMergeProposed,
  PersonMergeWithdrawn,
  PersonMerged,
] as const;
/** What changes which human a person is: it stands in the history of every party at which they may do something. */
const belongingEvents = [SignInLinked, PersonMergeProposed, PersonMergeWithdrawn, PersonMerged] as const;
export type BelongingEvent = EventOf<(typeof belongingEvents)[number]>;
const BELONGING: readonly string[] = belongingEvents.map((e) => e.type);
export const isBelonging = <E extends { readonly type: string }>(e: E): e is Extract<E, BelongingEvent> => BELONGING.includes(e.type);

export type PersonEvent = EventOf<(typeof personEvents)[number]>;
