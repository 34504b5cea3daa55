/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';
import { catchFiles } from '../ui/ui.fixture';

const APPLICANT = signedIn({ name: 'Thomas Reiser', roles: ['APPLICANT'], organisation: '08211' });
const SIGNATORY = signedIn({ name: 'Dr. Paul Engel', roles: ['SIGNATORY'], organisation: '08211' });
const CARRIER = signedIn({ name: 'Ute Werk', roles: ['PARTY_MEMBER'], organisation: 'T-WERK' });
const CALL = {
  callId: 'call_1',
  titleDe: 'Integrationsmanagement 2025',
  titleEn: 'Integration management 2025',
  programmeId: 'prg_1',
  programmeCode: 'IM25',
  opensOn: '2026-01-01',
  deadline: '2026-12-31',
  lastDay: '2026-12-31',
  period: { from: '2025-01-01', to: '2026-12-31' },
  stage: 'open',
  isEntitled: true,
};
const DRAFT = {
  draftId: 'drf_1',
  district: '08211',
  applicantName: 'Stadt Baden-Baden',
  callId: 'call_1',
  lines: [{ lineId: 'line-1', kind: 'post', share: 0.5, tier: 'A', amountCents: 3_200_000 }],
  requestedCents: 3_200_000,
  revision: 3,
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-02T08:00:00.000Z',
  actions: ['hand-over'],
};
const TO_SIGN = { ...DRAFT, actions: ['hand-over', 'submit'] };
const PREVIEW = {
  mode: 'replace',
  sheet: 'Positionen',
  rows: 2,
  hiddenRows: 0,
  hiddenSheets: [],
  errors: 0,
  problems: [],
  before: { lines: 1, requestedCents: 3_200_000 },
  after: { lines: 2, requestedCents: 5_000_000 },
  first: [],
  findings: [],
};
const WRONG = {
  ...PREVIEW,
  errors: 1,
  after: undefined,
  problems: [
    {
      severity: 'error',
      sheet: 'Positionen',
      row: 11,
      column: 'C',
      code: 'cell-no-number',
      de: '„halb“ ist keine Zahl.',
      en: 'no',
      data: {},
    },
  ],
};
const PRE_CHECK = {
  checks: [
    {
      check: 'received-in-time',
      figures: { deadline: '2026-12-31' },
      result: 'passed',
      rule: { parameter: 'deadline', mark: 'F', source: 'VwV' },
    },
    {
      check: 'minimum-share',
      figures: { below: 1 },
      result: 'objected',
      rule: { parameter: 'minimumShare', mark: 'M', source: 'VwV Nr. 4' },
      says: { de: 'Der Anteil ist zu klein.', en: 'x' },
      lineIds: ['line-1'],
    },
  ],
  findings: [{ code: 'share-below-minimum', de: 'Der Anteil ist zu klein.', en: 'x', curable: true, lineIds: ['line-1'] }],
  lines: [{ lineId: 'line-1', fit: { share: 48, amountCents: 2_400_000, next: { share: 49, overCents: 161 } } }],
  requestedCents: 3_200_000,
  overCents: 50_161,
  sections: [
    { section: 'applicant', done: 0, of: 1, isComplete: false },
    { section: 'bank', done: 1, of: 1, isComplete: true },
  ],
  declarations: [{ declaration: 'not-begun', de: 'Nicht begonnen.', en: 'x', mark: 'M', source: 'VV' }],
};
const FORMS = {
  callId: 'call_1',
  ruleSet: 'IM25/1',
  lines: [
    {
      kind: 'post',
      labelDe: 'Stelle',
      labelEn: 'Post',
      fields: [{ name: 'share', kind: 'share', isRequired: true, labelDe: 'Stellenanteil', labelEn: 'Share' }],
    },
  ],
  proof: [],
  declarations: [{ declaration: 'not-begun', de: 'Nicht begonnen.', en: 'x', mark: 'M', source: 'VV' }],
};
const POT = { frames: [{ district: '08211', districtName: 'Baden-Baden', amountCents: 3_149_839, committedCents: 0 }] };
const AT = '/api/applications/v1/drafts/drf_1';
const CHECK = 'POST /api/applications/v1/drafts/drf_1/lines/check?mode=replace';
const ANSWERS = {
  '/api/applications/v1/calls/to-apply-for': () => json({ today: '2026-11-29', items: [CALL] }),
  '/api/applications/v1/calls/call_1': () => json({ ...CALL, lastDay: '2026-12-31' }),
  '/api/applications/v1/drafts?limit=100': () => json({ items: [{ ...DRAFT, lines: 1 }] }),
  [AT]: () => json(DRAFT, 200, { etag: '"3"' }),
  [`${AT}/check`]: () => json(PRE_CHECK),
  [`${AT}/check?frameCents=3149839`]: () => json(PRE_CHECK),
  [`${AT}/presence`]: () => json({ here: [{ sections: ['bank'], isYou: false, name: 'Sabine Kern' }] }),
  [`PUT ${AT}/presence`]: () => json({ here: [] }),
  [`DELETE ${AT}/presence`]: () => json({ here: [] }),
  [`${AT}/changes`]: () =>
    json({
      items: [
        {
          revision: 3,
          at: '2026-11-02T08:00:00.000Z',
          isYou: false,
          name: 'Sabine Kern',
          fields: [{ field: '/bank', from: null, to: { iban: 'DE02' } }],
        },
      ],
    }),
  '/api/applications/v1/calls/call_1/forms': () => json(FORMS),
  '/api/budgeting/v1/pots/call_1': () => json(POT),
  '/api/budgeting/v1/pots/call_1/frames/08211': () => json({ steps: ['58 Mio. €'] }),
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE = new File(['PK'], 'meine.xlsx', { type: XLSX });

const open = async (answers: Parameters<typeof openPage>[1] = {}, me = APPLICANT, section = 'applicant') => {
  const page = openPage(`/entwuerfe/drf_1?abschnitt=${section}`, { ...ANSWERS, ...answers }, () => me);
  await screen.findByRole('heading', { name: 'Entwurf: Integrationsmanagement 2025' });
  await screen.findByRole('navigation', { name: 'Abschnitte' });
  return page;
};
const chooser = () => screen.getByLabelText(/^Ausgefüllte Vorlage/);

beforeEach(() => sessionStorage.clear());

describe('drafts', () => {
  it('are listed, and a new one begins with its call', async () => {
    const { user, calls } = openPage(
      '/entwuerfe',
      { ...ANSWERS, 'POST /api/applications/v1/drafts': () => json(DRAFT, 201) },
      () => APPLICANT,
    );
    expect((await screen.findByRole('link', { name: 'Integrationsmanagement 2025' })).getAttribute('href')).toBe('/entwuerfe/drf_1');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Förderaufruf' }), 'Integrationsmanagement 2025 (Frist 31.12.2026)');
    await user.click(screen.getByRole('button', { name: 'Entwurf anlegen' }));
    await screen.findByRole('heading', { name: 'Entwurf: Integrationsmanagement 2025' });
    const sent = calls.find(({ init }) => init.method === 'POST');
    expect(JSON.parse(sent?.init.body as string)).toEqual({ callId: 'call_1', lines: [] });
  });

  it('were offered unmarked for calls that are over, or that are for others', async () => {
    const says = { de: '„Werk e. V.“: Träger sind in diesem Programm nicht antragsberechtigt.', en: 'x' };
    const { user } = openPage(
      '/entwuerfe',
      {
        ...ANSWERS,
        '/api/applications/v1/calls/to-apply-for': () =>
          json({
            today: '2026-11-29',
            items: [
              { ...CALL, callId: 'call_0', titleDe: 'Integrationsmanagement 2020', lastDay: '2020-11-30', stage: 'over' },
              { ...CALL, callId: 'call_2', titleDe: 'Soforthilfe', isEntitled: false, says },
              CALL,
            ],
          }),
      },
      () => APPLICANT,
    );
    await screen.findByRole('option', { name: /^Integrationsmanagement 2025/ });
    const choice = screen.getByRole('combobox', { name: 'Förderaufruf' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((o) => o.textContent),
    ).toEqual([
      'Bitte einen Förderaufruf wählen',
      'Integrationsmanagement 2025 (Frist 31.12.2026)',
      'Integrationsmanagement 2020 (Frist war der 30.11.2020)',
      'Soforthilfe (nicht antragsberechtigt)',
    ]);
    await user.selectOptions(choice, 'call_2');
    expect(screen.getByText(says.de)).toBeTruthy();
    await user.selectOptions(choice, 'call_0');
    expect(screen.getByText(/^Die Frist endete am 30\.11\.2020\. Ein Antrag wird noch angenommen/)).toBeTruthy();
  });

  it('of a party in the area of a district were shown that district’s frame', async () => {
    const { calls } = await open({ [AT]: () => json({ ...DRAFT, recipient: 'T-WERK' }, 200, { etag: '"3"' }) }, CARRIER);
    await screen.findAllByText('1 von 7 Abschnitten vollständig');
    expect(screen.queryByRole('heading', { name: 'Planungsrahmen' })).toBeNull();
    expect(calls.filter(({ url }) => url.includes('/budgeting/'))).toEqual([]);
  });

  it('of a merged party say who hands them in, and who began them', async () => {
    await open({ [AT]: () => json({ ...DRAFT, applicantName: 'Königheim', begunBy: 'Werbach' }, 200, { etag: '"3"' }) });
    expect(await screen.findByText('Den Antrag stellt: Königheim. Begonnen hat ihn Werbach.')).toBeTruthy();
  });

  it('were offered for the signature to everybody of a party: only what the service offers is there', async () => {
    await open({}, CARRIER);
    expect(screen.queryByRole('button', { name: 'Zur Unterschrift' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Zur Zeichnung vorlegen' })).toBeTruthy();
  });

  it('of a carrier begin with the district of its seat, and what is wrong with it stands at the field', async () => {
    const texts = { de: 'Der Kreis des Sitzes fehlt.', en: 'x' };
    const { user, calls } = openPage(
      '/entwuerfe',
      {
        ...ANSWERS,
        '/api/reporting/v1/tiles': () =>
          json([{ district: '08111', name: 'Stuttgart', fullName: 'Stadtkreis Stuttgart', plate: 'S', col: 0, row: 0 }]),
        '/api/directory/v1/parties?q=T-WERK&limit=50': () => json({ items: [{ partyId: 'pty_1', key: 'T-WERK', name: 'Werk e. V.' }] }),
        'POST /api/applications/v1/drafts': () => problem(422, 'seat-missing', { field: '/district', texts }),
      },
      () => CARRIER,
    );
    expect(await screen.findByText('Werk e. V.')).toBeTruthy();
    await screen.findByRole('option', { name: 'Integrationsmanagement 2025 (Frist 31.12.2026)' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Förderaufruf' }), 'Integrationsmanagement 2025 (Frist 31.12.2026)');
    await user.click(screen.getByRole('button', { name: 'Entwurf anlegen' }));
    expect(await screen.findByText('Der Kreis des Sitzes fehlt.')).toBeTruthy();
    const seat = screen.getByRole('combobox', { name: 'Kreis Ihres Sitzes' });
    expect(seat.getAttribute('aria-invalid')).toBe('true');
    await user.selectOptions(seat, 'Stadtkreis Stuttgart');
    await user.click(screen.getByRole('button', { name: 'Entwurf anlegen' }));
    const sent = calls.filter(({ init }) => init.method === 'POST').map(({ init }) => JSON.parse(String(init.body)) as object);
    expect(sent).toEqual([
      { callId: 'call_1', lines: [] },
      { callId: 'call_1', lines: [], district: '08111' },
    ]);
  });

  it('of a call whose deadline is over say so before anything is sent', async () => {
    await open({ '/api/applications/v1/calls/call_1': () => json({ ...CALL, lastDay: '2026-11-28' }) });
    expect(await screen.findByText('Die Frist ist vorbei')).toBeTruthy();
    expect(screen.getByText('Sie endete am 28.11.2026. Der Antrag wird noch angenommen, aber als verspätet festgestellt.')).toBeTruthy();
  });

  it('said nowhere which time is funded, not even where it ends before the deadline', async () => {
    await open({ '/api/applications/v1/calls/call_1': () => json({ ...CALL, lastDay: '2027-03-31' }) });
    expect(await screen.findByText('Gefördert wird die Zeit vom 01.01.2025 bis zum 31.12.2026.')).toBeTruthy();
    expect(screen.getByText('Sie endet vor der Antragsfrist: Wer danach beginnt, bekommt aus diesem Aufruf nichts.')).toBeTruthy();
  });

  it('moved under a click when what stands above came after the form', async () => {
    let answer: () => void = () => undefined;
    const late = new Promise<void>((done) => (answer = done));
    const call = () => late.then(() => json(CALL));
    openPage('/entwuerfe/drf_1', { ...ANSWERS, '/api/applications/v1/calls/call_1': call }, () => APPLICANT);
    await screen.findByRole('heading', { name: 'Entwurf: Integrationsmanagement 2025' });
    expect(screen.queryByRole('navigation', { name: 'Abschnitte' })).toBeNull();
    answer();
    await screen.findByRole('navigation', { name: 'Abschnitte' });
    expect(screen.getByText('Gefördert wird die Zeit vom 01.01.2025 bis zum 31.12.2026.')).toBeTruthy();
  });

  it('is filled in where the day of its deadline cannot be found out', async () => {
    await open({ '/api/applications/v1/calls/call_1': () => problem(500, 'internal') });
    expect(await screen.findByRole('button', { name: 'Weiter zu Positionen' })).toBeTruthy();
  });

  it('left the focus in the bar below the section that one goes on to', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Weiter zu Positionen' }));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    expect(document.activeElement?.closest('.pw-draft__main')).not.toBeNull();
  });

  it('lead whoever may sign to the page for it', async () => {
    const { user } = await open({ [AT]: () => json(TO_SIGN, 200, { etag: '"3"' }) }, SIGNATORY);
    await user.click(screen.getByRole('button', { name: 'Zur Unterschrift' }));
    await screen.findByRole('heading', { name: 'Zur Unterschrift: Integrationsmanagement 2025' });
  });
});

const sign = async (answers: Parameters<typeof openPage>[1] = {}, me = SIGNATORY) => {
  const page = openPage(
    '/entwuerfe/drf_1/unterschrift',
    { ...ANSWERS, [AT]: () => json(TO_SIGN, 200, { etag: '"3"' }), [`${AT}/attachments`]: () => json({ items: [] }), ...answers },
    () => me,
  );
  await screen.findByRole('heading', { name: 'Zur Unterschrift: Integrationsmanagement 2025' });
  return page;
};
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));

describe('the page on which a draft is signed', () => {
  const line = { kind: 'post', tier: 'A', amountCents: 3_200_000 };
  const changes = [
    {
      revision: 5,
      at: '2026-11-05T08:00:00.000Z',
      isYou: false,
      name: 'Sabine Kern',
      fields: [{ field: '/handedOver', from: null, to: 'Bitte.' }],
    },
    {
      revision: 4,
      at: '2026-11-04T08:00:00.000Z',
      isYou: false,
      name: 'Sabine Kern',
      fields: [{ field: '/lines/line-1/share', from: 1, to: 0.5 }],
    },
    { revision: 3, at: '2026-11-03T08:00:00.000Z', isYou: true, fields: [{ field: '/handedOver', from: null, to: '' }] },
    {
      revision: 2,
      at: '2026-11-02T08:00:00.000Z',
      isYou: true,
      fields: [{ field: '/lines/line-1', from: null, to: { ...line, share: 1 } }],
    },
  ];

  it('tells what changed since it was handed over the time before, and no more', async () => {
    await sign({ [`${AT}/changes`]: () => json({ items: changes }) });
    await waitFor(() =>
      expect(rowsOf('Was sich geändert hat')).toEqual([['Position 1: Stellenanteil', '1', '0,5', 'Sabine Kern, 04.11.2026, 09:00 Uhr']]),
    );
    expect(screen.getByText('Seit der vorigen Vorlage am 03.11.2026, 09:00 Uhr.')).toBeTruthy();
  });

  it('showed an account in full among the changes, beside the shortened one', async () => {
    const draft = { ...TO_SIGN, bank: { iban: 'DE89370400440532013000' } };
    await sign({
      [AT]: () => json(draft, 200, { etag: '"3"' }),
      [`${AT}/changes`]: () =>
        json({
          items: [
            { ...changes[1], revision: 6, fields: [{ field: '/bank/iban', from: 'DE02120300000000202051', to: 'DE89370400440532013000' }] },
          ],
        }),
    });
    await waitFor(() =>
      expect(rowsOf('Was sich geändert hat')[0]?.slice(0, 3)).toEqual(['Bankverbindung: IBAN', 'DE02 … 2051', 'DE89 … 3000']),
    );
  });

  it('shows who applies for what, and what is declared', async () => {
    await sign();
    expect((await screen.findAllByText(/^32\.000,00\s€$/)).length).toBeGreaterThan(0);
    await screen.findByText('Nicht begonnen.');
    expect(screen.getByText('nicht erklärt')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'ein Hinweis' }).getAttribute('href')).toBe('/entwuerfe/drf_1/vorpruefung');
  });

  it('said “ohne Hinweis” where all declarations were missing, and another figure of the frame than the draft', async () => {
    const sections = [
      { section: 'lines', done: 1, of: 1, isComplete: true },
      { section: 'declarations', done: 0, of: 5, isComplete: false },
    ];
    const facts = async () => {
      await screen.findByText('Im Rahmen noch frei');
      const nameOf = (dt: Element) => dt.textContent ?? '';
      const all = [...document.querySelectorAll('dt')].map((dt) => [nameOf(dt), dt.nextElementSibling?.textContent?.replace(/\s/g, ' ')]);
      return Object.fromEntries(all) as Readonly<Record<string, string>>;
    };
    await sign({ [`${AT}/check`]: () => json({ ...PRE_CHECK, findings: [], sections }) });
    const signing = await facts();
    expect(signing).toMatchObject({
      'Im Rahmen noch frei': '31.498,39 €',
      'Mit diesem Antrag über dem Rahmen': '501,61 €',
      Vorprüfung: 'die formale Prüfung fände nichts',
      Vollständigkeit: 'Erklärungen 0 von 5',
    });
    const ofFrame = Object.entries(signing).filter(([name]) => name.includes('Rahmen'));
    cleanup();
    await open();
    expect(Object.entries(await facts())).toEqual(expect.arrayContaining(ofFrame));
    cleanup();
    openPage('/entwuerfe/drf_1/vorpruefung', ANSWERS, () => APPLICANT);
    expect(Object.entries(await facts())).toEqual(expect.arrayContaining(ofFrame));
  });

  it('submits what was seen', async () => {
    const { user, calls } = await sign({ [`POST ${AT}/submit`]: () => problem(412, 'stale-version') });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Einreichen' }).getAttribute('aria-disabled')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Einreichen' }));
    await screen.findByRole('alert');
    expect(calls.find(({ init }) => init.method === 'POST')?.init.headers).toMatchObject({ 'if-match': '"3"' });
  });

  it.each(['changes', 'attachments', 'check'])('offered the signature where its %s had failed, over an empty table', async (part) => {
    const { user, calls } = await sign({ [`${AT}/${part}`]: () => problem(422, 'refused') });
    await screen.findByRole('alert');
    if (part === 'changes') {
      expect(screen.queryByText('Seit der Entwurf angelegt wurde.')).toBeNull();
      expect(screen.queryByRole('table', { name: 'Was sich geändert hat' })).toBeNull();
    }
    if (part === 'attachments') expect(screen.queryByText('Keine Anlagen.')).toBeNull();
    const button = screen.getByRole('button', { name: 'Einreichen' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.click(button);
    expect(calls.some(({ init }) => init.method === 'POST')).toBe(false);
  });

  it('submits for nobody who may not sign', async () => {
    await sign({ [AT]: () => json(DRAFT, 200, { etag: '"3"' }) }, APPLICANT);
    expect(screen.getByRole('button', { name: 'Einreichen' }).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the pre-check', () => {
  it('shows every check with figure, rule and source, and leads to the line', async () => {
    openPage('/entwuerfe/drf_1/vorpruefung', ANSWERS, () => APPLICANT);
    await screen.findByRole('heading', { name: 'Vorprüfung: Integrationsmanagement 2025' });
    await screen.findByText('Die formale Prüfung fände heute einen Punkt.');
    expect(rowsOf('Prüfungen')).toEqual([
      ['Rechtzeitig eingegangen', 'in Ordnung', 'Frist: 31.12.2026', 'VwV (F)', 'kein Feld des Entwurfs'],
      ['Mindestanteil', 'beanstandet', 'Der Anteil ist zu klein.', 'VwV Nr. 4 (M)', 'Position 1'],
    ]);
    expect(screen.getByRole('link', { name: 'Position 1' }).getAttribute('href')).toBe('/entwuerfe/drf_1?abschnitt=lines&position=line-1');
    expect(screen.getByText(/^Beantragt ist 501,61\s€ mehr, als der Planungsrahmen noch trägt\.$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Antragsteller' }).getAttribute('href')).toBe('/entwuerfe/drf_1?abschnitt=applicant');
  });
});

const openLines = async (answers: Parameters<typeof openPage>[1] = {}) => {
  const page = await open(answers, APPLICANT, 'lines');
  await screen.findByLabelText(/^Ausgefüllte Vorlage/);
  return page;
};

describe('what is missing of a draft', () => {
  const missing = async (draft: object, sections: readonly object[]) => {
    openPage(
      '/entwuerfe/drf_1/vorpruefung',
      {
        ...ANSWERS,
        [AT]: () => json({ ...DRAFT, ...draft }, 200, { etag: '"3"' }),
        [`${AT}/check?frameCents=3149839`]: () => json({ ...PRE_CHECK, sections }),
      },
      () => APPLICANT,
    );
    const list = await screen.findByRole('region', { name: 'Was noch fehlt' });
    return within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
  };
  const isOpen = (section: string, done: number, of: number) => ({ section, done, of, isComplete: false });

  it('was “Positionen 0 von 1” with one line there', async () =>
    expect(await missing({}, [isOpen('lines', 0, 1), isOpen('bank', 0, 1), isOpen('declarations', 2, 5)])).toEqual([
      'Positionen eine mit Hinweis',
      'Bankverbindung fehlt noch',
      'Erklärungen 2 von 5',
    ]));

  it('is a line where there is none, and what partners are to say', async () =>
    expect(
      await missing({ lines: [], partners: [{ partnerId: 'p-1', name: 'Werk' }] }, [isOpen('lines', 0, 1), isOpen('partners', 0, 1)]),
    ).toEqual(['Positionen fehlt noch', 'Träger und Weiterleitung eine unvollständig']));
});

describe('the form of a draft', () => {
  const changed = (calls: Awaited<ReturnType<typeof open>>['calls']) =>
    calls.filter(({ init }) => init.method === 'PATCH').map(({ init }) => JSON.parse(init.body as string) as object);

  it('saves a field by itself, and says what stood there', async () => {
    const { user, calls } = await open({ [`PATCH ${AT}`]: () => json({ ...DRAFT, contact: { unit: 'Sozialamt' } }) });
    await user.type(screen.getByLabelText('Zuständige Stelle'), 'Sozialamt');
    expect(changed(calls)).toEqual([]);
    await waitFor(() => expect(changed(calls)).toEqual([{ changes: [{ field: '/contact/unit', from: null, to: 'Sozialamt' }] }]), {
      timeout: 3000,
    });
  });

  it('never saved a field whose timer came before the clock said so', async () => {
    const { user, calls } = await open({ [`PATCH ${AT}`]: () => json({ ...DRAFT, contact: { unit: 'Sozialamt' } }) });
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now());
    await user.type(screen.getByLabelText('Zuständige Stelle'), 'Sozialamt');
    await waitFor(() => expect(changed(calls)).toEqual([{ changes: [{ field: '/contact/unit', from: null, to: 'Sozialamt' }] }]), {
      timeout: 3000,
    });
    clock.mockRestore();
  });

  it('shows both values where somebody else was faster, and overwrites only when told to', async () => {
    const clash = { field: '/contact/unit', seen: null, now: 'Jugendamt', yours: 'Sozialamt', name: 'Sabine Kern' };
    const refused = () => problem(422, 'draft-field-changed', { data: { fields: [clash.field], clashes: [clash] } });
    const answers: (() => ReturnType<typeof json>)[] = [refused, () => json({ ...DRAFT, contact: { unit: 'Sozialamt' } })];
    const { user, calls } = await open({ [`PATCH ${AT}`]: () => answers.shift()!() });
    await user.type(screen.getByLabelText('Zuständige Stelle'), 'Sozialamt');
    const box = await screen.findByRole('alert');
    expect(box.textContent).toContain('Sabine Kern hat dieses Feld inzwischen geändert');
    expect(box.textContent).toContain('Dort steht jetzt Jugendamt, bei Ihnen Sozialamt.');
    await user.click(screen.getByRole('button', { name: 'Sozialamt setzen' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Zuständige Stelle')); // the buttons are gone, the place is not lost
    await waitFor(() => expect(changed(calls)[1]).toEqual({ changes: [{ field: '/contact/unit', from: 'Jugendamt', to: 'Sozialamt' }] }));
  });

  it('says who else is here, where, and what they changed', async () => {
    await open();
    expect(await screen.findByText('Sabine Kern arbeitet auch an diesem Entwurf')).toBeTruthy();
    expect(screen.getByText('Sabine Kern ist hier')).toBeTruthy();
    expect(await screen.findByText('Sabine Kern: Bankverbindung')).toBeTruthy();
  });

  it('counts complete sections', async () => {
    await open();
    expect(await screen.findAllByText('1 von 7 Abschnitten vollständig')).toBeTruthy();
  });

  it('offers the share that the frame carries, and takes it by one click', async () => {
    const { user, calls } = await open({ [`PATCH ${AT}`]: () => json(DRAFT) }, APPLICANT, 'lines');
    await user.click(await screen.findByRole('button', { name: /0,50 VZÄ/ }));
    expect(
      await screen.findByText(/Der Rahmen trägt hier 0,48 VZÄ, das sind 24\.000,00\s€\. 0,49 VZÄ wären 1,61\s€ zu viel\./),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '0,48 übernehmen' }));
    await waitFor(() => expect(changed(calls)).toEqual([{ changes: [{ field: '/lines/line-1/share', from: 0.5, to: 0.48 }] }]));
  });

  it('puts the sentence of a refusal beside its field', async () => {
    const texts = { de: 'Die Prüfziffern passen nicht.', en: 'x' };
    const { user } = await open({ [`PATCH ${AT}`]: () => problem(422, 'iban-checksum-wrong', { texts }) }, APPLICANT, 'bank');
    await user.type(screen.getByLabelText('IBAN'), 'DE1');
    await waitFor(() => expect(screen.getByLabelText('IBAN').getAttribute('aria-invalid')).toBe('true'), { timeout: 3000 });
    expect(screen.getByText('Die Prüfziffern passen nicht.')).toBeTruthy();
  });

  it('lost a refused value with a reload', async () => {
    const texts = { de: 'Die Prüfziffern passen nicht.', en: 'x' };
    const answers = { [`PATCH ${AT}`]: () => problem(422, 'iban-checksum-wrong', { texts }) };
    const { user } = await open(answers, APPLICANT, 'bank');
    await user.type(screen.getByLabelText('IBAN'), 'DE1');
    await screen.findByText('Die Prüfziffern passen nicht.', {}, { timeout: 3000 });
    cleanup();
    await open(answers, APPLICANT, 'bank');
    await screen.findByText('Die Prüfziffern passen nicht.');
    expect(screen.getByLabelText<HTMLInputElement>('IBAN').value).toBe('DE1');
  });

  it('takes a file with its name in a header, and says what became of it', async () => {
    const stored = {
      attachmentId: 'att_1',
      name: 'Zeugnis Müller.pdf',
      kind: 'pdf',
      sizeBytes: 5,
      sha256: 'x',
      state: 'quarantined',
      uploadedAt: '2026-11-02T08:00:00.000Z',
    };
    const items: object[] = [];
    const { user, calls } = await open(
      {
        [`${AT}/attachments`]: () => json({ items }),
        [`POST ${AT}/attachments`]: () => {
          items.push(stored);
          return json(stored, 201);
        },
      },
      APPLICANT,
      'attachments',
    );
    await user.upload(
      await screen.findByLabelText(/^Datei anfügen/),
      new File(['%PDF-'], 'Zeugnis Müller.pdf', { type: 'application/pdf' }),
    );
    expect(await screen.findByText('wird geprüft')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Zeugnis Müller.pdf' })).toBeNull();
    const sent = calls.find(({ url, init }) => init.method === 'POST' && url.endsWith('/attachments'));
    expect(sent?.init.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'paktwerk-file-name': 'Zeugnis%20M%C3%BCller.pdf',
    });
  });

  it('is handed over with a note by whoever may not sign', async () => {
    const { user, calls } = await open({ [`POST ${AT}/hand-over`]: () => json(DRAFT) });
    await user.type(screen.getByLabelText(/^Notiz für die Zeichnung/), 'Bitte bis Freitag.');
    await user.click(screen.getByRole('button', { name: 'Zur Zeichnung vorlegen' }));
    await waitFor(() =>
      expect(JSON.parse(calls.find(({ url }) => url.endsWith('/hand-over'))?.init.body as string)).toEqual({ note: 'Bitte bis Freitag.' }),
    );
  });
});

describe('lines from a spreadsheet', () => {
  it('were offered before what stands above them, and a click on the template met nothing', async () => {
    let answer: () => void = () => undefined;
    const late = new Promise<void>((done) => (answer = done));
    const forms = () => late.then(() => json(FORMS));
    const { user } = await open({ '/api/applications/v1/calls/call_1/forms': forms });
    await user.click(await screen.findByRole('button', { name: 'Weiter zu Positionen' }));
    await screen.findByText(/Beantragt/i, { selector: '.pw-lines__sum' });
    expect(screen.queryByRole('link', { name: /^Vorlage/ })).toBeNull();
    answer();
    await screen.findByRole('link', { name: /^Vorlage/ });
    expect(screen.getByRole('button', { name: 'Stelle hinzufügen' })).toBeTruthy();
  });

  it('are checked first, and replace those of the draft by a second click', async () => {
    const { user, calls } = await openLines({
      [CHECK]: () => json(PREVIEW),
      'PUT /api/applications/v1/drafts/drf_1/lines': () => json({ ...DRAFT, lines: [...DRAFT.lines, ...DRAFT.lines] }),
    });
    await user.upload(chooser(), FILE);
    expect(await screen.findByText('2 Positionen gelesen')).toBeTruthy();
    const puts = () => calls.filter(({ url, init }) => init.method === 'PUT' && url.endsWith('/lines'));
    expect(puts()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Eine Position ersetzen' }));
    await screen.findByText('Übernommen: der Entwurf hat jetzt 2 Positionen.');
    const [put] = puts();
    expect([put?.init.body === FILE, put?.init.headers]).toEqual([
      true,
      expect.objectContaining({ 'if-match': '"3"', 'content-type': XLSX }),
    ]);
  });

  it('that their spreadsheet hides are counted, and sheets that are not read are named', async () => {
    const { user } = await openLines({ [CHECK]: () => json({ ...PREVIEW, hiddenRows: 2, hiddenSheets: ['Alt', 'Listen'] }) });
    await user.upload(chooser(), FILE);
    expect((await screen.findByText('In Ihrer Tabelle ist etwas ausgeblendet')).closest('.kern-alert')?.textContent).toMatch(
      /2 ausgeblendete Zeilen wurden mitgelesen; .*2 ausgeblendete Blätter werden nicht gelesen: Alt, Listen\./,
    );
  });

  it('with a wrong cell are told, taken by no button, and come back marked', async () => {
    const { saved } = catchFiles();
    const { user } = await openLines({
      [CHECK]: () => json(WRONG),
      'POST /api/applications/v1/drafts/drf_1/lines/marked?mode=replace&language=de': () => ({
        ...json({}),
        blob: async () => new Blob(['PK']),
      }),
    });
    await user.upload(chooser(), FILE);
    expect(await screen.findByText('Eine Zelle ist fehlerhaft')).toBeTruthy();
    const row = within(screen.getByRole('table', { name: 'Auffällige Zellen' })).getAllByRole('row')[1];
    expect(row?.textContent).toContain('C11');
    expect(row?.textContent).toContain('„halb“ ist keine Zahl.');
    expect(screen.queryByRole('button', { name: /ersetzen$/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Datei mit Markierungen' }));
    await waitFor(() => expect(saved.map((f) => f.name)).toEqual(['meine-markiert.xlsx']));
  });

  it('that cannot be read say why', async () => {
    const { user } = await openLines({
      [CHECK]: () => problem(422, 'workbook-encrypted', { texts: { de: 'Die Datei ist mit einem Kennwort geschützt.', en: 'x' } }),
    });
    await user.upload(chooser(), FILE);
    expect((await screen.findByRole('alert')).textContent).toContain('Die Datei ist mit einem Kennwort geschützt.');
  });
});
