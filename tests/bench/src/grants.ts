/**
 * npm run bench:grants -- [--applications 1136] [--callers 16] [--files 20000] [--lines 5000] [--rounds 15] [--no-goals]
 * A call in its last hour, with every service running: all applications are submitted, checked formally, decided and released by another person
 * over HTTP, until every service knows every grant; lines taken over from a spreadsheet; then, with so many files beside them, half of them open,
 * a clerk's list of tasks and the search; at last a spreadsheet of 100,000 rows. Prints min / median / max beside what is to be reached; exits 1 where a goal is missed (wall clock, so only a quiet machine can tell).
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { importEvents } from '@paktwerk/event-store';
import { databaseOf, startStack } from '@paktwerk/local-stack';
import type { Stack } from '@paktwerk/local-stack';
import { service as applications } from '@paktwerk/service-applications/dist/service';
import { Pool } from 'pg';
import { number, quantile, row } from './lib/figures';
import { grantFiles } from './lib/grant-files';
import { LineImports, linesFile } from './lib/line-imports';
import { districtKeys } from './lib/history';
import { CLERK, Wave } from './lib/wave';
import { SHEET_GOALS, writtenSheet } from './lib/written-sheet';
import type { Written } from './lib/written-sheet';

const { values } = parseArgs({
  options: {
    applications: { type: 'string', default: '1136' },
    callers: { type: 'string', default: '16' },
    files: { type: 'string', default: '20000' },
    lines: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '15' },
    'no-goals': { type: 'boolean', default: false },
  },
});
const [APPLICATIONS, CALLERS, FILES, LINES, ROUNDS] = [values.applications, values.callers, values.files, values.lines, values.rounds].map(
  Number,
) as [number, number, number, number, number];

/** 23:00 in Berlin on the last day of the call. */
const LAST_HOUR = '2022-07-22T21:00:00.000Z';
const GOALS = { wave: 240_000, import: 5000, tasks: 100, search: 50 };
/** A quarter of a post for a month: what all of a district ask for lies within its frame. */
const LINE = { kind: 'post', share: 0.25, tier: 'A_SOCIAL_DEGREE', months: 1, amountCents: 130_000 };
/** What is typed into the search: a number, part of one, a party, an amount, words of a text, the beginning of one, what nearly every file says. */
const SEARCHES = ['SU22-2022-B00777', 'B0077', 'Göppingen', '289.498', 'Dolmetschen Schulkinder', 'qualifiz', 'Vorhaben'];

const missed: string[] = [];
const told = (what: string, xs: readonly number[], most: number, digits = 0): void => {
  const median = row(what, xs, digits, most);
  if (!(median <= most)) missed.push(`${what}: ${number(median)}, to reach ${number(most)}`);
};

/** How long a question takes over HTTP, in milliseconds, and its answer. */
const asked = async <T>(url: string, token: string): Promise<{ readonly ms: number; readonly body: T }> => {
  const began = performance.now();
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const text = await answer.text();
  const ms = performance.now() - began;
  if (!answer.ok) throw new Error(`GET ${url}: ${answer.status} ${text}`);
  return { ms, body: JSON.parse(text) as T };
};

interface Tasks {
  readonly groups: readonly { readonly n: number }[];
}

const addFiles = async (stack: Stack, { callId, programmeId }: Call, districts: readonly string[]): Promise<void> => {
  const pool = new Pool({ connectionString: databaseOf(stack.databases, 'applications').owner, max: 1 });
  try {
    const recordedAt = new Date(Date.parse(LAST_HOUR) + 1000).toISOString();
    const files = grantFiles({ count: FILES, callId, programmeId, districts, recordedAt, catalogue: applications.catalogue });
    await importEvents(pool, files, { batch: 2000 });
  } finally {
    await pool.end();
  }
};

interface Call {
  readonly callId: string;
  readonly programmeId: string;
}

