/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, renderPart } from '../shell/page.fixture';
import { ChangeActs } from './change-acts';
import { Effect } from './effect';
import type { Change } from './types';

const URL = '/api/applications/v1/changes/chg_1';
const TERMS = { amountCents: 3_000_000, share: 50, months: 12, tier: 'A_SOCIAL_DEGREE' };
const change = (actions: Change['actions'], more: Partial<Change> = {}): Change =>
  ({
    changeId: 'chg_1',
    before: TERMS,
    after: { ...TERMS, share: 25, amountCents: 2_625_000 },
    notes: [],
    steps: [],
    queries: [],
    actions,
    version: 1,
    ...more,
  }) as unknown as Change;
const posted = (calls: ReturnType<typeof fakeServer>) =>
  calls.filter(({ init }) => init.method === 'POST').map(({ init }) => JSON.parse(init.body as string) as object);

/** Amounts do not break before their sign. */
const plain = (element: Element): string => (element.textContent ?? '').replaceAll('\u00a0', ' ');

describe('a change that is told', () => {
  it('says what it frees before the click, and sends what was seen', async () => {
    const calls = fakeServer({ [`POST ${URL}/send`]: () => json(change([])) });
    renderPart(<ChangeActs change={change(['send', 'withdraw'])} etag={'"1"'} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Änderung anzeigen' }));
    const dialog = await screen.findByRole('dialog');
    expect(plain(dialog)).toContain('Es werden 3.750,00 € frei. Bewilligt wäre die Position dann mit 26.250,00 € statt 30.000,00 €.');
    await user.click(screen.getAllByRole('button', { name: 'Änderung anzeigen' }).at(-1)!);
    await waitFor(() => expect(posted(calls)).toEqual([{ differenceCents: -375_000 }]));
  });

  it('is acknowledged with or without a remark, and asked about in one field', async () => {
    const calls = fakeServer({ [`POST ${URL}/acknowledge`]: () => json(change([])), [`POST ${URL}/query`]: () => json(change([])) });
    renderPart(<ChangeActs change={change(['query', 'acknowledge', 'refuse'])} etag={'"1"'} />);
    const user = userEvent.setup();
    await user.click(await screen.findByText('Nachfragen', { selector: 'summary' }));
    await user.type(screen.getByRole('textbox', { name: /^Frage/ }), 'Seit wann?');
    await user.click(screen.getByRole('button', { name: 'Nachfragen' }));
    await user.click(screen.getByRole('button', { name: 'Zur Kenntnis nehmen' }));
    await waitFor(() => expect(posted(calls)).toEqual([{ question: 'Seit wann?' }, {}]));
    expect(screen.queryByText('Zurücknehmen')).toBeNull();
  });

  it('says how the amount comes about and what the rules say beside it', async () => {
    fakeServer({});
    const steps = [
      { de: '9 Monate wie bisher', en: '9 months as before', cents: 2_250_000 },
      { de: '3 Monate nach der Änderung', en: '3 months after the change', cents: 375_000 },
    ];
    const { before, after } = change([]);
    renderPart(<Effect of={{ before: before!, after: after!, notes: ['below-minimum-share'], steps }} />);
    expect((await screen.findAllByRole('listitem')).map(plain)).toEqual([
      '9 Monate wie bisher: 22.500,00 €',
      '3 Monate nach der Änderung: 3.750,00 €',
      'Der Anteil liegt unter dem Mindestanteil; dem muss die Bewilligungsstelle zustimmen.',
    ]);
    renderPart(<Effect of={{ before: before!, after: before!, notes: [], steps: [] }} />);
    expect(await screen.findByText('Geld folgt daraus nicht; der Bescheid bleibt, wie er ist.')).toBeTruthy();
  });
});
