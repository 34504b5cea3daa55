/**
 * npm run bench:notices -- [--letters 1136] [--due 20000] [--rounds 50] [--posts 1000]: so many notices of two pages asked for as a job does it, twice, and set in two processes beside this one; with the most memory
 * that any two of those ever had (Linux tells), and whether both rounds gave the same bytes;
 * then so many grants whose notices were delivered by post while everything stood still for a month: how long it takes to record that, each once;
 * a file of ten years as auditors open it, on so many pairs of dates; and so many posts of a programme extended with their notices, over HTTP with every service running. Exits 1 where a goal is missed (wall clock, so only a quiet machine can tell;
 * `--no-goals` on a busy one, where the processor time counts) or a letter differs.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inParallel } from '@paktwerk/kernel';
import { renderLetter } from '@paktwerk/letters';
import type { Letter } from '@paktwerk/letters';
import { aLetter } from '@paktwerk/letters/dist/letter.fixture';
import { startStack } from '@paktwerk/local-stack';
import { BulkExtension, FIRST_DAY } from './lib/bulk-extension';
import { cpuMs } from './lib/cpu';
import { wakeDueGrants } from './lib/due-grants';
import { number, row } from './lib/figures';
import { withServer } from './lib/server';
import { openTenYears } from './lib/ten-years';

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '1136' },
    due: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '50' },
    posts: { type: 'string', default: '1000' },
    'no-goals': { type: 'boolean', default: false },
  },
});
const [LETTERS, DUE, ROUNDS, POSTS] = [Number(values.letters), Number(values.due), Number(values.rounds), Number(values.posts)];
const DUE_GOAL_MS = 20_000;
const VOLUME_GOAL_MS = 200;
const EXTENSION_GOAL_MS = 60_000;
const GOAL_MS = 30_000;
const MEMORY_GOAL_MB = 300;
/** As a job does it. */
const ASKED_AT_ONCE = 16;

const REASON =
  'Die Zuwendung wird auf Grundlage der Verwaltungsvorschrift bewilligt. Gefördert wird die Stelle für die Zeit, in der sie besetzt ist; was darüber hinausgeht, trägt der Empfänger. ';
const notice = (n: number): Letter =>
  aLetter({
    title: 'Zuwendungsbescheid',
    reference: [{ label: 'Aktenzeichen', value: `IM25-2025-${String(n).padStart(5, '0')}` }],
    footer: `Zuwendungsbescheid IM25-2025-${String(n).padStart(5, '0')}`,
    blocks: [
      { kind: 'paragraph', text: `Sehr geehrte Damen und Herren, Ihnen werden ${number(n * 100)} Euro bewilligt.` },
      {
        kind: 'table',
        caption: 'Bewilligte Positionen',
        columns: [
          { label: 'Stelle', kind: 'text' },
          { label: 'Beantragt', kind: 'amount' },
          { label: 'Bewilligt', kind: 'amount' },
        ],
        rows: Array.from({ length: 8 }, (_, i) => [`Stelle ${i + 1}, 0,50 VZÄ`, '32.000,00 €', '25.500,00 €']),
      },
      { kind: 'heading', text: 'Begründung' },
      ...Array.from({ length: 6 }, () => ({ kind: 'paragraph', text: REASON.repeat(2) }) as const),
      { kind: 'heading', text: 'Nebenbestimmungen' },
      { kind: 'list', items: Array.from({ length: 10 }, () => REASON) },
      { kind: 'heading', text: 'Rechtsbehelfsbelehrung' },
      { kind: 'paragraph', text: 'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage erhoben werden.' },
      {
        kind: 'square',
        path: `/beleg?aktenzeichen=IM25-2025-${n}&code=7KQ2-M4TX-9WPA-3DRE`,
        alt: 'QR-Code zur Akte',
        text: 'Code 7KQ2-M4TX-9WPA-3DRE',
      },
    ],
    attached: { name: 'bescheid.json', description: 'Der Bescheid in Daten', data: { n, lines: 8 } },
  });

/** Of the processes that this one has started, by the number of each: the most memory it ever had. */
const memoryMb = new Map<string, number>();
const look = (): void => {
  try {
    for (const pid of readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean)) {
      const most = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      if (most) memoryMb.set(pid, Number(most) / 1024);
    }
  } catch {
    // Another system, or a process that has just ended.
  }
};

/** → the checksum of every letter, and how long they took */
const round = async (): Promise<{ readonly ms: number; readonly bytes: number; readonly hashes: readonly string[] }> => {
  const began = performance.now();
  let bytes = 0;
  const hashes: string[] = [];
  await inParallel(
    Array.from({ length: LETTERS }, (_, i) => i),
    ASKED_AT_ONCE,
    async (i) => {
      const letter = await renderLetter(notice(i + 1), { pageUrl: 'https://paktwerk.example' });
      bytes += letter.length;
      hashes[i] = createHash('sha256').update(letter).digest('hex');
    },
  );
  return { ms: performance.now() - began, bytes, hashes };
};

