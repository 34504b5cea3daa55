import { TALK_TOPICS } from '@paktwerk/contracts';
import { DateOnly, DistrictKey, Id, OneOf, PartyKey, Text, Type, event, personal } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

/** What somebody does for integration in their district. */
export const CONTACT_FUNCTIONS = ['INTEGRATION_MANAGER', 'INTEGRATION_OFFICER', 'REFUGEE_OFFICER', 'COORDINATION'] as const;
export type ContactFunction = (typeof CONTACT_FUNCTIONS)[number];
export const CONTACT_TOPICS = TALK_TOPICS;

/**
 * Somebody agrees to stand in the directory of the network, with what they say of themselves there. It is encrypted under a key of this consent alone, so that the
 * directory forgets them with it.
 */
export const ContactConsented = event('contact.consented', 1, {
  contactId: Id('ctc'),
  /** Who agreed: the person who signed in, and nobody for them. */
  humanId: Type.String({ maxLength: 100 }),
  party: PartyKey(),
  district: DistrictKey(),
  function: OneOf(CONTACT_FUNCTIONS),
  topics: Type.Array(OneOf(CONTACT_TOPICS), { maxItems: CONTACT_TOPICS.length, uniqueItems: true }),
  /** They also agree to be written to by all. */
  isOnMailingList: Type.Boolean(),
  name: personal(Text(100), 'contactId'),
  email: personal(Text(200), 'contactId'),
  phone: Type.Optional(personal(Text(50), 'contactId')),
  note: Type.Optional(personal(Text(300), 'contactId')),
  /** The words that they agreed to, by their version. */
  consentVersion: Type.Integer({ minimum: 1 }),
  consentedOn: DateOnly(),
});

/** The same consent, with other things said. */
export const ContactChanged = event('contact.changed', 1, ContactConsented.schema.properties);

/** From here on nobody can read who it was. */
export const ContactRevoked = event('contact.revoked', 1, {
  contactId: Id('ctc'),
  humanId: Type.String({ maxLength: 100 }),
  revokedOn: DateOnly(),
});

/** Why an entry ends without its human: they have left, or what it says is not them. */
export const CONTACT_ENDS = ['LEFT', 'NOT_THEM', 'RIGHTS_OVER', 'APPOINTMENTS_OVER', 'UNSEEN', 'ERASED'] as const;
export type ContactEnd = (typeof CONTACT_ENDS)[number];
/** What a person of their party says; the others the register sees for itself. */
export const CONTACT_ENDS_TOLD = ['LEFT', 'NOT_THEM'] as const;

/** Whoever has left cannot take back what they agreed to: it ends without them, and nobody can read any more who it was. */
export const ContactEnded = event('contact.ended', 1, {
  contactId: Id('ctc'),
  humanId: Type.String({ maxLength: 100 }),
  party: PartyKey(),
  because: OneOf(CONTACT_ENDS),
  endedOn: DateOnly(),
});

export const contactEvents = [ContactConsented, ContactChanged, ContactRevoked, ContactEnded] as const;
export type ContactEvent = { [K in keyof typeof contactEvents]: EventOf<(typeof contactEvents)[K]> }[number];