const measureReads = async (stack: Stack, wave: Wave, call: Call, districts: readonly string[]): Promise<void> => {
  await addFiles(stack, call, districts);
  const url = `${stack.urlsOf('applications')[0]}/api/applications/v1`;
  const token = await stack.token(CLERK);
  const open = async () => (await asked<Tasks>(`${url}/tasks`, token)).body.groups.reduce((n, g) => n + g.n, 0);
  for (let tries = 0; (await open()) < FILES / 2; tries += 1) {
    if (tries === 600) throw new Error('The files did not reach the list of tasks within two minutes.');
    await sleep(200);
  }
  // The other services read what was added here at once: they have no part in how long a list takes.
  await wave.untilQuiet();
  const repeat = async (path: string): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let round = -2; round < ROUNDS; round += 1) {
      const { ms } = await asked(`${url}/${path}`, token);
      if (round >= 0) times.push(ms); // plans and connections are there
    }
    return times;
  };
  told(`list of tasks of a clerk, ${number(await open())} open, ms`, await repeat('tasks'), GOALS.tasks);
  for (const text of SEARCHES)
    told(
      `search for ${text}, ${number(FILES + APPLICATIONS)} files, ms`,
      await repeat(`search?q=${encodeURIComponent(text)}`),
      GOALS.search,
    );
};

/** What a list of everything weighs as a file, behind what needs the services. */
const measureSheets = async (): Promise<void> => {
  const files: Written[] = [];
  for (let round = 0; round < 3; round += 1) files.push(await writtenSheet(SHEET_GOALS.rows));
  const name = `XLSX of ${number(SHEET_GOALS.rows)} rows`;
  told(
    `${name}, ms`,
    files.map((f) => f.ms),
    SHEET_GOALS.ms,
  );
  told(
    `${name}, most memory of its process, MB`,
    files.map((f) => f.memoryMb),
    SHEET_GOALS.memoryMb,
  );
};

const main = async (): Promise<void> => {
  const stack = await startStack({
    dir: mkdtempSync(join(tmpdir(), 'paktwerk-bench-grants-')),
    portBase: 0,
    restarts: false,
    clockStart: LAST_HOUR,
  });
  try {
    await stack.untilReady(120_000);
    const imports = await LineImports.prepare(stack);
    const districts = districtKeys();
    const url = `${stack.urlsOf('applications')[0]}/api/applications/v1/calls/${imports.callId}`;
    const { body: call } = await asked<Call>(url, await stack.token(CLERK));

    const wave = new Wave(stack, { callId: imports.callId, districts, applications: APPLICATIONS, callers: CALLERS, lines: [LINE] });
    const waveMs = await wave.run();
    console.log(`\n### ${number(APPLICATIONS)} applications, ${CALLERS} at a time\n\n| phase | s | a second | p99 ms |\n|---|---|---|---|`);
    for (const [name, { ms, requests }] of wave.phases)
      console.log(`| ${name} | ${number(ms / 1000, 1)} | ${number((requests.length * 1000) / ms)} | ${number(quantile(requests, 0.99))} |`);
    console.log('\n| figure | min | median | max | to reach |\n|---|---|---|---|---|');
    told(`whole wave of ${number(APPLICATIONS)} applications, s`, [waveMs / 1000], GOALS.wave / 1000, 1);

    const file = await linesFile(LINES);
    const taken: number[] = [];
    for (let round = -1; round < 3; round += 1) {
      const { ms } = await imports.send('PUT', `${await imports.draft()}/lines`, file);
      if (round >= 0) taken.push(ms);
    }
    told(`${number(LINES)} lines taken over from a spreadsheet, ms`, taken, GOALS.import);
    await measureReads(stack, wave, call, districts);
    wave.close();
    await measureSheets();
  } finally {
    await stack.destroy();
  }
  if (!values['no-goals'] && missed.length > 0) throw new Error(`Missed: ${missed.join('; ')}`);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
