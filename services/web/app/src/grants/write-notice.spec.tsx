/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, renderPart } from '../shell/page.fixture';
import { NoticeDesk } from './notice-desk';
import type { Grant } from './types';

const URL = '/api/applications/v1/grants/grt_1';
const POST = { amountCents: 3_200_000, share: 50, months: 12, tier: 'A' };
const FULLER = { lineId: 'line-1', before: POST, after: { ...POST, share: 75, amountCents: 4_800_000 } };
const terms = {
  from: '2022-07-01',
  to: '2023-06-30',
  amountCents: 3_700_000,
  lines: [
    { lineId: 'line-1', kind: 'post', ...POST },
    { lineId: 'line-2', kind: 'measure', amountCents: 500_000 },
  ],
  tiers: [],
  ruleSets: [{ version: 1, validFrom: '2022-06-01', source: 'Aufruf' }],
  ruleSetVersion: 1,
};
const grant = (more: Partial<Grant> = {}) =>
  ({ grantId: 'grt_1', applicationId: 'app_1', fileNumber: 'SU22-1', notices: [], actions: [], ...more }) as unknown as Grant;
const four = { code: 'four-eyes', texts: { de: 'Freigeben muss eine andere Person.', en: 'Another person must release.' } };
const preparation = {
  noticeId: 'ntc_2',
  kind: 'AMENDMENT',
  content: { kind: 'AMENDMENT', lines: [FULLER], causes: [{ kind: 'change-notification', changeId: 'A-7' }] },
  amountCents: 5_300_000,
  raisesCents: 1_600_000,
  funds: { kind: 'reserved' },
  reason: 'Der Anteil steigt.',
  preparedOn: '2025-04-01',
} as Grant['preparation'];
const desk = (of: Grant) => renderPart(<NoticeDesk grant={of} lineIds={['line-1', 'line-2']} etag={'"4"'} />);

const ACKNOWLEDGED = '/api/applications/v1/changes?applicationId=app_1&status=acknowledged&limit=200';
const told = {
  changeId: 'chg_1',
  lineId: 'line-1',
  from: '2023-01-15',
  wish: { share: 75 },
  differenceCents: 800_000,
  amendment: {
    kind: 'AMENDMENT',
    lines: [{ lineId: 'line-1', from: '2023-01-15', before: POST, after: { ...POST, share: 75, amountCents: 4_000_000 } }],
    causes: [{ kind: 'change-notification', changeId: 'chg_1' }],
  },
};

/** Amounts are written with a space that does not break. */
const plain = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\u00a0/g, ' ');

