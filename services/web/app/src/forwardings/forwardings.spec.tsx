/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { fakeServer, json, renderPart } from '../shell/page.fixture';
import { ForwardingsOfFile } from './forwardings';

const URL = '/api/applications/v1/applications/app_1/forwardings';
const FORWARDING = {
  forwardingId: 'fwd_1',
  applicationId: 'app_1',
  fileNumber: 'IM23-1',
  receiver: { key: 'T-WERK', name: 'Werk e. V.', kind: 'CARRIER' },
  lines: [{ lineId: 'stelle', share: 60 }],
  worthCents: 180_000,
  from: '2023-03-01',
  to: '2023-12-31',
  contract: { signedOn: '2023-02-20', reference: 'W-7', auditRight: true, proof: { of: 'Sachbericht', until: '2024-03-31' } },
};
const view = (actions: readonly string[], items: readonly object[] = [FORWARDING]) => ({
  applicationId: 'app_1',
  fileNumber: 'IM23-1',
  lines: [{ lineId: 'stelle', kind: 'post', amountCents: 100, share: 100 }],
  from: '2023-01-01',
  to: '2024-12-31',
  items,
  actions,
  version: 1,
});
/** Its first line was granted nothing, and a number is a place in the application. */
const application = { applicationId: 'app_1', lines: [{ lineId: 'kurs' }, { lineId: 'stelle' }] as never };
const served = (body: object) => ({
  [URL]: () => json(body, 200, { etag: '"1"' }),
  [`${URL}/history`]: () => json({ applicationId: 'app_1', fileNumber: 'IM23-1', entries: [] }),
});

const typeDay = async (user: UserEvent, name: RegExp, parts: readonly [string, string, string]): Promise<void> => {
  const group = within(screen.getByRole('group', { name }));
  for (const [i, label] of ['Tag', 'Monat', 'Jahr'].entries()) await user.type(group.getByLabelText(label), parts[i]!);
};

describe('what is passed on of a grant', () => {
  it('stands in the file, and who only reads is offered nothing', async () => {
    fakeServer(served(view([])));
    renderPart(<ForwardingsOfFile application={application} />);
    const table = await screen.findByRole('table', { name: 'Weiterleitungen' });
    const [, row] = within(table).getAllByRole('row');
    expect([...row!.querySelectorAll('th, td')].map((cell) => cell.textContent)).toEqual([
      'Werk e. V.',
      '0,60 VZÄ aus Position 2',
      '1.800,00 €',
      '01.03.2023',
      '31.12.2023',
      '20.02.2023, W-7',
      'bis 31.03.2024: Sachbericht',
      '',
      'vereinbart',
    ]);
    expect(screen.queryByText('Weiterleiten')).toBeNull();
  });

  it('is passed on by who may sign, with the share of a post and the contract', async () => {
    const parties = { items: [{ partyId: 'pty_1', key: 'T-WERK', name: 'Werk e. V.' }] };
    const calls = fakeServer({
      ...served(view(['agree-forwarding', 'end-forwarding'], [])),
      '/api/directory/v1/parties?limit=50&order=name': () => json(parties),
      '/api/directory/v1/parties?limit=50&order=name&q=Werk': () => json(parties),
      [`POST ${URL}`]: () => json(view([])),
    });
    renderPart(<ForwardingsOfFile application={application} />);
    const user = userEvent.setup();
    await user.click(await screen.findByText('Weiterleiten', { selector: 'summary' }));
    await user.type(screen.getByRole('combobox', { name: /^Träger, Gemeinde/ }), 'Werk');
    await user.click(await screen.findByRole('option', { name: 'Werk e. V. (T-WERK)' }));
    await user.type(screen.getByRole('textbox', { name: /^Weitergeleiteter Anteil/ }), '0,6');
    await typeDay(user, /^Vertrag unterschrieben am/, ['20', '2', '2023']);
    await user.click(screen.getByRole('checkbox', { name: /^Das Prüfungsrecht/ }));
    await user.click(screen.getByRole('button', { name: 'Weiterleiten' }));
    const posts = () => calls.filter(({ init }) => init.method === 'POST');
    await waitFor(() => expect(posts()).toHaveLength(1));
    expect(JSON.parse(posts()[0]?.init.body as string)).toEqual({
      receiverKey: 'T-WERK',
      lines: [{ lineId: 'stelle', share: 60 }],
      from: '2023-01-01',
      to: '2024-12-31',
      contract: { signedOn: '2023-02-20', auditRight: true },
    });
  });

  it('is ended early with a reason', async () => {
    const calls = fakeServer({ ...served(view(['end-forwarding'])), [`POST ${URL}/fwd_1/end`]: () => json(view([])) });
    renderPart(<ForwardingsOfFile application={application} />);
    const user = userEvent.setup();
    await user.click(await screen.findByText('Weiterleitung an Werk e. V. beenden', { selector: 'summary' }));
    await typeDay(user, /^Letzter Tag/, ['30', '9', '2023']);
    await user.type(screen.getByRole('textbox', { name: /^Grund/ }), 'Der Träger gibt auf.');
    await user.click(screen.getByRole('button', { name: 'Weiterleitung an Werk e. V. beenden' }));
    const posts = () => calls.filter(({ init }) => init.method === 'POST');
    await waitFor(() => expect(posts()).toHaveLength(1));
    expect(JSON.parse(posts()[0]?.init.body as string)).toEqual({ lastDay: '2023-09-30', reason: 'Der Träger gibt auf.' });
  });
});
