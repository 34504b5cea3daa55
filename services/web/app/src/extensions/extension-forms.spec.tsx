/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, renderPart } from '../shell/page.fixture';
import { CloseForms, PrepareForm, RequestForm } from './extension-forms';
import type { Extension } from './types';

const URL = '/api/applications/v1/grants/grt_1/extension';
const NAMES: Readonly<Record<string, string>> = { 'line-1': 'Position 1', 'line-2': 'Position 2', 'line-3': 'Position 3' };
const nameOf = (lineId: string): string => NAMES[lineId] ?? lineId;
const post = (lineId: string, given: object) => ({ postId: `post_${lineId}`, lineId, share: 100, state: 'FILLED', ...given });
const GIVEN = { oldEnd: '2021-02-28', newEnd: '2023-02-28', fundedMonths: 60, amountCents: 12_800_000 };
const extension = {
  grantId: 'grt_1',
  applicationId: 'app_1',
  fileNumber: 'IM17-1',
  amountCents: 1,
  rules: { ruleSetVersion: 2, months: 24, cutOff: '2018-12-31', states: ['FILLED'], mark: 'F', source: 'VwV 2020' },
  posts: [
    post('line-1', GIVEN),
    post('line-2', { state: 'LAPSED', refusal: { code: 'lapsed', de: 'Verfallen.', en: 'Lapsed.' } }),
    post('line-3', GIVEN),
  ],
  requests: [
    {
      requestId: 'ext_1',
      requestedOn: '2020-12-01',
      lineIds: ['line-3'],
      openLineIds: ['line-3'],
      status: 'open',
      actions: ['withdraw-request'],
    },
    { requestId: 'ext_0', requestedOn: '2020-11-01', lineIds: ['line-1'], openLineIds: [], status: 'declined', actions: [] },
  ],
  actions: ['request-extension'],
  version: 1,
} as unknown as Extension;

const sent = (calls: ReturnType<typeof fakeServer>): unknown =>
  calls.filter(({ init }) => init.method === 'POST').map(({ init }) => JSON.parse(init.body as string) as unknown)[0];

