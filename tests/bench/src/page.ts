/// <reference lib="dom" />
/**
 * npm run bench:page -- [--url http://127.0.0.1:8080] [--times 9] [--path /] [--login ministerium] [--width 1440]
 *
 * How long the page takes in a real browser with a cold cache, signed in: the first figure, when it answers to a hand (the first figure, and
 * the last task that held the browser longer than 50 ms), what was loaded by kind, and how far anything jumped. Uses the system that runs at
 * --url, or starts an empty one where nothing answers there; figures belong to the machine, bytes do not. Wants a Chromium (CHROMIUM_PATH).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStack } from '@paktwerk/local-stack';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Figures } from './lib/figures';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8080' },
    times: { type: 'string', default: '9' },
    path: { type: 'string', default: '/' },
    login: { type: 'string', default: 'ministerium' },
    width: { type: 'string', default: '1440' },
  },
});
const PASSWORD = 'paktwerk-demo';
/** What a person waits for: a figure on the overview, a row of a list, a sentence. */
const FIRST = '[data-figure] .pw-figure__value, [data-total], main tbody tr, main form, main .pw-prose';
const QUIET_MS = 500;

interface Marks {
  figure?: number;
  lastTask: number;
  shift: number;
}
type Marked = typeof globalThis & { marks: Marks };

/** Runs in the page before anything of it does. */
const watch = (first: string): void => {
  const marks: Marks = { lastTask: 0, shift: 0 };
  (globalThis as Marked).marks = marks;
  new PerformanceObserver((list) => {
    for (const e of list.getEntries()) marks.lastTask = Math.max(marks.lastTask, e.startTime + e.duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const e of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!e.hadRecentInput) marks.shift += e.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    if (document.querySelector(first)) marks.figure = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

interface Round {
  readonly figure: number;
  readonly interactive: number;
  readonly shift: number;
  readonly bytes: ReadonlyMap<string, number>;
}

/** What came over the wire, by kind, compressed as it was sent. */
const countBytes = async (page: Page): Promise<Map<string, number>> => {
  const bytes = new Map<string, number>();
  const kinds = new Map<string, string>();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  return bytes;
};

const signedIn = async (browser: Browser, url: string): Promise<Awaited<ReturnType<BrowserContext['storageState']>>> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/auth/login?returnTo=${encodeURIComponent(values.path)}`);
  await page.fill('input[name=login]', values.login);
  await page.fill('input[name=password]', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForSelector(FIRST, { state: 'attached' });
  const state = await context.storageState();
  await context.close();
  return state;
};

const measure = async (browser: Browser, url: string, storageState: Awaited<ReturnType<typeof signedIn>>): Promise<Round> => {
  const context = await browser.newContext({ storageState, locale: 'de-DE', viewport: { width: Number(values.width), height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, FIRST);
    const bytes = await countBytes(page);
    await page.goto(`${url}${values.path}`);
    await page.waitForSelector(FIRST, { state: 'attached', timeout: 60_000 });
    const readMarks = (): Promise<Marks & { now: number }> =>
      page.evaluate(() => ({ ...(globalThis as Marked).marks, now: performance.now() }));
    let marks = await readMarks();
    while (marks.figure === undefined || marks.now - Math.max(marks.lastTask, marks.figure) < QUIET_MS) {
      await page.waitForTimeout(QUIET_MS / 5);
      marks = await readMarks();
    }
    return { figure: marks.figure, interactive: Math.max(marks.figure, marks.lastTask), shift: marks.shift, bytes };
  } finally {
    await context.close();
  }
};

const answers = (url: string): Promise<boolean> =>
  fetch(url, { method: 'HEAD' }).then(
    (response) => response.ok,
    () => false,
  );

const withPage = async (work: (url: string) => Promise<void>): Promise<void> => {
  if (await answers(values.url)) return work(values.url);
  console.log(`Nothing answers at ${values.url}: an empty system is started.`);
  const dir = mkdtempSync(join(tmpdir(), 'paktwerk-bench-page-'));
  const stack = await startStack({ dir, bus: 'embedded', replicas: 1, portBase: 0, restarts: false, allowDocker: false });
  try {
    await stack.untilReady(120_000);
    await work(stack.url);
  } finally {
    await stack.stop();
    rmSync(dir, { recursive: true, force: true });
  }
};

const main = async (): Promise<void> => {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    await withPage(async (url) => {
      const state = await signedIn(browser, url);
      await measure(browser, url, state); // the servers are warm, the browser's cache is not
      const figures = new Figures();
      for (let i = 0; i < Number(values.times); i += 1) {
        const { figure, interactive, shift, bytes } = await measure(browser, url, state);
        figures.add('first figure, ms', figure);
        figures.add('interactive, ms', interactive);
        figures.add('layout shift', shift, 4);
        for (const [kind, size] of bytes) figures.add(`${kind}, bytes over the wire`, size);
      }
      figures.print(`${values.path} as ${values.login}, ${values.width} px, cold cache, ${values.times} times`);
    });
  } finally {
    await browser.close();
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
