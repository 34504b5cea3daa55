/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, renderPart } from '../shell/page.fixture';
import { OrphanGroups } from './orphan-groups';
import { SERVICES } from './types';

const GROUP = {
  source: 'applications',
  type: 'applications.grant.issued.v1',
  lostTo: 7,
  after: 1503,
  count: 300,
  upTo: 900,
  meaning: { de: 'Eine Zuwendung ist bewilligt', en: 'A grant is issued' },
};

describe('what a restore has left behind', () => {
  it('is settled by its kind with one reason, and no further than it was seen', async () => {
    const calls = fakeServer({
      ...Object.fromEntries(SERVICES.map((s) => [`/api/${s}/ops/v1/orphans/groups`, () => json(s === 'budgeting' ? [GROUP] : [])])),
      'POST /api/budgeting/ops/v1/orphans/settle': () => json({ settled: 300 }),
    });
    renderPart(<OrphanGroups />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Alle erledigen' }));
    await user.type(await screen.findByRole('textbox', { name: 'Begründung' }), 'Neu freigegeben');
    await user.click(screen.getByRole('button', { name: '300 Meldungen erledigen' }));
    expect(await screen.findByText('Die Begründung ist aufgezeichnet.')).not.toBeNull();
    const posted = calls
      .filter(({ init }) => init.method === 'POST')
      .map(({ url, init }) => [url, JSON.parse(init.body as string) as unknown]);
    expect(posted).toEqual([
      ['/api/budgeting/ops/v1/orphans/settle', { reason: 'Neu freigegeben', type: 'applications.grant.issued.v1', lostTo: 7, upTo: 900 }],
    ]);
  });
});
