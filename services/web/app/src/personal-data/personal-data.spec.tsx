/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';
import { descriptionOf, textbox } from '../ui/ui.fixture';
import { statesOf } from './state';

const nbsp = (text: string): RegExp => new RegExp(`^${text.replace(' ', '\\s')}$`);
const CASES = '/api/case-management/v1/cases';
const PEOPLE = '/api/staffing/v1/people';
const lead = signedIn({ personId: 'per_lead', name: 'Lena Leitung', roles: ['TEAM_LEAD'], organisation: '08111' });
const officer = signedIn({ name: 'Dana Schutz', roles: ['DATA_PROTECTION'], organisation: '08111' });
const signatory = signedIn({ name: 'Sina Zeichnet', roles: ['SIGNATORY'], organisation: '08111' });
const applicant = signedIn({ name: 'Anton Antrag', roles: ['APPLICANT'], organisation: '08111' });
const CASE = {
  caseId: 'case_0000001',
  programmeId: 'p',
  district: '08111',
  status: 'closed',
  openedOn: '2024-01-01',
  closedOn: '2025-01-01',
  keptUntil: '2026-01-01',
  consentOn: '2024-01-01',
  plans: 0,
  talks: 2,
  version: 4,
};
const PERSON = {
  personId: 'psn_0000001',
  district: '08111',
  givenName: 'Mira',
  familyName: 'Beispiel',
  birthDate: '1990-05-04',
  qualification: 'A_SOCIAL_DEGREE',
  shareToday: 0,
  claims: [],
  secondIds: [],
};
const caseFile = (more: object, answers: Parameters<typeof openPage>[1] = {}, me: object = lead) =>
  openPage(
    '/personendaten/faelle/case_0000001',
    {
      [`${CASES}/case_0000001`]: () => json({ ...CASE, ...more }, 200, { etag: '"4"' }),
      [`${CASES}/case_0000001/readings`]: () => json([]),
      ...answers,
    },
    () => me,
  );
const sent = ({ calls }: ReturnType<typeof openPage>) =>
  calls.flatMap(({ url, init }) => (init.method === 'POST' ? [[url, JSON.parse(init.body as string) as unknown]] : []));
const steps = (): string[] => screen.queryAllByRole('heading', { level: 3 }).map((h) => h.textContent);

describe('a restricted file', () => {
  it('says why it is so, and who may still read it', async () => {
    caseFile({ restrictedOn: '2025-02-03' }, {}, officer);
    expect(
      await screen.findByText(
        'Die Einwilligung ist zum 03.02.2025 widerrufen. Lesen können die Akte nur noch die Teamleitung und der Datenschutz Ihres Kreises, mit einem Grund; aufgezeichnet wird in ihr nichts mehr.',
      ),
    ).toBeTruthy();
  });
});

describe('how data stand', () => {
  it.each([
    [{}, []],
    [{ keptUntil: '2026-11-29' }, []],
    [{ keptUntil: '2026-11-28' }, ['due']],
    [{ keptUntil: '2026-11-28', heldSince: '2026-01-01', restrictedOn: '2025-01-01' }, ['held', 'restricted']],
    [{ keptUntil: '2026-11-28', erasure: {} }, ['proposed']],
    [{ keptUntil: '2026-11-28', restrictedOn: '2025-01-01', erasedOn: '2026-11-01' }, ['erased']],
  ])('%j is %j on 29 November 2026', (kept, states) => expect(statesOf(kept, '2026-11-29')).toEqual(states));
});

describe('the page about keeping and erasing', () => {
  it('lists the cases of the district by what is asked for, and the service chooses', async () => {
    const { user } = openPage(
      '/personendaten',
      {
        [`${CASES}/retention?limit=100`]: () => json({ items: [CASE, { ...CASE, caseId: 'case_0000002', heldSince: '2026-02-01' }] }),
        [`${CASES}/retention?limit=100&state=held`]: () => json({ items: [{ ...CASE, caseId: 'case_0000002', heldSince: '2026-02-01' }] }),
      },
      () => lead,
    );
    const link = await screen.findByRole('link', { name: nbsp('Fall 000001') });
    expect(link.getAttribute('href')).toBe('/personendaten/faelle/case_0000001');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Zustand' }), 'gesperrt');
    await waitFor(() => expect(screen.queryByRole('link', { name: nbsp('Fall 000001') })).toBeNull());
    expect(window.location.search).toBe('?zustand=held');
    expect(screen.getByText('1 Fall').getAttribute('role')).toBe('status');
  });

  it('lists all the people of a district, further pages too, and nothing of cases', async () => {
    const { user, calls } = openPage(
      '/personendaten',
      {
        [`${PEOPLE}?limit=200`]: () => json({ items: [PERSON], nextCursor: '7' }),
        [`${PEOPLE}?limit=200&cursor=7`]: () => json({ items: [{ ...PERSON, personId: 'psn_2', keptUntil: '2020-12-31' }] }),
      },
      () => signatory,
    );
    await screen.findByText('2 Personen');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Zustand' }), 'Aufbewahrung abgelaufen');
    await screen.findByText('1 Person');
    expect(calls.filter(({ url }) => url.includes('case-management'))).toEqual([]);
  });
});

