/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { openPage } from '../shell/whole-page.fixture';

const decree = (code: string, group: object, more: object = {}) => ({
  decreeId: `dcr_${code}`,
  code,
  titleDe: `Erlass ${code}`,
  titleEn: `Decree ${code}`,
  source: 'Pressemitteilung.',
  publishedOn: '2022-03-11',
  validFrom: '2017-07-24',
  effectiveOn: '2017-07-24',
  groups: [{ group: 'UKRAINE', titleDe: 'Vertriebene aus der Ukraine', titleEn: 'displaced persons', ...group }],
  ...more,
});
const from = { value: '2022-03-11', mark: 'F', source: 'Erlass vom 11.03.2022' };
const DECREES = [
  decree('ZG2022', { residenceStatus: ['SECTION_24'], from }),
  decree('ZG2023', { accommodation: ['FOLLOW_UP', 'PRIVATE'], from, to: { ...from, value: '2023-12-31' } }, { validTo: '2023-12-31' }),
];
const cells = (table: HTMLElement): (string | null)[][] =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the target groups', () => {
  it('stand by decree, the newest first, with whom it names from which day on', async () => {
    openPage('/zielgruppen', { '/api/applications/v1/decrees': () => json({ items: DECREES }, 200, { etag: '"2"' }) });
    const tables = [await screen.findByRole('table', { name: 'Erlass ZG2023' }), screen.getByRole('table', { name: 'Erlass ZG2022' })];
    const head = ['Gruppe', 'Wer', 'Beraten vom', 'bis', 'Kennzeichen', 'Quelle'];
    expect(tables.map(cells)).toEqual([
      [
        head,
        ['Vertriebene aus der Ukraine', 'Anschlussunterbringung, eigene Wohnung', '11.03.2022', '31.12.2023', 'belegt', 'Erlass vom 11.03.2022'],
      ],
      [head, ['Vertriebene aus der Ukraine', 'Aufenthalt nach § 24 AufenthG', '11.03.2022', 'offen', 'belegt', 'Erlass vom 11.03.2022']],
    ]);
    expect(screen.getByText('Veröffentlicht am 11.03.2022, gilt vom 24.07.2017 an bis zum 31.12.2023. Pressemitteilung.')).toBeTruthy();
    expect(screen.getByText('Veröffentlicht am 11.03.2022, gilt vom 24.07.2017 an. Pressemitteilung.')).toBeTruthy();
  });

  it('say that there are none yet', async () => {
    openPage('/zielgruppen', { '/api/applications/v1/decrees': () => json({ items: [] }, 200, { etag: '"0"' }) });
    expect(await screen.findByText('Noch kein Erlass ist veröffentlicht. Ohne ihn wird niemand in die Beratung aufgenommen.')).toBeTruthy();
  });
});
