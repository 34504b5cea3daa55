import { derivedId } from '@paktwerk/kernel';
import { vCard } from './vcard';

const contact = {
  contactId: derivedId('ctc', '1'),
  party: '08111',
  district: '08111',
  function: 'COORDINATION' as const,
  topics: [],
  isOnMailingList: false,
  name: 'Anna Maria Beispiel',
  email: 'a@example.org',
  consentVersion: 1,
  consentedOn: '2026-11-30',
};
const named = { organisation: 'Stadt Stuttgart; Amt 50, Soziales', title: 'Koordination' };

describe('a contact for an address book', () => {
  it('has a line for each thing that is known, and masks what parts values', () =>
    expect(vCard({ ...contact, phone: '0711 123' }, named).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      `UID:urn:paktwerk:${contact.contactId}`,
      'FN:Anna Maria Beispiel',
      'N:Beispiel;Anna Maria;;;',
      'ORG:Stadt Stuttgart\\; Amt 50\\, Soziales',
      'TITLE:Koordination',
      'EMAIL;TYPE=work:a@example.org',
      'TEL;TYPE=work;VALUE=text:0711 123',
      'END:VCARD',
      '',
    ]));

  it('sorts by the family name, whatever stands around it', () => {
    const nOf = (name: string) =>
      vCard({ ...contact, name }, named)
        .split('\r\n')
        .find((line) => line.startsWith('N:'));
    expect(nOf('Dr. Ursula von der Au')).toBe('N:von der Au;Ursula;;Dr.;');
    expect(nOf('Beispiel, Anna')).toBe('N:Beispiel;Anna;;;');
  });

  it('has no controls, and ends lines where it says', () => {
    const written = vCard({ ...contact, name: 'Anna\u0000\u001b Beispiel', note: 'eins\u0085zwei\r\ndrei' }, named);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    expect(written).toContain('FN:Anna Beispiel\r\n');
    expect(written).toContain('NOTE:einszwei\\ndrei\r\n');
    const turned = vCard({ ...contact, name: 'Anna\u202E Beispiel\u2069' }, { organisation: 'Amt\u200F 50', title: 'Koordination\uD83D' });
    expect(turned).not.toMatch(/[\p{Bidi_Control}\p{Cs}]/u);
  });

  it('folds long lines, and cuts no letter in two', () => {
    const note = `${'ä'.repeat(60)}\nzweite Zeile`;
    const lines = vCard({ ...contact, note }, named).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`NOTE:${'ä'.repeat(60)}\\nzweite Zeile`);
  });
});
