/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { renderPart } from '../shell/page.fixture';
import { IntendedLines } from './intended-lines';

/** Amounts are written with a space that does not break. */
const plain = (element: Element): string => (element.textContent ?? '').replace(/\u00a0/g, ' ');

describe('what a notice would take', () => {
  it('says of a line in parts what is left for which months', async () => {
    const half = { from: '2022-07-01', to: '2022-12-31', months: 6, share: 50, ruleSetVersion: 1, amountCents: 1_600_000 };
    const full = { ...half, from: '2023-01-01', to: '2023-06-30', share: 100, amountCents: 3_200_000 };
    const before = { amountCents: 4_800_000, share: 100, months: 12, parts: [half, full] };
    const after = { amountCents: 1_600_000, share: 50, months: 6, to: '2022-12-31' };
    renderPart(<IntendedLines lines={[{ lineId: 'line-1', place: 1, before, after, differenceCents: -3_200_000 }]} />);
    const [, row] = within(await screen.findByRole('table')).getAllByRole('row');
    expect([...row!.querySelectorAll('th, td')].map(plain)).toEqual([
      '1',
      '48.000,00 €; 01.07.2022 – 31.12.2022: 0,50 VZÄ, 6 Monate; 01.01.2023 – 30.06.2023: 1,00 VZÄ, 6 Monate',
      '16.000,00 €, 0,50 VZÄ, 6 Monate, bis 31.12.2022',
      '-32.000,00 €',
    ]);
  });
});
