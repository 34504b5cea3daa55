/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';

const PARTY = signedIn({ name: 'Thomas Reiser', roles: ['APPLICANT'], organisation: '08211' });
const REQUEST = {
  requestId: 'inf_1',
  applicationId: 'app_1',
  fileNumber: 'BW-1',
  callId: 'call_1',
  items: ['Arbeitsvertrag', 'Zeugnis'],
  requestedOn: '2026-11-16',
  lastDay: '2026-12-01',
  state: 'open',
};

describe('what a party was asked for', () => {
  it('is listed with its days, what became of it, and the way to the file', async () => {
    const { user } = openPage(
      '/nachforderungen',
      {
        '/api/applications/v1/calls/to-apply-for': () => json({ today: '2026-11-29', items: [] }),
        '/api/applications/v1/information-requests': () =>
          json({
            today: '2026-11-29',
            items: [
              REQUEST,
              { ...REQUEST, requestId: 'inf_2', fileNumber: 'BW-2', lastDay: '2026-11-26', state: 'overdue' },
              { ...REQUEST, requestId: 'inf_3', fileNumber: 'BW-3', state: 'answered', answeredAt: '2026-11-20T08:00:00.000Z' },
            ],
          }),
      },
      () => PARTY,
    );
    const table = await screen.findByRole('table', { name: 'Nachforderungen' });
    const rows = () => within(table).getAllByRole('row').slice(1);
    expect(rows()).toHaveLength(3);
    expect(rows()[0]?.textContent).toContain('Arbeitsvertrag · Zeugnis');
    expect(rows()[0]?.textContent).toContain('noch 2 Tage');
    expect(rows()[1]?.textContent).toContain('3 Tage darüber');
    expect(within(rows()[0]!).getByRole('link', { name: 'BW-1' }).getAttribute('href')).toBe('/antraege/app_1');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'beantwortet');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.textContent).toContain('20.11.2026, 09:00');
  });
});
