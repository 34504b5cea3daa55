#!/usr/bin/env node
// Looks through a service's whole event log: positions, versions, hashes, the running maximum, epochs, indexes.
//
//   npm run check-store -- postgres://…/paktwerk_staffing       ends with 0 when everything is right, 1 when not, 2 when it could not look
//
// Writers may go on meanwhile: everything is compared within one snapshot. Needs no more rights than the running service has.
import { createRequire } from 'node:module';
import pg from 'pg';

const url = process.argv[2];
if (process.argv.length !== 3 || !/^postgres(ql)?:\/\//.test(url)) {
  process.stderr.write('Usage: npm run check-store -- postgres://user:password@host:port/database\n');
  process.exit(2);
}

let checkStore;
try {
  ({ checkStore } = createRequire(import.meta.url)('@paktwerk/event-store'));
} catch {
  process.stderr.write('The libraries are not built yet: npm run build\n');
  process.exit(2);
}

const count = new Intl.NumberFormat('en');
const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000, application_name: 'paktwerk check-store' });
pool.on('error', () => {});
try {
  const began = Date.now();
  let printed = 0;
  const { events, streams, findings } = await checkStore(pool, ({ pass, done, total }) => {
    if (!process.stderr.isTTY || (Date.now() - printed < 200 && done < total)) return;
    printed = Date.now();
    process.stderr.write(`\r${pass} ${count.format(done)} of ${count.format(total)}   ${done >= total ? '\n' : ''}`);
  });
  const seconds = (Date.now() - began) / 1000;
  process.stdout.write(`${count.format(events)} events in ${count.format(streams)} streams looked at in ${seconds.toFixed(1)} s.\n`);
  for (const { what, todo } of findings) process.stdout.write(`✘ ${what}\n  ${todo}\n`);
  process.stdout.write(findings.length === 0 ? '✔ Nothing is wrong.\n' : `${findings.length} finding(s).\n`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`The store could not be checked: ${error.message}\n`);
  process.exitCode = 2;
} finally {
  await pool.end();
}
