import { nothing } from '@paktwerk/kernel';
import type { ErasureRules } from '@paktwerk/platform';
import { forgetIdentity } from '../identity/identity-key';
import { decideRevokeAgain } from '../contact/consent-to-contact';
import { decideEndContact } from '../contact/end-contact';
import { CONTACT_ENDS, ContactEnded, ContactRevoked } from '../contact/events';
import { contactDecider, contactStream } from '../contact/state';
import { decideEraseAgain } from './confirm-erasure';
import { ERASURE_REASONS, PersonErased } from '../person/events';
import { personDecider } from '../person/state';

const CONTACT = contactStream('');

/** A person is erased in their own stream, a contact of the network with the consent to it or with who has left; the key database remembers both. */
export const erasureRules: ErasureRules<typeof PersonErased | typeof ContactRevoked | typeof ContactEnded> = {
  on: [PersonErased, ContactRevoked, ContactEnded],
  personOf: ({ type, data }) => {
    if (type === 'person.erased') return { ref: data.personId, reason: data.reason };
    return { ref: data.contactId, reason: type === 'contact.ended' ? data.because : 'REVOKED' };
  },
  forgetMore: forgetIdentity,
  recordAgain: async (commands, { ref, reason, stream }, ctx) => {
    if (stream.startsWith(CONTACT)) {
      const humanId = stream.slice(CONTACT.length);
      const because = CONTACT_ENDS.find((known) => known === reason);
      const again = await commands.handle(stream, contactDecider, ctx, {
        decide: (s, { today }) =>
          because === undefined
            ? decideRevokeAgain(ref, humanId, s, today)
            : decideEndContact({ contactId: ref, humanId, because }, s, today),
      });
      return !again.repeated;
    }
    const known = ERASURE_REASONS.find((r) => r === reason) ?? 'REQUESTED';
    const { repeated } = await commands.handle(stream, personDecider, ctx, {
      decide: (state, { today }) => (state.kind !== 'none' && state.personId === ref ? decideEraseAgain(known, state, today) : nothing()),
    });
    return !repeated;
  },
};
