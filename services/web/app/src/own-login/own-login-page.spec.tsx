/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';

const COUNSELLOR = signedIn({ name: 'Mira Beispiel', roles: ['CASE_MANAGER'], organisation: '08115' });
const OWN = '/api/staffing/v1/counsellors/own';
const done = () => json({ parties: [] }, 200, { etag: '"1"' });
const sent = (calls: ReturnType<typeof openPage>['calls']) =>
  calls.flatMap(({ url, init }) => (init.method === 'POST' ? [[url, JSON.parse(init.body as string) as unknown]] : []));

describe('the own sign-in of a counsellor', () => {
  it('is offered to the own organisation by whom it is', async () => {
    const answers = { [OWN]: () => json({ offers: [], links: [] }), [`POST ${OWN}`]: done };
    const { user, calls } = openPage('/anmeldung', answers, () => COUNSELLOR);
    expect(await screen.findByText(/keiner Organisation angeboten/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Anbieten: / }));
    await waitFor(() => expect(sent(calls)).toEqual([[OWN, {}]]));
  });

  it('is taken back from one organisation, and what it is linked to is shown', async () => {
    const own = {
      offers: [{ party: '08115', organisation: 'Landkreis Böblingen' }, { party: 'T-CARITAS' }],
      links: [{ party: '08115', organisation: 'Landkreis Böblingen', from: '2026-01-01', lastDay: '2026-12-31' }],
    };
    const answers = { [OWN]: () => json(own), [`POST ${OWN}/withdraw`]: done };
    const { user, calls } = openPage('/anmeldung', answers, () => COUNSELLOR);
    const table = await screen.findByRole('table', { name: /Zugeordnete Besetzungen/ });
    expect(within(table).getByText('31.12.2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Anbieten/ })).toBeNull();
    const item = screen.getByText('T-CARITAS', { selector: 'li', exact: false });
    await user.click(within(item).getByRole('button', { name: 'Zurücknehmen' }));
    await waitFor(() => expect(sent(calls)).toEqual([[`${OWN}/withdraw`, { party: 'T-CARITAS' }]]));
  });
});
