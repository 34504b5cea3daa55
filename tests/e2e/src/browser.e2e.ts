/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The page as people use it: real sign-in, keyboard, both time axes, export, live figures, four eyes, 1440 and 390 px, axe. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { Applications, goldenExample } from '@paktwerk/contracts';
import { addressFor, ROOT, SERVICES } from '@paktwerk/local-stack';
import { createTransport } from '@paktwerk/messaging';
import type { PublishedProgramme } from '@paktwerk/tools';
import { createClient, eventually } from './support/client';
import type { Client } from './support/client';
import { receive } from './support/receiver';
import type { ApplicationView, CaseView, DraftView, FeedView, ParkedEntry, RegisteredWebhookView } from './support/views';
import { startWorld } from './support/world';
import type { World } from './support/world';

const pictures = join(ROOT, 'test-results');
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PASSWORD = 'paktwerk-demo';
const CLERK_1 = 'sachbearbeitung-1';
const CLERK_2 = 'sachbearbeitung-2';

interface SignInOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly height?: number;
  /** Where the page is opened. */
  readonly path?: string;
  /** Where it is found then, if elsewhere. */
  readonly lands?: string;
}

interface Row {
  readonly name: string;
  readonly figures: readonly string[];
}

describe('the page in a browser', { timeout: 10 * 60_000 }, () => {
  let world: World;
  let api: Client;
  let browser: Browser;
  let call: PublishedProgramme['call'];
  let applicationId: string;
  let programmeId: string;

  const submit = async (district: string, amountCents: number): Promise<string> => {
    const draft = (
      await api.post<DraftView>(`antrag-${district}`, '/api/applications/v1/drafts', {
        callId: call.callId,
        lines: [{ kind: 'measure', description: 'Sprachmittlung', amountCents }],
      })
    ).body;
    return (await api.post<ApplicationView>(`zeichnung-${district}`, `/api/applications/v1/drafts/${draft.draftId}/submit`, {})).body
      .applicationId;
  };

  before(
    async () => {
      mkdirSync(pictures, { recursive: true });
      world = await startWorld({ bus: 'embedded', replicas: 1, startAt: '2022-06-07T08:00:00.000Z' });
      api = createClient(world);
      const published = await world.publish(api, 'programmes/soforthilfe-ukraine-2022.json');
      ({ call } = published);
      ({ programmeId } = published.programme);
      applicationId = await submit('08111', 2_500_000);
      const other = await submit('08115', 1_000_000);
      await world.jump('2022-07-01T08:00:00.000Z');
      await api.post(CLERK_1, `/api/applications/v1/applications/${other}/formal-check`, {});
      browser = await chromium.launch({
        executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
        args: [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
    },
    { timeout: 240_000 },
  );
  after(async () => {
    await (browser as Browser | undefined)?.close(); // undefined where it did not start
    await (world as World | undefined)?.stop();
  });

  /** Signs in through the identity provider's own page. */
  const signIn = async (
    login: string,
    { width = 1440, height = 900, path = '/', lands = path, ...options }: SignInOptions = {},
  ): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options });
    const page = await context.newPage();
    await page.goto(`${world.stack.url}/auth/login?returnTo=${encodeURIComponent(path)}`);
    await page.fill('input[name=login]', login);
    await page.fill('input[name=password]', PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${world.stack.url}${lands}`);
    return page;
  };
  const close = (page: Page): Promise<void> => page.context().close();
  const dashboard = async (login: string, options?: SignInOptions): Promise<Page> => {
    const page = await signIn(login, options);
    await page.waitForSelector('[data-district="08111"]');
    await page.waitForSelector('.pw-table--districts tbody tr');
    return page;
  };
  /** On whatever screen it has: nothing is wider than that. */
  const expectFits = async (page: Page, what: string): Promise<void> => {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `${what} fits (${overflow} px too wide)`);
  };
  const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });

  const expectAccessible = async (page: Page, what: string): Promise<void> => {
    await page.evaluate(axeSource);
    const { violations, contrast } = await page.evaluate(async () => {
      const result = await (globalThis as unknown as { axe: { run(on: Document, options: RunOptions): Promise<AxeResults> } }).axe.run(
        document,
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
      );
      return {
        violations: result.violations.map(
          (v) =>
            `${v.id}: ${v.nodes
              .map((n) => n.target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
        ),
        contrast: result.passes.find((p) => p.id === 'color-contrast')?.nodes.length ?? 0,
      };
    });
    assert.deepEqual(violations, [], what);
    assert.ok(contrast > 0, `${what}: contrast was really checked`);
  };

  it('lets nobody in without signing in, and keeps the token away from the page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(world.stack.url);
    await page.waitForSelector('a[href^="/auth/login"]');
    await expectAccessible(page, 'start page');
    await picture(page, 'start-1440');
    assert.equal((await page.request.get(`${world.stack.url}/api/reporting/v1/figures?programmeId=all`)).status(), 401);
    await context.close();
    const own = await dashboard('ministerium');
    const cookies = await own.context().cookies();
    const session = cookies.find((c) => c.name === 'paktwerk');
    assert.ok(session?.httpOnly && ['Lax', 'Strict'].includes(session.sameSite));
    assert.doesNotMatch(
      await own.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]) + document.cookie),
      /eyJ/,
    );
    const forged = await own.request.post(`${world.stack.url}/api/applications/v1/programmes`, {
      data: {},
      headers: { 'idempotency-key': 'forged' },
    });
    assert.equal(forged.status(), 403, 'a writing request by cookie needs the CSRF token');
    await close(own);
  });

  it('shows the state at a glance, in light and dark, at 1440 and 390 px, without a violation', async () => {
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [1440, 'dark'],
      [390, 'light'],
    ] as const) {
      const page = await dashboard('ministerium', { width, colorScheme });
      await page.waitForTimeout(600); // charts draw themselves
      await picture(page, `overview-${width}-${colorScheme}`);
      await expectAccessible(page, `overview ${width} ${colorScheme}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(overflow <= 0, `nothing is cut at ${width} px (${overflow} px too wide)`);
      assert.equal(await page.locator('.pw-tile').count(), 44);
      await close(page);
    }
  });

  it('is complete by keyboard: from tile to tile, into a district and back', async () => {
    const page = await dashboard('ministerium');
    await page.locator('[data-district][tabindex="0"]').focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-district'));
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const second = await focused();
    assert.ok(first && second && first !== second, `${String(first)} → ${String(second)}`);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (d: string | null | undefined) => document.querySelector(`[data-district="${d}"]`)?.getAttribute('aria-pressed') === 'true',
      second,
    );
    assert.ok(
      await page.evaluate(
        () =>
          getComputedStyle(document.activeElement!).outlineStyle !== 'none' ||
          getComputedStyle(document.activeElement!).boxShadow !== 'none',
      ),
      'the focus can be seen',
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (d: string | null | undefined) => document.querySelector(`[data-district="${d}"]`)?.getAttribute('aria-pressed') === 'false',
      second,
    );
    await close(page);
  });

  const bare = (figure: string): string => figure.replace(/[^\d,-]/g, '');
  /** Rows of the table, the total last; figures without unit and thousands' points, as a spreadsheet wants them. */
  const shown = async (page: Page): Promise<Row[]> =>
    (
      await page.evaluate(() =>
        [...document.querySelectorAll('.pw-table--districts :is(tbody, tfoot) tr')].map((row) => ({
          name: (row.querySelector('.pw-row-button > span:last-child')?.firstChild ?? row.querySelector('th'))?.textContent ?? '',
          figures: [...row.querySelectorAll('td')].map((cell) => cell.textContent),
        })),
      )
    ).map(({ name, figures }) => ({ name, figures: figures.map(bare) }));
  /** What the export menu at a place hands over, chosen by the keyboard. */
  const fileOf = async (page: Page, place: string, kind: 'CSV' | 'XLSX'): Promise<Download> => {
    await page.locator(`${place} .pw-exports [aria-haspopup=menu]`).first().focus();
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: kind });
    await item.focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    return download;
  };
  const exported = async (page: Page): Promise<Row[]> => {
    const download = await fileOf(page, '.pw-districts .pw-panel__head', 'CSV');
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    const rows = lines.slice(lines.findIndex((l) => l.startsWith('Kreisschlüssel;')) + 1);
    return rows.map((l) => l.split(';')).map(([, name = '', , ...figures]) => ({ name, figures }));
  };

  it('sorts, filters and exports exactly what is shown', async () => {
    const page = await dashboard('ministerium');
    await page.locator('.pw-table--districts th button', { hasText: 'Beantragt' }).click();
    await page.waitForSelector('.pw-table--districts th[aria-sort="descending"]');
    const names = await page.locator('.pw-table--districts tbody tr th').allInnerTexts();
    assert.match(names[0] ?? '', /Stuttgart/);
    await page.fill('input[type=search]', 'Stutt');
    await page.waitForFunction(() => document.querySelectorAll('.pw-table--districts tbody tr').length === 1);
    assert.deepEqual(await exported(page), await shown(page));
    await page.fill('input[type=search]', '');
    await page.waitForFunction(() => document.querySelectorAll('.pw-table--districts tbody tr').length === 44);
    const [csv, table] = [await exported(page), await shown(page)];
    assert.deepEqual(csv, table, 'every row, every figure, in this order');
    assert.equal(csv.length, 45);
    assert.deepEqual([csv[0]?.name, csv[0]?.figures[1]], ['Stuttgart', '25000,00']);
    await close(page);
  });

  it('travels on both time axes and says so', async () => {
    const page = await dashboard('ministerium');
    const typeDate = async (axis: RegExp, [day, month, year]: readonly [string, string, string]): Promise<void> => {
      const fields = page.getByRole('group', { name: axis });
      await fields.getByLabel('Tag').fill(day);
      await fields.getByLabel('Monat').fill(month);
      await fields.getByLabel('Jahr').fill(year);
      await page.keyboard.press('Enter');
    };
    await typeDate(/^Stichtag/, ['10', '6', '2022']);
    await page.waitForSelector('.pw-banner');
    assert.match(await page.locator('.pw-banner').innerText(), /10\. Juni 2022/);
    await typeDate(/^Wissensstand/, ['10', '06', '2022']);
    await page.waitForFunction(() => /bekannt/.test(document.querySelector('.pw-banner')?.textContent ?? ''));
    await picture(page, 'time-travel-1440');
    await page.locator('.pw-banner button').click();
    await page.waitForSelector('.pw-banner', { state: 'detached' });
    await close(page);
  });

  it('compares two points in time: map, totals, table and both files say the same, by an address, on paper and at 320 px', async () => {
    const path = '/vergleich?standA=2022-06-06&kennzahl=requestedCents';
    const page = await signIn('ministerium', { path });
    await page.waitForSelector('[data-total="requestedCents"]');
    await page.waitForSelector('.pw-differences tbody tr');
    // 25,000 € for Stuttgart and 10,000 € for Böblingen came after A.
    assert.match(await page.locator('[data-total="requestedCents"]').innerText(), /\+35 Tsd\.\s€/);
    assert.match(
      (await page.locator('[data-district="08111"]').getAttribute('aria-label')) ?? '',
      /\+25\.000,00\s€, A 0,00\s€, B 25\.000,00\s€$/,
    );
    await page.locator('.pw-differences input[type=checkbox]').first().check();
    await page.waitForFunction(() => document.querySelectorAll('.pw-differences tbody tr').length === 2);
    assert.match(page.url(), /nur=geaendert/);
    const csv = await fileOf(page, '.pw-differences', 'CSV');
    const lines = readFileSync(await csv.path(), 'utf8')
      .trim()
      .split('\r\n');
    const at = (lines.find((l) => l.startsWith('Kreisschlüssel')) ?? '').split(';').indexOf('Beantragt (€) B − A');
    assert.deepEqual(
      lines.filter((l) => /^08/.test(l)).map((l) => [l.split(';')[1], l.split(';')[at]]),
      [
        ['Böblingen', '10000,00'],
        ['Stuttgart', '25000,00'],
      ],
    );
    const xlsx = await fileOf(page, '.pw-differences', 'XLSX');
    const { readXlsx } = await import('hucre/xlsx');
    const { sheets } = await readXlsx(readFileSync(await xlsx.path()));
    assert.deepEqual(
      sheets[0]?.rows.filter((row) => /^08/.test(String(row[0]))).map((row) => [row[1], row[at]]),
      [
        ['Böblingen', 10_000],
        ['Stuttgart', 25_000],
      ],
    );
    await expectAccessible(page, 'comparison');
    await picture(page, 'comparison-1440');
    await page.keyboard.press('t');
    await page.waitForFunction(() => /−35/.test(document.querySelector('[data-total="requestedCents"]')?.textContent ?? ''));
    assert.match(page.url(), /standB=2022-06-06/);
    await page.goBack();
    await page.waitForFunction(() => /\+35/.test(document.querySelector('[data-total="requestedCents"]')?.textContent ?? ''));
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.pw-times').isVisible(), false);
    assert.match(await page.locator('.pw-page__asof').innerText(), /A: Stand 06\.06\.2022/);
    await picture(page, 'comparison-print');
    await close(page);
    const narrow = await signIn('ministerium', { width: 320, path, forcedColors: 'active' });
    await narrow.waitForSelector('.pw-differences tbody tr');
    await expectAccessible(narrow, 'comparison 320');
    const overflow = await narrow.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `nothing is cut at 320 px (${overflow} px too wide)`);
    await picture(narrow, 'comparison-320');
    await close(narrow);
  });

  it('says in plain German why one’s own release is another’s, lets the other clerk release, and the ministry sees it live', async () => {
    const path = `/antraege/${applicationId}`;
    const one = await signIn(CLERK_1, { path });
    await one
      .getByRole('button', { name: /formal/i })
      .first()
      .click();
    // The substantive check is open beside it, and may be left.
    const form = one.getByRole('form', { name: 'Entscheidung vorbereiten' });
    await form.waitFor();
    const reason = form.locator('textarea').last();
    await reason.fill('Die Voraussetzungen sind erfüllt.');
    await form.locator('button[type=submit]').click();
    const release = one.getByRole('button', { name: 'Entscheidung freigeben' });
    await release.waitFor();
    await eventually(
      async () =>
        (await api.get<ApplicationView>(CLERK_1, `/api/applications/v1/applications/${applicationId}`)).decision?.reservation?.status ===
        'reserved',
    );
    await one.getByText('Die Mittel sind reserviert.').waitFor();
    assert.equal(await release.getAttribute('aria-disabled'), 'true', 'the release is not open to the person who prepared');
    await one.getByText(/^Vier-Augen-Prinzip: Freigeben muss eine andere Person/).waitFor();
    await picture(one, 'four-eyes-1440');
    await expectAccessible(one, 'application whose release is another’s');
    await close(one);

    const ministry = await dashboard('ministerium', { path: '/' });
    const committed = () => ministry.evaluate(() => document.querySelector('[data-figure]')?.textContent ?? '');
    const before = await committed();
    const two = await signIn(CLERK_2, { path });
    await two
      .getByRole('button', { name: /freigeben/i })
      .first()
      .click();
    const clicked = Date.now();
    await ministry.waitForFunction((was: string) => (document.querySelector('[data-figure]')?.textContent ?? '') !== was, before, {
      timeout: 10_000,
      polling: 20,
    });
    console.log(`    release → dashboard: ${Date.now() - clicked} ms`);
    await close(two);
    await close(ministry);
  });

  it('tells the history of an application in sentences, also on a phone', async () => {
    for (const width of [1440, 390]) {
      const page = await signIn('revision', { width, path: `/antraege/${applicationId}` });
      await page.waitForFunction(() => /eingereicht/.test(document.body.innerText));
      const text = await page.locator('main').innerText();
      assert.match(text, /Stuttgart/);
      assert.match(text, /Regelwerk/);
      assert.match(text, /freigegeben|bewilligt/i);
      assert.match(text, /Jonas Weber/);
      await picture(page, `history-${width}`);
      await expectAccessible(page, `history ${width}`);
      await close(page);
    }
  });

  it('shows everybody the catalogue of events, and who is signed in tries the feed, by keyboard', async () => {
    const type = 'applications.application.submitted.v1';
    const outside = await browser.newContext({ locale: 'de-DE' });
    const stranger = await outside.newPage();
    await stranger.goto(`${world.stack.url}/ereignisse`);
    await stranger.waitForSelector(`a[href="/ereignisse/${type}"]`);
    const published = (await (await stranger.request.get(`${world.stack.url}/events/catalogue.json`)).json()) as { events: unknown[] };
    assert.equal(await stranger.locator('a[href^="/ereignisse/"]').count(), published.events.length);
    assert.doesNotMatch(await stranger.locator('main').innerText(), /internal|daily-totals/);
    await expectAccessible(stranger, 'catalogue, not signed in');
    await stranger.goto(`${world.stack.url}/ereignisse/${type}`);
    await stranger.waitForSelector('.pw-json');
    assert.equal(await stranger.locator('.pw-try').count(), 0, 'the feed is for who is signed in');
    await outside.close();

    // A released month is public for every district of the state, and shows no count where nobody was counselled.
    const figures = 'case-management.monthly-figures.released.v1';
    await api.post('ministerium', '/api/case-management/v1/figures', { programmeId, month: '2022-06' });
    const released = await eventually(
      async () => {
        const { events } = await api.get<FeedView>('revision', `/api/subscriptions/v1/events?types=${figures}&limit=100`);
        return events.length === 44 && events;
      },
      { what: 'the released figures in the feed' },
    );
    assert.ok(
      released.every(({ data }) => {
        const talks = data['talks'] as { suppressed: boolean; count: number | null };
        return talks.suppressed && talks.count === null && data['month'] === '2022-06';
      }),
    );
    assert.equal(new Set(released.map((e) => e.data['district'])).size, 44);

    for (const [width, colorScheme] of [
      [1440, 'dark'],
      [390, 'light'],
    ] as const) {
      const page = await signIn('ministerium', { width, colorScheme, path: '/ereignisse' });
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('Antrag ist eingegangen');
      await page.waitForFunction(() => document.querySelectorAll('main tbody a[href^="/ereignisse/"]').length === 1);
      await expectAccessible(page, `catalogue ${width}`);
      await picture(page, `events-${width}`);
      await page.locator(`a[href="/ereignisse/${type}"]`).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${world.stack.url}/ereignisse/${type}`);
      // Two applications were handed in: real events, newest first, not the kept example.
      await page.waitForFunction(
        (id: string) =>
          document.querySelectorAll('.pw-example time').length === 2 && document.querySelector('main')!.innerText.includes(id),
        applicationId,
      );
      await page.locator('summary').focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => /draft\/2020-12/.test(document.querySelector('.pw-details .pw-json')?.textContent ?? ''));
      await page.locator('.pw-try select').first().selectOption('08111');
      await page.locator('.pw-try button[type=submit]').focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-feed="1"]');
      assert.match(
        await page.locator('.pw-json--line').innerText(),
        /curl .*types=applications\.application\.submitted\.v1&district=08111/,
      );
      await expectAccessible(page, `event ${width}`);
      await picture(page, `event-${width}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(overflow <= 0, `nothing is cut at ${width} px (${overflow} px too wide)`);
      await close(page);
    }
  });

  it('gives a district its own applications only', async () => {
    const page = await signIn('antrag-08115', { path: '/antraege' });
    await page.waitForSelector('a[href^="/antraege/app_"]');
    const text = await page.locator('main').innerText();
    assert.match(text, /Böblingen/);
    assert.doesNotMatch(text, /Stuttgart/);
    await page.goto(`${world.stack.url}/antraege/${applicationId}`);
    await page.waitForFunction(() => /anderen Organisation/.test(document.body.innerText));
    await close(page);
  });

  it('walks the list of tasks by keys, releases two decisions by one confirmation, and mails a summary', async () => {
    const both = [await submit('08125', 300_000), await submit('08126', 400_000)];
    for (const id of both) {
      await api.post(CLERK_1, `/api/applications/v1/applications/${id}/formal-check`, {});
      await api.post(CLERK_1, `/api/applications/v1/applications/${id}/decision`, {
        outcome: 'rejected',
        lines: [],
        reason: 'Die Maßnahme ist nicht förderfähig.',
      });
    }
    await submit('08127', 500_000); // nobody looks at it for two weeks
    const page = await signIn(CLERK_2, { path: '/aufgaben' });
    await page
      .getByRole('checkbox', { name: /auswählen$/ })
      .nth(1)
      .waitFor();
    const stops = () => page.locator('[data-open][tabindex="0"]').count();
    assert.equal(await stops(), 1, 'one row is a tab stop');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    assert.equal(await stops(), 1);
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'search');
    await page.keyboard.press('Tab');
    await page.getByRole('group', { name: 'Fällig je Werktag' }).waitFor();
    await picture(page, 'tasks-1440');
    await expectAccessible(page, 'list of tasks');

    await page.getByRole('button', { name: /^Alle \d+ auswählen$/ }).click();
    await page.getByRole('button', { name: 'Freigeben …' }).click();
    const members = page.getByRole('dialog').getByRole('listitem');
    assert.ok((await members.count()) >= 2, 'the members are listed before anything happens');
    await page.getByRole('dialog').getByRole('button', { name: 'Freigeben', exact: true }).click();
    await page.getByText(/^Abgeschlossen: \d+ erledigt, 0 schon vorher erledigt, 0 abgewiesen\.$/).waitFor();
    await picture(page, 'bulk-1440');
    await expectAccessible(page, 'what became of a selection');
    for (const id of both)
      assert.equal((await api.get<ApplicationView>(CLERK_2, `/api/applications/v1/applications/${id}`)).status, 'rejected');

    await page.goto(`${world.stack.url}/aufgaben`);
    await page.getByRole('button', { name: 'Benachrichtigungen' }).click();
    const digest = page.getByLabel(/^Zusammenfassung an jedem Werktag/);
    await digest.click();
    await page.getByText(/^An sachbearbeitung-2@paktwerk\.example/).waitFor();
    await expectAccessible(page, 'notifications');
    await close(page);
    await world.jump('2022-07-18T06:00:00.000Z');
    await eventually(async () => {
      const mails = (await (await fetch(`${world.stack.mailbox?.url ?? ''}/mails.json`)).json()) as { to: string; subject: string }[];
      return mails.some((m) => m.to === 'sachbearbeitung-2@paktwerk.example' && /fällig$/.test(m.subject));
    });
    const phone = await signIn(CLERK_2, { width: 390, path: '/aufgaben' });
    await phone.getByRole('heading', { level: 1, name: 'Meine Aufgaben' }).waitFor();
    await phone.locator('[data-open]').first().waitFor();
    assert.equal(await phone.getByRole('group', { name: 'Fällig je Werktag' }).count(), 0, 'a phone begins with tasks');
    await picture(phone, 'tasks-390');
    await expectAccessible(phone, 'list of tasks on a phone');
    await close(phone);
  });

  it('brings lines in from a spreadsheet: template, wrong cells and the file back, preview, change, submission', async () => {
    const page = await signIn('zeichnung-08116', { path: '/entwuerfe' });
    await page.getByLabel('Förderaufruf', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
    await page.waitForURL(/\/entwuerfe\/drf_/);
    const { openXlsx, readXlsx, saveXlsx } = await import('hucre/xlsx');
    await page.getByRole('button', { name: /^2? ?Positionen/ }).click();
    const [template] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Vorlage/ }).click()]);
    const filled = async (shares: readonly (number | string)[]): Promise<{ name: string; mimeType: string; buffer: Buffer }> => {
      const workbook = await openXlsx(readFileSync(await template.path()), { readStyles: true });
      const [sheet] = workbook.sheets;
      const [headings = []] = sheet?.rows ?? [];
      const of = (share: number | string): Record<string, string | number> => ({
        Art: 'Stelle',
        'Stellenanteil (VZÄ)': share,
        Qualifikation: 'Abschluss im sozialen Bereich',
        'Betrag (€)': 1000,
      });
      for (const share of shares) sheet?.rows.push(headings.map((heading) => of(share)[String(heading)] ?? null));
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return { name: 'positionen.xlsx', mimeType, buffer: Buffer.from(await saveXlsx(workbook)) };
    };
    const chooser = page.locator('input[type=file]');
    await chooser.setInputFiles(await filled([0.5, 'halb', 1]));
    await page.waitForSelector('[data-import-errors="1"]');
    await picture(page, 'draft-errors-1440');
    await expectAccessible(page, 'a draft with wrong cells');
    const [back] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Datei mit Markierungen' }).click()]);
    const [marked] = (await readXlsx(readFileSync(await back.path()), { readStyles: true })).sheets;
    assert.deepEqual(
      [...(marked?.cells ?? [])].flatMap(([place, { comment }]) => (comment ? [`${place} ${comment.text}`] : [])),
      ['2,2 „halb“ ist keine Zahl.'],
    );
    await page.getByRole('button', { name: /entfernen/ }).click();
    await chooser.setInputFiles(await filled([0.5, 0.5, 1]));
    await page.waitForSelector('[data-import-errors="0"]');
    await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
    await page.waitForFunction(() => document.querySelectorAll('[aria-labelledby=positionen] [data-line]').length === 3);
    await picture(page, 'draft-1440');
    await page.setViewportSize({ width: 390, height: 844 });
    await expectFits(page, 'a draft');
    await picture(page, 'draft-390');
    await page.getByRole('button', { name: 'Zur Unterschrift' }).click();
    await page.waitForURL(/\/unterschrift$/);
    await page.getByRole('button', { name: 'Einreichen' }).click();
    await page.waitForURL(/\/antraege\/app_/);
    await close(page);
  });

  it('opens for a party with what is next for it', async () => {
    const page = await signIn('zeichnung-08116', { lands: '/start' });
    await page.getByRole('heading', { name: 'Offene Förderaufrufe' }).waitFor();
    await page
      .getByRole('link', { name: /^(Entwurf beginnen|Zum Entwurf)$/ })
      .first()
      .waitFor();
    await picture(page, 'start-1440');
    await expectAccessible(page, 'the start of a party');
    await page.setViewportSize({ width: 390, height: 844 });
    await expectFits(page, 'the start of a party');
    await picture(page, 'start-390');
    await expectAccessible(page, 'the start of a party on a phone');
    await page.getByRole('link', { name: 'Alle Nachforderungen' }).click();
    await page.getByText('Es gibt keine Nachforderungen.').waitFor();
    await expectFits(page, 'the list of requests for information');
    await expectAccessible(page, 'the list of requests for information');
    await close(page);
  });

  it('lets two people work on one draft: both see each other, independent fields merge, a clash shows both values', async () => {
    const one = await signIn('antrag-08117', { path: '/entwuerfe' });
    await one.getByLabel('Förderaufruf', { exact: true }).selectOption({ index: 1 });
    await one.getByRole('button', { name: 'Entwurf anlegen' }).click();
    await one.waitForURL(/\/entwuerfe\/drf_/);
    const path = new URL(one.url()).pathname;
    const two = await signIn('zeichnung-08117', { path });
    const section = (page: Page, name: RegExp) => page.locator('.pw-sections').getByRole('button', { name }).click();
    const saved = (page: Page) => page.waitForSelector('[data-save-state=saved]');
    await two.waitForSelector('[data-colleague=applicant]');
    await section(two, /Bankverbindung/);
    await one.waitForSelector('[data-colleague=bank]');

    await Promise.all([
      one.getByLabel('Zuständige Stelle').fill('Amt für Integration'),
      two.getByLabel('IBAN').fill('DE02 1203 0000 0000 2020 51'),
    ]);
    await Promise.all([saved(one), saved(two)]);
    await one.waitForFunction(() => /Bankverbindung/.test(document.querySelector('[aria-labelledby=aenderungen]')?.textContent ?? ''));
    await section(two, /Antragsteller/);
    await two.waitForFunction(() => [...document.querySelectorAll('input')].some((i) => i.value === 'Amt für Integration'));

    await two.getByLabel('Zuständige Stelle').fill('Sozialamt');
    await one.getByLabel('Zuständige Stelle').fill('Jugendamt');
    const clashed = await Promise.race(
      [one, two].map(async (page) => page.waitForSelector('[data-clash="/contact/unit"]').then(() => page)),
    );
    const text = await clashed.locator('[data-clash="/contact/unit"]').innerText();
    assert.match(text, /Sozialamt/);
    assert.match(text, /Jugendamt/);
    await picture(clashed, 'draft-clash-1440');
    await expectAccessible(clashed, 'a clash in a draft');
    await clashed
      .getByRole('button', { name: 'Sozialamt behalten' })
      .or(clashed.getByRole('button', { name: 'Sozialamt setzen' }))
      .click();
    await Promise.all(
      [one, two].map((page) => page.waitForFunction(() => [...document.querySelectorAll('input')].some((i) => i.value === 'Sozialamt'))),
    );
    await Promise.all([saved(one), saved(two)]);

    await section(one, /Anlagen/);
    const pdf = { name: 'Zeugnis Müller.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\ntrailer\n%%EOF\n') };
    await one.locator('input[type=file]').setInputFiles(pdf);
    await one.waitForSelector('[data-attachment=not-scanned]');
    await expectAccessible(one, 'attachments of a draft');
    const [back] = await Promise.all([one.waitForEvent('download'), one.getByRole('link', { name: 'Zeugnis Müller.pdf' }).click()]);
    assert.deepEqual(readFileSync(await back.path()), pdf.buffer);

    await one.getByLabel('Notiz für die Zeichnung').fill('Bitte bis Freitag.');
    await one.getByRole('button', { name: 'Zur Zeichnung vorlegen' }).click();
    await two.waitForFunction(() => /Bitte bis Freitag/.test(document.querySelector('[aria-labelledby=einreichen]')?.textContent ?? ''));
    await two.setViewportSize({ width: 390, height: 844 });
    await section(two, /Positionen/);
    await two.getByRole('button', { name: /^Stelle hinzufügen/ }).click();
    await two.waitForSelector('[data-line]');
    await saved(two);
    await two.getByRole('button', { name: 'Aus einem früheren Bescheid übernehmen' }).click();
    await two.getByText('Ihnen wurde noch nichts bewilligt, was sich übernehmen lässt.').waitFor();
    await expectAccessible(two, 'lines of an earlier grant');
    await expectFits(two, 'the form');
    await picture(two, 'draft-form-390');

    // The page to sign on: what changed since it was handed over, and the way to what would be found.
    await two.getByRole('button', { name: 'Zur Unterschrift' }).click();
    await two.waitForSelector('[data-changed^="/lines/"]');
    await expectFits(two, 'the page to sign on');
    await expectAccessible(two, 'the page to sign on');
    await picture(two, 'signing-390');
    await two.getByRole('link', { name: /Hinweis|fände nichts/ }).click();
    await two.waitForSelector('[data-check=complete]');
    await expectFits(two, 'the pre-check');
    await expectAccessible(two, 'the pre-check');
    await two.setViewportSize({ width: 1440, height: 900 });
    await expectAccessible(two, 'the pre-check on a wide screen');
    await picture(two, 'pre-check-1440');
    await two.getByRole('link', { name: 'Zur Unterschrift' }).click();
    await two.getByRole('button', { name: 'Einreichen', exact: true }).click();
    await two.waitForURL(/\/antraege\/app_/);
    await one.waitForFunction(() => /Zum Antrag/.test(document.body.innerText));
    await Promise.all([close(one), close(two)]);
  });

  it('erases a case by two people, holds another, and reads a restricted file only for a reason', async () => {
    const COUNSELLOR = 'beratung-08111-1';
    const CASES = '/api/case-management/v1/cases';
    const openCase = async (familyName: string): Promise<string> => {
      const body = {
        programmeId,
        client: { givenName: 'Olena', familyName },
        situation: { residenceStatus: 'SECTION_24' },
        consent: { givenOn: '2022-06-20', version: '1' },
        openedOn: '2022-06-20',
      };
      return (await api.post<CaseView>(COUNSELLOR, CASES, body)).body.caseId;
    };
    const [erased, held, restricted] = [await openCase('Muster'), await openCase('Probe'), await openCase('Beispiel')];
    for (const id of [erased, held]) await api.post(COUNSELLOR, `${CASES}/${id}/close`, { closedOn: '2022-06-28', reason: 'MOVED' });
    await api.post(COUNSELLOR, `${CASES}/${restricted}/revoke-consent`, { revokedOn: '2022-06-28', scope: 'ALL' });
    const file = (id: string): string => `/personendaten/faelle/${id}`;

    const first = await signIn(COUNSELLOR, { path: file(erased) });
    await first.getByRole('combobox', { name: 'Grund' }).selectOption({ label: 'von der Person verlangt' });
    await first.getByRole('button', { name: 'Löschen vorschlagen' }).click();
    await first.getByText('Das ist eingetragen.').waitFor();
    await first.getByRole('button', { name: 'Vorschlag zurücknehmen' }).waitFor();
    assert.equal(await first.getByRole('button', { name: 'Löschen bestätigen' }).count(), 0, 'a counsellor does not confirm');
    await close(first);

    await world.settled();
    const lead = await signIn('leitung-08111', { path: '/personendaten' });
    await lead.getByRole('combobox', { name: 'Zustand' }).selectOption({ label: 'Löschen vorgeschlagen' });
    await lead.waitForFunction(() => document.querySelectorAll('main tbody tr').length === 1);
    await expectAccessible(lead, 'personal data');
    await picture(lead, 'personal-data-1440');
    await lead.keyboard.press('t');
    await lead.waitForSelector('.pw-table--plain');
    await lead.keyboard.press('j');
    await lead.keyboard.press('Enter');
    await lead.waitForURL(`${world.stack.url}${file(erased)}`);
    await lead.getByRole('button', { name: 'Löschen bestätigen' }).click();
    const dialog = lead.getByRole('dialog', { name: 'Daten endgültig löschen?' });
    await dialog.getByText(/lässt sich nicht zurücknehmen/).waitFor();
    await expectAccessible(lead, 'confirming an erasure');
    await dialog.getByRole('textbox').fill('löschen');
    await dialog.getByRole('button', { name: 'Löschen bestätigen' }).click();
    await lead.locator('.pw-page__head').getByText('gelöscht').waitFor();
    assert.equal(await lead.getByRole('heading', { name: 'Was ist zu tun?' }).count(), 0, 'nothing is left to do');

    await lead.goto(`${world.stack.url}${file(held)}`);
    await lead.getByRole('button', { name: 'Sperre setzen' }).click();
    await lead.getByRole('dialog').getByRole('textbox').fill('Verfahren vor dem Verwaltungsgericht');
    await lead.getByRole('dialog').getByRole('button', { name: 'Sperre setzen' }).click();
    await lead.getByText(/solange das gilt, wird nicht gelöscht/).waitFor();
    await close(lead);

    const officer = await signIn('datenschutz-08111', { width: 390, path: '/personendaten' });
    await officer.waitForFunction(() => document.querySelectorAll('main tbody tr').length === 1); // restricted ones only
    await officer.locator('main tbody a').click();
    await officer.waitForURL(`${world.stack.url}${file(restricted)}`);
    assert.doesNotMatch(await officer.locator('main').innerText(), /Beispiel/);
    await officer.getByRole('textbox', { name: 'Warum sehen Sie die Akte ein?' }).fill('Auskunft nach Art. 15 DSGVO');
    await officer.getByRole('button', { name: 'Einsehen' }).click();
    await officer.getByText('Beispiel, Olena').waitFor();
    await officer.getByText('„Auskunft nach Art. 15 DSGVO“').waitFor();
    await expectAccessible(officer, 'a restricted file that is read');
    await picture(officer, 'restricted-file-390');
    const overflow = await officer.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `nothing is cut at 390 px (${overflow} px too wide)`);
    await close(officer);
  });

  it('merges two entries of one human by two people of the ministry, who read first what it changes; by keyboard, also at 390 px', async () => {
    const enter = async (login: string): Promise<string> =>
      (await api.post<{ readonly personId: string }>(login, '/api/directory/v1/people/me/register', {})).body.personId;
    const [stays = '', goes = ''] = [await enter('boeblingen-2'), await enter('boeblingen-3')].sort();
    const title = 'Zwei Einträge eines Menschen zusammenführen';
    const page = await signIn('ministerium', { path: '/vorschlaege' });
    await page.locator('summary', { hasText: title }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Kennung des einen Eintrags').fill(stays);
    await page.getByLabel('Kennung des anderen Eintrags').fill(goes);
    await page.waitForSelector('.pw-consequence');
    await page.getByLabel(/^Grund/).fill('Zwei Konten');
    await page.getByRole('button', { name: title }).focus();
    await page.keyboard.press('Enter');
    const row = page.getByRole('link', { name: 'Anke Rösler mit Anke Rösler' });
    await row.waitFor();
    await expectAccessible(page, 'proposals');
    await picture(page, 'proposals-1440');
    const download = await fileOf(page, '.pw-page', 'CSV');
    assert.match(readFileSync(await download.path(), 'utf8'), /Anke Rösler mit Anke Rösler;Personen zusammenführen;/);
    await row.click();
    await page.waitForURL(`${world.stack.url}/vorschlaege/${goes}`);
    const merge = async (on: Page): Promise<void> => {
      await on.getByRole('button', { name: 'Zusammenführen' }).click();
      const dialog = on.getByRole('dialog');
      await dialog.getByRole('textbox').fill('zusammenführen');
      await on.keyboard.press('Enter');
    };
    await merge(page);
    await page.getByText(/Bestätigen muss es eine andere Person/).waitFor();
    await close(page);
    const narrow = await signIn('ministerium-2', { width: 390, path: `/vorschlaege/${goes}` });
    await narrow.getByRole('button', { name: 'Zusammenführen' }).waitFor();
    await narrow.waitForSelector('.pw-timeline__entry');
    await expectAccessible(narrow, 'person 390');
    const overflow = await narrow.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `nothing is cut at 390 px (${overflow} px too wide)`);
    await picture(narrow, 'person-390');
    await merge(narrow);
    await narrow.getByText('gehört zu einem anderen Eintrag').waitFor();
    await narrow.emulateMedia({ media: 'print' });
    await picture(narrow, 'person-print');
    await close(narrow);
  });

  it('shows operations what was set aside, in words, and takes a decision with its reason', async () => {
    // A grant that was never prepared: no rule of the budget allows it, so it waits for a person.
    const { type } = Applications.GrantIssued;
    const data = { ...(goldenExample(Applications.GrantIssued).data as { readonly applicationId: string }), callId: call.callId };
    const transport = createTransport({
      bus: 'embedded',
      databaseUrl: addressFor(world.stack.databases, 'applications', 'bus'),
      clientId: 'e2e',
    });
    await transport.publish('applications.v1', [
      {
        key: data.applicationId,
        data: Buffer.from(JSON.stringify(data)),
        attributes: {
          specversion: '1.0',
          id: randomUUID(),
          type,
          source: '/paktwerk/applications',
          subject: data.applicationId,
          time: '2022-07-01T08:00:00.000Z',
          datacontenttype: 'application/json',
          sourceposition: 'applications:1:1',
          knownsince: '2022-07-01T08:00:00.000Z',
          correlationid: randomUUID(),
          actorrole: 'GRANT_CLERK',
          actororg: 'authority',
        },
      },
    ]);
    await transport.close();
    await eventually(
      async () =>
        (await api.get<ParkedEntry[]>('betrieb', '/api/budgeting/ops/v1/parked')).some(
          (e) => e.key === data.applicationId && e.status === 'parked',
        ),
      { what: 'the parked grant' },
    );

    const page = await signIn('betrieb', { path: '/betrieb?dienst=budgeting' });
    const entry = page.locator('[data-parked]');
    await entry.waitFor();
    assert.equal(await entry.count(), 1);
    assert.match(await entry.innerText(), /Entscheidung nötig/);
    assert.match(await entry.innerText(), /Die Fachregel sagt Nein/);
    assert.equal(await page.locator('[data-service]').count(), SERVICES.length);
    await expectAccessible(page, 'operations');
    await picture(page, 'operations-1440');
    await entry.getByRole('button', { name: 'Auslassen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Endgültig auslassen' }).focus();
    await page.keyboard.press('Enter'); // no reason given yet
    await page.getByText('Diese Angabe fehlt.').waitFor();
    await page.locator('textarea').fill('Probe: diese Bewilligung gab es nie.');
    await expectAccessible(page, 'operations, deciding');
    await page.getByRole('button', { name: 'Endgültig auslassen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Die Entscheidung ist aufgezeichnet.').waitFor();
    await entry.waitFor({ state: 'detached' });
    await page.getByText('Nichts ist zurückgestellt').waitFor();
    await close(page);
    const narrow = await signIn('betrieb', { width: 390, path: '/betrieb', colorScheme: 'dark' });
    await narrow.waitForSelector('[data-service]');
    await expectAccessible(narrow, 'operations 390');
    await picture(narrow, 'operations-390');
    await close(narrow);
  });

  it('shows every part of the page in all its states, and each can be used by everybody', async () => {
    const looks: Readonly<Record<string, SignInOptions>> = {
      light: {},
      dark: { colorScheme: 'dark' },
      narrow: { width: 390 },
      forced: { forcedColors: 'active' },
    };
    for (const [look, options] of Object.entries(looks)) {
      for (const path of ['/ui/liste', '/ui/akte']) {
        const whole = await signIn('ministerium', { path, ...options });
        await whole.waitForSelector('.pw-panel');
        await expectAccessible(whole, `${path}, ${look}`);
        const tooWide = await whole.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(tooWide <= 0, `nothing is cut on ${path}, ${look} (${tooWide} px too wide)`);
        await close(whole);
      }
      const page = await signIn('ministerium', { path: '/ui', ...options });
      await page.waitForSelector('#listen');
      await expectAccessible(page, `parts, ${look}`);
      await picture(page, `parts-${look}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(overflow <= 0, `nothing is cut, ${look} (${overflow} px too wide)`);
      await page.getByRole('button', { name: 'Mit Wort bestätigen' }).click();
      await page.getByRole('dialog', { name: 'Eintrag auslassen?' }).waitFor();
      await expectAccessible(page, `parts, a question, ${look}`);
      await page.keyboard.press('Escape');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Mit Wort bestätigen', 'the focus goes back');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Tasten auf dieser Seite' }).waitFor();
      await close(page);
    }
  });

  it('shows who follows the events, sends a test delivery and tells what became of it', async () => {
    const answers = [200, 500];
    const receiver = await receive(() => answers.shift() ?? 200);
    const MACHINE = 'fachverfahren-land';
    const machine = createClient(world.forMachines);
    await api.post('ministerium', '/api/subscriptions/v1/clients', {
      oidcClientId: MACHINE,
      name: 'Datendrehscheibe',
      organisation: 'state',
      topics: ['staffing.v1'],
      districts: 'all',
    });
    await eventually(async () => (await machine.request(MACHINE, 'GET', '/api/subscriptions/v1/events')).status === 200, {
      what: 'the client',
    });
    const { webhookId } = (await machine.post<RegisteredWebhookView>(MACHINE, '/api/subscriptions/v1/webhooks', { url: receiver.url }))
      .body;
    await machine.post(MACHINE, `/api/subscriptions/v1/webhooks/${webhookId}/verify`, {});
    try {
      const page = await signIn('betrieb', { path: '/abonnements' });
      const row = page.locator(`[data-webhook="${webhookId}"]`);
      await row.getByText('läuft').waitFor();
      await row.getByRole('button', { name: 'Zustellungen' }).click();
      await page.waitForSelector('[data-deliveries="1"]'); // the verification
      await row.getByRole('button', { name: 'Probe zustellen' }).click();
      await page.getByText(/Angenommen nach/).waitFor();
      await row.getByRole('button', { name: 'Probe zustellen' }).click();
      await page.getByText(/Nicht angenommen: abgelehnt \(500\)/).waitFor();
      await page.waitForSelector('[data-deliveries="3"]');
      await expectAccessible(page, 'subscriptions');
      await picture(page, 'subscriptions-1440');
      await row.getByRole('button', { name: 'Anhalten' }).click();
      await row.getByText('ruht').waitFor();
      await row.getByRole('button', { name: 'Fortsetzen' }).click();
      await row.getByText('läuft').waitFor();
      await close(page);
      const narrow = await signIn('ministerium', { width: 390, path: '/abonnements' });
      await narrow.waitForSelector('[data-webhook]');
      assert.equal(await narrow.getByRole('button', { name: 'Probe zustellen' }).count(), 0, 'only operations act');
      await expectAccessible(narrow, 'subscriptions 390');
      await picture(narrow, 'subscriptions-390');
      const overflow = await narrow.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(overflow <= 0, `nothing is cut at 390 px (${overflow} px too wide)`);
      await close(narrow);
    } finally {
      receiver.close();
    }
  });
});
