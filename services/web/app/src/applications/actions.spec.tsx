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
    substantiveCheck: { on: '2022-06-30', items: [] },
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

const ATT = 'att_0192f7c2-0000-7000-8000-000000000000';
const filesOf = (answerOf: string): string => `/api/applications/v1/attachments?applicationId=app_1&answerOf=${answerOf}`;
const open = async (shown: Application, files: readonly object[] = []) => {
  const calls = fakeServer({
    [`POST ${URL}/decision/release`]: () => json({}),
    [`POST ${URL}/decision/countersign`]: () => json({}),
    [`POST ${URL}/decision/return`]: () => json({}),
    [`POST ${URL}/hearings`]: () => json({}),
    [`POST ${URL}/hearings/hea_1/statement`]: () => json({}),
    [`POST ${URL}/information/inf_2/withdraw`]: () => json({}),
    [`POST ${URL}/withdraw`]: () => json({}),
    [`POST ${URL}/information`]: () => json({}),
    [`POST ${URL}/information/inf_2/extend`]: () => json({}),
    [`POST ${URL}/information/inf_2/supply`]: () => json({}),
    [filesOf('inf_2')]: () => json({ items: files }),
    [filesOf('hea_1')]: () => json({ items: files }),
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

  it('said nothing of a check that nobody had made: now the second person reads what was not judged, and can release', async () => {
    const { substantiveCheck: _none, ...unchecked } = application([{ action: 'release-decision' }]);
    const calls = fakeServer({
      [`${URL}/checks`]: () =>
        json({
          applicationId: 'app_1',
          formal: [],
          substantive: [
            { check: 'double-funding', figures: {} },
            { check: 'frame', result: 'passed', figures: {} },
          ],
        }),
      [`POST ${URL}/decision/release`]: () => json({}),
    });
    renderPart(<Actions application={unchecked as Application} etag='"3"' />);
    expect((await screen.findByText(/^Niemand hat beurteilt/)).textContent).toBe(
      'Niemand hat beurteilt: Keine Doppelförderung. Vorgeschrieben ist sie vor der Entscheidung nicht.',
    );
    await userEvent.setup().click(screen.getByRole('button', { name: 'Entscheidung freigeben' }));
    await waitFor(() => expect(calls.some(({ url }) => url.endsWith('/decision/release'))).toBe(true));
  });

  const bodiesOf = (calls: Awaited<ReturnType<typeof open>>['calls']) =>
    calls.filter(({ init }) => init.method === 'POST').map(({ url, init }) => [url, JSON.parse(init.body as string) as unknown]);

  it('is the second signature, and the return with what is to be different', async () => {
    const { user, calls } = await open(application([{ action: 'countersign-decision' }, { action: 'return-decision' }]));
    await user.click(screen.getByRole('button', { name: 'Entscheidung mitzeichnen' }));
    await user.click(screen.getByText('Zurückgeben', { selector: 'summary' }));
    await user.type(await screen.findByRole('textbox', { name: /^Was anders werden soll/ }), 'Bitte kürzer.');
    await user.click(screen.getByRole('button', { name: 'Zurückgeben' }));
    await waitFor(() =>
      expect(bodiesOf(calls)).toEqual([
        [`${URL}/decision/countersign`, { decisionId: 'dec_1' }],
        [`${URL}/decision/return`, { decisionId: 'dec_1', note: 'Bitte kürzer.' }],
      ]),
    );
  });

  it('is a hearing on what is prepared, and the statement of who is heard', async () => {
    const hearing = { hearingId: 'hea_1', intendedCents: 0, grounds: 'x', openedOn: '2022-07-01', lastDay: '2022-07-15', statements: [] };
    const file = { ...application([{ action: 'open-hearing' }, { action: 'give-statement' }]), hearings: [hearing] };
    const { user, calls } = await open(file);
    await user.click(screen.getByText('Anhören', { selector: 'summary' }));
    const intended = await screen.findByRole<HTMLInputElement>('textbox', { name: 'In Aussicht gestellter Betrag in Euro' });
    expect(intended.value).toBe('25.000,00');
    await user.clear(intended);
    await user.type(intended, '0');
    await user.type(screen.getByRole('textbox', { name: /^Gründe/ }), 'Nicht zusätzlich.');
    await user.click(screen.getByRole('button', { name: 'Anhören' }));
    await user.type(await screen.findByRole('textbox', { name: /^Ihre Stellungnahme/ }), 'Doch.');
    await user.click(screen.getByRole('checkbox', { name: /^Damit ist alles gesagt/ }));
    await user.click(screen.getByRole('button', { name: 'Stellung nehmen' }));
    await waitFor(() =>
      expect(bodiesOf(calls)).toEqual([
        [`${URL}/hearings`, { intendedCents: 0, grounds: 'Nicht zusätzlich.' }],
        [`${URL}/hearings/hea_1/statement`, { statement: 'Doch.', isComplete: true }],
      ]),
    );
  });

  it('is to take back the last request, with the reason that the district reads', async () => {
    const asked = { requestId: 'inf_2', items: ['x'], requestedOn: '2022-07-01', dueOn: '2022-07-15', lastDay: '2022-07-15' };
    const { user, calls } = await open({ ...application([{ action: 'withdraw-information' }], 'checked'), information: [asked] });
    await user.click(screen.getByText('Nachforderung zurücknehmen', { selector: 'summary' }));
    await user.type(await screen.findByRole('textbox', { name: /^Warum es nicht mehr/ }), 'Lag schon bei.');
    await user.click(screen.getByRole('button', { name: 'Nachforderung zurücknehmen' }));
    await waitFor(() => expect(bodiesOf(calls)).toEqual([[`${URL}/information/inf_2/withdraw`, { reason: 'Lag schon bei.' }]]));
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
      expect(bodiesOf(calls)).toEqual([
        [`${URL}/information/inf_2/extend`, {}],
        [`${URL}/information/inf_2/supply`, { answer: 'Liegt bei.' }],
      ]),
    );
  });

  it('is an answer with the files that wait for it, but for what the scanner objected to', async () => {
    const asked = { requestId: 'inf_2', items: ['x'], requestedOn: '2022-07-01', dueOn: '2022-07-15', lastDay: '2022-07-15' };
    const waiting = { kind: 'pdf', sizeBytes: 5000, sha256: 'x', uploadedAt: '2022-07-02T08:00:00.000Z' };
    const files = [
      { ...waiting, attachmentId: ATT, name: 'Vertrag.pdf', state: 'quarantined', scanAgainAt: '2022-07-02T08:10:00.000Z' },
      { ...waiting, attachmentId: 'att_2', name: 'Virus.pdf', state: 'infected', found: 'Eicar' },
    ];
    const file = { ...application([{ action: 'supply-information' }], 'checked'), information: [asked] };
    const { user, calls } = await open(file, files);
    const list = within(await screen.findByRole('list', { name: 'Dateien, die mit der Antwort abgehen' }));
    expect(list.getAllByRole('button').map((b) => b.textContent)).toEqual(['Vertrag.pdf entfernen', 'Virus.pdf entfernen']);
    expect(
      list.getByText(/^Der Virenscanner konnte die Datei noch nicht prüfen; der nächste Versuch ist um 02.07.2022, 10:10/),
    ).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /^Ihre Antwort/ }), 'Liegt bei.');
    await user.click(screen.getByRole('button', { name: 'Auf die Nachforderung antworten' }));
    await waitFor(() => expect(bodiesOf(calls)).toEqual([[`${URL}/information/inf_2/supply`, { answer: 'Liegt bei.', files: [ATT] }]]));
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