describe('a case that may be erased', () => {
  it('is proposed with a reason, in the version that was seen', async () => {
    const opened = caseFile({}, { [`POST ${CASES}/case_0000001/propose-erasure`]: () => json({}) });
    const propose = await screen.findByRole('button', { name: 'Löschen vorschlagen' });
    await opened.user.click(propose);
    await screen.findByText('Diese Angabe fehlt.');
    await opened.user.selectOptions(screen.getByRole('combobox', { name: 'Grund' }), 'Aufbewahrung abgelaufen');
    await opened.user.click(propose);
    await screen.findByText('Das ist eingetragen.');
    expect(sent(opened)).toEqual([[`${CASES}/case_0000001/propose-erasure`, { reason: 'RETENTION_OVER' }]]);
    expect(opened.calls.find(({ init }) => init.method === 'POST')?.init.headers).toMatchObject({ 'if-match': '"4"' });
  });

  it('is not confirmed by who proposed it, and says so', async () => {
    caseFile({ erasure: { reason: 'REQUESTED', proposedOn: '2026-11-01', proposedBy: 'per_lead' } });
    const button = await screen.findByRole('button', { name: 'Löschen bestätigen' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await screen.findByText('Sie haben die Löschung vorgeschlagen; bestätigen muss sie jemand anderes.');
  });

  it('is erased only behind what goes with it and the word that is typed, and a refusal stands there', async () => {
    const refused = () => problem(422, 'four-eyes', { texts: { de: 'Bestätigen muss es eine andere Person.', en: 'x' } });
    const opened = caseFile(
      { erasure: { reason: 'REQUESTED', proposedOn: '2026-11-01' } },
      { [`POST ${CASES}/case_0000001/confirm-erasure`]: refused },
    );
    const { user } = opened;
    await user.click(await screen.findByRole('button', { name: 'Löschen bestätigen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Daten endgültig löschen?' }));
    expect(dialog.getByText(/Der Schlüssel wird gelöscht.*lässt sich nicht zurücknehmen/)).not.toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Löschen bestätigen' }));
    expect(sent(opened)).toEqual([]);
    await user.type(textbox('Zur Bestätigung „löschen“ eintippen'), 'löschen');
    await user.click(dialog.getByRole('button', { name: 'Löschen bestätigen' }));
    expect((await dialog.findByRole('alert')).textContent).toBe('Bestätigen muss es eine andere Person.');
    expect(sent(opened)).toEqual([[`${CASES}/case_0000001/confirm-erasure`, {}]]);
  });

  it('waits while it is held, says since when, and the hold is lifted with a reason', async () => {
    const opened = caseFile({ heldSince: '2026-02-01' }, { [`POST ${CASES}/case_0000001/lift-hold`]: () => json({}) });
    const propose = await screen.findByRole('button', { name: 'Löschen vorschlagen' });
    expect(propose.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Seit dem 01.02.2026 gesperrt: solange das gilt, wird nicht gelöscht.')).not.toBeNull();
    await opened.user.click(screen.getByRole('button', { name: 'Sperre aufheben' }));
    await opened.user.type(await screen.findByRole('textbox', { name: 'Grund' }), 'Verfahren beendet');
    const dialog = within(screen.getByRole('dialog', { name: 'Sperre aufheben' }));
    await opened.user.click(dialog.getByRole('button', { name: 'Sperre aufheben' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent(opened)).toEqual([[`${CASES}/case_0000001/lift-hold`, { reason: 'Verfahren beendet' }]]);
  });

  it('was erased: nothing is offered any more', async () => {
    caseFile({ erasedOn: '2026-11-01' });
    await screen.findByText('Noch niemand hat die Akte eingesehen.');
    expect([screen.queryByRole('heading', { name: 'Was ist zu tun?' }), screen.queryByRole('button', { name: 'Einsehen' })]).toEqual([
      null,
      null,
    ]);
  });
});

describe('a case file', () => {
  const file = {
    caseId: 'case_0000001',
    programmeId: 'p',
    district: '08111',
    status: 'closed',
    openedOn: '2024-01-01',
    consent: { givenOn: '2024-01-01', version: '1' },
    client: { givenName: 'Olena', familyName: 'Muster' },
    assessments: [],
    plans: [],
    talks: [],
    course: [],
  };

  it('shows nothing of the client until somebody says why they look, and the reason stands in no address', async () => {
    const opened = caseFile({ restrictedOn: '2025-06-01' }, { [`POST ${CASES}/case_0000001/readings`]: () => json(file) }, officer);
    const reason = await screen.findByRole('textbox', { name: 'Warum sehen Sie die Akte ein?' });
    expect(screen.queryByText(/Muster/)).toBeNull();
    await opened.user.type(reason, 'Auskunft');
    await opened.user.click(screen.getByRole('button', { name: 'Einsehen' }));
    await screen.findByText('Muster, Olena');
    expect(sent(opened)).toEqual([[`${CASES}/case_0000001/readings`, { reason: 'Auskunft' }]]);
    expect(opened.calls.some(({ url }) => url.includes('Auskunft'))).toBe(false);
    expect(steps()).not.toContain('Widerruf der Einwilligung festhalten');
  });

  it.each([
    ['names the group', { titleDe: 'Vertriebene aus der Ukraine', titleEn: 'x', group: 'UKRAINE' }, 'Vertriebene aus der Ukraine'],
    ['no longer says the group of an erased client', null, 'gelöscht'],
  ])('says by which decree its client is counselled, and %s', async (_name, basis, group) => {
    const eligibility = { establishedFor: '2022-03-11', decreeCode: 'ZG2022', decreeSource: 'Erlass vom 11.03.2022', basis };
    const counselledBy = { decreeId: 'dcr_1', code: 'ZG2022', source: 'Erlass vom 11.03.2022' };
    const answers = { [`POST ${CASES}/case_0000001/readings`]: () => json({ ...file, eligibility }) };
    const { user } = caseFile({ counselledBy }, answers, officer);
    expect(await screen.findByText('ZG2022: Erlass vom 11.03.2022')).toBeTruthy();
    await user.type(await screen.findByRole('textbox', { name: 'Warum sehen Sie die Akte ein?' }), 'Auskunft');
    await user.click(screen.getByRole('button', { name: 'Einsehen' }));
    const sentence = `Am 11.03.2022 aufgenommen als „${group}“. Grundlage ist der Erlass ZG2022 („Erlass vom 11.03.2022“).`;
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('of which consent was not revoked takes the revocation, with what follows from it said before', async () => {
    const opened = caseFile({ status: 'open' }, { [`POST ${CASES}/case_0000001/revoke-consent`]: () => json({}) });
    await opened.user.click(await screen.findByRole('button', { name: 'Widerruf der Einwilligung festhalten' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Einwilligung widerrufen?' }));
    expect(dialog.getByText(/nur Teamleitung und Datenschutz lesen sie noch/)).not.toBeNull();
    await opened.user.type(dialog.getByLabelText('Tag'), '1');
    await opened.user.type(dialog.getByLabelText('Monat'), '11');
    await opened.user.type(dialog.getByLabelText('Jahr'), '2026');
    await opened.user.click(dialog.getByRole('button', { name: 'Widerruf der Einwilligung festhalten' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent(opened)).toEqual([[`${CASES}/case_0000001/revoke-consent`, { revokedOn: '2026-11-01', scope: 'ALL' }]]);
  });
});

describe('a revocation that cannot be', () => {
  it('is refused at its day, in the words of the service', async () => {
    const texts = { de: 'Am 01.11.2023 lag noch keine Einwilligung vor (erteilt am 01.01.2024).', en: 'x' };
    const { user } = caseFile({}, { [`POST ${CASES}/case_0000001/revoke-consent`]: () => problem(422, 'before-consent', { texts }) });
    await user.click(await screen.findByRole('button', { name: 'Widerruf der Einwilligung festhalten' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Einwilligung widerrufen?' }));
    for (const [part, value] of Object.entries({ Tag: '1', Monat: '11', Jahr: '2023' }))
      await user.type(dialog.getByLabelText(part), value);
    await user.click(dialog.getByRole('button', { name: 'Widerruf der Einwilligung festhalten' }));
    await waitFor(() => expect(descriptionOf(dialog.getByRole('group', { name: 'Widerrufen am' }))).toContain(texts.de));
    expect(dialog.queryAllByRole('alert')).toEqual([]);
  });
});

describe('data of somebody on a post', () => {
  const open = (me: object, more: object = {}) =>
    openPage(
      '/personendaten/beschaeftigte/psn_0000001',
      { [`${PEOPLE}/psn_0000001`]: () => json({ ...PERSON, ...more }, 200, { etag: '"1"' }) },
      () => me,
    );

  it('are proposed for erasure by the applicant, who neither confirms nor lifts', async () => {
    open(applicant, { erasure: { reason: 'REQUESTED', proposedOn: '2026-11-01', proposedBy: 'per_2' } });
    await screen.findByRole('heading', { level: 1, name: 'Beispiel, Mira' });
    await screen.findByRole('button', { name: 'Vorschlag zurücknehmen' });
    expect(screen.queryByRole('button', { name: 'Löschen bestätigen' })).toBeNull();
    expect(steps()).toEqual(['Löschen vorgeschlagen', 'Sperre setzen']);
  });

  it('stay proposed where another party proposed it: only that one takes it back', async () => {
    open(applicant, { erasure: { reason: 'REQUESTED', proposedOn: '2026-11-01' } });
    await screen.findByRole('heading', { level: 1, name: 'Beispiel, Mira' });
    expect(steps()).toEqual(['Löschen vorgeschlagen', 'Sperre setzen']);
    expect(screen.queryByRole('button', { name: 'Vorschlag zurücknehmen' })).toBeNull();
  });

  it('are put right by the applicant: another entry of the same human is found by its sound, and a merge proposed', async () => {
    const other = { ...PERSON, personId: 'psn_0000002', familyName: 'Beispiehl' };
    const { user, calls } = openPage(
      '/personendaten/beschaeftigte/psn_0000001',
      {
        [`${PEOPLE}/psn_0000001`]: () => json(PERSON, 200, { etag: '"1"' }),
        [`${PEOPLE}?limit=20`]: () => json({ items: [PERSON, other] }),
        [`POST ${PEOPLE}/psn_0000002/merges`]: () => json({}),
      },
      () => applicant,
    );
    expect((await screen.findByRole('link', { name: 'Personen' })).getAttribute('href')).toBe('/personen');
    await user.click(await screen.findByText('Zusammenlegen vorschlagen', { selector: 'summary' }));
    const form = within(screen.getByRole('form', { name: 'Zusammenlegen vorschlagen' }));
    await user.click(form.getByRole('combobox', { name: 'Der Eintrag, der bleibt' }));
    await user.click(await form.findByRole('option', { name: 'Beispiehl, Mira · 04.05.1990' }));
    expect(form.queryByRole('option', { name: 'Beispiel, Mira · 04.05.1990' })).toBeNull();
    await user.type(textbox('Warum es derselbe Mensch ist'), 'Name falsch geschrieben');
    await user.click(form.getByRole('button', { name: 'Zusammenlegen vorschlagen' }));
    await waitFor(() =>
      expect(sent({ calls } as ReturnType<typeof openPage>)).toEqual([
        [`${PEOPLE}/psn_0000002/merges`, { secondId: 'psn_0000001', reason: 'Name falsch geschrieben' }],
      ]),
    );
  });

  it('are put right by the applicant where the name was mistyped', async () => {
    const { user, calls } = openPage(
      '/personendaten/beschaeftigte/psn_0000001',
      {
        [`${PEOPLE}/psn_0000001`]: () => json(PERSON, 200, { etag: '"1"' }),
        [`POST ${PEOPLE}/psn_0000001/name-corrections`]: () => json({ ...PERSON, familyName: 'Beispil' }, 200, { etag: '"2"' }),
      },
      () => applicant,
    );
    await user.click(await screen.findByText('Namen berichtigen', { selector: 'summary' }));
    const form = within(screen.getByRole('form', { name: 'Namen berichtigen' }));
    const family = form.getByRole('textbox', { name: /Nachname/ });
    await user.clear(family);
    await user.type(family, 'Beispil');
    await user.type(form.getByRole('textbox', { name: /Warum/ }), 'Verschrieben');
    await user.click(form.getByRole('button', { name: 'Namen berichtigen' }));
    const body = { givenName: 'Mira', familyName: 'Beispil', birthDate: '1990-05-04', reason: 'Verschrieben' };
    await waitFor(() => expect(sent({ calls } as ReturnType<typeof openPage>)).toEqual([[`${PEOPLE}/psn_0000001/name-corrections`, body]]));
  });

  it('are held by the signatory, who lifts the hold too', async () => {
    open(signatory, { heldSince: '2026-02-01' });
    await screen.findByRole('button', { name: 'Sperre aufheben' });
    expect(steps()).toEqual(['Löschen vorschlagen', 'Sperre aufheben']);
  });
});
