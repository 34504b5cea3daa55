/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, renderPart } from '../shell/page.fixture';
import { Changes } from './changes';
import type { Application } from './types';

const URL = '/api/applications/v1/applications/app_1';
/** From the beginning of today to now. */
const CHANGED = `${URL}/changes?from=2022-07-31T21%3A59%3A59.999Z`;
const application = {
  applicationId: 'app_1',
  receivedAt: '2022-07-12T08:15:00.000Z',
  to: '2023-06-30',
  lines: [] as unknown,
} as Application;
const sentence = 'Am 01.08.2022, 11:30 Uhr hat Sabine Krüger den Antrag formal geprüft.';
const CHANGES = {
  applicationId: 'app_1',
  fileNumber: 'SU22-1',
  by: 'known',
  from: '2022-07-31T21:59:59.999Z',
  to: '2022-08-01T12:00:00.000Z',
  changes: [{ field: '/status', name: 'Stand', before: 'eingegangen', after: 'formal geprüft', causes: ['p2'] }],
  entries: [
    {
      at: '2022-08-01T09:30:00.000Z',
      effectiveOn: '2022-08-01',
      sentence,
      sentenceEn: 'On 01 Aug 2022, 11:30, Sabine Krüger checked the application formally.',
      actor: { role: 'GRANT_CLERK', organisation: 'RP' },
      eventType: 'formal-check.passed',
      position: 'p2',
    },
  ],
};
const clock = () => json({ now: '2022-08-01T12:00:00.000Z', today: '2022-08-01', simulated: false });

describe('what has changed in an application', () => {
  it('stands field by field with what changed it, in the language in which it is told', async () => {
    const calls = fakeServer({ '/api/reporting/v1/clock': clock, [CHANGED]: () => json(CHANGES) });
    renderPart(<Changes application={application} />);
    const table = await screen.findByRole('table', { name: 'Eine Angabe hat sich geändert' });
    const [, row] = within(table).getAllByRole('row');
    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual(['Stand', 'eingegangen', 'formal geprüft']);
    screen.getByText(sentence);
    expect(calls.map((c) => c.url)).toContain(CHANGED);
  });

  it('is compared by what was known only: what held is the other axis', async () => {
    const effective = `${URL}/changes?by=effective&from=2022-07-31T21%3A59%3A59.999Z`;
    const calls = fakeServer({
      '/api/reporting/v1/clock': clock,
      [CHANGED]: () => json({ ...CHANGES, changes: [], entries: [] }),
      [effective]: () => json({ ...CHANGES, by: 'effective' }),
    });
    renderPart(<Changes application={application} />);
    await userEvent.click(await screen.findByRole('radio', { name: 'was galt' }));
    await screen.findByRole('table', { name: 'Eine Angabe hat sich geändert' });
    expect(calls.map((c) => c.url)).toContain(effective);
    expect(screen.getByText('so galt es davor')).toBeTruthy();
  });

  it('repeated the sentence at every field of a new application, and told keys', async () => {
    const fields = [
      ['/applicationId', 'Kennung des Antrags', 'app_1'],
      ['/district', 'Kreis', '08111'],
      ['/bank', 'Bankverbindung', 'DE02 … 2051, BYLADEM1001'],
      ...[1, 2, 3, 4, 5].map((n) => [`/f${n}`, `Angabe ${n}`, 'x'] as const),
    ] as const;
    const changes = fields.map(([field, name, after]) => ({ field, name, after, causes: ['p2'] }));
    fakeServer({
      '/api/reporting/v1/clock': clock,
      '/api/reporting/v1/tiles': () => json([{ district: '08111', fullName: 'Stuttgart' }]),
      [CHANGED]: () => json({ ...CHANGES, changes }),
    });
    renderPart(<Changes application={application} />);
    expect(await screen.findAllByText(sentence)).toHaveLength(1);
    expect((await screen.findByText('7 Angaben haben sich geändert', { selector: 'summary' })).closest('details')?.open).toBe(false);
    const cells = () =>
      [...document.querySelectorAll('table tbody tr')].slice(0, 2).map((row) => [...row.children].map((cell) => cell.textContent));
    await waitFor(() =>
      expect(cells()).toEqual([
        ['Kreis', '–', 'Stuttgart'],
        ['Bankverbindung', '–', 'DE02 … 2051, BYLADEM1001'],
      ]),
    );
  });

  it('is said to be nothing, where nothing changed', async () => {
    fakeServer({ '/api/reporting/v1/clock': clock, [CHANGED]: () => json({ ...CHANGES, changes: [], entries: [] }) });
    renderPart(<Changes application={application} />);
    expect(await screen.findByText('In dieser Zeit hat sich nichts geändert.')).toBeTruthy();
  });
});
