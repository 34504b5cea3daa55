/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { CLERK, openPage, signedIn } from '../shell/whole-page.fixture';

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
const NOBODY_TWICE = {
  '/api/staffing/v1/people/found-twice?limit=100': () => json({ items: [] }),
  '/api/staffing/v1/counsellors/successors': () => json({ items: [] }),
  '/api/staffing/v1/counsellors': () => json({ items: [] }),
  '/api/staffing/v1/people/erasures?limit=100': () => json({ items: [] }),
  '/api/staffing/v1/people/refused-shares?limit=100': () => json({ items: [] }),
};

describe('the register of people', () => {
  it('finds somebody by how the name sounds, and keeps what is looked for in the address', async () => {
    const { user } = openPage(
      '/personen',
      {
        ...NOBODY_TWICE,
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
    openPage('/personen?name=Xyz', { ...NOBODY_TWICE, [`${LIST}&search=Xyz`]: () => json({ items: [] }) }, () => APPLICANT);
    expect(await screen.findByText(/Niemand klingt so/)).toBeTruthy();
  });

  it('shows the authority who stands in it twice or sounds like it, and merges them with a reason', async () => {
    const entry = (n: number, district: string, familyName: string) => ({
      personId: `psn_00000000-0000-5000-8000-00000000000${n}`,
      districts: [district],
      names: [{ district, givenName: 'Kathrin', familyName, birthDate: '1985-11-02' }],
    });
    const [first, second] = [entry(1, '08111', 'Maier'), entry(2, '08115', 'Meyer')];
    const alike = { first, second, mostShare: 120, mostOn: '2026-01-01', state: 'alike' };
    const { user, calls } = openPage(
      '/personen',
      {
        ...NOBODY_TWICE,
        '/api/staffing/v1/people/look-alikes?among=SEVERAL_PARTIES&limit=100': () => json({ items: [alike] }),
        '/api/staffing/v1/people/look-alikes?among=ONE_PARTY&limit=100': () => json({ items: [] }),
        [`POST /api/staffing/v1/people/${first.personId}/merges`]: () => json({ ...alike, state: 'merged' }),
      },
      () => CLERK,
    );
    await screen.findByRole('heading', { name: 'Klingt gleich, gleicher Geburtstag' });
    await user.click(screen.getByRole('button', { name: 'Entscheiden' }));
    const dialog = await screen.findByRole('dialog', { name: 'Entscheiden' });
    const form = within(dialog).getByRole('form', { name: 'Zusammenlegen' });
    await user.type(within(form).getByRole('textbox', { name: /Grund/ }), 'Dieselbe Urkunde');
    await user.click(within(form).getByRole('button', { name: 'Zusammenlegen' }));
    await waitFor(() =>
      expect(calls.filter(({ init }) => init.method === 'POST').map(({ init }) => JSON.parse(init.body as string) as object)).toEqual([
        { secondId: second.personId, reason: 'Dieselbe Urkunde' },
      ]),
    );
  });

  it('shows who proposes an erasure that others have not agreed to, and lets whoever reviews decide for all', async () => {
    const nobodyAlike = {
      '/api/staffing/v1/people/look-alikes?among=SEVERAL_PARTIES&limit=100': () => json({ items: [] }),
      '/api/staffing/v1/people/look-alikes?among=ONE_PARTY&limit=100': () => json({ items: [] }),
    };
    const wrote = { givenName: 'Mira', familyName: 'Beispiel', birthDate: '1990-05-04' };
    const parties = [
      { party: '08111', said: 'PROPOSED', ...wrote },
      { party: 'T-CARITAS', said: 'NOTHING', heldSince: '2026-11-03', ...wrote },
    ];
    const proposed = { personId: 'psn_1', reason: 'REQUESTED', proposedOn: '2026-11-01', parties };
    const answers = {
      ...NOBODY_TWICE,
      ...nobodyAlike,
      '/api/staffing/v1/people/erasures?limit=100': () => json({ items: [proposed] }),
      'POST /api/staffing/v1/people/psn_1/settle-erasure': () => json({ personId: 'psn_1', erasedOn: '2026-11-30' }),
    };
    const { user, calls } = openPage('/personen', answers, () =>
      signedIn({ name: 'P', roles: ['GRANT_REVIEWER'], organisation: 'authority' }),
    );
    const row = (await screen.findByRole('rowheader', { name: 'Beispiel, Mira, 04.05.1990' })).closest('tr')!;
    expect(within(row).getByText(/vorgeschlagen; T-CARITAS: noch nichts, gesperrt seit 03.11.2026$/)).toBeTruthy();
    await user.click(within(row).getByRole('button', { name: 'Für alle löschen' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox'), 'löschen');
    await user.click(dialog.getByRole('button', { name: 'Für alle löschen' }));
    await waitFor(() => expect(calls.some((c) => JSON.stringify(c).includes('psn_1/settle-erasure'))).toBe(true));
  });

  it('shows the authority which party asks for time that people do not have, of how many', async () => {
    const item = { party: 'T-CARITAS', personId: 'psn_1', givenName: 'Mira', familyName: 'Beispiel', attempts: 7, peopleOfParty: 31 };
    openPage(
      '/personen',
      {
        ...NOBODY_TWICE,
        '/api/staffing/v1/people/look-alikes?among=SEVERAL_PARTIES&limit=100': () => json({ items: [] }),
        '/api/staffing/v1/people/look-alikes?among=ONE_PARTY&limit=100': () => json({ items: [] }),
        '/api/staffing/v1/people/refused-shares?limit=100': () =>
          json({ items: [{ ...item, firstOn: '2026-11-01', lastOn: '2026-11-30' }] }),
      },
      () => CLERK,
    );
    const row = (await screen.findByRole('rowheader', { name: 'T-CARITAS' })).closest('tr')!;
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(expect.arrayContaining(['Beispiel, Mira', '7', '31', '30.11.2026']) as string[]);
  });

  it('leaves the decision to whoever reviews', async () => {
    openPage(
      '/personen',
      {
        ...NOBODY_TWICE,
        '/api/staffing/v1/people/look-alikes?among=SEVERAL_PARTIES&limit=100': () => json({ items: [] }),
        '/api/staffing/v1/people/look-alikes?among=ONE_PARTY&limit=100': () => json({ items: [] }),
        '/api/staffing/v1/people/erasures?limit=100': () =>
          json({ items: [{ personId: 'psn_000001', reason: 'REQUESTED', proposedOn: '2026-11-01', parties: [] }] }),
      },
      () => CLERK,
    );
    expect(await screen.findByRole('rowheader', { name: 'Eintrag 000001' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Für alle löschen' })).toBeNull();
  });

  it('names who leaves while nobody follows, and links a sign-in to an appointment', async () => {
    const ids = { postId: 'post_1', appointmentId: 'apt_1', programmeId: 'prg_1', district: '08115' };
    const leaving = { ...ids, share: 50, lastDay: '2026-12-31', isVacant: false, postUntil: '2027-06-30', name: 'Mira Beispiel' };
    const held = { ...ids, appointment: { appointmentId: 'apt_1', from: '2025-04-14', name: 'Mira Beispiel' } };
    const { user, calls } = openPage(
      '/personen',
      {
        ...NOBODY_TWICE,
        [LIST]: () => json({ items: [person('Mira', 'Beispiel')] }),
        '/api/staffing/v1/counsellors/successors': () => json({ items: [leaving] }),
        '/api/staffing/v1/counsellors': () =>
          json({ items: [{ humanId: 'per_1', name: 'M. B.', party: '08115', appointmentIds: [], links: [] }] }),
        '/api/staffing/v1/posts?status=filled&limit=200': () => json({ items: [held] }),
        'POST /api/staffing/v1/counsellors/apt_1/link': () => json({ appointmentId: 'apt_1', postId: 'post_1', humanId: 'per_1' }),
      },
      () => APPLICANT,
    );
    const sought = await screen.findByRole('region', { name: 'Nachfolge gesucht' });
    expect(within(sought).getByRole('link', { name: 'Mira Beispiel' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Zuordnen' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByRole('option', { name: /Mira Beispiel, seit/ });
    await user.selectOptions(within(dialog).getByRole('combobox'), 'apt_1');
    await user.click(within(dialog).getByRole('button', { name: 'Zuordnen' }));
    await waitFor(() => expect(calls.some((c) => JSON.stringify(c).includes('apt_1/link'))).toBe(true));
  });

  it('takes a sign-in off an appointment by a second person', async () => {
    const links = [{ appointmentId: 'apt_1', postId: 'post_1' }];
    const linked = { appointmentId: 'apt_1', postId: 'post_1', humanId: 'per_1' };
    const { user, calls } = openPage(
      '/personen',
      {
        ...NOBODY_TWICE,
        [LIST]: () => json({ items: [] }),
        '/api/staffing/v1/counsellors': () =>
          json({ items: [{ humanId: 'per_1', name: 'M. B.', party: '08115', appointmentIds: ['apt_1'], links }] }),
        '/api/staffing/v1/counsellors/apt_1/link?postId=post_1': () =>
          json({ ...linked, unlink: { reason: 'OTHER_PERSON', proposedOn: '2026-11-01', proposedBy: 'per_2' } }),
        'POST /api/staffing/v1/counsellors/apt_1/confirm-unlink': () => json({ appointmentId: 'apt_1', postId: 'post_1' }),
      },
      () => APPLICANT,
    );
    await user.click(await screen.findByRole('button', { name: 'Lösen' }));
    await screen.findByText(/Am 01.11.2026 vorgeschlagen: Es ist ein anderer Mensch/);
    await user.click(screen.getByRole('button', { name: 'Bestätigen und lösen' }));
    await waitFor(() => expect(calls.some((c) => JSON.stringify(c).includes('apt_1/confirm-unlink'))).toBe(true));
  });
});
