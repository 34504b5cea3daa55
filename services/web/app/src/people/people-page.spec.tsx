/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';

const APPLICANT = signedIn({ name: 'K', roles: ['APPLICANT'], organisation: '08115' });
const person = (givenName: string, familyName: string) => ({
  personId: `psn_${givenName}`,
  district: '08115',
  givenName,
  familyName,
  birthDate: '1990-05-04',
  qualification: 'A_SOCIAL_DEGREE',
  shareToday: 50,
  claims: [],
  secondIds: [],
});
const LIST = '/api/staffing/v1/people?limit=100';

describe('the register of people', () => {
  it('finds somebody by how the name sounds, and keeps what is looked for in the address', async () => {
    const { user } = openPage(
      '/personen',
      {
        [LIST]: () => json({ items: [person('Mira', 'Müller'), person('Anna', 'Beispiel')] }),
        [`${LIST}&search=Miller`]: () => json({ items: [person('Mira', 'Müller')] }),
      },
      () => APPLICANT,
    );
    expect(await screen.findByRole('link', { name: 'Beispiel, Anna' })).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: /Person suchen/ }), 'Miller');
    expect(await screen.findByText('1 Person')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Beispiel, Anna' })).toBeNull();
    expect(window.location.search).toBe('?name=Miller');
  });

  it('says what to do where nobody sounds like it', async () => {
    openPage('/personen?name=Xyz', { [`${LIST}&search=Xyz`]: () => json({ items: [] }) }, () => APPLICANT);
    expect(await screen.findByText(/Niemand klingt so/)).toBeTruthy();
  });
});
