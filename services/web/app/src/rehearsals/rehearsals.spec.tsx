/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { CLERK, MINISTER, openPage, signedIn } from '../shell/whole-page.fixture';
import type { Rehearsal, RehearsalItem } from './types';

const ITEM: RehearsalItem = {
  callId: 'call_p',
  programmeId: 'prg_1',
  programmeCode: 'SU22',
  ruleSetVersion: 2,
  hasOwnRules: true,
  titleDe: 'Probelauf Soforthilfe',
  titleEn: 'Trial of emergency aid',
  potCents: 1000,
  opensOn: '2026-01-01',
  deadline: '2026-12-31',
};
const KEY = { label: 'Einwohner', mark: 'D' as const, source: 'Destatis', weights: [{ district: '08111', weight: 2 }] };
const CALL = {
  callId: 'call_1',
  programmeId: 'prg_1',
  programmeCode: 'SU22',
  ruleSetVersion: 1,
  titleDe: 'Soforthilfe',
  titleEn: 'Emergency aid',
  potCents: 1000,
  budgetYear: 2026,
  opensOn: '2026-01-01',
  deadline: '2026-12-31',
  source: 'Aufruf',
  distributionKey: { id: 'key', ...KEY },
  effectiveOn: '2026-01-01',
};
const frame = (district: string, districtName: string, amountCents: number, extraCent: number) => ({
  district,
  districtName,
  weight: 1,
  floorCents: amountCents - extraCent,
  remainder: 1,
  rank: 1,
  extraCent,
  amountCents,
  reservedCents: 0,
});
const MONEY: Rehearsal['money'] = {
  weightSum: 3,
  leftoverCents: 1,
  reservedCents: 0,
  frames: [frame('08111', 'Stadtkreis Stuttgart', 667, 1), frame('08115', 'Landkreis Böblingen', 333, 0)],
};
const REHEARSAL: Rehearsal = { call: { ...CALL, callId: 'call_p' }, money: MONEY };
const APPLICATION = {
  applicationId: 'app_1',
  fileNumber: 'PROBE-SU22-2026-00001',
  applicantName: 'Stadtkreis Stuttgart',
  status: 'submitted',
  late: false,
  requestedCents: 250,
};
const file = {
  '/api/applications/v1/rehearsals/call_p': () => json(REHEARSAL),
  '/api/applications/v1/applications?limit=2000&callId=call_p': () => json({ items: [APPLICATION] }),
};

