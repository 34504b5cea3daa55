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

const open = async (answer: Parameters<typeof fakeServer>[0][string]) => {
  const calls = fakeServer({ [URL]: answer });
  const sent = jest.fn();
  renderPart(<PrepareForm application={APPLICATION} etag='"7"' impossible={undefined} onDirty={jest.fn()} onSent={sent} />);
  await screen.findByRole('form', { name: 'Entscheidung vorbereiten' });
  const bodies = (): unknown[] => calls.map(({ init }) => JSON.parse(init.body as string) as unknown);
  return { user: userEvent.setup(), calls, bodies, sent };
};
const submit = (): HTMLElement => screen.getByRole('button', { name: 'Entscheidung vorbereiten' });

describe('preparing a decision', () => {
  it('sends no amounts when everything is granted, for the version that was seen', async () => {
    const { user, calls, bodies, sent } = await open(() => json({}));
    await user.type(textbox('Begründung'), 'Alles ist erfüllt.');
    await user.click(submit());
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    expect(bodies()).toEqual([{ outcome: 'granted', reason: 'Alles ist erfüllt.' }]);
    expect(calls[0]?.init.headers).toMatchObject({ 'if-match': '"7"' });
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
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(JSON.parse(calls[0]?.init.body as string)).toEqual({
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
