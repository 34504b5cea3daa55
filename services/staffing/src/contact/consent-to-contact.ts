import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, IsoDate } from '@paktwerk/kernel';
import { ContactChanged, ContactConsented, ContactRevoked } from './events';
import type { ContactEvent } from './events';
import type { ContactState } from './state';
import { refuse } from '../problems';

export type SayContact = Omit<EventOf<typeof ContactConsented>['data'], 'contactId' | 'consentedOn'> & {
  /** The key of a new consent: after a revocation it is another one, so that nothing leads back to what was said before. */
  readonly offeredId: string;
  /** Where the provider of the sign-in says that mail reaches them. */
  readonly provenEmail?: string;
};

/** Who stands in the directory changes what it says of them; who does not agrees to it. */
export const decideSayContact = (
  { offeredId, provenEmail, ...cmd }: SayContact,
  state: ContactState,
  today: IsoDate,
): Decision<ContactEvent> => {
  const district = districtOfParty(cmd.party);
  if (district !== undefined && cmd.district !== district) return refuse('contact-in-another-district', { district });
  // Letters to all go only to an address of which somebody has proven that it is theirs.
  if (cmd.isOnMailingList && cmd.email.toLowerCase() !== provenEmail?.toLowerCase())
    return provenEmail === undefined ? refuse('no-proven-address') : refuse('address-not-proven', { email: provenEmail });
  return state.kind === 'listed'
    ? record(ContactChanged({ contactId: state.contactId, ...cmd, consentedOn: today }))
    : record(ContactConsented({ contactId: offeredId, ...cmd, consentedOn: today }));
};

/** A district is its own, a municipality lies in the one that its key begins with; a carrier or a grouping may work in several. */
const districtOfParty = (party: string): string | undefined => /^(\d{5})(\d{3})?$/.exec(party)?.[1];

/** A consent is taken back as easily as it was given: without a reason, and at once. */
export const decideRevokeContact = (humanId: string, state: ContactState, today: IsoDate): Decision<ContactEvent> =>
  state.kind === 'listed' ? record(ContactRevoked({ contactId: state.contactId, humanId, revokedOn: today })) : nothing();

/** The key is gone already, so the fact is recorded in whatever state a restore left the consent. */
export const decideRevokeAgain = (contactId: string, humanId: string, state: ContactState, today: IsoDate): Decision<ContactEvent> =>
  state.kind === 'listed' && state.contactId === contactId ? record(ContactRevoked({ contactId, humanId, revokedOn: today })) : nothing();
