/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, renderPart } from '../shell/page.fixture';
import { Actions } from './actions';
import { Checklist } from './checklist';
import type { Application } from './types';

const URL = '/api/applications/v1/applications/app_1';
const rule = { parameter: 'tiers', mark: 'F', source: 'VwV' };
const CHECKS = {
  applicationId: 'app_1',
  formal: [{ check: 'minimum-share', result: 'objected', figures: { minimum: 0.25, below: 1 }, rule, says: { de: 'Zu klein.', en: 'x' } }],
  substantive: [
    { check: 'frame', result: 'passed', figures: { requestedCents: 100, frameCents: 200 }, rule },
    { check: 'double-funding', figures: { declared: true }, rule, says: { de: 'Nur aus einem Programm.', en: 'x' } },
  ],
};
const application = (action: Application['actions'][number]['action'], more: object = {}): Application =>
  ({
    applicationId: 'app_1',
    fileNumber: 'IM25-1',
    status: 'submitted',
    lines: [],
    actions: [{ action }],
    ...more,
  }) as unknown as Application;
const rows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));

describe('the checks of an application', () => {
  it('are shown as they would come out, with rule and source, before anybody clicks', async () => {
    fakeServer({ [`${URL}/checks`]: () => json(CHECKS) });
    renderPart(<Checklist application={application('check-formally')} />);
    expect(rows(await screen.findByRole('table', { name: 'Formale Prüfung' }))).toEqual([
      ['Mindestanteil', 'beanstandet', 'Zu klein.', 'VwV (F)'],
    ]);
    expect(rows(screen.getByRole('table', { name: 'Fachliche Prüfung' }))).toEqual([
      ['Planungsrahmen', 'in Ordnung', 'beantragt: 1,00\u00a0€ · Rahmen: 2,00\u00a0€', 'VwV (F)'],
      ['Keine Doppelförderung', 'zu beurteilen', 'Nur aus einem Programm.', 'VwV (F)'],
    ]);
  });

  it('say figures in the language of whoever reads, and in words that there is none', async () => {
    const formal = [
      { check: 'minimum-share', result: 'passed', figures: { minimum: 0.25, below: 0 }, rule },
      { check: 'call-open', result: 'passed', figures: { opensOn: '2024-12-02', lastDay: '2025-01-31' }, rule },
    ];
    fakeServer({ [`${URL}/checks`]: () => json({ ...CHECKS, formal }) });
    renderPart(<Checklist application={application('check-formally')} />);
    expect(rows(await screen.findByRole('table', { name: 'Formale Prüfung' }))).toEqual([
      ['Mindestanteil', 'in Ordnung', 'mindestens: 0,25 · keine darunter', 'VwV (F)'],
      ['Förderaufruf war offen', 'in Ordnung', 'offen ab: 02.12.2024 · Fristende: 31.01.2025', 'VwV (F)'],
    ]);
  });

  it('show where the same share may stand in another file, whose that is, with a way to it', async () => {
    const share = { lineId: 'a', kind: 'post', share: 60, from: '2025-01-01', to: '2025-12-31' };
    const other = { applicationId: 'app_2', fileNumber: 'SU23-7', programmeCode: 'SU23', isGranted: true };
    const overlap = { lineId: 'line-1', other, otherShare: share, from: '2025-01-01', to: '2025-06-30', isSame: true, freeShare: 40 };
    const ofOther = {
      ...overlap,
      other: { ...other, applicationId: 'app_3', fileNumber: 'SU23-8', applicant: 'Werk e. V.' },
      isSame: false,
    };
    const substantive = [{ check: 'double-funding', figures: { overlaps: 2 }, rule, overlaps: [overlap, ofOther] }];
    fakeServer({ [`${URL}/checks`]: () => json({ ...CHECKS, substantive }) });
    renderPart(<Checklist application={application('check-formally')} />);
    const table = await screen.findByRole('table', { name: 'Stellenanteile im selben Zeitraum in anderen Akten' });
    expect(rows(table)).toEqual([
      [
        'SU23-7 (SU23)',
        'desselben Antragstellers',
        'bewilligt',
        'line-1',
        '0,60',
        '01.01.2025 – 30.06.2025',
        'am selben Arbeitsort zusammen mehr als eine volle Stelle; frei wären 0,40 VZÄ',
      ],
      ['SU23-8 (SU23)', 'Werk e. V.', 'bewilligt', 'line-1', '0,60', '01.01.2025 – 30.06.2025', 'möglich, bitte vergleichen'],
    ]);
    expect(within(table).getByRole('link', { name: 'SU23-7' }).getAttribute('href')).toBe('/antraege/app_2');
  });

  it('are what was recorded, once it was, with what a person noted', async () => {
    fakeServer({ [`${URL}/checks`]: () => json({ ...CHECKS, substantive: [] }) });
    const items = [{ check: 'double-funding', result: 'objected', figures: { declared: true }, rule, note: 'Auch in SU23.' }];
    renderPart(<Checklist application={application('withdraw', { substantiveCheck: { on: '2025-02-03', items } })} />);
    expect(rows(await screen.findByRole('table', { name: 'Fachliche Prüfung' }))).toEqual([
      ['Keine Doppelförderung', 'beanstandet', 'erklärt: ja Bemerkt: „Auch in SU23.“', 'VwV (F)'],
    ]);
  });

  it('had lost rule and source with the click, and what nobody judged with the preparation', async () => {
    fakeServer({ [`${URL}/checks`]: () => json(CHECKS) });
    const checked = [{ check: 'minimum-share', passed: false, figures: { below: 1 } }];
    const formalCheck = { passed: false, on: '2025-02-02', checks: checked, findings: [] };
    renderPart(<Checklist application={application('release-decision', { status: 'prepared', formalCheck })} />);
    expect(rows(await screen.findByRole('table', { name: 'Fachliche Prüfung' })).at(-1)?.[1]).toBe('zu beurteilen');
    expect(rows(screen.getByRole('table', { name: 'Formale Prüfung' }))).toEqual([
      ['Mindestanteil', 'beanstandet', 'Zu klein.', 'VwV (F)'],
    ]);
    expect(screen.getByText(/^Die formale Prüfung ist festgehalten, die fachliche noch nicht/)).not.toBeNull();
    expect(screen.queryByText(/^So würde jetzt geprüft/)).toBeNull();
  });

  it('had lost with the release what nobody had judged', async () => {
    const substantive = [CHECKS.substantive[1]];
    fakeServer({ [`${URL}/checks`]: () => json({ ...CHECKS, substantive }) });
    const formalCheck = { passed: true, on: '2025-02-02', checks: [], findings: [] };
    renderPart(<Checklist application={application('withdraw', { status: 'granted', formalCheck })} />);
    expect(rows(await screen.findByRole('table', { name: 'Fachliche Prüfung' }))).toEqual([
      ['Keine Doppelförderung', 'nicht beurteilt', 'Nur aus einem Programm.', 'VwV (F)'],
    ]);
    expect(screen.getByText(/^Niemand hat beurteilt: Keine Doppelförderung\./)).not.toBeNull();
    expect(screen.queryByText(/So ginge sie jetzt aus/)).toBeNull();
  });

  it('named a key of the code among the kinds that are funded', async () => {
    const formal = [{ check: 'line-kinds', result: 'passed', figures: { allowed: 'officer, flat-sum', others: 0 }, rule }];
    fakeServer({ [`${URL}/checks`]: () => json({ ...CHECKS, formal }) });
    renderPart(<Checklist application={application('check-formally')} />);
    expect(rows(await screen.findByRole('table', { name: 'Formale Prüfung' }))[0]?.[2]).toBe(
      'zulässig: Beauftragte, Pauschale · keine anderen Arten',
    );
  });

  it('ask a person for nothing but what no rule can see', async () => {
    const calls = fakeServer({ [`${URL}/checks`]: () => json(CHECKS), [`POST ${URL}/substantive-check`]: () => json({}) });
    renderPart(<Actions application={application('check-substantively')} etag='"3"' />);
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByRole('combobox', { name: /^Keine Doppelförderung/ }), 'beanstandet');
    await user.type(screen.getByRole('textbox', { name: /^Bemerkung: Keine Doppelförderung/ }), 'Auch in SU23.');
    await user.click(screen.getByRole('button', { name: 'Fachlich prüfen' }));
    await waitFor(() => expect(calls.filter(({ init }) => init.method === 'POST')).toHaveLength(1));
    const sent = calls.find(({ init }) => init.method === 'POST');
    expect(JSON.parse(sent?.init.body as string)).toEqual({
      judgements: [{ check: 'double-funding', result: 'objected', note: 'Auch in SU23.' }],
    });
  });

  it('let an early start be answered, with the reason where it is refused', async () => {
    const calls = fakeServer({ [`POST ${URL}/early-start/answer`]: () => json({}) });
    renderPart(<Actions application={application('answer-early-start')} etag='"3"' />);
    const user = userEvent.setup();
    await user.click(await screen.findByText('Über den vorzeitigen Beginn entscheiden', { selector: 'summary' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: /^Antwort/ }), 'ablehnen');
    await user.type(screen.getByRole('textbox', { name: /^Bemerkung oder Grund/ }), 'Es eilt nicht.');
    await user.click(screen.getByRole('button', { name: 'Über den vorzeitigen Beginn entscheiden' }));
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(JSON.parse(calls[0]?.init.body as string)).toEqual({ isApproved: false, note: 'Es eilt nicht.' });
  });
});
