/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { openPage, signedIn, type OpenedPage } from '../shell/whole-page.fixture';

const MINISTRY = signedIn({ name: 'M', roles: ['MINISTRY'], organisation: 'state' });
const DISTRICT = signedIn({ name: 'K', roles: ['APPLICANT'], organisation: '08115' });

const said = (value: unknown, more: object = {}) => ({ value, mark: 'F', source: 'VwV', anchor: 'application', effect: 'none', ...more });
const funding = (more: object = {}) => ({
  family: 'size-class-fixed',
  applicants: said(['district']),
  periodFrom: said('2026-01-01'),
  periodTo: said('2026-12-31'),
  classes: said([{ sizeClass: 'ALL', titleDe: 'jede Größe', titleEn: 'any size', inhabitantsFrom: 0, ceilingCents: 2_000_000 }]),
  inhabitantsOn: said('2025-06-30'),
  minimumShare: said(50),
  split: said({ parts: 2, share: 50 }),
  qualification: said({ qualification: 'B_OTHER_DEGREE', evidenceDe: 'Zeugnis', evidenceEn: 'certificate' }),
  ...more,
});
const ruleSet = (version: number, more: object = {}) => ({
  ruleSetId: `rul_${version}`,
  version,
  validFrom: `202${version}-01-01`,
  publishedOn: `202${version}-01-01`,
  source: `VwV ${version}`,
  funding: funding(more),
});
const dated = { value: '2026-12-31', mark: 'A', source: 'x' };
const PROGRAMME = {
  programmeId: 'prg_1',
  code: 'VWVIB',
  titleDe: 'Integrationsbeauftragte',
  titleEn: 'Officers',
  source: 'VwV IB',
  effectiveOn: '2020-01-01',
  endsOn: dated,
  evaluationOn: dated,
  ruleSets: [ruleSet(1), ruleSet(2, { minimumShare: said(25, { mark: '?', source: 'nicht gefunden' }) })],
};
const ROUTE = '/api/applications/v1/programmes/prg_1';

const NOW = { now: '2022-08-01T12:00:00.000Z', today: '2022-08-01', simulated: false };
const SENTENCE = 'Am 01.08.2022 hat Eva Maier Fassung 2 der Regeln von VWVIB veröffentlicht.';
const CHANGED = {
  programmeId: 'prg_1',
  code: 'VWVIB',
  by: 'known',
  from: '2022-07-31T21:59:59.999Z',
  to: NOW.now,
  changes: [
    {
      field: '/rules/minimumShare',
      name: 'Mindestanteil',
      before: '0,50 VZÄ (belegt: „VwV“)',
      after: '0,25 VZÄ (unbekannt: „nicht gefunden“)',
      causes: ['p3'],
    },
  ],
  entries: [
    {
      at: NOW.now,
      effectiveOn: '2022-01-01',
      sentence: SENTENCE,
      sentenceEn: SENTENCE,
      actor: { role: 'MINISTRY', organisation: 'Land' },
      eventType: 'rule-set.published',
      position: 'p3',
    },
  ],
};

const open = (who: typeof MINISTRY, publish: () => ReturnType<typeof json> = () => json({})) =>
  openPage(
    '/programme/prg_1',
    {
      [ROUTE]: () => json(PROGRAMME, 200, { etag: '"3"' }),
      [`${ROUTE}/affected`]: () =>
        json({ programmeId: 'prg_1', calls: [{ callId: 'c', titleDe: 'x', titleEn: 'x', ruleSetVersion: 1 }], undecided: 3, granted: 1 }),
      [`POST ${ROUTE}/rule-sets`]: publish,
      '/api/reporting/v1/clock': () => json(NOW),
      [`${ROUTE}/changes?from=2022-07-31T21%3A59%3A59.999Z`]: () => json(CHANGED),
      [`${ROUTE}/changes?by=effective&from=2022-07-31T21%3A59%3A59.999Z`]: () => json({ ...CHANGED, changes: [], entries: [] }),
    },
    () => who,
  );

