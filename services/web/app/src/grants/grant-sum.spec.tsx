/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { fakeServer, renderPart } from '../shell/page.fixture';
import { GrantSum } from './grant-sum';
import type { Grant } from './types';

const notice = (kind: string, releasedOn: string, more: object) => ({
  noticeId: `ntc_${releasedOn}`,
  kind,
  status: 'final',
  releasedOn,
  delivered: { on: releasedOn },
  ...more,
});
const shown = async (...notices: readonly object[]): Promise<readonly (readonly (string | null)[])[]> => {
  fakeServer({});
  renderPart(<GrantSum grant={{ fileNumber: 'IM25-1', notices } as unknown as Grant} />);
  await screen.findByRole('heading', { name: 'Was bewilligt ist' });
  return [...document.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );
};

describe('what is granted now', () => {
  it('stood in a sentence of the history alone, and the column of amounts did not add up', async () => {
    const rows = await shown(
      notice('GRANT', '2025-03-10', { amountCents: 55_500_000 }),
      notice('REVOCATION', '2025-07-21', { amountCents: 55_350_000, differenceCents: -150_000 }),
      notice('REIMBURSEMENT', '2025-09-01', { amountCents: 100_000 }),
      notice('AMENDMENT', '2025-10-01', { amountCents: 1, differenceCents: 50_000, status: 'released', delivered: undefined }),
      notice('AMENDMENT', '2025-10-02', { amountCents: 1, differenceCents: 7, status: 'annulled' }),
    );
    expect(rows).toEqual([
      ['Zuwendungsbescheid vom 10.03.2025', '555.000,00\u00a0€'],
      ['Widerrufsbescheid vom 21.07.2025', '−1.500,00\u00a0€'],
      ['Jetzt bewilligt', '553.500,00\u00a0€'],
    ]);
    expect(
      screen.getByText(/^Noch nicht bekannt gegeben und darum nicht dabei: Änderungsbescheid vom 01\.10\.2025, \+500,00\s€\.$/),
    ).not.toBeNull();
  });
});
