/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, renderPart } from '../shell/page.fixture';
import { descriptionOf } from '../ui/ui.fixture';
import type { ParkedRow } from './parked-sheet';
import { ParkedEntry } from './parked-entry';

const ROW = {
  id: 'p1',
  service: 'budgeting',
  consumer: 'grants',
  position: 5,
  key: 'app_1',
  type: 'grant.approved',
  status: 'parked',
  reason: 'refused: pot',
  attempts: 1,
  parkedAt: '2026-08-31T06:40:00.000Z',
  texts: { de: 'Die Fachregel sagt Nein.', en: 'The rule says no.' },
  meaning: { de: 'Eine Bewilligung bindet Mittel', en: 'A grant binds money' },
} as ParkedRow;

describe('what was set aside', () => {
  it('is left out for good only with a reason, and the person hears that it is recorded', async () => {
    const calls = fakeServer({ 'POST /api/budgeting/ops/v1/parked/p1/discard': () => json({}) });
    renderPart(<ParkedEntry row={ROW} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Auslassen' }));
    const reason = await screen.findByRole('textbox', { name: 'Begründung' });
    expect(descriptionOf(reason)).toContain('Das lässt sich nicht zurücknehmen.');
    await user.click(screen.getByRole('button', { name: 'Endgültig auslassen' }));
    await waitFor(() => expect(descriptionOf(reason)).toContain('Diese Angabe fehlt.'));
    expect(calls).toEqual([]);
    await user.type(reason, ' Probe ');
    await user.click(screen.getByRole('button', { name: 'Endgültig auslassen' }));
    expect(await screen.findByText('Die Entscheidung ist aufgezeichnet.')).not.toBeNull();
    expect(calls.map(({ url, init }) => [url, JSON.parse(init.body as string) as unknown])).toEqual([
      ['/api/budgeting/ops/v1/parked/p1/discard', { reason: 'Probe' }],
    ]);
  });
});
