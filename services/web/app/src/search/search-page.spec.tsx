/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { CLERK, openPage } from '../shell/whole-page.fixture';
import type { Found, FoundItem } from './types';

const item = (n: number, why: FoundItem['why']): FoundItem => ({
  applicationId: `app_${n}`,
  fileNumber: `SU22-2022-000${n}`,
  callId: 'call_1',
  programmeId: 'prg_1',
  district: '08117',
  districtName: 'Landkreis Göppingen',
  applicantName: 'Landkreis Göppingen',
  why,
});
const FOUND: Found = {
  groups: [
    {
      group: 'party',
      items: [
        item(1, [
          {
            place: 'party',
            parts: [
              { text: 'Landkreis ', isMatch: false },
              { text: 'Göppingen', isMatch: true },
            ],
          },
        ]),
      ],
    },
    { group: 'text', items: [item(2, [{ place: 'line', parts: [{ text: 'Göppinger', isMatch: true }] }])] },
  ],
  n: 2,
  hasMore: false,
};
const open = (found: Found = FOUND) =>
  openPage(
    '/suche?suche=g%C3%B6ppin',
    { '/api/applications/v1/search?q=g%C3%B6ppin': () => json(found), '/api/applications/v1/search?q=289.498%2C39': () => json(found) },
    () => CLERK,
  );

describe('the search', () => {
  it('shows what was found by why, with what matched marked', async () => {
    open();
    const party = within(await screen.findByRole('region', { name: /^Antragsteller/ }));
    expect(party.getByRole('link', { name: 'SU22-2022-0001' }).getAttribute('href')).toBe('/antraege/app_1');
    expect([...document.querySelectorAll('mark')].map((m) => m.textContent)).toEqual(['Göppingen', 'Göppinger']);
    expect(screen.getByRole('status').textContent).toBe('2 Anträge');
  });

  it('is walked with J and K', async () => {
    const { user } = open();
    await screen.findByRole('link', { name: 'SU22-2022-0001' });
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('jj');
    expect(document.activeElement?.textContent).toBe('SU22-2022-0002');
    await user.keyboard('k');
    expect(document.activeElement?.textContent).toBe('SU22-2022-0001');
  });

  it('asks for what is typed and keeps it in the address', async () => {
    const { user, calls } = open();
    const field = await screen.findByRole('searchbox', { name: 'Suchen nach' });
    await user.clear(field);
    await user.type(field, '289.498,39');
    await waitFor(() => expect(window.location.search).toBe('?suche=289.498%2C39'));
    await waitFor(() => expect(calls.map((c) => c.url)).toContain('/api/applications/v1/search?q=289.498%2C39'));
  });

  it('says that nothing was found, and what finds more', async () => {
    open({ groups: [], n: 0, hasMore: false });
    expect(await screen.findByText('Nichts gefunden. Weniger oder kürzere Wörter finden mehr.')).not.toBeNull();
  });

  it('is a key away from a page without a search of its own', async () => {
    const { user } = openPage('/barrierefreiheit', {}, () => CLERK);
    await screen.findByRole('link', { name: 'Suche' });
    await user.keyboard('/');
    await waitFor(() => expect(window.location.pathname).toBe('/suche'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Suchen nach' })));
  });
});
