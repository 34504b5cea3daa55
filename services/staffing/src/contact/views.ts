import { DateOnly, DistrictKey, Id, OneOf, PartyKey, Type, View, defined, notNull, readable } from '@paktwerk/kernel';
import type { RecordedEvent, ViewOf } from '@paktwerk/platform';
import { CONTACT_FUNCTIONS, CONTACT_TOPICS } from './events';
import type { ContactEvent } from './events';

export const ContactView = View('ContactView', {
  contactId: Id('ctc'),
  party: PartyKey({ description: 'For whom they work' }),
  organisation: Type.Optional(Type.String({ description: 'What it is called, in the list' })),
  district: DistrictKey(),
  function: OneOf(CONTACT_FUNCTIONS),
  topics: Type.Array(OneOf(CONTACT_TOPICS)),
  isOnMailingList: Type.Boolean({ description: 'They agree to be written to by all' }),
  name: Type.String(),
  email: Type.String(),
  phone: Type.Optional(Type.String()),
  note: Type.Optional(Type.String()),
  consentVersion: Type.Integer({ description: 'Which words they agreed to' }),
  consentedOn: DateOnly({ description: 'When they said so last' }),
});
export type ContactView = ViewOf<typeof ContactView>;

/** What the signed-in person has agreed to; without a contact they stand in no directory. */
export const OwnContactView = View('OwnContactView', { contact: Type.Optional(ContactView) });

/** Whose entry it was, nobody can read any more. */
export const ContactEndedView = View('ContactEndedView', { contactId: Id('ctc') });

/** What was said last, while it is said; undefined of nobody, of who has taken it back and of who has left. */
export const contactView = (events: readonly RecordedEvent<ContactEvent>[]): ContactView | undefined => {
  const last = events.at(-1);
  if (last === undefined || last.type === 'contact.revoked' || last.type === 'contact.ended') return undefined;
  const { contactId, party, district, function: role, topics, isOnMailingList, consentVersion, consentedOn } = last.data;
  const [name, email] = [readable(last.data.name), readable(last.data.email)];
  if (name === null || email === null) return undefined;
  const { phone, note } = last.data;
  const more = notNull({ phone: phone === undefined ? null : readable(phone), note: note === undefined ? null : readable(note) });
  return {
    contactId,
    party,
    district,
    function: role,
    topics: [...topics],
    isOnMailingList,
    name,
    email,
    ...defined(more),
    consentVersion,
    consentedOn,
  };
};
