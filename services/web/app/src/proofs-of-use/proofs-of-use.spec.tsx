/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { CLERK, openPage } from '../shell/whole-page.fixture';
import { amountOf } from './reckon';

const URL = '/api/applications/v1/proofs-of-use/prf_1';
const SIGNATORY = { ...CLERK, organisation: '08128', roles: ['APPLICANT', 'SIGNATORY'] };
const why = { de: 'Drei Monate ab dem 31.12.2025.', en: 'Three months from 31 Dec 2025.' };
const appointment = {
  appointmentId: 'apt_1',
  lineId: 'line-1',
  from: '2025-03-01',
  to: '2025-12-31',
  share: 100,
  qualification: 'A_SOCIAL_DEGREE',
  amountCents: 5_000_000,
};
const proof = {
  proofId: 'prf_1',
  kind: 'final',
  status: 'due',
  grantId: 'grt_1',
  applicationId: 'app_1',
  fileNumber: 'IM25-2025-00001',
  callId: 'call_1',
  programmeId: 'prg_1',
  district: '08128',
  districtName: 'Main-Tauber-Kreis',
  applicantName: 'Main-Tauber-Kreis',
  grantedCents: 6_500_000,
  from: '2025-01-01',
  to: '2025-12-31',
  dueOn: '2026-03-31',
  whyDueOn: why,
  lines: [
    {
      lineId: 'line-1',
      kind: 'post',
      amountCents: 6_000_000,
      share: 100,
      qualification: 'A_SOCIAL_DEGREE',
      rates: [{ qualification: 'A_SOCIAL_DEGREE', yearlyCents: 6_000_000 }],
    },
    { lineId: 'line-2', kind: 'measure', amountCents: 500_000 },
  ],
  prefilled: { on: '2026-01-01', appointments: [appointment], missing: ['payments'], amountCents: 5_500_000 },
  limits: [],
  alwaysAsked: [],
  questions: [],
  actions: ['prefill', 'submit'],
  version: 2,
};
const DRAFT = { proofId: 'prf_1', appointments: [], named: [], lines: [], narrative: '', version: 0 };
const history = () => json({ proofId: 'prf_1', fileNumber: proof.fileNumber, entries: [] });
const open = (shown: object, who: object, more: Parameters<typeof openPage>[1] = {}) =>
  openPage(
    '/nachweise/prf_1',
    {
      [URL]: () => json(shown),
      [`${URL}/history`]: history,
      [`${URL}/draft`]: () => json(DRAFT),
      '/api/applications/v1/attachments?applicationId=app_1&answerOf=prf_1': () => json({ items: [] }),
      ...more,
    },
    () => who as typeof CLERK,
  );