describe('the next notice of a grant', () => {
  it('names the lines that change, says the difference as it is written, and is sent as it was seen', async () => {
    const calls = fakeServer({
      [`${URL}/terms`]: () => json(terms),
      '/api/applications/v1/text-blocks': () => json({ items: [] }),
      [ACKNOWLEDGED]: () => json({ items: [] }),
      [`POST ${URL}/amendments/preview`]: () =>
        json({
          beforeCents: 3_700_000,
          amountCents: 5_300_000,
          afterTheYear: { budgetYear: 2022, mark: 'A', source: 'Modellannahme: bis es Tranchen gibt' },
          lines: [{ ...FULLER, steps: ['64.000,00 € × 0,75'] }],
        }),
      [`POST ${URL}/amendments`]: () => json(grant()),
    });
    desk(grant({ actions: [{ action: 'prepare-notice' }] }));
    const user = userEvent.setup();
    await user.click(await screen.findByText('Bescheid schreiben', { selector: 'summary' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: /^Position aufnehmen/ }), 'Position 1, Stelle');
    const share = screen.getByRole('textbox', { name: /^Stellenanteil/ });
    await user.clear(share);
    await user.type(share, '0,75');
    expect(
      await screen.findByText(/32\.000,00 €, 0,50 VZÄ, 12 Monate → 48\.000,00 €, 0,75 VZÄ, 12 Monate, Unterschied \+16\.000,00 €/),
    ).toBeTruthy();
    expect(plain(screen.getByRole('status'))).toContain('37.000,00 € → 53.000,00 €, Unterschied +16.000,00 €');
    expect(plain(screen.getByRole('status'))).toContain('Das Haushaltsjahr 2022 des Topfs ist vorbei');
    expect(plain(screen.getByRole('status'))).toContain('Annahme: Modellannahme: bis es Tranchen gibt');
    await user.click(screen.getByRole('radio', { name: 'Anders angezeigt, etwa mit einem Brief' }));
    await user.type(screen.getByRole('textbox', { name: /^Zeichen des Schreibens/ }), 'A-7');
    await user.type(screen.getByRole('textbox', { name: /^Begründung/ }), 'Der Anteil steigt.');
    await user.click(screen.getByRole('button', { name: 'Bescheid vorbereiten' }));
    const sent = () => calls.filter(({ init, url }) => init.method === 'POST' && url.endsWith('/amendments'));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(JSON.parse(sent()[0]?.init.body as string)).toEqual({
      lines: [{ lineId: 'line-1', share: 0.75 }],
      causes: [{ kind: 'change-notification', changeId: 'A-7' }],
      reason: 'Der Anteil steigt.',
    });
  });

  it('wanted the id of the change that it follows from: it is chosen, and fills in its line from the first month that is new', async () => {
    const calls = fakeServer({
      [`${URL}/terms`]: () => json(terms),
      '/api/applications/v1/text-blocks': () => json({ items: [] }),
      [ACKNOWLEDGED]: () => json({ items: [told, { ...told, changeId: 'chg_0' }] }),
      '/api/applications/v1/changes/chg_1': () => json(told),
      [`POST ${URL}/amendments/preview`]: () => json({ beforeCents: 1, amountCents: 1, lines: [] }),
      [`POST ${URL}/amendments`]: () => json(grant()),
    });
    const before = { content: { kind: 'AMENDMENT', lines: [], causes: [{ kind: 'change-notification', changeId: 'chg_0' }] } };
    desk(grant({ actions: [{ action: 'prepare-notice' }], notices: [before as unknown as Grant['notices'][number]] }));
    const user = userEvent.setup();
    await user.click(await screen.findByText('Bescheid schreiben', { selector: 'summary' }));
    const choice = await screen.findByRole('combobox', { name: /^Welche Änderungsanzeige/ });
    await waitFor(() =>
      expect([...choice.querySelectorAll('option')].map(plain)).toEqual([
        'Bitte wählen',
        'Position 1, Stelle ab 15.01.2023: Anteil 0,75 VZÄ (+8.000,00 €)',
      ]),
    );
    await user.selectOptions(choice, 'chg_1');
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /^Stellenanteil/ })).value).toBe('0,75');
    await user.type(screen.getByRole('textbox', { name: /^Begründung/ }), 'Wie angezeigt.');
    await user.click(screen.getByRole('button', { name: 'Bescheid vorbereiten' }));
    const sent = () => calls.filter(({ init, url }) => init.method === 'POST' && url.endsWith('/amendments'));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(JSON.parse(sent()[0]?.init.body as string)).toEqual({
      lines: [{ lineId: 'line-1', from: '2023-02-01', share: 0.75 }],
      causes: [{ kind: 'change-notification', changeId: 'chg_1' }],
      reason: 'Wie angezeigt.',
    });
  });

  it('names the start that was told, and leaves the months to the service', async () => {
    const part = { ...POST, from: '2022-10-01', to: '2023-06-30', months: 9, ruleSetVersion: 1, amountCents: 2_400_000 };
    const after = { ...POST, months: 9, amountCents: 2_400_000, parts: [part] };
    const moved = {
      ...told,
      from: '2022-10-01',
      wish: { start: '2022-10-01' },
      amendment: { ...told.amendment, lines: [{ lineId: 'line-1', from: '2022-10-01', before: POST, after }] },
    };
    const calls = fakeServer({
      [`${URL}/terms`]: () => json({ ...terms, lines: [{ ...terms.lines[0], start: '2022-07-01' }] }),
      '/api/applications/v1/text-blocks': () => json({ items: [] }),
      [ACKNOWLEDGED]: () => json({ items: [moved] }),
      '/api/applications/v1/changes/chg_1': () => json(moved),
      [`POST ${URL}/amendments/preview`]: () => json({ beforeCents: 1, amountCents: 1, lines: [] }),
      [`POST ${URL}/amendments`]: () => json(grant()),
    });
    desk(grant({ actions: [{ action: 'prepare-notice' }] }));
    const user = userEvent.setup();
    await user.click(await screen.findByText('Bescheid schreiben', { selector: 'summary' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: /^Welche Änderungsanzeige/ }), 'chg_1');
    expect(plain(await screen.findByText(/^bisher 01\.07\.2022/))).toBe('bisher 01.07.2022');
    await user.type(screen.getByRole('textbox', { name: /^Begründung/ }), 'Wie angezeigt.');
    await user.click(screen.getByRole('button', { name: 'Bescheid vorbereiten' }));
    const sent = () => calls.filter(({ init, url }) => init.method === 'POST' && url.endsWith('/amendments'));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(JSON.parse(sent()[0]?.init.body as string).lines).toEqual([{ lineId: 'line-1', start: '2022-10-01' }]);
  });

  it('of a line in parts leaves to each what is not written, and shows each', async () => {
    const part = { ...POST, from: '2022-07-01', to: '2022-12-31', months: 6, ruleSetVersion: 1, amountCents: 1_600_000 };
    const parts = [part, { ...part, from: '2023-01-01', to: '2023-06-30', share: 100, amountCents: 3_200_000 }];
    const shorter = [part, { ...parts[1]!, to: '2023-03-31', months: 3, amountCents: 1_600_000 }];
    const line = { ...POST, share: 100, amountCents: 4_800_000, parts };
    const after = { ...line, months: 9, amountCents: 3_200_000, parts: shorter };
    const calls = fakeServer({
      [`${URL}/terms`]: () => json({ ...terms, lines: [{ lineId: 'line-1', kind: 'post', ...line }] }),
      '/api/applications/v1/text-blocks': () => json({ items: [] }),
      [ACKNOWLEDGED]: () => json({ items: [] }),
      [`POST ${URL}/amendments/preview`]: () =>
        json({ beforeCents: 4_800_000, amountCents: 3_200_000, lines: [{ lineId: 'line-1', before: line, after, steps: [] }] }),
    });
    desk(grant({ actions: [{ action: 'prepare-notice' }] }));
    const user = userEvent.setup();
    await user.click(await screen.findByText('Bescheid schreiben', { selector: 'summary' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: /^Position aufnehmen/ }), 'Position 1, Stelle');
    const share = screen.getByRole<HTMLInputElement>('textbox', { name: /^Stellenanteil/ });
    expect([share.value, plain(screen.getByText(/^bisher 0,50/))]).toEqual(['', 'bisher 0,50 / 1,00']);
    const months = screen.getByRole('textbox', { name: /^Monate/ });
    await user.clear(months);
    await user.type(months, '9');
    expect((await screen.findAllByText(/^01\.0[17]\.202[23] – /)).map(plain)).toEqual([
      '01.07.2022 – 31.12.2022: 16.000,00 €, 0,50 VZÄ, 6 Monate',
      '01.01.2023 – 31.03.2023: 16.000,00 €, 1,00 VZÄ, 3 Monate',
    ]);
    const previews = calls.filter(({ url }) => url.endsWith('/preview'));
    expect(JSON.parse(previews.at(-1)?.init.body as string)).toMatchObject({ lines: [{ lineId: 'line-1', months: 9 }] });
  });

  it('is signed by whoever sees for which months what is granted', async () => {
    const part = { ...POST, from: '2022-07-01', to: '2022-12-31', months: 6, ruleSetVersion: 1, amountCents: 1_600_000 };
    const parts = [part, { ...part, from: '2023-01-01', to: '2023-06-30', tier: 'A_SOCIAL_DEGREE', share: 100, amountCents: 3_200_000 }];
    const content = { ...preparation!.content, lines: [{ ...FULLER, from: '2023-01-01', after: { ...FULLER.after, parts } }] };
    fakeServer({});
    desk(grant({ preparation: { ...preparation!, content } as Grant['preparation'] & object, actions: [] }));
    const table = await screen.findByRole('table', { name: 'Änderungsbescheid: was damit für welche Monate bewilligt ist' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.querySelectorAll('th, td')].map(plain).join(' | '))).toEqual([
      '1 | 01.07.2022 – 31.12.2022 | 0,50 VZÄ, 6 Monate | A | 16.000,00 €',
      '1 | 01.01.2023 – 30.06.2023 | 1,00 VZÄ, 6 Monate | Abschluss im sozialen Bereich | 32.000,00 €',
    ]);
  });

  it('is signed by whoever sees the same differences; who prepared it reads why not', async () => {
    fakeServer({});
    desk(grant({ preparation, actions: [{ action: 'release-notice', refusal: four }, { action: 'discard-notice' }] }));
    const table = await screen.findByRole('table', { name: 'Änderungsbescheid: was sich ändert' });
    const [, row] = within(table).getAllByRole('row');
    expect([...row!.querySelectorAll('th, td')].map(plain)).toEqual([
      '1',
      'von Anfang an',
      '0,50 VZÄ, 12 Monate',
      '0,75 VZÄ, 12 Monate',
      '32.000,00 €',
      '48.000,00 €',
      '+16.000,00 €',
    ]);
    const release = screen.getByRole('button', { name: /^Bescheid freigeben/ });
    expect(release.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Freigeben muss eine andere Person.')).toBeTruthy();
    expect(screen.queryByText('Zurückgeben', { selector: 'summary' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Entwurf als PDF ansehen' }).getAttribute('href')).toBe(`${URL}/prepared/ntc_2/letter.pdf`);
  });
});