describe('an extension', () => {
  it('is requested for posts that were not asked for yet, those that can be extended unless told', async () => {
    const calls = fakeServer({ [`POST ${URL}/requests`]: () => json(extension, 201) });
    renderPart(<RequestForm extension={extension} nameOf={nameOf} etag={'"1"'} />);
    expect(await screen.findAllByRole('checkbox')).toHaveLength(2);
    const name = /^Position 1: bisher bis 28\.02\.2021, neu bis 28\.02\.2023, 128\.000,00\s€ mehr$/;
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name }).checked).toBe(true);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Beantragen' }));
    await waitFor(() => expect(sent(calls)).toEqual({ lineIds: ['line-1'] }));
  });

  it('is requested also for what the rules do not extend, once it was read what will become of that', async () => {
    const calls = fakeServer({ [`POST ${URL}/requests`]: () => json(extension, 201) });
    renderPart(<RequestForm extension={extension} nameOf={nameOf} etag={'"1"'} />);
    const box = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'Position 2: nach den Regeln von heute wird sie nicht verlängert',
    });
    expect([box.checked, screen.queryByText(/^Voraussichtlich abgelehnt/), screen.getByText('Verfallen.').id]).toEqual([
      false,
      null,
      box.getAttribute('aria-describedby'),
    ]);
    const user = userEvent.setup();
    await user.click(box);
    expect(screen.getByText('Voraussichtlich abgelehnt: Position 2')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Beantragen' }));
    await waitFor(() => expect(sent(calls)).toEqual({ lineIds: ['line-1', 'line-2'] }));
  });

  it('is prepared with the source of the rules as its reason, unless somebody writes another one', async () => {
    const calls = fakeServer({
      '/api/applications/v1/text-blocks': () => json({ items: [], placeholders: [] }),
      [`POST ${URL}/notice`]: () => json(extension),
    });
    renderPart(<PrepareForm extension={extension} nameOf={nameOf} />);
    const user = userEvent.setup();
    await user.click(await screen.findByText('Verlängerungsbescheid vorbereiten', { selector: 'summary' }));
    await user.type(screen.getByRole('textbox', { name: /^Begründung/ }), ', Nr. 5');
    await user.click(screen.getByRole('button', { name: 'Vorbereiten' }));
    await waitFor(() => expect(sent(calls)).toEqual({ lineIds: ['line-3'], reason: 'VwV 2020, Nr. 5' }));
  });

  it('says of which posts that were asked for it does not decide', async () => {
    const calls = fakeServer({
      '/api/applications/v1/text-blocks': () => json({ items: [], placeholders: [] }),
      [`POST ${URL}/notice`]: () => json(extension),
    });
    renderPart(<PrepareForm extension={extension} nameOf={nameOf} />);
    const user = userEvent.setup();
    await user.click(await screen.findByText('Verlängerungsbescheid vorbereiten', { selector: 'summary' }));
    const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
    expect([box('Position 1').checked, box('Position 3').checked]).toEqual([false, true]);
    expect(screen.queryByText(/entscheidet dieser Bescheid nicht/)).toBeNull();
    await user.click(box('Position 3'));
    await user.click(box('Position 1'));
    expect(screen.getByText(/^Über Position 3 entscheidet dieser Bescheid nicht/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vorbereiten' }));
    await waitFor(() => expect(sent(calls)).toMatchObject({ lineIds: ['line-1'] }));
  });

  it('says before it is prepared that there is no money for all of it', async () => {
    fakeServer({ '/api/applications/v1/text-blocks': () => json({ items: [], placeholders: [] }) });
    const short = { code: 'reservation-refused', de: 'Die Mittel reichen nicht.', en: 'There is not enough money.' };
    renderPart(<PrepareForm extension={{ ...extension, short }} nameOf={nameOf} />);
    await userEvent.setup().click(await screen.findByText('Verlängerungsbescheid vorbereiten', { selector: 'summary' }));
    expect(screen.getByText('Die Mittel reichen nicht.')).toBeTruthy();
  });

  it('is rejected by a notice with its reason, where the service offers it', async () => {
    const calls = fakeServer({
      '/api/applications/v1/text-blocks': () => json({ items: [], placeholders: [] }),
      [`POST ${URL}/requests/ext_1/reject`]: () => json(extension),
    });
    const requests = [{ ...extension.requests[0]!, actions: ['reject-request'] as const }];
    renderPart(
      <CloseForms
        extension={{ ...extension, requests: requests.map((one) => ({ ...one, actions: [...one.actions] })) }}
        nameOf={nameOf}
        etag={'"1"'}
      />,
    );
    const user = userEvent.setup();
    await user.click(await screen.findByText('Antrag vom 01.12.2020: Antrag ablehnen', { selector: 'summary' }));
    await user.type(screen.getByRole('textbox', { name: /^Begründung/ }), 'Schon gefördert.');
    await user.click(screen.getByRole('button', { name: 'Ablehnung vorbereiten' }));
    await waitFor(() => expect(sent(calls)).toEqual({ reason: 'Schon gefördert.' }));
  });

  it('is rejected with what the rules of today say against the posts that wait, unless somebody writes otherwise', async () => {
    const calls = fakeServer({
      '/api/applications/v1/text-blocks': () => json({ items: [], placeholders: [] }),
      [`POST ${URL}/requests/ext_1/reject`]: () => json(extension),
    });
    const request = {
      ...extension.requests[0]!,
      lineIds: ['line-2', 'line-3'],
      openLineIds: ['line-2', 'line-3'],
      actions: ['reject-request' as const],
    };
    renderPart(<CloseForms extension={{ ...extension, requests: [request] }} nameOf={nameOf} etag={'"1"'} />);
    const user = userEvent.setup();
    await user.click(await screen.findByText('Antrag vom 01.12.2020: Antrag ablehnen', { selector: 'summary' }));
    await user.click(screen.getByRole('button', { name: 'Ablehnung vorbereiten' }));
    await waitFor(() => expect(sent(calls)).toEqual({ reason: 'Position 2: Verfallen.' }));
  });

  it('is withdrawn with a reason, where the service offers it', async () => {
    const calls = fakeServer({ [`POST ${URL}/requests/ext_1/withdraw`]: () => json(extension) });
    renderPart(<CloseForms extension={extension} nameOf={nameOf} etag={'"1"'} />);
    const user = userEvent.setup();
    await user.click(await screen.findByText('Antrag vom 01.12.2020: Antrag zurücknehmen', { selector: 'summary' }));
    await user.type(screen.getByRole('textbox', { name: /^Grund/ }), 'Nicht mehr gebraucht.');
    await user.click(screen.getByRole('button', { name: 'Antrag zurücknehmen' }));
    await waitFor(() => expect(sent(calls)).toEqual({ reason: 'Nicht mehr gebraucht.' }));
  });
});
