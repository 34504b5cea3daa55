#!/usr/bin/env node
// Runs the contract suite of the event store against an EventStoreDB or KurrentDB server and prints a table.
//
//   npm run test:eventstoredb -- 'esdb://admin:changeit@db.example:2113?tls=true&tlsCAFile=/etc/ca.crt'
//   npm run test:eventstoredb            against EVENTSTOREDB_URL, else against one in a container where a Docker engine answers
//
// Ends with 0 when every line passed, 1 when one failed, 2 when no server could be reached. Needs no build. Writes only streams that
// begin with `spec-<random>`, and `paktwerk-epochs.spec-<random>`; they can be deleted afterwards.
import { openEventStoreDbServer, reach, runSuite, whyNoEventStoreDb, withoutPassword } from './test/eventstoredb-suite.mjs';

const USAGE =
  "Usage: npm run test:eventstoredb -- 'esdb://user:password@host:2113?tls=true'   (or esdb+discover://…, or EVENTSTOREDB_URL)\n";

const hintFor = (error) => {
  if (error.type === 'access-denied')
    return 'The server refuses these credentials: the user must be allowed to read $all (a member of $admins or $ops, or an access rule), and to write.';
  return 'Check host, port and TLS: a server without TLS needs ?tls=false, one with a certificate of your own needs tlsCAFile=….';
};

const print = (lines) => {
  for (const a of lines) {
    process.stdout.write(
      `${a.status === 'passed' ? '✔ passed' : `✘ ${a.status}`} ${String(Math.round(a.duration ?? 0)).padStart(7)} ms  ${a.title}\n`,
    );
    for (const message of a.status === 'failed' ? a.failureMessages : [])
      process.stdout.write(`           ${message.split('\n').slice(0, 4).join('\n           ')}\n`);
  }
  const passed = lines.filter((a) => a.status === 'passed').length;
  process.stdout.write(
    '– not here           restores: the server would have to be put back to an older copy (docs/operations/eventstoredb.md)\n',
  );
  process.stdout.write(`\n${passed} of ${lines.length} passed.\n`);
  return passed > 0 && passed === lines.length ? 0 : 1;
};

async function main() {
  const named = process.argv[2] ?? process.env.EVENTSTOREDB_URL;
  if (process.argv.length > 3 || (named !== undefined && !/^esdb(\+discover)?:\/\//.test(named))) {
    process.stderr.write(`${named === undefined ? '' : 'This is no connection string of an EventStoreDB.\n'}${USAGE}`);
    return 2;
  }
  if (!named && whyNoEventStoreDb()) {
    process.stderr.write(`No server: ${whyNoEventStoreDb()}.\n${USAGE}`);
    return 2;
  }
  let server;
  try {
    server = await openEventStoreDbServer(named);
  } catch (error) {
    process.stderr.write(`No container could be started: ${error.message}\n`);
    return 2;
  }
  try {
    process.stdout.write(`${server.how} answers; its log ends at ${await reach(server.url)}.\n\n`);
  } catch (error) {
    process.stderr.write(`Cannot reach ${withoutPassword(server.url)}: ${error.message}\n${hintFor(error)}\n`);
    await server.stop();
    return 2;
  }
  try {
    return print(await runSuite(server.url));
  } finally {
    await server.stop();
  }
}

process.exitCode = await main();
