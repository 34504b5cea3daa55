/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';
import { catchFiles } from '../ui/ui.fixture';

const APPLICANT = signedIn({ name: 'Thomas Reiser', roles: ['APPLICANT'], organisation: '08211' });
const SIGNATORY = signedIn({ name: 'Dr. Paul Engel', roles: ['SIGNATORY'], organisation: '08211' });
const CALL = {
  callId: 'call_1',
  titleDe: 'Integrationsmanagement 2025',
  titleEn: 'Integration management 2025',
  deadline: '2026-12-31',
  lastDay: '2026-12-31',
};
const DRAFT = {
  draftId: 'drf_1',
  district: '08211',
  callId: 'call_1',
  lines: [{ lineId: 'line-1', kind: 'post', share: 0.5, tier: 'A', amountCents: 3_200_000 }],
  requestedCents: 3_200_000,
  revision: 3,
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-02T08:00:00.000Z',
};
const PREVIEW = {
  mode: 'replace',
  sheet: 'Positionen',
  rows: 2,
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
const CHECK = 'POST /api/applications/v1/drafts/drf_1/lines/check?mode=replace';
const ANSWERS = {
  '/api/applications/v1/calls?limit=200': () => json({ items: [CALL] }),
  '/api/applications/v1/calls/call_1': () => json({ ...CALL, lastDay: '2026-12-31' }),
  '/api/applications/v1/drafts?limit=100': () => json({ items: [{ ...DRAFT, lines: 1 }] }),
  '/api/applications/v1/drafts/drf_1': () => json(DRAFT, 200, { etag: '"3"' }),
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE = new File(['PK'], 'meine.xlsx', { type: XLSX });

const open = async (answers: Parameters<typeof openPage>[1] = {}, me = APPLICANT) => {
  const page = openPage('/entwuerfe/drf_1', { ...ANSWERS, ...answers }, () => me);
  await screen.findByRole('heading', { name: 'Entwurf: Integrationsmanagement 2025' });
  return page;
};
const chooser = () => screen.getByLabelText(/^Ausgefüllte Vorlage/);

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

  it('of a call whose deadline is over say so before anything is sent', async () => {
    await open({ '/api/applications/v1/calls/call_1': () => json({ ...CALL, lastDay: '2026-11-28' }) });
    expect(await screen.findByText('Die Frist ist vorbei')).toBeTruthy();
    expect(screen.getByText('Sie endete am 28.11.2026. Der Antrag wird noch angenommen, aber als verspätet festgestellt.')).toBeTruthy();
  });

  it('are submitted by a signatory alone', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'Einreichen' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('are submitted as they were seen', async () => {
    const { user, calls } = await open({ 'POST /api/applications/v1/drafts/drf_1/submit': () => problem(412, 'stale-version') }, SIGNATORY);
    await user.click(screen.getByRole('button', { name: 'Einreichen' }));
    await screen.findByRole('alert');
    expect(calls.find(({ init }) => init.method === 'POST')?.init.headers).toMatchObject({ 'if-match': '"3"' });
  });
});

describe('lines from a spreadsheet', () => {
  it('are checked first, and replace those of the draft by a second click', async () => {
    const { user, calls } = await open({
      [CHECK]: () => json(PREVIEW),
      'PUT /api/applications/v1/drafts/drf_1/lines': () => json({ ...DRAFT, lines: [...DRAFT.lines, ...DRAFT.lines] }),
    });
    await user.upload(chooser(), FILE);
    expect(await screen.findByText('2 Positionen gelesen')).toBeTruthy();
    expect(calls.filter(({ init }) => init.method === 'PUT')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Eine Position ersetzen' }));
    await screen.findByText('Übernommen: der Entwurf hat jetzt 2 Positionen.');
    const put = calls.find(({ init }) => init.method === 'PUT');
    expect([put?.init.body === FILE, put?.init.headers]).toEqual([
      true,
      expect.objectContaining({ 'if-match': '"3"', 'content-type': XLSX }),
    ]);
  });

  it('with a wrong cell are told, taken by no button, and come back marked', async () => {
    const { saved } = catchFiles();
    const { user } = await open({
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
    const { user } = await open({
      [CHECK]: () => problem(422, 'workbook-encrypted', { texts: { de: 'Die Datei ist mit einem Kennwort geschützt.', en: 'x' } }),
    });
    await user.upload(chooser(), FILE);
    expect((await screen.findByRole('alert')).textContent).toContain('Die Datei ist mit einem Kennwort geschützt.');
  });
});
