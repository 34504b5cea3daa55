/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';

const COUNSELLOR = signedIn({ name: 'Mira Beispiel', roles: ['CASE_MANAGER'], organisation: '08115' });
const contact = {
  contactId: 'ctc_1',
  party: '08115',
  district: '08115',
  function: 'INTEGRATION_OFFICER',
  topics: ['LANGUAGE', 'WORK'],
  isOnMailingList: true,
  name: 'Anna Muster',
  email: 'anna.muster@example.org',
  consentVersion: 1,
  consentedOn: '2026-11-29',
};
const LIST = '/api/staffing/v1/network?limit=200';
const answers = (own: object) => ({
  [LIST]: () => json({ items: [contact] }),
  '/api/staffing/v1/network/mailing-list': () => json({ addresses: [{ name: contact.name, email: contact.email }] }),
  '/api/staffing/v1/network/own': () => json(own, 200, { etag: '"0"' }),
});

describe('the network', () => {
  it('shows who agreed, with what leads to an address book and to a letter', async () => {
    openPage('/netzwerk', answers({}), () => COUNSELLOR);
    const row = (await screen.findByRole('rowheader', { name: 'Anna Muster' })).closest('tr')!;
    expect(within(row).getByText('Integrationsbeauftragung')).toBeTruthy();
    expect(within(row).getByText('Sprache, Arbeit')).toBeTruthy();
    expect(within(row).getByRole('link', { name: 'vCard' }).getAttribute('href')).toBe('/api/staffing/v1/network/ctc_1/card.vcf');
    const letter = await screen.findByRole('link', { name: 'An 1 Person schreiben, die dem Verteiler zugestimmt hat' });
    expect(letter.getAttribute('href')).toBe('mailto:?bcc=anna.muster%40example.org');
  });

  it('offers the addresses of a long list to be copied: a link to as many opens nothing in Windows', async () => {
    const addresses = Array.from({ length: 60 }, (_, i) => ({
      name: `Person ${i}`,
      email: `beratung-${i}@landkreis-beispiel.example.org`,
    }));
    const { user } = openPage(
      '/netzwerk',
      { ...answers({}), '/api/staffing/v1/network/mailing-list': () => json({ addresses }) },
      () => COUNSELLOR,
    );
    expect(await screen.findByText(/60 Personen haben dem Verteiler zugestimmt. Für einen Link ist das zu viel/)).toBeTruthy();
    expect(document.querySelector('a[href^="mailto:?bcc"]')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Adressen kopieren' }));
    expect(await screen.findByText('60 Adressen sind kopiert, für das Feld „Bcc“.')).toBeTruthy();
    const copied = await navigator.clipboard.readText();
    expect([copied.split('; ').length, copied.startsWith('beratung-0@landkreis-beispiel.example.org; ')]).toEqual([60, true]);
  });

  it('writes to the address alone, whatever else it says', async () => {
    const email = 'anna@example.org?bcc=other@example.org&subject=Rechnung';
    openPage('/netzwerk', { ...answers({}), [LIST]: () => json({ items: [{ ...contact, email }] }) }, () => COUNSELLOR);
    const letter = await screen.findByRole('link', { name: email });
    expect(letter.getAttribute('href')).toBe('mailto:anna@example.org%3Fbcc%3Dother@example.org%26subject%3DRechnung');
  });

  it('says what a consent means before it is given', async () => {
    openPage('/netzwerk', answers({}), () => COUNSELLOR);
    expect(await screen.findByText(/Sie stehen nicht im Netzwerk/)).toBeTruthy();
    expect(screen.getByText('Zustimmen und eintragen', { selector: 'summary' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Zustimmung zurücknehmen' })).toBeNull();
  });

  it('asks whoever agreed to earlier words to agree anew', async () => {
    openPage('/netzwerk', answers({ contact, anew: 'WORDS' }), () => COUNSELLOR);
    expect(await screen.findByText(/einer früheren Fassung zugestimmt/)).toBeTruthy();
  });

  it('takes a consent back at once', async () => {
    const { user, calls } = openPage(
      '/netzwerk',
      { ...answers({ contact }), 'POST /api/staffing/v1/network/own/revoke': () => json({}, 200, { etag: '"2"' }) },
      () => COUNSELLOR,
    );
    await user.click(await screen.findByRole('button', { name: 'Zustimmung zurücknehmen' }));
    await waitFor(() =>
      expect(calls.filter(({ init }) => init.method === 'POST').map(({ url }) => url)).toEqual(['/api/staffing/v1/network/own/revoke']),
    );
  });

  it('ends the entry of whoever has left, where one leads at their party', async () => {
    const lead = signedIn({ name: 'Lea Leitung', roles: ['TEAM_LEAD'], organisation: '08115' });
    const elsewhere = { ...contact, contactId: 'ctc_2', name: 'Olga Anders', party: '08116', organisation: 'Landkreis Esslingen' };
    const { user, calls } = openPage(
      '/netzwerk',
      {
        ...answers({}),
        [LIST]: () => json({ items: [contact, elsewhere] }),
        'POST /api/staffing/v1/network/ctc_1/end': () => json({ contactId: 'ctc_1' }, 200, { etag: '"2"' }),
      },
      () => lead,
    );
    const row = (await screen.findByRole('rowheader', { name: 'Olga Anders' })).closest('tr')!;
    expect(within(row).getByText('Landkreis Esslingen')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Beenden' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Eintrag von Anna Muster beenden' }));
    await user.selectOptions(dialog.getByLabelText('Warum'), 'NOT_THEM');
    await user.click(dialog.getByRole('button', { name: 'Beenden' }));
    await waitFor(() =>
      expect(calls.filter(({ init }) => init.method === 'POST').map(({ url, init }) => [url, init.body])).toEqual([
        ['/api/staffing/v1/network/ctc_1/end', JSON.stringify({ because: 'NOT_THEM' })],
      ]),
    );
  });
});
