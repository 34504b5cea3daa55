/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, problem, renderPart } from '../shell/page.fixture';
import { descriptionOf, textbox } from '../ui/ui.fixture';
import { PrepareForm } from './prepare-form';
import type { Application } from './types';

const APPLICATION = {
  applicationId: 'app_1',
  status: 'checked',
  lines: [
    { lineId: 'l1', kind: 'post', share: 50, tier: 'A', workplace: 'Ulm', amountCents: 2_500_000 },
    { lineId: 'l2', kind: 'measure', description: 'Sprachkurs', amountCents: 100_000 },
  ],
} as unknown as Application;
const URL = 'POST /api/applications/v1/applications/app_1/decision';

/** What was sent to be kept: what is read and previewed beside it is another thing. */
const sentTo = (calls: ReturnType<typeof fakeServer>) => calls.filter(({ url }) => url.endsWith('/decision'));

const open = async (answer: Parameters<typeof fakeServer>[0][string], others: Parameters<typeof fakeServer>[0] = {}) => {
  const calls = fakeServer({ [URL]: answer, '/api/applications/v1/text-blocks': () => json({ items: [] }), ...others });
  const sent = jest.fn();
  renderPart(<PrepareForm application={APPLICATION} etag='"7"' impossible={undefined} onDirty={jest.fn()} onSent={sent} />);
  await screen.findByRole('form', { name: 'Entscheidung vorbereiten' });
  const decisions = () => sentTo(calls);
  const bodies = (): unknown[] => decisions().map(({ init }) => JSON.parse(init.body as string) as unknown);
  return { user: userEvent.setup(), decisions, bodies, sent };
};
const submit = (): HTMLElement => screen.getByRole('button', { name: 'Entscheidung vorbereiten' });

