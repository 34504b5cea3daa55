import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideRevokeAgain, decideRevokeContact, decideSayContact } from './consent-to-contact';
import type { SayContact } from './consent-to-contact';
import { ContactChanged, ContactConsented, ContactRevoked } from './events';
import { contactDecider, contactStream } from './state';

const HUMAN = derivedId('per', 'human');
const [FIRST, SECOND] = [derivedId('ctc', '1'), derivedId('ctc', '2')];
const TODAY = '2026-11-30';
const said: SayContact = {
  offeredId: FIRST,
  humanId: HUMAN,
  party: '08111',
  district: '08111',
  function: 'INTEGRATION_OFFICER',
  topics: ['LANGUAGE', 'WORK'],
  isOnMailingList: true,
  name: 'Mira Beispiel',
  email: 'mira.beispiel@example.org',
  provenEmail: 'Mira.Beispiel@example.org',
  consentVersion: 1,
};
const { offeredId: _, provenEmail: __, ...facts } = said;
const consented = (contactId = FIRST) => ContactConsented({ contactId, ...facts, consentedOn: TODAY });
const revoked = (contactId = FIRST) => ContactRevoked({ contactId, humanId: HUMAN, revokedOn: TODAY });

describe('standing in the directory of the network', () => {
  it('is agreed to, and what is said can be changed', () => {
    given(contactDecider)
      .when((s) => decideSayContact(said, s, TODAY))
      .then(consented());
    given(contactDecider, [consented()])
      .when((s) => decideSayContact({ ...said, offeredId: SECOND, topics: [] }, s, TODAY))
      .then(ContactChanged({ contactId: FIRST, ...facts, topics: [], consentedOn: TODAY }));
  });

  it('is said for the district of the party, and by letters only of an address that is proven', () => {
    const say = (more: Partial<SayContact>) => given(contactDecider).when((s) => decideSayContact({ ...said, ...more }, s, TODAY));
    for (const party of ['08115', '08115001']) say({ party }).refused('contact-in-another-district', { district: '08115' });
    say({ party: '08111000' }).then(ContactConsented({ contactId: FIRST, ...facts, party: '08111000', consentedOn: TODAY }));
    say({ party: 'T-CARITAS', district: '08115' }).then(
      ContactConsented({ contactId: FIRST, ...facts, party: 'T-CARITAS', district: '08115', consentedOn: TODAY }),
    );
    say({ email: 'other@example.org' }).refused('address-not-proven', { email: 'Mira.Beispiel@example.org' });
    const { provenEmail: _unknown, ...unproven } = said;
    given(contactDecider)
      .when((s) => decideSayContact(unproven, s, TODAY))
      .refused('no-proven-address');
    given(contactDecider)
      .when((s) => decideSayContact({ ...unproven, isOnMailingList: false }, s, TODAY))
      .then(ContactConsented({ contactId: FIRST, ...facts, isOnMailingList: false, consentedOn: TODAY }));
  });

  it('ends at once, and twice is once', () => {
    given(contactDecider, [consented()])
      .when((s) => decideRevokeContact(HUMAN, s, TODAY))
      .then(revoked());
    for (const history of [[], [consented(), revoked()]])
      given(contactDecider, history)
        .when((s) => decideRevokeContact(HUMAN, s, TODAY))
        .nothing();
  });

  it('is agreed to anew under another key', () =>
    given(contactDecider, [consented(), revoked()])
      .when((s) => decideSayContact({ ...said, offeredId: SECOND }, s, TODAY))
      .then(consented(SECOND)));

  it('ends again where a restore brought it back, and no later consent', () => {
    given(contactDecider, [consented()])
      .when((s) => decideRevokeAgain(FIRST, HUMAN, s, TODAY))
      .then(revoked());
    given(contactDecider, [consented(), revoked(), consented(SECOND)])
      .when((s) => decideRevokeAgain(FIRST, HUMAN, s, TODAY))
      .nothing();
  });

  it('is one for each human', () => expect(contactStream(HUMAN)).toBe(`contact-${HUMAN}`));
});