/** → what is missed */
const due = async (): Promise<readonly string[]> => {
  const missed: string[] = [];
  await withServer(async (create) => {
    const { ms, delivered, grants } = await wakeDueGrants(await create('due'), DUE);
    console.log(
      `| ${DUE} grants woken after a month, s | ${number(ms / 1000, 1)} | |\n| notices delivered, in grants | ${delivered} | ${grants} |`,
    );
    if (delivered !== DUE || grants !== DUE)
      throw new Error(`${delivered} notices were delivered in ${grants} grants, and ${DUE} were due.`);
    if (ms > DUE_GOAL_MS) missed.push(`${number(ms / 1000, 1)} s for what was due, to reach ${DUE_GOAL_MS / 1000} s`);
  });
  return missed;
};

/** A file of ten years on pairs of dates. → what is missed */
const volume = async (): Promise<readonly string[]> => {
  const missed: string[] = [];
  await withServer(async (create) => {
    const { ms, entries } = await openTenYears(await create('volume'), ROUNDS);
    const median = row(`a file of ten years (${entries} events) on any two dates, ms`, ms);
    const most = Math.max(...ms);
    if (most > VOLUME_GOAL_MS) missed.push(`${number(most)} ms for a file (median ${number(median)}), to reach ${VOLUME_GOAL_MS} ms`);
  });
  return missed;
};

/** All posts of a programme, from the preview to their new end. → what is missed */
const extension = async (): Promise<readonly string[]> => {
  const dir = mkdtempSync(join(tmpdir(), 'paktwerk-bench-notices-'));
  const stack = await startStack({ dir, portBase: 0, restarts: false, clockStart: FIRST_DAY });
  try {
    await stack.untilReady(120_000);
    const bulk = await BulkExtension.prepare(stack, POSTS);
    const { pid } = stack.process('applications');
    const before = cpuMs(pid) ?? NaN;
    const phases = await bulk.run();
    const coreMs = (cpuMs(pid) ?? NaN) - before;
    bulk.close();
    const ms = phases.reduce((sum, [, one]) => sum + one, 0);
    console.log(`| ${number(bulk.posts)} posts extended by ${number(bulk.grants)} notices, s | ${number(ms / 1000, 1)} | |`);
    console.log(`| work of a core in applications and its letters, s | ${number(coreMs / 1000, 1)} | |`);
    for (const [name, one] of phases) console.log(`| ${name}, s | ${number(one / 1000, 1)} | |`);
    return ms > EXTENSION_GOAL_MS
      ? [`${number(ms / 1000, 1)} s for ${number(bulk.posts)} posts extended, to reach ${EXTENSION_GOAL_MS / 1000} s`]
      : [];
  } finally {
    await stack.destroy();
  }
};

const letters = async (): Promise<readonly string[]> => {
  const watch = setInterval(look, 100);
  const [first, second] = [await round(), await round()];
  clearInterval(watch);
  look();
  const own = process.resourceUsage().maxRSS / 1024;
  // Two set letters side by side, and each is followed by another one.
  const [one = 0, other = 0] = [...memoryMb.values()].toSorted((a, b) => b - a);
  const most = one + other;
  const missed = [first.ms, second.ms].filter((ms) => ms > GOAL_MS).map((ms) => `${number(ms / 1000, 1)} s, to reach ${GOAL_MS / 1000} s`);
  if (most > MEMORY_GOAL_MB) missed.push(`${number(most)} MB, to reach ${MEMORY_GOAL_MB} MB`);
  console.log('| figure | first | second |\n|---|---|---|');
  console.log(`| ${LETTERS} notices, s | ${number(first.ms / 1000, 1)} | ${number(second.ms / 1000, 1)} |`);
  console.log(`| one notice, ms | ${number(first.ms / LETTERS, 1)} | ${number(second.ms / LETTERS, 1)} |`);
  console.log(
    `| most memory of the two processes that set them, MB | ${number(most)} | |\n| of the one that asks, MB | ${number(own)} | |`,
  );
  console.log(`| size of one, kB | ${number(first.bytes / LETTERS / 1000)} | |`);
  const differ = first.hashes.filter((hash, i) => hash !== second.hashes[i]).length;
  console.log(`| letters that differ | | ${differ} |`);
  if (differ > 0) throw new Error(`${differ} letters differ.`);
  return missed;
};

const main = async (): Promise<void> => {
  const missed = [
    ...(LETTERS > 0 ? await letters() : []),
    ...(DUE > 0 ? await due() : []),
    ...(ROUNDS > 0 ? await volume() : []),
    ...(POSTS > 0 ? await extension() : []),
  ];
  if (!values['no-goals'] && missed.length > 0) throw new Error(`Missed: ${missed.join('; ')}`);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
