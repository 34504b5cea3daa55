/**
 * npm run bench:sheets -- [--rows 100000] [--lines 5000] [--rounds 3]: a spreadsheet of so many rows of ten columns, written as a stream in a process of its own,
 * with its processor time and the most memory that it ever had; and lines of an application brought in from a spreadsheet over HTTP: checked, taken over,
 * and given back with marks where every tenth row is wrong. Prints min / median / max; exits 1 where a goal is missed in the median (wall clock, so only a quiet machine
 * can tell; `--no-goals` on a busy one, where the processor time counts).
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStack } from '@paktwerk/local-stack';
import { row, spread } from './lib/figures';
import { LineImports, linesFile } from './lib/line-imports';
import type { Cost } from './lib/line-imports';
import { SHEET_GOALS, writtenSheet } from './lib/written-sheet';
import type { Written } from './lib/written-sheet';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    lines: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '3' },
    'no-goals': { type: 'boolean', default: false },
  },
});
const [ROWS, LINES, ROUNDS] = [Number(values.rows), Number(values.lines), Number(values.rounds)];
const IMPORT_GOAL_MS = 5000;

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
  for (let round = 0; round < ROUNDS; round += 1) files.push(await writtenSheet(ROWS));
  told(`XLSX of ${ROWS} rows`, files, SHEET_GOALS.ms);
  const memory = row(
    'most memory of its process, MB',
    files.map((f) => f.memoryMb),
  );
  goal('memory', memory, SHEET_GOALS.memoryMb);
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

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
