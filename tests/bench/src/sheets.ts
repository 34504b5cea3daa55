/**
 * npm run bench:sheets -- [--rows 100000] [--lines 5000] [--rounds 3]: a spreadsheet of so many rows of ten columns, written as a stream in a process of its own,
 * with its processor time and the most memory that it ever had; and lines of an application brought in from a spreadsheet over HTTP: checked, taken over,
 * and given back with marks where every tenth row is wrong. Prints min / median / max; exits 1 where a goal is missed in the median (wall clock, so only a quiet machine
 * can tell; `--no-goals` on a busy one, where the processor time counts).
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStack } from '@paktwerk/local-stack';
import { count, day, figure, instant, money, plain, ratio, share, xlsxStream } from '@paktwerk/sheets';
import type { SheetCell } from '@paktwerk/sheets';
import { row, spread } from './lib/figures';
import { LineImports, linesFile } from './lib/line-imports';
import type { Cost } from './lib/line-imports';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    lines: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '3' },
    'no-goals': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [ROWS, LINES, ROUNDS] = [Number(values.rows), Number(values.lines), Number(values.rounds)];
const WRITER = 'write';
const WRITE_GOAL_MS = 4000;
const MEMORY_GOAL_MB = 150;
const IMPORT_GOAL_MS = 5000;

interface Written extends Cost {
  readonly memoryMb: number;
  readonly bytes: number;
}

const rowOf = (i: number): readonly SheetCell[] => [
  plain(`08${100 + (i % 400)}`),
  plain(`Landkreis Göppingen ${i}`),
  figure(money(i * 101)),
  figure(share(i % 100)),
  figure(count(i)),
  figure(ratio(0.5)),
  figure(day(`2022-07-${String(1 + (i % 28)).padStart(2, '0')}`)),
  figure(instant(new Date(1_600_000_000_000 + i * 1_000_000).toISOString())),
  plain('bewilligt'),
  plain(`Bemerkung <&> ${i}`),
];

/** In a process of its own, so that the memory is its alone. */
const write = async (): Promise<void> => {
  const rows = {
    *[Symbol.iterator]() {
      for (let i = 0; i < ROWS; i += 1) yield rowOf(i);
    },
  };
  const began = performance.now();
  let bytes = 0;
  for await (const piece of xlsxStream({ name: 'bench', header: Array.from({ length: 10 }, (_, i) => `Spalte ${i}`), rows }))
    bytes += piece.length;
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  process.send?.({ ms: performance.now() - began, coreMs: (user + system) / 1000, memoryMb: maxRSS / 1024, bytes });
};

const written = async (): Promise<Written> => {
  const child = fork(__filename, [WRITER, '--rows', String(ROWS)]);
  const [answer] = (await once(child, 'message')) as [Written];
  return answer;
};

const missed: string[] = [];
const goal = (what: string, median: number, most: number): void => {
  if (median > most) missed.push(`${what}: ${median.toFixed(0)}, to reach ${most}`);
};
const told = (what: string, costs: readonly Cost[], most?: number): void => {
  const ms = row(
    `${what}, ms`,
    costs.map((c) => c.ms),
  );
  row(
    `${what}, ms of a core`,
    costs.map((c) => c.coreMs),
  );
  if (most !== undefined) goal(what, ms, most);
};

const main = async (): Promise<void> => {
  console.log('| figure | min | median | max |\n|---|---|---|---|');
  const files: Written[] = [];
  for (let round = 0; round < ROUNDS; round += 1) files.push(await written());
  told(`XLSX of ${ROWS} rows`, files, WRITE_GOAL_MS);
  const memory = row(
    'most memory of its process, MB',
    files.map((f) => f.memoryMb),
  );
  goal('memory', memory, MEMORY_GOAL_MB);
  console.log(`| size, MB | | ${(spread(files.map((f) => f.bytes)).median / 1e6).toFixed(1)} | |`);

  const stack = await startStack({
    dir: mkdtempSync(join(tmpdir(), 'paktwerk-bench-sheets-')),
    portBase: 0,
    restarts: false,
    clockStart: '2022-06-10T08:00:00.000Z',
  });
  try {
    await stack.untilReady(120_000);
    const imports = await LineImports.prepare(stack);
    await Promise.all(stack.processes.filter((p) => !['applications', 'identity'].includes(p.service)).map((p) => p.stop()));
    const [good, bad] = [await linesFile(LINES), await linesFile(LINES, 10)];
    const [checked, taken, marked]: [Cost[], Cost[], Cost[]] = [[], [], []];
    for (let round = -1; round < ROUNDS; round += 1) {
      const draftId = await imports.draft();
      const costs = [
        await imports.send('POST', `${draftId}/lines/check?mode=replace`, good),
        await imports.send('POST', `${draftId}/lines/marked?mode=replace`, bad),
        await imports.send('PUT', `${draftId}/lines`, good),
      ] as const;
      if (round < 0) continue; // compiled code, connections
      checked.push(costs[0]);
      marked.push(costs[1]);
      taken.push(costs[2]);
    }
    told(`preview of ${LINES} lines`, checked);
    told(`${LINES} lines taken over`, taken, IMPORT_GOAL_MS);
    told(`file of ${LINES} lines back with ${LINES / 10} marks`, marked);
  } finally {
    await stack.destroy();
  }
  if (!values['no-goals'] && missed.length > 0) throw new Error(`Missed: ${missed.join('; ')}`);
};

(process.argv[2] === WRITER ? write() : main()).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
