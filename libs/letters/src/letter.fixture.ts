import type { Letter } from './letter';

/** A letter with one of everything. */
export const aLetter = (of: Partial<Letter> = {}): Letter => ({
  title: 'Eingangsbestätigung',
  language: 'de',
  at: '2022-07-12T08:15:00.007Z',
  sender: { name: 'Regierungspräsidium Stuttgart', address: ['Ruppmannstraße 21', '70565 Stuttgart'] },
  recipient: ['Landkreis Esslingen'],
  reference: [{ label: 'Aktenzeichen', value: 'SU22-2022-00001' }],
  footer: 'SU22-2022-00001',
  blocks: [
    { kind: 'heading', text: 'Was beantragt ist' },
    { kind: 'paragraph', text: 'Zwei Stellen.' },
    { kind: 'list', items: ['eine ganze', 'eine halbe'] },
    {
      kind: 'table',
      caption: 'Positionen',
      columns: [
        { label: 'Stelle', kind: 'text' },
        { label: 'Beantragt', kind: 'amount' },
        { label: 'Prüfsumme', kind: 'code' },
      ],
      rows: [['Beratung', '37.000,00 €', 'ab'.repeat(32)]],
    },
    {
      kind: 'square',
      path: '/beleg?aktenzeichen=SU22-2022-00001&code=7KQ2-M4TX-9WPA-3DRE',
      alt: 'QR-Code zur Akte',
      text: 'Code 7KQ2-M4TX-9WPA-3DRE',
    },
    { kind: 'facts', of: [{ label: 'Prüfsumme (SHA-256)', value: 'cd'.repeat(32), isCode: true }] },
  ],
  attached: { name: 'eingang.json', description: 'Die Eingangsbestätigung in Daten', data: { lines: 2, cents: 3_700_000 } },
  ...of,
});
