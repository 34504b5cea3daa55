/** One of several processes that load one database: `node store-callers.js <append|raw> <url> <callers> <seconds>`; says "ready", waits for a line, prints JSON. */
import { once } from 'node:events';
import { NO_STREAM, PostgresEventStore } from '@paktwerk/event-store';
import { guardConnections } from '@paktwerk/postgres';
import { Pool } from 'pg';
import { aTalk, drive, rawInsert } from './support';
import type { One } from './support';

const main = async (): Promise<void> => {
  const [, , kind, url, callers, duration] = process.argv;
  const pool = guardConnections(new Pool({ connectionString: url, max: Number(callers) }));
  const store = kind === 'append' ? new PostgresEventStore('bench', pool) : undefined;
  const one: One = store
    ? () => {
        const e = aTalk();
        return store.append(`talk-${e.meta.eventId}`, NO_STREAM, [e]);
      }
    : rawInsert(pool);
  await Promise.all(Array.from({ length: Number(callers) }, one)); // connections are open and plans are made
  console.log('ready');
  await once(process.stdin, 'data');
  const { rate, p99 } = await drive(Number(callers), Number(duration), one);
  console.log(JSON.stringify({ rate, p99 }));
  await store?.close();
  await pool.end();
  process.exit(0);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
