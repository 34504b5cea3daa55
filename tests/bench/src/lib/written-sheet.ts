import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Cost } from './line-imports';

/** To reach by a spreadsheet of 100,000 rows. */
export const SHEET_GOALS = { rows: 100_000, ms: 4000, memoryMb: 150 };

export interface Written extends Cost {
  readonly memoryMb: number;
  readonly bytes: number;
}

/** A spreadsheet of so many rows of ten columns, written in a process of its own. */
export const writtenSheet = async (rows: number): Promise<Written> => {
  const [answer] = (await once(fork(join(__dirname, 'sheet-writer.js'), [String(rows)]), 'message')) as [Written];
  return answer;
};
