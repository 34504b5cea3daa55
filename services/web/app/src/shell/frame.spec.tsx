/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import operator from '../../public/betreiber.json';
import { setLanguage } from '../texts/language';
import { json } from './page.fixture';
import './start-page'; // loaded apart: it is compiled before anybody waits for it
import { CLERK, openPage } from './whole-page.fixture';

const NOBODY = { signedIn: false, stateName: 'Baden-Württemberg' };

const open = (address: string, me: () => object, more: Parameters<typeof openPage>[1] = {}) => {
  const none = () => json({ items: [] });
  return openPage(
    address,
    {
      '/betreiber.json': () => json(operator),
      '/api/applications/v1/calls?limit=200': none,
      '/api/applications/v1/applications?limit=2000&district=08111': none,
      '/api/applications/v1/applications?limit=2000': none,
      ...more,
    },
    me,
  );
};
const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });

afterEach(async () => await setLanguage('de'));

describe('the frame of the page', () => {
  it('shows whoever is not signed in the way to sign in, back to where they wanted to go', async () => {
    open('/antraege?status=granted', () => NOBODY);
    const link = await screen.findByRole('link', { name: 'Anmelden' });
    expect(link.getAttribute('href')).toBe('/auth/login?returnTo=%2Fantraege%3Fstatus%3Dgranted');
  });

  it('counts in the navigation what waits for a clerk, and says so to those who hear it', async () => {
    open('/impressum', () => CLERK, {
      '/api/applications/v1/tasks?limit=1': () =>
        json({
          groups: [
            { urgency: 'overdue', n: 2, cents: 100 },
            { urgency: 'later', n: 101, cents: 100 },
          ],
        }),
    });
    await screen.findByRole('link', { name: 'Aufgaben , 103 warten auf Sie' });
    expect(screen.getByRole('link', { name: 'Übersicht' })).not.toBeNull();
  });

  it('offers six pages at most, and the others in a menu that closes when one was chosen', async () => {
    const ALL = ['MINISTRY', 'GRANT_CLERK', 'APPLICANT', 'TEAM_LEAD', 'OPERATIONS'];
    const { user } = open('/impressum', () => ({ ...CLERK, roles: ALL }));
    const navigation = await screen.findByRole('navigation', { name: 'Hauptnavigation' });
    const names = () =>
      within(navigation)
        .getAllByRole('link')
        .map((link) => link.textContent);
    const inTheBar = ['Start', 'Übersicht', 'Aufgaben', 'Anträge', 'Entwürfe', 'Stellenplan'];
    expect(names()).toEqual(inTheBar);
    await user.click(within(navigation).getByRole('button', { name: 'Mehr' }));
    expect(names()).toEqual([
      ...inTheBar,
      'Stellen',
      'Bescheide',
      'Nachweise',
      'Nachforderungen',
      'Weiterleitungen',
      'Verlängerungen',
      'Stichprobe',
      'Änderungsanzeigen',
      'Besetzung',
      'Personen',
      'Qualifikation prüfen',
      'Betrieb',
      'Programme',
      'Netzwerk',
      'Meine Anmeldung',
      'Datenschutz',
      'Verzeichnis',
      'Rechte',
      'Abonnements',
      'Ereignisse',
    ]);
    await user.click(within(navigation).getByRole('link', { name: 'Ereignisse' }));
    await waitFor(() => expect([window.location.pathname, names()]).toEqual(['/ereignisse', inTheBar]));
  });

  it('has no menu for whom all pages fit into the bar', async () => {
    open('/impressum', () => ({ ...CLERK, roles: ['DATA_PROTECTION'] }));
    const navigation = await screen.findByRole('navigation', { name: 'Hauptnavigation' });
    expect(
      within(navigation)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Übersicht', 'Programme', 'Datenschutz', 'Verzeichnis', 'Rechte', 'Ereignisse']);
    expect(within(navigation).queryByRole('button', { name: 'Mehr' })).toBeNull();
  });

  it('has a page for an address that does not exist, dots in it or not', async () => {
    open('/gibt.es.nicht', () => NOBODY);
    await heading('Diese Seite gibt es nicht.');
    expect(screen.getByRole('link', { name: 'Zur Übersicht' })).toBeTruthy();
  });

  it('leaves out what is not possible in an address, and says so', async () => {
    open('/antraege?status=halb&kreis=08111', () => CLERK);
    await heading('Anträge');
    expect(
      await screen.findByText('Die Adresse enthielt Angaben, die hier nicht möglich sind; sie wurden weggelassen: status.'),
    ).toBeTruthy();
    await waitFor(() => expect(window.location.search).toBe('?kreis=08111'));
  });

  it('tells who may see a page that this person may not, and does not offer it', async () => {
    const { calls } = open('/betrieb', () => CLERK);
    expect(await screen.findByText('Das ist diesen Rollen vorbehalten: Betrieb.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Betrieb' })).toBeNull();
    expect(calls.filter((c) => c.url.includes('/ops/'))).toEqual([]);
  });

  it('moves the focus to the heading of the page that was gone to', async () => {
    open('/antraege', () => CLERK);
    await heading('Anträge');
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole('link', { name: 'Impressum' }));
    const title = await heading('Impressum');
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe('Impressum – Paktwerk');
  });

  it('speaks English when asked to, and remembers it', async () => {
    open('/antraege', () => CLERK);
    await heading('Anträge');
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    await heading('Applications');
    expect([document.documentElement.lang, localStorage.getItem('paktwerk-language')]).toEqual(['en', 'en']);
    expect(screen.getByRole('button', { name: 'Deutsch' })).toBeTruthy();
  });

  it('keeps what was typed when the session ends, shows no person, and goes on after signing in beside it', async () => {
    let me: object = CLERK;
    const { client } = open('/barriere-melden', () => me);
    expect(await screen.findByText('Jonas Weber')).toBeTruthy();
    await userEvent.type(await screen.findByLabelText('Was ging nicht?'), 'Die Tabelle');
    me = NOBODY;
    await act(() => client.invalidateQueries({ queryKey: ['', '/auth/me'] }));
    const again = await screen.findByRole('link', { name: 'In neuem Fenster anmelden' });
    expect(again.getAttribute('href')).toBe('/auth/login?returnTo=%2Fangemeldet');
    expect(screen.queryByText('Jonas Weber')).toBeNull();
    expect((screen.getByLabelText('Was ging nicht?') as HTMLTextAreaElement).value).toBe('Die Tabelle');
    me = { ...CLERK, csrf: 'another' };
    await userEvent.click(screen.getByRole('button', { name: 'Ich bin wieder angemeldet' }));
    expect(await screen.findByText('Jonas Weber')).toBeTruthy();
    expect((screen.getByLabelText('Was ging nicht?') as HTMLTextAreaElement).value).toBe('Die Tabelle');
  });
});
