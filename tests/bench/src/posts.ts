/**
 * npm run bench:posts -- [--only search|lapse|plan|sheets] [--no-goals]: what districts do with posts and people. Prints min / median / max; exits 1 where a goal is missed
 * (wall clock, so only a quiet machine can tell; `--no-goals` on a busy one). Each starts a PostgreSQL of its own (or uses `DATABASE_URL`).
 */
import { parseArgs } from 'node:util';
import { lapseWindows } from './posts-lapse';
import { readPlan } from './posts-plan';
import { importOccupancies } from './posts-sheets';
import { searchPeople } from './posts-search';

const { values } = parseArgs({ options: { only: { type: 'string' }, 'no-goals': { type: 'boolean', default: false } } });

/** Each prints its own table. → what is missed */
const PARTS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  search: searchPeople,
  lapse: lapseWindows,
  plan: readPlan,
  sheets: importOccupancies,
};

const main = async (): Promise<void> => {
  const missed: string[] = [];
  for (const [name, measure] of Object.entries(PARTS))
    if (values.only === undefined || values.only === name) missed.push(...(await measure()));
  if (!values['no-goals'] && missed.length > 0) throw new Error(`Missed: ${missed.join('; ')}`);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
