import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, IsoDate } from '@paktwerk/kernel';
import { ContactChanged, ContactConsented, ContactRevoked } from './events';
import type { ContactEvent } from './events';
import type { ContactState } from './state';

export type SayContact = Omit<EventOf<typeof ContactConsented>['data'], 'contactId' | 'consentedOn'> & {
  /** The key of a new consent: after a revocation it is another one, so that nothing leads back to what was said before. */
  readonly offeredId: string;
};

/** Who stands in the directory changes what it says of them; who does not agrees to it. */
export const decideSayContact = ({ offeredId, ...cmd }: SayContact, state: ContactState, today: IsoDate): Decision<ContactEvent> =>
  state.kind === 'listed'
    ? record(ContactChanged({ contactId: state.contactId, ...cmd, consentedOn: today }))
    : record(ContactConsented({ contactId: offeredId, ...cmd, consentedOn: today }));

/** A consent is taken back as easily as it was given: without a reason, and at once. */
export const decideRevokeContact = (humanId: string, state: ContactState, today: IsoDate): Decision<ContactEvent> =>
  state.kind === 'listed' ? record(ContactRevoked({ contactId: state.contactId, humanId, revokedOn: today })) : nothing();

/** The key is gone already, so the fact is recorded in whatever state a restore left the consent. */
export const decideRevokeAgain = (contactId: string, humanId: string, state: ContactState, today: IsoDate): Decision<ContactEvent> =>
  state.kind === 'listed' && state.contactId === contactId ? record(ContactRevoked({ contactId, humanId, revokedOn: today })) : nothing();
