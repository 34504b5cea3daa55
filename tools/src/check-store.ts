// Looks through a service's whole event log: positions, versions, hashes, the running maximum, epochs, indexes.
//
//   npm run check-store -- postgres://…/paktwerk_staffing       ends with 0 when everything is right, 1 when not, 2 when it could not look
//
// Writers may go on meanwhile: everything is compared within one snapshot. Needs no more rights than the running service has.
import { Pool } from 'pg';
import { checkStore } from '@paktwerk/event-store';
import { command } from './terminal';

const count = new Intl.NumberFormat('en');

command(async () => {
  const url = process.argv[2] ?? '';
  if (process.argv.length !== 3 || !/^postgres(ql)?:\/\//.test(url))
    throw new Error('Usage: npm run check-store -- postgres://user:password@host:port/database');
  const pool = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000, application_name: 'paktwerk check-store' });
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
    console.log(`${count.format(events)} events in ${count.format(streams)} streams looked at in ${seconds.toFixed(1)} s.`);
    for (const { what, todo } of findings) console.log(`✘ ${what}\n  ${todo}`);
    console.log(findings.length === 0 ? '✔ Nothing is wrong.' : `${findings.length} finding(s).`);
    return findings.length === 0 ? 0 : 1;
  } catch (error) {
    throw new Error(`The store could not be checked: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    await pool.end();
  }
}, 2);
