/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { openPage } from '../shell/whole-page.fixture';

const figures = (committedCents: number, frameCents = 10_000_000) => ({
  frameCents,
  requestedCents: 0,
  committedCents,
  shareApproved: 0,
  shareFilled: 0,
  shareVacant: 0,
  casesOpen: 0,
  talks: 0,
});
const district = (key: string, plate: string, name: string, a: object, b: object) => ({
  district: key,
  plate,
  name,
  kind: 'Landkreis',
  counselling: 'exact',
  a,
  b,
});
const DISTRICTS = [
  district('08115', 'BB', 'Böblingen', figures(0), figures(1_000_000)),
  district('08116', 'ES', 'Esslingen', figures(500_000), figures(200_000)),
  district('08117', 'GP', 'Göppingen', figures(0, 0), figures(0, 0)),
];
const point = (effectiveOn: string) => ({ effectiveOn, knownAt: '2026-11-29T12:00:00.000Z', provisional: false });
const answer =
  (a: string, b: string, districts = DISTRICTS) =>
  () =>
    json({
      a: point(a),
      b: point(b),
      today: '2026-11-29',
      totals: { a: figures(500_000), b: figures(1_200_000) },
      districts,
      programmes: [],
    });
const TURNED = DISTRICTS.map((d) => ({ ...d, a: d.b, b: d.a }));

const open = (address: string) => {
  const of = '/api/reporting/v1/figures/comparison?programmeId=all';
  return openPage(address, {
    '/api/reporting/v1/tiles': () =>
      json(DISTRICTS.map(({ district: key, plate, name }, col) => ({ district: key, plate, name, col, row: 0 }))),
    [of]: answer('2026-11-29', '2026-11-29'),
    [`${of}&aEffectiveOn=2022-06-06`]: answer('2022-06-06', '2026-11-29'),
    [`${of}&bEffectiveOn=2022-06-06`]: answer('2026-11-29', '2022-06-06', TURNED),
  }).user;
};
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, ' ');
const tile = (key: string): string => plain(document.querySelector(`[data-district="${key}"]`)?.getAttribute('aria-label'));
const total = (): string => plain(document.querySelector('[data-total="committedCents"] .pw-totals__value')?.textContent);
const rows = async (): Promise<string[]> => {
  const table = await screen.findByRole('table', { name: 'Unterschiede aller Kreise' });
  return within(table)
    .getAllByRole('rowheader')
    .map((h) => h.querySelector('button span:last-child')?.firstChild?.textContent ?? '')
    .filter((name) => name !== '');
};

describe('the comparison of two points in time', () => {
  it('says what lies between them: of the state, on each tile and in the sentence', async () => {
    open('/vergleich?standA=2022-06-06');
    await screen.findByRole('heading', { level: 1, name: 'Zwei Stände vergleichen' });
    await waitFor(() => expect(total()).toBe('+7.000 €'));
    expect(screen.getByText('A: Stand 06.06.2022, bekannt heute')).toBeTruthy();
    expect([tile('08115'), tile('08116')]).toEqual([
      'BB +10 T: Böblingen (Landkreis), Bewilligt +10.000,00 €, A 0,00 €, B 10.000,00 €',
      'ES −3 T: Esslingen (Landkreis), Bewilligt −3.000,00 €, A 5.000,00 €, B 2.000,00 €',
    ]);
    expect(plain(document.querySelector('.pw-greatest__finding')?.textContent)).toBe(
      'Bewilligt: +7.000,00 € im Land. 1 Kreis hat mehr, 1 weniger, 1 gleich viel.',
    );
  });

  it('counts a district without a figure on neither side', async () => {
    open('/vergleich?standA=2022-06-06&kennzahl=exhausted');
    await waitFor(() => expect(tile('08117')).toBe('GP –: Göppingen (Landkreis), Ausschöpfung –, A –, B –'));
    expect(plain(document.querySelector('.pw-greatest__finding')?.textContent)).toBe(
      'Ausschöpfung: +7 PP im Land. 1 Kreis hat mehr, 1 weniger, 0 gleich viel.',
    );
  });

  it('shows the districts that changed alone when asked to, and keeps that in the address', async () => {
    const user = open('/vergleich?standA=2022-06-06');
    expect(await rows()).toEqual(['Böblingen', 'Esslingen', 'Göppingen']);
    await user.click(screen.getByRole('checkbox', { name: 'nur Kreise mit Unterschied' }));
    await waitFor(async () => expect(await rows()).toEqual(['Böblingen', 'Esslingen']));
    expect(window.location.search).toBe('?standA=2022-06-06&nur=geaendert');
  });

  it('turns A and B round by a key', async () => {
    const user = open('/vergleich?standA=2022-06-06');
    await waitFor(() => expect(total()).toBe('+7.000 €'));
    await user.keyboard('t');
    await waitFor(() => expect(window.location.search).toBe('?standB=2022-06-06'));
    await waitFor(() => expect(tile('08115')).toBe('BB −10 T: Böblingen (Landkreis), Bewilligt −10.000,00 €, A 10.000,00 €, B 0,00 €'));
  });

  it('says that two equal points have nothing between them', async () => {
    open('/vergleich');
    expect(await screen.findByText('A und B sind derselbe Stand. Wählen Sie für A oder B einen anderen Tag.')).toBeTruthy();
  });
});