describe('rehearsals', () => {
  it('are listed with what they are tried under, and the page says that nothing holds', async () => {
    openPage('/proben', { '/api/applications/v1/rehearsals?limit=200': () => json({ items: [ITEM] }) }, () => CLERK);
    expect((await screen.findByRole('link', { name: 'Probelauf Soforthilfe' })).getAttribute('href')).toBe('/proben/call_p');
    expect(screen.getByText('SU22/2 (noch nicht veröffentlicht)')).not.toBeNull();
    expect(screen.getByText('Probe: nichts hiervon gilt')).not.toBeNull();
    expect(screen.queryByRole('heading', { name: 'Eine Probe beginnen' })).toBeNull();
  });

  it('are begun by the ministry with the frames before its eyes', async () => {
    const { user, calls } = openPage('/proben', {
      '/api/applications/v1/rehearsals?limit=200': () => json({ items: [] }),
      '/api/applications/v1/calls?limit=200': () => json({ items: [CALL] }),
      '/api/applications/v1/calls/call_1': () => json(CALL),
      'POST /api/applications/v1/rehearsals/preview': () => json(MONEY),
      'POST /api/applications/v1/rehearsals': () => json(REHEARSAL, 201),
      ...file,
    });
    await screen.findByRole('option', { name: 'Soforthilfe' });
    await user.selectOptions(screen.getByRole('combobox', { name: /^Wie der Aufruf/ }), 'call_1');
    expect(screen.queryByRole('button', { name: 'Probe beginnen' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Planungsrahmen zeigen' }));
    expect(await screen.findByText(/^Abgerundet bleiben 1 Cent übrig/)).not.toBeNull();
    expect(within(screen.getByRole('table', { name: 'Planungsrahmen' })).getByText('6,67 €')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Probe beginnen' }));
    await waitFor(() => expect(window.location.pathname).toBe('/proben/call_p'));
    const sent = calls.filter(({ init }) => init.method === 'POST').map(({ init }) => JSON.parse(init.body as string) as object);
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[0]).toMatchObject({ programmeId: 'prg_1', potCents: 1000, distributionKey: KEY });
  });

  it('could not try rules that are not published yet', async () => {
    const { user, calls } = openPage('/proben', {
      '/api/applications/v1/rehearsals?limit=200': () => json({ items: [] }),
      '/api/applications/v1/calls?limit=200': () => json({ items: [CALL] }),
      '/api/applications/v1/calls/call_1': () => json(CALL),
      'POST /api/applications/v1/rehearsals/preview': () => json(MONEY),
    });
    await screen.findByRole('option', { name: 'Soforthilfe' });
    await user.selectOptions(screen.getByRole('combobox', { name: /^Wie der Aufruf/ }), 'call_1');
    const rules = { version: 7, validFrom: '2027-01-01', source: 'Entwurf 2027', funding: { family: 'per-capita-post' } };
    const programme = (content: unknown) =>
      Object.assign(new File(['{}'], 'im27.json', { type: 'application/json' }), { text: async () => JSON.stringify(content) });
    const chooser = await screen.findByLabelText(/^Noch nicht veröffentlichtes Regelwerk/);
    await user.upload(chooser, programme({ ruleSets: [] }));
    expect(await screen.findByText('Das ist keine Programmdatei mit Regelwerk.')).toBeTruthy();
    await user.upload(chooser, programme({ ruleSets: [{ version: 6 }, rules] }));
    expect(await screen.findByText('Erprobt wird Version 7: Entwurf 2027.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Planungsrahmen zeigen' }));
    await screen.findByText(/^Abgerundet bleiben 1 Cent übrig/);
    const sent = calls.find(({ init }) => init.method === 'POST');
    expect(JSON.parse(sent?.init.body as string)).toMatchObject({ ruleSetVersion: 7, rules });
  });

  it('show what was submitted in them, and are ended by the ministry only', async () => {
    openPage('/proben/call_p', file, () => CLERK);
    expect((await screen.findByRole('link', { name: 'PROBE-SU22-2026-00001' })).getAttribute('href')).toBe('/antraege/app_1');
    expect(screen.queryByRole('button', { name: 'Probe verwerfen' })).toBeNull();
  });

  it('say why they cannot be opened', async () => {
    const refusal = () =>
      problem(422, 'rehearsal-rules-not-published', { texts: { de: 'Das erprobte Regelwerk ist noch nicht veröffentlicht.', en: 'x' } });
    const { user } = openPage('/proben/call_p', { ...file, 'POST /api/applications/v1/rehearsals/call_p/open': refusal }, () => MINISTER);
    await user.click(await screen.findByRole('button', { name: 'Als Aufruf eröffnen' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Als Aufruf eröffnen' }));
    expect(await screen.findByText('Das erprobte Regelwerk ist noch nicht veröffentlicht.')).not.toBeNull();
  });

  it('are tried by a district with a draft', async () => {
    const applicant = signedIn({ name: 'Antrag', roles: ['APPLICANT'], organisation: '08111' });
    const { user, calls } = openPage(
      '/proben/call_p',
      { ...file, 'POST /api/applications/v1/drafts': () => json({ draftId: 'drf_1' }, 201) },
      () => applicant,
    );
    await user.click(await screen.findByRole('button', { name: 'Entwurf beginnen' }));
    await waitFor(() => expect(window.location.pathname).toBe('/entwuerfe/drf_1'));
    expect(calls.find(({ init }) => init.method === 'POST')?.init.body).toBe(JSON.stringify({ callId: 'call_p', lines: [] }));
  });
});
