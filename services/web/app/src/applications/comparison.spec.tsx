/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { renderPart } from '../shell/page.fixture';
import { Comparison } from './comparison';
import type { Application } from './types';

const APPLICATION = {
  fileNumber: 'IM25-2025-00001',
  requestedCents: 12_100_000,
  lines: [
    { lineId: 'l1', kind: 'post', share: 100, tier: 'A_SOCIAL_DEGREE', months: 12, amountCents: 6_000_000 },
    { lineId: 'l2', kind: 'post', share: 100, tier: 'A_SOCIAL_DEGREE', months: 12, amountCents: 6_000_000 },
    { lineId: 'l3', kind: 'measure', description: 'Sprachkurs', amountCents: 100_000 },
  ],
  decision: {
    amountCents: 11_220_000,
    lines: [
      { lineId: 'l1', amountCents: 6_000_000, share: 100, months: 12, tier: 'A_SOCIAL_DEGREE' },
      { lineId: 'l2', amountCents: 5_220_000, share: 87, months: 12, tier: 'A_SOCIAL_DEGREE' },
    ],
  },
} as unknown as Application;
const euro = (text: string): string => `${text}\u00a0€`;

describe('what was requested beside what is prepared', () => {
  it('says of each line what differs, and of the whole how much', async () => {
    renderPart(<Comparison application={APPLICATION} />);
    const table = await screen.findByRole('table', { name: 'Beantragt und entschieden' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Position', 'Beantragt', 'Vorbereitet', 'Abweichung', 'Was anders ist'],
      ['Position 1: Stelle 1,00 VZÄ', euro('60.000,00'), euro('60.000,00'), euro('0,00'), 'wie beantragt'],
      ['Position 2: Stelle 1,00 VZÄ', euro('60.000,00'), euro('52.200,00'), euro('-7.800,00'), 'Stelle 0,87 VZÄ'],
      ['Position 3: Maßnahme: Sprachkurs', euro('1.000,00'), euro('0,00'), euro('-1.000,00'), 'nichts'],
      ['Summe', euro('121.000,00'), euro('112.200,00'), euro('-8.800,00'), ''],
    ]);
  });
  it('is nothing where nothing is prepared', () => {
    const { decision: _decision, ...undecided } = APPLICATION;
    renderPart(<Comparison application={undecided} />);
    expect(screen.queryByRole('table')).toBeNull();
  });
});