describe('a programme', () => {
  it('shows its versions side by side, marks what differs, and says where each value comes from', async () => {
    open(DISTRICT);
    const table = await screen.findByRole('table', { name: 'Regelwerke nebeneinander' });
    const row = within(table).getByRole('row', { name: /^Mindestanteil/ });
    const [first, second] = within(row).getAllByRole('cell');
    expect(first?.className).not.toContain('is-other');
    expect(second?.className).toContain('is-other');
    expect(first?.textContent).toContain('0,50 VZÄ');
    expect(second?.textContent).toMatch(/^anders als in Fassung 1: 0,25 VZÄ \?.*unbekannt: nicht gefunden/);
    expect(screen.queryByRole('button', { name: 'Neue Fassung veröffentlichen' })).toBeNull();
  });

  it('says what changed since this morning, old and new with their sources, by whom, and what held', async () => {
    const { user } = open(DISTRICT);
    const table = await screen.findByRole('table', { name: 'Eine Angabe hat sich geändert' });
    const [, row] = within(table).getAllByRole('row');
    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      'Mindestanteil',
      '0,50 VZÄ (belegt: „VwV“)',
      '0,25 VZÄ (unbekannt: „nicht gefunden“)',
    ]);
    expect(screen.getByText(SENTENCE)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'was galt' }));
    expect(await screen.findByText('In dieser Zeit hat sich nichts geändert.')).toBeTruthy();
  });

  const fill = async (user: OpenedPage['user']) => {
    await user.click(await screen.findByRole('button', { name: 'Neue Fassung veröffentlichen' }));
    const form = await screen.findByRole('form', { name: 'Neue Fassung 3' });
    for (const [name, day] of [
      ['Gültig ab', '1.1.2027'],
      ['Veröffentlicht am', '1.12.2026'],
    ] as const) {
      const group = within(form).getByRole('group', { name });
      await user.click(within(group).getAllByRole('textbox')[0]!);
      await user.paste(day);
    }
    await user.type(within(form).getByRole('textbox', { name: 'Fundstelle' }), 'VwV 3');
    const share = within(within(form).getByRole('group', { name: 'Mindestanteil' })).getByRole('textbox', { name: 'Wert' });
    await user.clear(share);
    await user.type(share, '0,4');
    return form;
  };

  it('lets the ministry publish the next version, and says before what changes for whom', async () => {
    const { calls, user } = open(MINISTRY, () => json(ruleSet(3), 201));
    const form = await fill(user);
    const preview = within(form).getByRole('region', { name: 'Was ändert sich für wen?' });
    await waitFor(() =>
      expect(preview.textContent).toBe(
        'Was ändert sich für wen?' +
          'Mindestanteil: bisher 0,25 VZÄ, künftig 0,40 VZÄ. Gilt nach dem Datum: Antrag. Bestandskräftige Bescheide bleiben, wie sie sind.' +
          'Ein Förderaufruf behält die Fassung, unter der er eröffnet ist. 3 Anträge sind unentschieden, einer bewilligt.',
      ),
    );
    await user.click(within(form).getByRole('button', { name: 'Fassung veröffentlichen' }));
    await waitFor(() => expect(calls.filter((c) => c.init.method === 'POST')).toHaveLength(1));
    const sent = calls.find((c) => c.init.method === 'POST');
    expect(JSON.parse(sent?.init.body as string)).toEqual({
      version: 3,
      validFrom: '2027-01-01',
      publishedOn: '2026-12-01',
      source: 'VwV 3',
      funding: funding({ minimumShare: said(40, { mark: '?', source: 'nicht gefunden' }) }),
    });
  });

  it('shows a refusal at the value that it is about', async () => {
    const { user } = open(MINISTRY, () =>
      problem(422, 'period-not-whole-months', { texts: { de: 'Der Zeitraum besteht nicht aus ganzen Monaten.', en: 'x' } }),
    );
    const form = await fill(user);
    await user.click(within(form).getByRole('button', { name: 'Fassung veröffentlichen' }));
    const group = within(form).getByRole('group', { name: 'Förderung bis' });
    await waitFor(() => expect(group.textContent).toContain('Der Zeitraum besteht nicht aus ganzen Monaten.'));
  });
});
