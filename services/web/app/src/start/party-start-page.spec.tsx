/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';

const SIGNATORY = signedIn({ name: 'Dr. Paul Engel', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08211' });
const CALL = {
  callId: 'call_1',
  programmeId: 'prg_1',
  programmeCode: 'IM25',
  titleDe: 'Integrationsmanagement 2025',
  titleEn: 'x',
  opensOn: '2026-10-01',
  deadline: '2026-12-11',
  lastDay: '2026-12-11',
  stage: 'open',
  isEntitled: true,
  period: { from: '2025-01-01', to: '2026-12-31' },
};
const OTHERS = { ...CALL, callId: 'call_2', titleDe: 'Soforthilfe', isEntitled: false };
const COMING = { ...CALL, callId: 'call_3', titleDe: 'VwV Deutsch', stage: 'coming', opensOn: '2027-01-15', lastDay: '2027-02-15' };
const DRAFT = { draftId: 'drf_1', callId: 'call_1', lines: 1, requestedCents: 3_200_000, updatedAt: '2026-11-02T08:00:00.000Z' };
const TASK = {
  id: 'app_1',
  task: 'supply-information',
  fileNumber: 'BW-1',
  dueOn: '2026-12-01',
  daysLeft: 2,
  urgency: 'week',
  cents: 100_000,
  why: { de: 'Nachforderung vom 17.11.2026.', en: 'x' },
};
const PLAN = {
  posts: [{ postId: 'post_1', share: 50 }],
  deadlines: [
    {
      postId: 'post_1',
      number: 7,
      kind: 'refill',
      since: '2026-06-11',
      lastDay: '2026-12-10',
      daysLeft: 11,
      atStake: [{ budgetYear: 2026, amountCents: 833_333 }],
    },
  ],
};
const EMPTY = {
  '/api/applications/v1/tasks': () => json({ items: [], groups: [] }),
  '/api/staffing/v1/plan': () => json(PLAN),
  '/api/applications/v1/tasks?limit=1': () => json({ items: [], groups: [] }),
  '/api/applications/v1/calls/to-apply-for': () => json({ today: '2026-11-29', items: [OTHERS, COMING] }),
  '/api/applications/v1/drafts?limit=100': () => json({ items: [] }),
  '/api/applications/v1/applications?limit=200': () => json({ items: [] }),
};
const open = async (answers: Parameters<typeof openPage>[1] = {}) => {
  const page = openPage('/start', { ...EMPTY, ...answers }, () => SIGNATORY);
  await screen.findByRole('heading', { name: /^Start: / });
  return page;
};
const panel = (name: string) => within(screen.getByRole('region', { name }));

describe('the first page of a party', () => {
  it('said nothing of a post that is lost in eleven days', async () => {
    await open();
    const windows = within(await screen.findByRole('region', { name: 'Fristen der Stellen 1' }));
    expect([...windows.getByRole('listitem').children].map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual([
      'Stelle 07 noch 11 Tage bis 10.12.2026, 24:00 Uhr',
      'Frist zur Nachbesetzung: besetzen oder 0,50 VZÄ verlieren',
      'Im Stellenplansonst gehen 8.333,33 € zurück',
    ]);
    expect(windows.getByRole('link').getAttribute('href')).toBe('/stellenplan?stelle=post_1');
  });

  it('said that no call was open where nobody knew', async () => {
    await open({ '/api/applications/v1/calls/to-apply-for': () => problem(422, 'refused') });
    const calls = panel('Offene Förderaufrufe');
    await calls.findByRole('alert');
    expect(calls.queryByText(/kein Förderaufruf/)).toBeNull();
  });

  it('says what is awaited, what was begun, what is open and what was decided, each with one next step', async () => {
    await open({
      '/api/applications/v1/tasks': () => json({ items: [TASK], groups: [] }),
      '/api/applications/v1/calls/to-apply-for': () => json({ today: '2026-11-29', items: [OTHERS, CALL, COMING] }),
      '/api/applications/v1/drafts?limit=100': () => json({ items: [{ ...DRAFT, handedOverAt: '2026-11-20T08:00:00.000Z' }] }),
      '/api/applications/v1/drafts/drf_1/check': () =>
        json({
          sections: [
            { section: 'bank', isComplete: true },
            { section: 'lines', isComplete: false },
          ],
          checks: [],
          findings: [],
          lines: [],
        }),
      '/api/applications/v1/applications?limit=200': () =>
        json({
          items: [
            { applicationId: 'app_2', fileNumber: 'BW-2', callId: 'call_1', status: 'submitted', decidedCents: 0, requestedCents: 5 },
            {
              applicationId: 'app_3',
              fileNumber: 'BW-3',
              callId: 'call_2',
              status: 'granted',
              outcome: 'partially-granted',
              decidedCents: 1_000_000,
              requestedCents: 2_000_000,
            },
          ],
        }),
      '/api/budgeting/v1/pots/call_1': () => json({ frames: [{ district: '08211', amountCents: 5_000_000, committedCents: 1_000_000 }] }),
    });
    const awaited = panel('Das erwartet die Bewilligungsstelle von Ihnen');
    expect((await awaited.findByRole('link', { name: 'Antworten' })).getAttribute('href')).toBe('/antraege/app_1#aktionen');
    expect(awaited.getByText('noch 2 Tage')).toBeTruthy();
    const drafts = panel('Ihre Entwürfe');
    expect((await drafts.findByRole('link', { name: 'Zur Unterschrift' })).getAttribute('href')).toBe('/entwuerfe/drf_1/unterschrift');
    await drafts.findAllByText('1 von 2 Abschnitten vollständig');
    const calls = panel('Offene Förderaufrufe');
    expect((await calls.findByRole('link', { name: 'Zum Entwurf' })).getAttribute('href')).toBe('/entwuerfe/drf_1');
    expect(await calls.findByText(/^40\.000,00\s€$/)).toBeTruthy();
    expect(calls.queryByText('Soforthilfe')).toBeNull();
    expect(calls.getByText('Als Nächstes: VwV Deutsch, ab 15. Januar 2027.')).toBeTruthy();
    const decisions = panel('Letzte Entscheidungen');
    expect(decisions.getByRole('link', { name: 'Zum Antrag' }).getAttribute('href')).toBe('/antraege/app_3');
    expect(decisions.getByText('teilweise bewilligt')).toBeTruthy();
    expect(decisions.getByText('Ein Antrag wird geprüft.')).toBeTruthy();
  });

  it('named neither a notice to retrieve nor a time for remedies, and its buttons were empty', async () => {
    const notice = { ...TASK, id: 'not_1', grantId: 'grt_1', task: 'retrieve-notice' };
    await open({
      '/api/applications/v1/tasks': () => json({ items: [notice, { ...notice, id: 'not_2', task: 'remedy-ends' }], groups: [] }),
    });
    const awaited = panel('Das erwartet die Bewilligungsstelle von Ihnen');
    expect(await awaited.findByText('Bescheid abrufen')).toBeTruthy();
    expect(awaited.getByText('Klagefrist endet')).toBeTruthy();
    expect(awaited.getByRole('link', { name: 'Abrufen' }).getAttribute('href')).toBe('/zuwendungen/grt_1#aktionen');
    expect(awaited.getByRole('link', { name: 'Zum Bescheid' }).getAttribute('href')).toBe('/zuwendungen/grt_1#aktionen');
  });

  it('says what comes next where there is nothing', async () => {
    await open();
    await screen.findByText('Die Bewilligungsstelle wartet auf nichts.');
    await screen.findByText('Sie haben keinen Entwurf.');
    await screen.findByText('Als Nächstes: VwV Deutsch, ab 15. Januar 2027.');
    await screen.findByText('Über Ihre Anträge ist noch nicht entschieden.');
  });

  it('met whoever had no right yet with a refusal in every part', async () => {
    const refused = () => problem(403, 'right-missing', { allowed: ['EDIT', 'SIGN'] });
    await open(Object.fromEntries(Object.keys(EMPTY).map((url) => [url, refused])));
    await screen.findByText('Sie haben noch kein Recht, für diese Organisation zu arbeiten.');
    expect(screen.getByRole('link', { name: 'Wer Rechte vergibt, steht unter Rechte.' }).getAttribute('href')).toBe('/rechte');
    expect(screen.queryByRole('heading', { name: 'Ihre Entwürfe' })).toBeNull();
  });

  it('begins a draft with the call that was chosen', async () => {
    const { user } = await open({
      '/api/applications/v1/calls/to-apply-for': () =>
        json({ today: '2026-11-29', items: [{ ...CALL, callId: 'call_00000000-0000-5000-8000-000000000001' }] }),
      '/api/budgeting/v1/pots/call_00000000-0000-5000-8000-000000000001': () => json({ frames: [] }),
    });
    await user.click(await screen.findByRole('link', { name: 'Entwurf beginnen' }));
    await screen.findByRole('heading', { name: 'Neuer Entwurf' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Entwurf anlegen' }));
    await screen.findByRole('option', { name: /^Integrationsmanagement 2025/ });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Förderaufruf' }).value).toBe(
      'call_00000000-0000-5000-8000-000000000001',
    );
  });
});
