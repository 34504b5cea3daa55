import { derivedId } from '@paktwerk/kernel';
import { csv } from '@paktwerk/kernel/csv';
import { addressesOf, contactCells } from './contacts-sheet';

const contact = {
  contactId: derivedId('ctc', '1'),
  party: '08111',
  district: '08111',
  function: 'COORDINATION' as const,
  topics: ['LANGUAGE' as const, 'DEBT_CONTRACTS' as const],
  isOnMailingList: true,
  name: 'Anna Beispiel',
  email: 'a@example.org',
  consentVersion: 1,
  consentedOn: '2026-11-30',
};
const named = { organisation: 'Landeshauptstadt Stuttgart', title: 'Koordination', district: 'Stuttgart' };
const phoneOf = (phone: string) => contactCells({ ...contact, phone }, named)[5];

describe('contacts in a spreadsheet', () => {
  it('have words in place of keys', () =>
    expect(contactCells(contact, named)).toEqual([
      'Anna Beispiel',
      'Landeshauptstadt Stuttgart',
      'Koordination',
      'Stuttgart',
      'a@example.org',
      '',
      'Sprache, Schulden und Verträge',
      '',
    ]));

  it.each([
    ['0711123456', '0711 123456'],
    ['+49711123456', '0049 711123456'],
    ['+49 711 123-4', '0049 711 123-4'],
    ['(0711) 123', '(0711) 123'],
    ['0711/123', '0711/123'],
  ])('keep the phone number %s, zero, plus and all, as %s', (phone, written) => {
    expect(phoneOf(phone)).toBe(written);
    expect(csv([[written]])).toBe(`\ufeff${written}\r\n`);
  });

  it('are written to once at each address', () =>
    expect(
      addressesOf([
        contact,
        { ...contact, name: 'Ben Beispiel', email: 'A@example.org' },
        { ...contact, name: 'Cem', email: 'c@example.org' },
      ]),
    ).toEqual([
      { name: 'Anna Beispiel', email: 'a@example.org' },
      { name: 'Cem', email: 'c@example.org' },
    ]));
});
