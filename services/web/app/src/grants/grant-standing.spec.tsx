/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { ProofItem } from '../proofs-of-use/types';
import { fakeServer, renderPart } from '../shell/page.fixture';
import { GrantStanding } from './grant-standing';
import type { Notice } from './types';

const period = { from: '2025-01-01', to: '2025-12-31', extendedTo: '2026-12-31' };
const delivered = { on: '2025-03-11', basis: 'retrieval', lastDay: '2025-04-11', whyLastDay: { de: '', en: '' } };
const proof = { dueOn: '2027-03-31', status: 'running' } as unknown as ProofItem;
const stands = async (notice: object, today: string): Promise<readonly (readonly [string, boolean])[]> => {
  fakeServer({});
  const shown = renderPart(<GrantStanding notice={notice as Notice} period={period} proof={proof} today={today} />);
  const steps = await screen.findAllByRole('listitem');
  const found = steps.map((step) => [step.textContent ?? '', step.getAttribute('aria-current') === 'step'] as const);
  shown.unmount();
  return found;
};

describe('where a grant stands', () => {
  it('is the first of its steps that is not behind it', async () => {
    expect(await stands({ status: 'posted' }, '2025-03-09')).toEqual([
      ['Bescheid bekannt gegeben  mit der Post unterwegs', true],
      ['Bestandskraft  ', false],
      ['Förderung  01.01.2025 bis 31.12.2026', false],
      ['Verwendungsnachweis  fällig 31.03.2027', false],
    ]);
    expect(await stands({ status: 'final', delivered, final: { on: '2025-04-12', because: 'period-over' } }, '2027-01-01')).toEqual([
      ['Bescheid bekannt gegeben erledigt 11.03.2025', false],
      ['Bestandskraft erledigt 12.04.2025', false],
      ['Förderung erledigt 01.01.2025 bis 31.12.2026', false],
      ['Verwendungsnachweis  fällig 31.03.2027', true],
    ]);
  });
});
