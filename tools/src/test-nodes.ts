// The whole stack and a chosen part of the specs on other versions of Node than the one that is installed here.
//
//   npm run test:nodes [-- 22 24 …]     versions as npm understands them; 22 and 24 without any
//
// A version comes from the npm registry, as the package `node` fetches it, into .paktwerk/nodes, and stays there. On each one: PostgreSQL, identity provider,
// every service and web start and answer, commands and their effect in another service go through them, then the specs run on the same server.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { finished, PlainError, ROOT, startStack } from '@paktwerk/local-stack';
import type { Stack } from '@paktwerk/local-stack';
import { createApi } from './demo/client';
import { TARGET_GROUPS, publishDecree, publishProgramme } from './demo/publish-programme';
import type { CaseView, FileView } from './demo/views';
import { command, done } from './terminal';
import { jest, readReport } from './test/jest';

const VERSIONS = ['22', '24'];
/** What depends on the runtime: crypto, streams, threads, timers, sockets, the drivers; and a service from its routes to its tables. */
const SPECS = [
  'libs/kernel',
  'libs/auth',
  'libs/privacy',
  'libs/postgres',
  'libs/event-store/src/postgres',
  'libs/messaging/src/inbox',
  'libs/messaging/src/relay',
  'libs/platform',
  'services/staffing/spec',
  'services/web/src',
];
/** Says that this process is the one that runs on the version asked for. */
const HERE = '--here';
const READY_MS = 180_000;

command(async () => {
  const args = process.argv.slice(2);
  if (args[0] === HERE) return onThisNode();
  const failed: string[] = [];
  for (const version of args.length > 0 ? args : VERSIONS) if ((await runOn(await binaryOf(version))) !== 0) failed.push(version);
  if (failed.length > 0) throw new PlainError(`Failed on Node ${failed.join(', ')}.`);
  return 0;
});

/** The package that `node` installs by a script of its own, which not every installation allows. */
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

async function binaryOf(version: string): Promise<string> {
  if (!/^\d+(\.\d+){0,2}$/.test(version)) throw new PlainError(`"${version}" is no version of Node: 24, 24.9 or 24.9.0.`);
  const folder = path.join(ROOT, '.paktwerk/nodes', version);
  const binary = path.join(folder, 'node_modules', PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (fs.existsSync(binary)) return binary;
  fs.mkdirSync(folder, { recursive: true });
  await finished('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-package-lock', `${PACKAGE}@${version}`]);
  if (!fs.existsSync(binary)) throw new PlainError(`${PACKAGE}@${version} holds no ${path.relative(folder, binary)}.`);
  return binary;
}

const runOn = (binary: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(binary, [__filename, HERE], { cwd: ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });

async function onThisNode(): Promise<number> {
  console.log(`\n── Node ${process.versions.node}`);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-nodes-'));
  const began = Date.now();
  const stack = await startStack({ dir, portBase: 0, restarts: false, clockStart: '2022-06-10T08:00:00.000Z' });
  try {
    await stack.untilReady(READY_MS);
    done(`${stack.processes.length} processes ready`, Date.now() - began);
    await throughTheStack(stack);
    return await specs(stack.superuserUrl, path.join(dir, 'specs.json'));
  } finally {
    await stack.destroy();
  }
}

/** A programme is published; counselling knows it by the bus, so a case can be opened and a talk recorded; its file is read again, decrypted. */
async function throughTheStack(stack: Stack): Promise<void> {
  const from = Date.now();
  const counsellor = 'beratung-08111-1';
  const api = createApi({
    token: (person) => stack.token(person),
    urlOf: (route) => stack.urlsOf(route.split('/')[2] ?? '')[0] ?? stack.url,
  });
  await publishDecree(api, TARGET_GROUPS);
  const { programme } = await publishProgramme(api, 'programmes/soforthilfe-ukraine-2022.json');
  const cases = '/api/case-management/v1/cases';
  const opening = {
    programmeId: programme.programmeId,
    client: { givenName: 'Olena', familyName: 'Bondar' },
    situation: { residenceStatus: 'SECTION_24' },
    consent: { givenOn: '2022-06-07', version: '1' },
    openedOn: '2022-06-07',
  };
  const { caseId } = await untilKnown(() => api.post<CaseView>(counsellor, cases, opening, `open-${Date.now()}`));
  await api.post(counsellor, `${cases}/${caseId}/talks`, {
    heldOn: '2022-06-08',
    mode: 'office',
    minutes: 30,
    topics: ['WORK'],
    note: 'Ärztin',
  });
  const file = await api.post<FileView>(counsellor, `${cases}/${caseId}/readings`, { reason: 'Vertretung' });
  if (file.client?.familyName !== 'Bondar' || file.talks[0]?.note !== 'Ärztin')
    throw new PlainError(`The file reads ${JSON.stringify(file)}.`);
  const page = await fetch(stack.url);
  if (!page.ok) throw new PlainError(`The page answers ${page.status}.`);
  done('commands through the stack', Date.now() - from);
}

/** Until the bus has told. */
async function untilKnown<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!['programme-unknown', 'not-eligible'].includes((error as { code?: string }).code ?? '') || tries > 100) throw error;
      await sleep(100);
    }
  }
}

async function specs(databaseUrl: string, reportFile: string): Promise<number> {
  const from = Date.now();
  const { code, stuck } = await jest({
    args: ['--maxWorkers=2', '--silent', ...SPECS],
    env: { TEST_DATABASE_URL: databaseUrl },
    reportFile,
  });
  const report = readReport(reportFile);
  const all = report.testResults.flatMap((f) => f.assertionResults);
  const skipped = all.filter(({ status }) => status === 'pending').length;
  const failed = all.filter(({ status }) => status === 'failed').length;
  done(`${report.numPassedTests} of ${all.length} tests, ${skipped} skipped`, Date.now() - from);
  if (stuck) console.error(stuck);
  return failed === 0 ? code : 1;
}
