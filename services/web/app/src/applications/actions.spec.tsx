/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, renderPart } from '../shell/page.fixture';
import { descriptionOf, textbox } from '../ui/ui.fixture';
import { Actions } from './actions';
import type { Application } from './types';

const URL = '/api/applications/v1/applications/app_1';
const FOUR_EYES = {
  code: 'four-eyes',
  texts: { de: 'Freigeben muss eine andere Person.', en: 'Another person must release.' },
};
const application = (actions: Application['actions'], status: Application['status'] = 'prepared'): Application =>
  ({
    applicationId: 'app_1',
    fileNumber: 'SU22-2022-000001',
    status,
    requestedCents: 2_500_000,
    lines: [],
    actions,
    decision: {
      decisionId: 'dec_1',
      outcome: 'granted',
      amountCents: 2_500_000,
      lines: [],
      reason: 'x',
      preparedOn: '2022-07-01',
      reservation: { status: 'reserved' },
    },
  }) as unknown as Application;

const open = async (shown: Application) => {
  const calls = fakeServer({
    [`POST ${URL}/decision/release`]: () => json({}),
    [`POST ${URL}/withdraw`]: () => json({}),
    [`POST ${URL}/information`]: () => json({}),
    [`POST ${URL}/information/inf_2/extend`]: () => json({}),
    [`POST ${URL}/information/inf_2/supply`]: () => json({}),
  });
  renderPart(<Actions application={shown} etag='"3"' />);
  await screen.findByRole('heading', { name: 'Was ist zu tun?', hidden: true });
  return { user: userEvent.setup(), calls };
};
const steps = (): string[] => screen.queryAllByRole('heading', { level: 3 }).map((h) => h.textContent);

describe('what is offered in a file', () => {
  it('is nothing where the service offers nothing, whatever the person’s roles are', async () => {
    await open(application([]));
    expect(steps()).toEqual([]);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('was the release to the person who prepared: now it is greyed out, says why, and sends nothing', async () => {
    const { user, calls } = await open(application([{ action: 'release-decision', refusal: FOUR_EYES }, { action: 'prepare-decision' }]));
    const release = screen.getByRole('button', { name: 'Entscheidung freigeben' });
    expect(release.getAttribute('aria-disabled')).toBe('true');
    expect(descriptionOf(release)).toBe('Freigeben muss eine andere Person.');
    await user.click(release);
    expect(calls.filter(({ init }) => init.method === 'POST')).toEqual([]);
  });

  it('is the release to another person, for the decision and the version that they saw', async () => {
    const { user, calls } = await open(application([{ action: 'release-decision' }]));
    await user.click(screen.getByRole('button', { name: 'Entscheidung freigeben' }));
    await waitFor(() => expect(calls.map(({ url }) => url)).toEqual([`${URL}/decision/release`]));
    expect(JSON.parse(calls[0]?.init.body as string)).toEqual({ decisionId: 'dec_1' });
    expect(calls[0]?.init.headers).toMatchObject({ 'if-match': '"3"' });
  });

  it('is a request for information: a line for each item, and no day where none is named', async () => {
    const { user, calls } = await open(application([{ action: 'request-information' }], 'submitted'));
    await user.click(screen.getByText('Angaben nachfordern', { selector: 'summary' }));
    await user.type(await screen.findByRole('textbox', { name: 'Was fehlt' }), 'Arbeitsvertrag{enter}{enter} Nachweis ');
    await user.click(screen.getByRole('button', { name: 'Angaben nachfordern' }));
    await waitFor(() => expect(calls.map(({ url }) => url)).toEqual([`${URL}/information`]));
    expect(JSON.parse(calls[0]?.init.body as string)).toEqual({ items: ['Arbeitsvertrag', 'Nachweis'] });
    expect(calls[0]?.init.headers).toMatchObject({ 'if-match': '"3"' });
  });

  it('is the longer period, and the answer, for the request that was made last', async () => {
    const asked = { items: ['x'], requestedOn: '2022-07-01', dueOn: '2022-07-15', lastDay: '2022-07-15' };
    const file = {
      ...application([{ action: 'extend-information', until: '2022-07-29' }, { action: 'supply-information' }], 'checked'),
      information: [
        { ...asked, requestId: 'inf_1' },
        { ...asked, requestId: 'inf_2' },
      ],
    };
    const { user, calls } = await open(file);
    expect(screen.getByText('Einmal, um 14 Tage ab dem Ende der Frist. Neuer letzter Tag: 29.07.2022.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Frist der Nachforderung verlängern' }));
    await user.type(await screen.findByRole('textbox', { name: /^Ihre Antwort/ }), 'Liegt bei.');
    await user.click(screen.getByRole('button', { name: 'Auf die Nachforderung antworten' }));
    await waitFor(() =>
      expect(calls.map(({ url, init }) => [url, JSON.parse(init.body as string) as unknown])).toEqual([
        [`${URL}/information/inf_2/extend`, {}],
        [`${URL}/information/inf_2/supply`, { answer: 'Liegt bei.' }],
      ]),
    );
  });

  it('is the withdrawal only behind a question that names what will be lost, and not without a reason', async () => {
    const { user, calls } = await open(application([{ action: 'withdraw' }], 'submitted'));
    expect(steps()).toEqual(['Antrag zurückziehen']);
    await user.click(screen.getByRole('button', { name: 'Antrag zurückziehen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Antrag wirklich zurückziehen?' }));
    expect(dialog.getByText(/SU22-2022-000001 über 25\.000,00\s€ wird nicht weiter bearbeitet/)).not.toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Antrag zurückziehen' }));
    expect(calls).toEqual([]);
    await user.type(textbox('Begründung'), 'Kein Bedarf.');
    await user.click(dialog.getByRole('button', { name: 'Antrag zurückziehen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(calls.map(({ init }) => JSON.parse(init.body as string) as unknown)).toEqual([{ reason: 'Kein Bedarf.' }]);
  });
});
