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

/** Since these words the name and the address of letters are those of the sign-in; whoever agreed to earlier ones is shown once they agree anew. */
const OF_SIGN_IN = 2;
export const isShown = ({ consentVersion }: Pick<ContactView, 'consentVersion'>): boolean => consentVersion >= OF_SIGN_IN;

/** What the signed-in person has agreed to; without a contact they stand in no directory. */
export const OwnContactView = View('OwnContactView', {
  contact: Type.Optional(ContactView),
  anew: Type.Optional(
    OneOf(['WORDS', 'ADDRESS'], {
      description: 'Why they should say it anew: they agreed to earlier words and are not shown, or the sign-in has another address by now',
    }),
  ),
});
export type OwnContactView = ViewOf<typeof OwnContactView>;

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
