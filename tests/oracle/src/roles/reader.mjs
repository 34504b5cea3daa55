/** Follows the log by a subscription and writes down every event that it is given, before it asks for more. */
import { Journal } from '../lib/journal.mjs';
import { openPool, PostgresEventStore, settings, stopping } from './role.mjs';

const journal = new Journal(settings.journal);
const store = new PostgresEventStore('oracle', openPool(settings.producer, 3));
const after = journal.found.at(-1)?.position;
for await (const events of store.subscribe({ ...(after ? { after } : {}), signal: stopping.signal, batch: 100 }))
  journal.write(...events.map((e) => ({ position: e.position, id: e.meta.eventId })));
process.exit(0);
