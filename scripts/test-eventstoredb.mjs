#!/usr/bin/env node
// Runs the contract suite of the event store against an EventStoreDB or KurrentDB server and prints a table.
//
//   npm run test:eventstoredb -- 'esdb://admin:changeit@db.example:2113?tls=true&tlsCAFile=/etc/ca.crt'
//
// Ends with 0 when every line passed, 1 when one failed, 2 when the server could not be reached. Needs no build. Writes only streams that
// begin with `spec-<random>`, and `paktwerk-epochs.spec-<random>`; they can be deleted afterwards.
import { EventStoreDBClient, BACKWARDS, END } from '@eventstore/db-client';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const SPEC = 'libs/event-store/src/eventstoredb/eventstoredb-event-store.spec.ts';
const TITLE = 'a real EventStoreDB';

const url = process.argv[2] ?? process.env.EVENTSTOREDB_URL;
if (!url || process.argv.length > 3 || !/^esdb(\+discover)?:\/\//.test(url)) {
  process.stderr.write("Usage: npm run test:eventstoredb -- 'esdb://user:password@host:2113?tls=true'   (or esdb+discover://…, or EVENTSTOREDB_URL)\n");
  process.exit(2);
}

/** Passwords stay out of what is printed. */
const shown = url.replace(/\/\/[^@/]+@/, '//…@');

async function reachable() {
  const client = EventStoreDBClient.connectionString(url);
  try {
    for await (const { event } of client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1, deadline: 10_000 })) return Number(event?.position?.commit ?? 0);
    return 0;
  } finally {
    await client.dispose();
  }
}

const run = (args, env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
    let printed = '';
    child.stderr.on('data', (chunk) => { printed += chunk; });
    child.on('close', (code) => resolve({ code, printed }));
  });

async function main() {
  let head;
  try {
    head = await reachable();
  } catch (error) {
    const hint = error.type === 'access-denied'
      ? 'The server refuses these credentials: the user must be allowed to read $all (a member of $admins or $ops, or an access rule), and to write.'
      : 'Check host, port and TLS: a server without TLS needs ?tls=false, one with a certificate of your own needs tlsCAFile=….';
    process.stderr.write(`Cannot reach ${shown}: ${error.message}\n${hint}\n`);
    return 2;
  }
  process.stdout.write(`${shown} answers; its log ends at ${head}.\n\n`);
  const file = path.join(os.tmpdir(), `paktwerk-eventstoredb-${process.pid}.json`);
  const { printed } = await run(
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--runTestsByPath', SPEC, '-t', TITLE, '--json', '--outputFile', file, '--testTimeout', '60000'],
    { EVENTSTOREDB_URL: url },
  );
  if (!fs.existsSync(file)) {
    process.stderr.write(`The suite did not run.\n${printed}`);
    return 2;
  }
  const lines = JSON.parse(fs.readFileSync(file, 'utf8')).testResults.flatMap((r) => r.assertionResults).filter((a) => a.fullName.includes(TITLE));
  fs.rmSync(file);
  const isRestore = (a) => a.status === 'pending' && a.title.startsWith('after a restore');
  const counted = lines.filter((a) => !isRestore(a));
  for (const a of counted) {
    process.stdout.write(`${a.status === 'passed' ? '✔ passed' : `✘ ${a.status}`} ${String(Math.round(a.duration ?? 0)).padStart(7)} ms  ${a.title}\n`);
    for (const message of a.status === 'failed' ? a.failureMessages : []) process.stdout.write(`           ${message.split('\n').slice(0, 4).join('\n           ')}\n`);
  }
  if (lines.some(isRestore)) process.stdout.write('– not here           restores: the server would have to be put back to an older copy (docs/operations/eventstoredb.md)\n');
  const passed = counted.filter((a) => a.status === 'passed').length;
  process.stdout.write(`\n${passed} of ${counted.length} passed.\n`);
  return passed > 0 && passed === counted.length ? 0 : 1;
}

process.exitCode = await main();