describe('the page of a proof', () => {
  it('still said that it is overdue after it was submitted', async () => {
    const submission = {
      on: '2026-04-20',
      late: true,
      appointments: [],
      lines: [],
      amountCents: 0,
      overFinancedCents: 0,
      narrative: '',
      files: [],
    };
    open({ ...proof, status: 'submitted', overdueOn: '2026-04-01', submission, actions: [] }, SIGNATORY);
    expect(await screen.findByText('War vom 01.04.2026 an überfällig; eingereicht am 20.04.2026.')).toBeTruthy();
  });

  it('shows a row for each part of a post whose share changed within the days', async () => {
    const part = { from: '2025-03-01', to: '2025-06-30', share: 50, yearlyCents: 6_000_000, amountCents: 1_000_000 };
    const parts = [part, { ...part, from: '2025-07-01', to: '2025-12-31', share: 100, amountCents: 3_000_000 }];
    open({ ...proof, prefilled: { ...proof.prefilled, appointments: [{ ...appointment, amountCents: 4_000_000, parts }] } }, CLERK);
    const table = await screen.findByRole('table', { name: 'Davon nach den Teilen der Stelle' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].slice(1).map((cell) => cell.textContent?.replace(/\u00a0/g, ' ')))).toEqual([
      ['01.03.2025 – 30.06.2025', '0,50', '60.000,00 €', '10.000,00 €'],
      ['01.07.2025 – 31.12.2025', '1,00', '60.000,00 €', '30.000,00 €'],
    ]);
  });

  it('could be signed over nothing where nobody was known, as if that were a sum', async () => {
    const none = { ...proof, prefilled: { ...proof.prefilled, appointments: [], missing: ['appointments'], amountCents: 500_000 } };
    const { user } = open(none, SIGNATORY, { [`POST ${URL}/prefill`]: () => json(none) });
    expect(await screen.findByText('Keine Beschäftigung ist bekannt')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Zum Stellenplan' });
    expect(link.getAttribute('href')).toBe('/stellenplan');
    const button = screen.getByRole('button', { name: 'Nachweis unterschreiben und einreichen' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('checkbox', { name: /^Es war niemand beschäftigt/ }));
    expect(button.getAttribute('aria-disabled')).toBeNull();
  });

  it('lost what was written for it: whoever prepares it keeps a draft, and whoever signs goes on from it', async () => {
    const saved = { at: '2026-02-01T09:00:00.000Z', name: 'Anna Beispiel', isYou: false };
    const kept = { ...DRAFT, narrative: 'Beraten wurden', saved, version: 1 };
    const editor = { ...SIGNATORY, roles: ['APPLICANT'] };
    const prepares = { ...proof, actions: ['prefill', 'draft'] };
    const { user, calls } = open(prepares, editor, {
      [`${URL}/draft`]: () => json(kept),
      [`PUT ${URL}/draft`]: () => json({ ...kept, version: 2 }),
    });
    expect(await screen.findByText(/^Entwurf, zuletzt gespeichert von Anna Beispiel am 01\.02\.2026/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nachweis unterschreiben und einreichen' })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: /^Sachbericht/ }), ' 120 Menschen.');
    await user.click(screen.getByRole('button', { name: 'Entwurf speichern' }));
    const put = () => calls.find(({ init }) => init.method === 'PUT');
    await waitFor(() => expect(put()).toBeTruthy());
    expect(JSON.parse(put()?.init.body as string)).toEqual({
      appointments: [{ appointmentId: 'apt_1' }],
      named: [],
      lines: [{ lineId: 'line-2' }],
      narrative: 'Beraten wurden 120 Menschen.',
    });
    expect(new Headers(put()?.init.headers).get('if-match')).toBe('"1"');
  });

  it('names an employment that nobody reported, and reckons it into the sum', async () => {
    const none = { ...proof, prefilled: { ...proof.prefilled, appointments: [], missing: ['appointments'], amountCents: 500_000 } };
    const named = {
      lineId: 'line-1',
      from: '2025-01-01',
      to: '2025-06-30',
      share: 100,
      qualification: 'A_SOCIAL_DEGREE',
      reason: 'Vergessen.',
    };
    const saved = { at: '2026-02-01T09:00:00.000Z', isYou: true };
    const lines = [{ lineId: 'line-2', amountCents: 500_000, reason: '' }];
    open(none, SIGNATORY, { [`${URL}/draft`]: () => json({ ...DRAFT, named: [named], lines, saved, version: 1 }) });
    const button = await screen.findByRole('button', { name: 'Nachweis unterschreiben und einreichen' });
    expect(screen.getByRole('group', { name: 'Benannte Beschäftigung 1' })).toBeTruthy();
    expect(screen.queryByText('Keine Beschäftigung ist bekannt')).toBeNull();
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull());
    expect(screen.getByText(/^Nachgewiesen werden 35\.000,00/)).toBeTruthy();
  });

  it('says what speaks against a name before it is signed, and leaves out of the sum what fell back', async () => {
    const rule = { mark: 'A', source: 'Modellannahme' };
    const lapse = { lineId: 'line-1', code: 'post-lapsed', from: '2025-04-01', to: '2025-09-30', cents: 4_500_000, ...rule };
    const none = { ...proof, limits: [lapse], alwaysAsked: [{ code: 'person-unknown', ...rule }] };
    const named = {
      lineId: 'line-1',
      from: '2025-01-01',
      to: '2025-06-30',
      share: 100,
      qualification: 'A_SOCIAL_DEGREE',
      reason: 'Vergessen.',
    };
    const saved = { at: '2026-02-01T09:00:00.000Z', isYou: true };
    const lines = [{ lineId: 'line-2', amountCents: 500_000, reason: '' }];
    const empty = { ...none, prefilled: { ...proof.prefilled, appointments: [], amountCents: 500_000 } };
    open(empty, SIGNATORY, { [`${URL}/draft`]: () => json({ ...DRAFT, named: [named], lines, saved, version: 1 }) });
    const group = within(await screen.findByRole('group', { name: 'Benannte Beschäftigung 1' }));
    expect(group.getByText(/^Die Stelle ist verfallen: frei seit dem 01.04.2025, Frist bis zum 30.09.2025. 45\.000,00/)).toBeTruthy();
    expect(group.getByText(/^Ohne Person lässt sich nicht nachsehen/)).toBeTruthy();
    expect(group.getAllByText('Modellannahme (A)')).toHaveLength(2);
    expect(screen.getByText(/^Nachgewiesen werden 20\.000,00/)).toBeTruthy();
    expect(screen.getByText(/^Nicht in der Summe: 15\.000,00/)).toBeTruthy();
  });

  it('shows the clerk what speaks against a name, and asks what of a lapsed post is recognised', async () => {
    const rule = { mark: 'A', source: 'Modellannahme' };
    const findings = [
      { code: 'before-start', to: '2025-03-09', ...rule },
      { code: 'behind-window', from: '2024-12-01', to: '2025-05-31', ...rule },
      { code: 'held-without-pay', from: '2025-06-01', ...rule },
      { code: 'held-without-pay', from: '2025-06-01', to: '2025-06-30', ...rule },
      { code: 'tier-unproven', ...rule },
    ];
    const named = { ...appointment, costCents: 0, isNamed: true, reason: 'Vergessen.', amountCents: 0, heldBackCents: 1_500_000, findings };
    const submission = {
      ...{ on: '2026-01-15', receivedAt: '2026-01-15T09:00:00.000Z', late: false, appointments: [named], lines: [] },
      ...{ amountCents: 0, overFinancedCents: 0, deviates: true, narrative: 'Beraten.', files: [] },
    };
    const { user, calls } = open({ ...proof, status: 'submitted', submission, actions: ['check'] }, CLERK, {
      [`POST ${URL}/check`]: () => json({ ...proof, status: 'checked', submission, actions: [] }),
    });
    const against = within(await screen.findByRole('table', { name: 'Was gegen benannte Beschäftigungen spricht' }));
    expect(against.getAllByRole('row').map((row) => row.children[1]?.textContent)).toEqual([
      'Befund',
      'Der Bescheid lässt die Arbeit erst ab dem 10.03.2025 zu.',
      'Die Stelle war seit dem 01.12.2024 frei; die Frist, sie wieder zu besetzen, endete am 31.05.2025.',
      'Auf der Stelle ist jemand, dessen Entgelt seit dem 01.06.2025 unterbrochen ist.',
      'Auf der Stelle ist jemand, dessen Entgelt vom 01.06.2025 bis zum 30.06.2025 unterbrochen ist.',
      'Die Qualifikation ist durch nichts belegt; die Bewilligungsstelle fragt danach.',
    ]);
    expect(screen.getByText(/^In keiner Summe: 15\.000,00/)).toBeTruthy();
    const form = within(await screen.findByRole('form', { name: 'Prüfen' }));
    const held = within(form.getByRole('group', { name: /15\.000,00.*nach dem Verfall der Stelle$/ }));
    await user.type(held.getByRole('textbox', { name: /^Davon anerkannt/ }), '10000');
    await user.type(held.getByRole('textbox', { name: /^Grund/ }), 'Lohnkonto.');
    await user.type(form.getByRole('textbox', { name: /^Ergebnisvermerk/ }), 'In Ordnung.');
    await user.click(form.getByRole('button', { name: 'Prüfen' }));
    await waitFor(() => {
      const sent = calls.find((call) => call.url === `${URL}/check`);
      expect(JSON.parse(String(sent?.init?.body))).toEqual({
        answers: [],
        notRecognised: [],
        heldBack: [{ of: 'apt_1', amountCents: 1_000_000, reason: 'Lohnkonto.' }],
        note: 'In Ordnung.',
      });
    });
  });

  it('said nothing where fetching the figures brought nothing new', async () => {
    const { user } = open(proof, SIGNATORY, { [`POST ${URL}/prefill`]: () => json(proof) });
    await user.click(await screen.findByText('Zahlen neu holen', { selector: 'summary' }));
    await user.click(screen.getByRole('button', { name: 'Zahlen neu holen' }));
    expect(await screen.findByText('Neues ist nicht bekannt: Die Zahlen sind dieselben.')).toBeTruthy();
  });

  it('asked for the figures in another order than its table', async () => {
    const two = { ...proof, lines: [...proof.lines, { ...proof.lines[0], lineId: 'line-3' }] };
    const later = { ...appointment, appointmentId: 'apt_3', lineId: 'line-3' };
    open({ ...two, prefilled: { ...proof.prefilled, appointments: [later, appointment] } }, SIGNATORY);
    const form = within(await screen.findByRole('form', { name: 'Nachweis unterschreiben und einreichen' }));
    const legends = form.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent ?? '');
    expect(legends.slice(0, 2).map((legend) => /\d/.exec(legend)?.[0])).toEqual(['1', '3']);
  });

  it('shows what is known and missing, reckons the sum while a deviation is typed, and sends what was seen', async () => {
    const { user, calls } = open(proof, SIGNATORY, { [`POST ${URL}/submit`]: () => json({ ...proof, status: 'submitted', actions: [] }) });
    expect(await screen.findByText(/Noch nicht bekannt: Auszahlungen/)).toBeTruthy();
    expect(await screen.findByText(/Nachgewiesen werden 55\.000,00\s€ von vorausgefüllten 55\.000,00\s€/)).toBeTruthy();
    const form = within(await screen.findByRole('form', { name: 'Nachweis unterschreiben und einreichen' }));
    await user.type(form.getByRole('textbox', { name: /^Tatsächliche Kosten/ }), '58000');
    await user.click(form.getByRole('checkbox', { name: /^Hier weicht etwas ab/ }));
    const share = form.getByRole('textbox', { name: /^Anteil/ });
    await user.clear(share);
    await user.type(share, '0,5');
    await user.type(form.getByRole('textbox', { name: /^Grund der Abweichung/ }), 'In Teilzeit.');
    expect(await screen.findByText(/Nachgewiesen werden 30\.000,00\s€/)).toBeTruthy();
    await user.type(form.getByRole('textbox', { name: /^Sachbericht/ }), 'Beraten wurden 120 Menschen.');
    await user.click(form.getByRole('button', { name: 'Nachweis unterschreiben und einreichen' }));
    await waitFor(() => {
      const sent = calls.find((call) => call.url === `${URL}/submit`);
      expect(JSON.parse(String(sent?.init?.body))).toEqual({
        appointments: [
          {
            appointmentId: 'apt_1',
            costCents: 5_800_000,
            differs: { from: '2025-03-01', to: '2025-12-31', share: 50, qualification: 'A_SOCIAL_DEGREE', reason: 'In Teilzeit.' },
          },
        ],
        lines: [{ lineId: 'line-2', amountCents: 500_000 }],
        amountCents: 3_000_000,
        narrative: 'Beraten wurden 120 Menschen.',
      });
    });
  });

  it('asks the clerk every question, and sends what is not recognised only where something is', async () => {
    const submission = {
      on: '2026-01-15',
      receivedAt: '2026-01-15T09:00:00.000Z',
      late: false,
      appointments: [{ ...appointment, costCents: 5_000_000 }],
      lines: [],
      amountCents: 5_000_000,
      overFinancedCents: 0,
      deviates: false,
      narrative: 'Beraten wurden 120 Menschen.',
      files: [],
    };
    const questions = [{ key: 'plausible', de: 'Alles ist plausibel.', en: 'All is plausible.' }];
    const { user, calls } = open({ ...proof, status: 'submitted', submission, questions, actions: ['check', 'object'] }, CLERK, {
      [`POST ${URL}/check`]: () => json({ ...proof, status: 'checked', submission, questions, actions: [] }),
    });
    const form = within(await screen.findByRole('form', { name: 'Prüfen' }));
    await user.click(form.getByRole('radio', { name: 'ja' }));
    await user.type(form.getByRole('textbox', { name: /^Ergebnisvermerk/ }), 'In Ordnung.');
    await user.click(form.getByRole('button', { name: 'Prüfen' }));
    await waitFor(() => {
      const sent = calls.find((call) => call.url === `${URL}/check`);
      expect(JSON.parse(String(sent?.init?.body))).toEqual({
        answers: [{ question: 'plausible', answer: 'yes' }],
        notRecognised: [],
        note: 'In Ordnung.',
      });
    });
  });
});

describe('the list of proofs', () => {
  it('was looked at for no other day, and said of what nobody had submitted that it does not deviate', async () => {
    const item = { ...proof, status: 'overdue', deviates: false, isSampled: false };
    openPage(
      '/nachweise?am=2026-02-01',
      { '/api/applications/v1/proofs-of-use?limit=2000&effectiveOn=2026-02-01': () => json({ items: [item] }) },
      () => CLERK,
    );
    await screen.findByText('So standen die Nachweise am 1. Februar 2026.');
    const [, row] = within(await screen.findByRole('table')).getAllByRole('row');
    expect(within(row!).queryByText('nein')).toBeNull();
  });
});

describe('the sum in the page', () => {
  const line = proof.lines[0] as Parameters<typeof amountOf>[1];
  it('is reckoned as the service reckons it, and not while something is no figure', () => {
    const paid = { from: '2025-02-01', to: '2025-02-14', share: 50, qualification: 'A_SOCIAL_DEGREE' };
    expect(amountOf([paid], line)).toBe(125_000);
    expect(amountOf([{ ...paid, share: null }], line)).toBeUndefined();
    expect(amountOf([{ ...paid, to: '' }], line)).toBeUndefined();
    expect(amountOf([{ ...paid, to: '2025-01-31' }], line)).toBeUndefined();
    expect(amountOf([{ ...paid, qualification: 'C_VOCATIONAL' }], line)).toBeUndefined();
    expect(amountOf([paid, { ...paid, share: null }], line)).toBeUndefined();
    const day = { ...paid, share: 100, from: '2025-03-01', to: '2025-03-01' };
    const next = { ...day, from: '2025-03-02', to: '2025-03-31' };
    expect([amountOf([day], line), amountOf([next, day], line)]).toEqual([16_129, 500_000]);
    expect(amountOf([], line)).toBe(0);
  });
  it('is reckoned part by part where the line is not one share at one rate', () => {
    const part = {
      ...line!,
      qualification: 'A_SOCIAL_DEGREE' as const,
      rates: line!.rates!,
      from: '2025-01-01',
      to: '2025-06-30',
      share: 50,
    };
    const rates = [{ qualification: 'A_SOCIAL_DEGREE' as const, yearlyCents: 7_200_000 }];
    const parts = [part, { ...part, from: '2025-07-01', to: '2025-12-31', share: 100, rates }];
    const paid = { from: '2025-03-01', to: '2025-12-31', share: 100, qualification: 'A_SOCIAL_DEGREE' };
    expect(amountOf([paid], { ...line!, parts })).toBe(1_000_000 + 3_600_000);
    expect(amountOf([{ ...paid, share: 40 }], { ...line!, parts })).toBe(800_000 + 1_440_000);
    expect(amountOf([{ ...paid, from: '2025-08-01' }], { ...line!, parts })).toBe(3_000_000);
  });
});

describe('the page of the sample', () => {
  const SAMPLES = '/api/applications/v1/proof-samples?callId=call_1&kind=final&year=2025';
  const openSample = (answer: () => ReturnType<typeof json>) =>
    openPage(
      '/stichprobe?aufruf=call_1&art=final&jahr=2025',
      {
        [SAMPLES]: answer,
        '/api/applications/v1/calls?limit=200': () => json({ items: [] }),
        '/api/applications/v1/proofs-of-use?limit=2000&callId=call_1': () => json({ items: [] }),
        'POST /api/applications/v1/proof-samples': () => json({}, 201),
      },
      () => CLERK,
    );
  it('draws it again, and shows seed and lots', async () => {
    const lots = [{ proofId: 'prf_1', fileNumber: 'IM25-2025-00001', grantedCents: 6_500_000, hash: 'ab'.repeat(32), isDrawn: true }];
    openSample(() =>
      json({
        sampleId: 'smp_1',
        callId: 'call_1',
        programmeId: 'prg_1',
        kind: 'final',
        year: '2025',
        drawnOn: '2026-04-10',
        seed: 'startwert-1',
        percent: 10,
        lots,
        agrees: true,
      }),
    );
    expect(await screen.findByText(/Startwert: startwert-1/)).toBeTruthy();
    expect(screen.getByText('Nachgerechnet: Es sind dieselben Nachweise wie am Tag der Ziehung.')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Lose' });
    expect([...within(table).getAllByRole('row')[1]!.children].map((cell) => cell.textContent)).toEqual([
      '1',
      'IM25-2025-00001',
      '65.000,00\u00a0€',
      'ja',
      'prf_1',
      'ab'.repeat(32),
    ]);
  });
  it('offers to draw what is not drawn yet', async () => {
    const { user, calls } = openSample(() => problem(404, 'not-found'));
    await user.click(await screen.findByRole('button', { name: 'Stichprobe ziehen' }));
    await waitFor(() => {
      const sent = calls.find((call) => call.init?.method === 'POST' && call.url === '/api/applications/v1/proof-samples');
      expect(JSON.parse(String(sent?.init?.body))).toEqual({ callId: 'call_1', kind: 'final', year: '2025' });
    });
  });
});