describe('preparing a decision', () => {
  it('sends no amounts when everything is granted, for the version that was seen', async () => {
    const { user, decisions, bodies, sent } = await open(() => json({}));
    await user.type(textbox('Begründung'), 'Alles ist erfüllt.');
    await user.click(submit());
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    expect(bodies()).toEqual([{ outcome: 'granted', reason: 'Alles ist erfüllt.' }]);
    expect(decisions()[0]?.init.headers).toMatchObject({ 'if-match': '"7"' });
  });

  it('names the blocks of text that were chosen, in the version that was seen', async () => {
    const version = { version: 2, title: 'Allgemeine Nebenbestimmungen', status: 'released' };
    const items = [
      { blockId: 'tbl_2', key: 'old', kind: 'reason', language: 'de', versions: [{ ...version, title: 'Von gestern' }] },
      { blockId: 'tbl_1', key: 'anbest-k', kind: 'ancillary-provision', language: 'de', current: 2, versions: [version] },
    ];
    const { user, bodies, sent } = await open(() => json({}), {
      '/api/applications/v1/text-blocks': () => json({ items, placeholders: [] }),
    });
    await user.click(await screen.findByRole('checkbox', { name: 'Allgemeine Nebenbestimmungen (Nebenbestimmung)' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    await user.type(textbox('Begründung'), 'Alles ist erfüllt.');
    await user.click(submit());
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    expect(bodies()).toEqual([{ outcome: 'granted', blocks: [{ key: 'anbest-k', version: 2 }], reason: 'Alles ist erfüllt.' }]);
  });

  it('asks for amounts when a part is granted, and takes none that is no amount', async () => {
    const { user, bodies, sent } = await open(() => json({}));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ergebnis' }), 'teilweise bewilligen');
    const share = textbox('Stellenanteil in VZÄ: Stelle 0,50 VZÄ');
    await user.clear(share);
    await user.type(share, '0,43');
    const amount = textbox('Betrag in Euro: Maßnahme: Sprachkurs');
    await user.clear(amount);
    await user.type(amount, 'viel');
    await user.type(textbox('Begründung'), 'Der Rahmen ist erschöpft.');
    await user.click(submit());
    await waitFor(() => expect(document.activeElement).toBe(amount));
    expect(descriptionOf(amount)).toBe('von 1.000,00\u00a0€ | Bitte geben Sie einen Betrag wie 12.500,00 ein.');
    expect(bodies()).toEqual([]);
    await user.clear(amount);
    await user.type(amount, '500');
    await user.click(submit());
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    expect(bodies()).toEqual([
      {
        outcome: 'partially-granted',
        reason: 'Der Rahmen ist erschöpft.',
        lines: [
          { lineId: 'l1', share: 0.43 },
          { lineId: 'l2', amountCents: 50_000 },
        ],
      },
    ]);
  });

  it('named lines by their ids in the summary of what is wrong: now by their positions', async () => {
    const { user } = await open(() => json({}));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ergebnis' }), 'teilweise bewilligen');
    await user.clear(textbox('Stellenanteil in VZÄ: Stelle 0,50 VZÄ'));
    await user.clear(textbox('Betrag in Euro: Maßnahme: Sprachkurs'));
    await user.click(submit());
    const summary = (await screen.findByText('3 Angaben müssen noch geändert werden')).closest<HTMLElement>('.kern-alert')!;
    await waitFor(() =>
      expect([...summary.querySelectorAll('li')].map((li) => li.textContent)).toEqual([
        'Position 1, Stellenanteil in VZÄ: Stelle 0,50 VZÄ: Bitte geben Sie eine Zahl ein.',
        'Position 2, Betrag in Euro: Maßnahme: Sprachkurs: Bitte geben Sie eine Zahl ein.',
        'Begründung: Diese Angabe fehlt.',
      ]),
    );
  });

  it('shows what follows while it is written, and takes what still fits by one button', async () => {
    const trace = { inputs: [], steps: [{ de: '60.000,00 € × 1,00 VZÄ × 12 Monate ÷ 12 = 60.000,00 €', cents: 6_000_000 }], rounding: 'x' };
    const follows = { lineId: 'l1', requestedCents: 6_000_000, amountCents: 6_000_000, share: 100, trace };
    const fits = { share: 87, amountCents: 5_220_000 };
    const shown = { amountCents: 6_000_000, requestedCents: 6_000_000, outcome: 'granted', lines: [{ ...follows, fits }] };
    const calls = fakeServer({
      [URL]: () => json({}),
      [`${URL}/preview`]: () => json(shown),
      '/api/budgeting/v1/pots/call_1': () =>
        json({ availableCents: 10_000_000, frames: [{ district: '08111', availableCents: 5_275_000 }] }),
      '/api/applications/v1/calls/call_1/forms': () => json({ lines: [], proof: [] }),
    });
    const lines = [{ lineId: 'l1', kind: 'post', share: 100, tier: 'A', amountCents: 6_000_000 }];
    const application = { ...APPLICATION, callId: 'call_1', district: '08111', lines } as unknown as Application;
    renderPart(<PrepareForm application={application} etag='"7"' impossible={undefined} onDirty={jest.fn()} onSent={jest.fn()} />);
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Ergebnis' }), 'teilweise bewilligen');
    const said = await screen.findByText(/60\.000,00\s€: 60\.000,00 € × 1,00 VZÄ × 12 Monate/);
    expect(said.textContent).toBe(`60.000,00\u00a0€: ${trace.steps[0]?.de ?? ''}`);
    expect(await screen.findByText(/Es fehlen 7\.250,00\s€\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^0,87 VZÄ \(52\.200,00\s€\) übernehmen$/ }));
    await user.type(textbox('Begründung'), 'Der Rahmen ist erschöpft.');
    await user.type(screen.getByRole('textbox', { name: /^Monate: Stelle 1,00 VZÄ/ }), '11');
    await user.click(submit());
    await waitFor(() => expect(sentTo(calls)).toHaveLength(1));
    const bodies = calls
      .filter(({ init }) => init.method === 'POST')
      .map(({ url, init }) => [url, JSON.parse(init.body as string) as unknown]);
    expect(bodies[0]).toEqual([
      '/api/applications/v1/applications/app_1/decision/preview',
      { outcome: 'partially-granted', lines: [{ lineId: 'l1', share: 1 }], availableCents: 5_275_000 },
    ]);
    expect(bodies.find(([url]) => String(url).endsWith('/decision'))?.[1]).toEqual({
      outcome: 'partially-granted',
      reason: 'Der Rahmen ist erschöpft.',
      lines: [{ lineId: 'l1', share: 0.87, months: 11 }],
    });
  });

  it('held a carrier against the frame of the district of its seat', async () => {
    const shown = { amountCents: 6_000_000, requestedCents: 6_000_000, outcome: 'granted', lines: [] };
    const calls = fakeServer({
      [`${URL}/preview`]: () => json(shown),
      '/api/budgeting/v1/pots/call_1': () => json({ availableCents: 10_000_000, frames: [{ district: '08111', availableCents: 5 }] }),
      '/api/applications/v1/calls/call_1/forms': () => json({ lines: [], proof: [] }),
    });
    const application = { ...APPLICATION, callId: 'call_1', district: '08111', recipient: 'T-WERK' } as unknown as Application;
    renderPart(<PrepareForm application={application} etag='"7"' impossible={undefined} onDirty={jest.fn()} onSent={jest.fn()} />);
    await userEvent.setup().selectOptions(await screen.findByRole('combobox', { name: 'Ergebnis' }), 'ablehnen');
    await screen.findByText(/^Topf: noch 100\.000,00/);
    expect(screen.queryByText(/Rahmen/)).toBeNull();
    const preview = calls.find(({ url }) => url.endsWith('/preview'));
    expect(JSON.parse(preview?.init.body as string)).toEqual({ outcome: 'rejected', availableCents: 10_000_000 });
  });

  it('grants nothing of a post whose share is nothing', async () => {
    const { user, bodies, sent } = await open(() => json({}));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ergebnis' }), 'teilweise bewilligen');
    const share = textbox('Stellenanteil in VZÄ: Stelle 0,50 VZÄ');
    await user.clear(share);
    await user.type(textbox('Begründung'), 'Nur die Maßnahme.');
    await user.click(submit());
    await waitFor(() => expect(document.activeElement).toBe(share));
    expect(bodies()).toEqual([]);
    await user.type(share, '0');
    await user.click(submit());
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    expect(bodies()).toEqual([
      {
        outcome: 'partially-granted',
        reason: 'Nur die Maßnahme.',
        lines: [
          { lineId: 'l1', amountCents: 0 },
          { lineId: 'l2', amountCents: 100_000 },
        ],
      },
    ]);
  });

  it('asks for the units of a course, and grants nothing of none', async () => {
    const lines = [
      { lineId: 'c1', kind: 'course', format: 'BASIC', units: 300, amountCents: 900_000 },
      { lineId: 'c2', kind: 'flat-sum', flatSum: 'TEST', units: 2, amountCents: 10_000 },
    ];
    const calls = fakeServer({ [URL]: () => json({}) });
    const application = { ...APPLICATION, lines } as unknown as Application;
    renderPart(<PrepareForm application={application} etag='"7"' impossible={undefined} onDirty={jest.fn()} onSent={jest.fn()} />);
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Ergebnis' }), 'teilweise bewilligen');
    const course = textbox('Anzahl: Kurs BASIC, 300 Einheiten');
    await user.clear(course);
    await user.type(course, '250');
    const sum = textbox('Anzahl: Pauschale TEST, 2-mal');
    await user.clear(sum);
    await user.type(sum, '0');
    await user.type(textbox('Begründung'), 'Weniger Teilnehmende.');
    await user.click(submit());
    await waitFor(() => expect(sentTo(calls)).toHaveLength(1));
    expect(JSON.parse(sentTo(calls)[0]?.init.body as string)).toEqual({
      outcome: 'partially-granted',
      reason: 'Weniger Teilnehmende.',
      lines: [
        { lineId: 'c1', units: 250 },
        { lineId: 'c2', amountCents: 0 },
      ],
    });
  });

  it('keeps what was written and says the refusal in the service’s words', async () => {
    const { user, sent } = await open(() => problem(422, 'frame-exhausted', { texts: { de: 'Der Rahmen reicht nicht.', en: 'x' } }));
    await user.type(textbox('Begründung'), 'Weil.');
    await user.click(submit());
    expect((await screen.findByRole('alert')).textContent).toContain('Der Rahmen reicht nicht.');
    expect(textbox('Begründung').value).toBe('Weil.');
    expect(sent).not.toHaveBeenCalled();
  });
});
