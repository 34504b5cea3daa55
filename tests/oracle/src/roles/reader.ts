/** Follows the log by a subscription and writes down every event that it is given, before it asks for more. */
import { PostgresEventStore } from '@paktwerk/event-store';
import { JsonLines } from '@paktwerk/local-stack';
import type { ReaderEntry } from '../lib/journal';
import { openPool, run, settings } from './role';

void run(async (signal) => {
  const journal = new JsonLines<ReaderEntry>(settings.journal);
  const store = new PostgresEventStore('oracle', openPool(settings.producer, 3));
  const after = journal.found.at(-1)?.position;
  for await (const events of store.subscribe({ ...(after ? { after } : {}), signal, batch: 100 }))
    journal.write(...events.map((e) => ({ position: e.position, id: e.meta.eventId })));
});
