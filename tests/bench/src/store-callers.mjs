/** One of several processes that load one database: `node store-callers.mjs <append|raw> <url> <callers> <seconds>`; says "ready", waits for a line, prints JSON. */
import { once } from 'node:events';
import { aTalk, drive, rawInsert, require } from './support.mjs';

const { PostgresEventStore, NO_STREAM } = require('../../../libs/event-store/dist/index.js');
const { Pool } = require('pg');

const [, , kind, url, callers, duration] = process.argv;
const pool = new Pool({ connectionString: url, max: Number(callers) });
pool.on('error', () => undefined);
const store = kind === 'append' ? new PostgresEventStore('bench', pool) : undefined;
const one = store
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
