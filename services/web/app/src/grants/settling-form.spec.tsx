/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, problem, renderPart } from '../shell/page.fixture';
import { FinalForm, InterestForm } from './settling-form';
import type { Grant } from './types';

const URL = '/api/applications/v1/grants/grt_1';
const claim = { noticeId: 'ntc_9', kind: 'REIMBURSEMENT', amountCents: 500_000, releasedOn: '2025-02-03', delivered: { on: '2025-02-07' } };
const grant = { grantId: 'grt_1', applicationId: 'app_1', fileNumber: 'SU22-1', notices: [claim], actions: [] } as unknown as Grant;
const plain = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\u00a0/g, ' ');
const rowsOf = (table: HTMLElement): readonly string[] =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map(plain).join(' | '));
const figures = { grantedCents: 3_700_000, provenCents: 3_500_000, settledCents: 3_500_000, paidCents: 3_600_000 };
const final = { kind: 'FINAL', proofId: 'prf_1', ...figures, backPaidCents: 0, claimableCents: 100_000 };

describe('a notice that settles', () => {
  it('says what it would come to as it is written', async () => {
    const calls = fakeServer({
      '/api/applications/v1/text-blocks': () => json({ items: [] }),
      [`POST ${URL}/settling/preview`]: () => json({ content: final }),
    });
    renderPart(<FinalForm grant={grant} etag={'"4"'} impossible={undefined} />);
    await userEvent.setup().type(await screen.findByRole('textbox', { name: /^Bisher ausgezahlt/ }), '36000');
    const table = await screen.findByRole('table', { name: 'Schlussbescheid: Beträge' });
    expect(rowsOf(table)).toEqual([
      'Bewilligt | 37.000,00 €',
      'Nachgewiesen | 35.000,00 €',
      'Festgesetzt | 35.000,00 €',
      'Ausgezahlt | 36.000,00 €',
      'Noch auszuzahlen | 0,00 €',
      'Zu viel gezahlt | 1.000,00 €',
    ]);
    const asked = calls.filter(({ url }) => url.endsWith('/settling/preview'));
    expect(JSON.parse(asked.at(-1)?.init.body as string)).toEqual({ intended: { kind: 'FINAL', paidCents: 3_600_000 } });
  });

  it('says why it cannot be, in the words of the service', async () => {
    const texts = { de: 'Der Schlussnachweis fehlt.', en: 'The final proof is missing.' };
    fakeServer({
      '/api/applications/v1/text-blocks': () => json({ items: [] }),
      [`POST ${URL}/settling/preview`]: () => problem(422, 'final-proof-missing', { texts }),
    });
    renderPart(<FinalForm grant={grant} etag={'"4"'} impossible={undefined} />);
    await userEvent.setup().type(await screen.findByRole('textbox', { name: /^Bisher ausgezahlt/ }), '36000');
    expect(plain(await screen.findByText('Der Schlussnachweis fehlt.'))).toBe('Der Schlussnachweis fehlt.');
  });

  it('of interest says every period at its rate', async () => {
    const period = { from: '2025-01-01', to: '2025-06-30', days: 181, owedCents: 500_000, basePoints: 227, points: 500 };
    const content = { kind: 'INTEREST', becauseNoticeId: 'ntc_9', claimedCents: 500_000, repayments: [], from: '2025-01-01' };
    fakeServer({
      '/api/applications/v1/text-blocks': () => json({ items: [] }),
      [`POST ${URL}/settling/preview`]: () =>
        json({ content: { ...content, until: '2025-06-30', periods: [period], interestCents: 18_026 } }),
    });
    renderPart(<InterestForm grant={grant} etag={'"4"'} impossible={undefined} />);
    const table = await screen.findByRole('table', { name: 'Zinsbescheid: Beträge' });
    expect(rowsOf(table)[0]).toBe('01.01.2025 – 30.06.2025 | 181 | 5.000,00 € | 2,27 % | 7,27 %');
    expect(plain(screen.getByRole('status'))).toContain('Zinsen vom 01.01.2025 bis zum 30.06.2025: 180,26 €.');
  });
});
