/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { openPage } from '../shell/whole-page.fixture';

const line = (year: number, key: string, titleDe: string, cents: number, mark = 'F') => ({
  year,
  line: key,
  titleDe,
  titleEn: titleDe,
  amount: { value: cents, mark, source: 'Pressemitteilung' },
});
const PACT = {
  version: 1,
  titleDe: 'Pakt für Integration',
  titleEn: 'Pact',
  publishedOn: '2025-12-11',
  source: 'x',
  years: [
    { year: 2025, sumCents: 5_800_000_000, lines: [line(2025, 'IM', 'Integrationsmanagement', 5_800_000_000)] },
    {
      year: 2026,
      sumCents: 5_830_000_000,
      lines: [line(2026, 'IM', 'Integrationsmanagement', 5_800_000_000), line(2026, 'QUEER', 'Queere Geflüchtete', 30_000_000, 'A')],
    },
  ],
};
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('the pact', () => {
  it('is a table of its lines by year, with the sum of each year and a mark at each amount', async () => {
    openPage('/pakt', { '/api/applications/v1/pact': () => json(PACT, 200, { etag: '"1"' }) });
    const table = await screen.findByRole('table', { name: 'Pakt für Integration' });
    const rows = within(table).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map((cell) => plain(cell.textContent)))).toEqual([
      ['Position', '2026', '2025'],
      ['Integrationsmanagement', '58.000.000 € F', '58.000.000 € F'],
      ['Queere Geflüchtete', '300.000 € A', '–'],
      ['Summe', '58.300.000 €', '58.000.000 €'],
    ]);
  });
  it('shows what an equal base would move, in words and to the cent, and writes nothing', async () => {
    const weights = [
      { district: '08111', weight: 600 },
      { district: '08211', weight: 100 },
    ];
    const call = { callId: 'call_1', titleDe: 'Aufruf 2025', titleEn: 'Call', potCents: 70_000, distributionKey: { label: 'Einwohner', weights } };
    openPage('/pakt?sockel=20', {
      '/api/applications/v1/pact': () => json(PACT, 200, { etag: '"1"' }),
      '/api/applications/v1/calls?limit=200': () => json({ items: [call] }),
      '/api/applications/v1/calls/call_1': () => json(call),
    });
    const region = within(await screen.findByRole('region', { name: 'Was wäre, wenn' }));
    // 140.00 in equal parts are 70.00 each; of the other 560.00 the larger one has 480.00.
    const said = await region.findByText(/^Ein Sockel von 20/);
    expect(plain(said.textContent)).toBe(
      'Ein Sockel von 20 %, für alle gleich, verschiebt 50,00 €: 1 Kreis gewinnt, einer gibt ab. Es gewinnt, wer im Schlüssel (Einwohner) weniger zählt als 350, den Durchschnitt.',
    );
    const rows = within(region.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].slice(1).map((cell) => plain(cell.textContent)))).toEqual([
      ['100,00 €', '150,00 €', '+50,00 €'],
      ['600,00 €', '550,00 €', '−50,00 €'],
    ]);
  });
  it('tells who published which version, and hands the story out as a file', async () => {
    const sentence = 'Am 01.08.2022, 11:30 Uhr hat Eva Maier (Ministerium, Land) Fassung 1 des Pakts „Pakt“ veröffentlicht.';
    const entry = {
      at: '2022-08-01T09:30:00.000Z',
      effectiveOn: '2022-01-01',
      sentence,
      actor: { role: 'MINISTRY', organisation: 'Land', name: 'Eva Maier' },
      eventType: 'pact.published',
      position: 'applications:1:1',
    };
    openPage('/pakt', {
      '/api/applications/v1/pact': () => json(PACT, 200, { etag: '"1"' }),
      '/api/applications/v1/pact/history': () => json({ of: 'Pakt', entries: [entry] }),
    });
    expect((await screen.findByText(sentence)).tagName).toBe('P');
    const section = screen.getByRole('region', { name: 'Verlauf' });
    expect(within(section).getByRole('button', { name: 'Verlauf herunterladen' })).toBeTruthy();
  });

  it('says what changed between two days, amount by amount, with the sentence of what changed it', async () => {
    const change = { field: '/years/2026', name: 'Summe 2026', before: '2,00 €', after: '3,50 €', causes: ['applications:1:2'] };
    const entry = { sentence: 'Fassung 2 des Pakts wurde veröffentlicht.', sentenceEn: 'Version 2.', position: 'applications:1:2' };
    openPage('/pakt', {
      '/api/applications/v1/pact': () => json(PACT, 200, { etag: '"1"' }),
      '/api/reporting/v1/clock': () => json({ now: '2026-01-10T12:00:00.000Z', today: '2026-01-10', simulated: false }),
      '/api/applications/v1/pact/changes?from=2026-01-09T22%3A59%3A59.999Z': () => json({ of: 'Pakt', changes: [change], entries: [entry] }),
    });
    expect((await screen.findByText(entry.sentence)).tagName).toBe('P');
    const section = screen.getByRole('region', { name: 'Was hat sich geändert?' });
    const [, row] = within(within(section).getByRole('table')).getAllByRole('row');
    expect([...row!.children].map((cell) => plain(cell.textContent))).toEqual(['Summe 2026', '2,00 €', '3,50 €']);
  });

  it('added an amount that nobody had found as if it were known, and said no finding', async () => {
    const unfound = { year: 2024, sumCents: 6_600_000_000, lines: [line(2024, 'IM', 'Integrationsmanagement', 5_800_000_000, '?')] };
    openPage('/pakt', { '/api/applications/v1/pact': () => json({ ...PACT, years: [unfound, ...PACT.years] }, 200, { etag: '"1"' }) });
    const table = await screen.findByRole('table', { name: 'Pakt für Integration' });
    const rows = within(table).getAllByRole('row');
    expect([rows[1], rows.at(-1)].map((row) => plain(row!.children[3]!.textContent))).toEqual(['n. b. ?', 'n. b.']);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(plain(heading.textContent)).toBe('Für 2026 sieht der Pakt 58.300.000 € vor, 300.000 € mehr als 2025');
  });

  it('is shown as it was known and in force on another day', async () => {
    const then = { ...PACT, years: PACT.years.slice(0, 1) };
    openPage('/pakt?am=2025-06-01', {
      '/api/applications/v1/pact': () => json(PACT, 200, { etag: '"1"' }),
      '/api/applications/v1/pact?effectiveOn=2025-06-01': () => json(then),
    });
    await screen.findByText('So galt der Pakt am 1. Juni 2025.');
    const table = await screen.findByRole('table', { name: 'Pakt für Integration' });
    expect([...within(table).getAllByRole('row')[0]!.children].map((cell) => cell.textContent)).toEqual(['Position', '2025']);
  });

  it('says that there is none yet', async () => {
    openPage('/pakt', { '/api/applications/v1/pact': () => problem(404, 'not-found') });
    expect((await screen.findByText('Der Pakt ist noch nicht veröffentlicht.')).tagName).toBe('P');
  });
});
