// Runs the contract suite of the event store against an EventStoreDB or KurrentDB server and prints a table.
//
//   npm run test:eventstoredb -- 'esdb://admin:changeit@db.example:2113?tls=true&tlsCAFile=/etc/ca.crt'
//   npm run test:eventstoredb            against EVENTSTOREDB_URL, else against one in a container where a Docker engine answers
//
// Ends with 0 when every line passed, 1 when one failed, 2 when no server could be reached. Writes only streams that begin with
// `spec-<random>`, and `paktwerk-epochs.spec-<random>`; they can be deleted afterwards.
import { messageOf } from '@paktwerk/local-stack';
import { command } from './terminal';
import { openEventStoreDbServer, reach, runSuite, whyNoEventStoreDb, withoutPassword } from './test/eventstoredb';
import type { JestTest } from './test/jest';

const USAGE = "Usage: npm run test:eventstoredb -- 'esdb://user:password@host:2113?tls=true'   (or esdb+discover://…, or EVENTSTOREDB_URL)";

const hintFor = (error: unknown): string =>
  error instanceof Error && 'type' in error && error.type === 'access-denied'
    ? 'The server refuses these credentials: the user must be allowed to read $all (a member of $admins or $ops, or an access rule), and to write.'
    : 'Check host, port and TLS: a server without TLS needs ?tls=false, one with a certificate of your own needs tlsCAFile=….';

const print = (lines: readonly JestTest[]): number => {
  for (const a of lines) {
    console.log(
      `${a.status === 'passed' ? '✔ passed' : `✘ ${a.status}`} ${String(Math.round(a.duration ?? 0)).padStart(7)} ms  ${a.title}`,
    );
    for (const message of a.status === 'failed' ? a.failureMessages : [])
      console.log(`           ${message.split('\n').slice(0, 4).join('\n           ')}`);
  }
  const passed = lines.filter((a) => a.status === 'passed').length;
  console.log('– not here           restores: the server would have to be put back to an older copy (docs/operations/eventstoredb.md)');
  console.log(`\n${passed} of ${lines.length} passed.`);
  return passed > 0 && passed === lines.length ? 0 : 1;
};

command(async () => {
  const named = process.argv[2] ?? process.env['EVENTSTOREDB_URL'];
  if (process.argv.length > 3 || (named !== undefined && !/^esdb(\+discover)?:\/\//.test(named))) {
    console.error(`${named === undefined ? '' : 'This is no connection string of an EventStoreDB.\n'}${USAGE}`);
    return 2;
  }
  const reason = named ? undefined : whyNoEventStoreDb();
  if (reason) {
    console.error(`No server: ${reason}.\n${USAGE}`);
    return 2;
  }
  const server = await openEventStoreDbServer(named).catch((error: unknown) => {
    console.error(`No container could be started: ${messageOf(error)}`);
    return undefined;
  });
  if (!server) return 2;
  try {
    console.log(`${server.how} answers; its log ends at ${await reach(server.url)}.\n`);
  } catch (error) {
    console.error(`Cannot reach ${withoutPassword(server.url)}: ${messageOf(error)}\n${hintFor(error)}`);
    await server.stop();
    return 2;
  }
  try {
    return print(await runSuite(server.url));
  } finally {
    await server.stop();
  }
});
