/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { CLERK, openPage } from '../shell/whole-page.fixture';

const URL = '/api/applications/v1/calls/call_1';
const rules = {
  criteria: [{ criterion: 'REACH', titleDe: 'Reichweite', titleEn: 'Reach', weight: 100, mostPoints: 10 }],
  reviewers: 2,
  tieBy: [],
  mark: 'A',
  source: 'Modellannahme',
};
const item = (n: number, more: object = {}) => ({
  applicationId: `app_${n}`,
  fileNumber: `QUEER-2026-${n}`,
  status: 'checked',
  applicantName: 'Beispielwerk e. V.',
  requestedCents: 9_000_000,
  given: 1,
  conflicts: 0,
  sheets: [],
  ...more,
});
const waiting = {
  callId: 'call_1',
  order: { by: 'score', mark: 'A', source: 'Modellannahme' },
  potAvailableCents: 3_000_000,
  items: [
    {
      place: 1,
      applicationId: 'app_4',
      fileNumber: 'QUEER-2026-4',
      district: '08111',
      districtName: 'Stadt Stuttgart',
      applicantName: 'Beispielwerk e. V.',
      requestedCents: 9_000_000,
      wantedCents: 9_000_000,
      score: 6650,
      receivedAt: '2026-02-23T08:00:00.000Z',
      since: '2026-06-15',
      reason: 'Hinter dem Geld.',
      standing: 'pot-short',
    },
  ],
};
const cells = (table: HTMLElement): (string | null)[][] =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
const open = (selection: () => ReturnType<typeof json>, selects = true) =>
  openPage(
    '/aufrufe/call_1',
    {
      [URL]: () => json({ titleDe: 'Aufruf 2026', titleEn: 'Call 2026', selects }),
      [`${URL}/selection/history`]: () => json({ of: 'Aufruf 2026', entries: [] }),
      [`${URL}/selection`]: selection,
      [`${URL}/waiting-list`]: () => json(waiting),
      [`POST ${URL}/selection/scores`]: () => json({}),
      [`POST ${URL}/selection/supplement`]: () => json({}),
    },
    () => CLERK,
  );

describe('the page of a call', () => {
  it('shows who waits for its money, and no selection where its rules have none', async () => {
    const { calls } = open(() => problem(422, 'no-selection'), false);
    expect(cells(await screen.findByRole('table', { name: 'Warteliste' }))).toEqual([
      [
        '1',
        'QUEER-2026-4',
        'Beispielwerk e. V.',
        '23.02.2026, 09:00:00 Uhr (UTC+01:00)',
        '66,5',
        '90.000,00\u00a0€',
        '15.06.2026',
        'der Topf reicht nicht',
        'Hinter dem Geld.',
      ],
    ]);
    expect(screen.queryByRole('heading', { name: 'Auswahl' })).toBeNull();
    await screen.findByRole('heading', { name: 'Auswahl und Warteliste: Aufruf 2026' });
    expect(calls.filter(({ url }) => url.includes('/selection'))).toEqual([]);
  });

  it('takes points of who declared no conflict, hides those of others until then, and says where the money ends', async () => {
    const items = [
      item(1, { own: { isConflicted: false } }),
      item(2, { own: { isConflicted: true } }),
      item(3, { score: 7467, place: 1, isWithin: true }),
    ];
    const { user, calls } = open(() => json({ callId: 'call_1', rules, items, supplements: [] }));
    const table = await screen.findByRole('table', { name: 'Auswahl' });
    expect(cells(table).map((row) => row.slice(4))).toEqual([
      ['1', 'noch verdeckt', ''],
      ['1', 'noch verdeckt', ''],
      ['1', '74,67', 'Geld reicht'],
    ]);
    expect(screen.queryByRole('button', { name: 'Rangfolge ergänzen' })).toBeNull();
    await user.click(screen.getByText('Bewertungen: QUEER-2026-2, Beispielwerk e. V.'));
    expect(await screen.findByText('Sie haben sich für befangen erklärt und bewerten diesen Antrag nicht.')).toBeTruthy();
    await user.click(screen.getByText('Bewertungen: QUEER-2026-1, Beispielwerk e. V.'));
    await user.type(await screen.findByRole('textbox', { name: 'Reichweite' }), '8');
    await user.click(screen.getByRole('button', { name: 'Punkte abgeben' }));
    await waitFor(() => {
      const sent = calls.find((call) => call.url === `${URL}/selection/scores`);
      expect(JSON.parse(String(sent?.init?.body))).toEqual({ applicationId: 'app_1', points: [{ criterion: 'REACH', points: 8 }] });
    });
  });

  it('is supplemented with a reason where the ranking is closed and somebody has no place', async () => {
    const closed = { on: '2026-06-01', availableCents: 9_000_000 };
    const supplements = [{ on: '2026-07-01', availableCents: 300_000, reason: 'Wieder eingesetzt.' }];
    const items = [item(1, { place: 1, isWithin: true, score: 8000 }), item(2, { own: { isConflicted: false } })];
    const { user, calls } = open(() => json({ callId: 'call_1', rules, items, closed, supplements }));
    const added = 'Am 01.07.2026 ergänzt; dafür waren 3.000,00 € im Topf. Grund: Wieder eingesetzt.';
    expect((await screen.findByText(added)).tagName).toBe('P');
    await user.click(screen.getByText('Bewertungen: QUEER-2026-2, Beispielwerk e. V.'));
    expect(await screen.findByRole('button', { name: 'Punkte abgeben' })).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Warum steht der Antrag nicht in der Rangfolge?' }), 'Zu spät geprüft.');
    await user.click(screen.getByRole('button', { name: 'Rangfolge ergänzen' }));
    await waitFor(() => {
      const sent = calls.find((call) => call.url === `${URL}/selection/supplement`);
      expect(JSON.parse(String(sent?.init?.body))).toEqual({ reason: 'Zu spät geprüft.' });
    });
  });
});
