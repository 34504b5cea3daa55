/** The relay of the store onto the embedded bus, under a lease. */
import { Commands, JsonCodec, PostgresEventStore } from '@paktwerk/event-store';
import { createTransport, Relay } from '@paktwerk/messaging';
import { Database } from '@paktwerk/postgres';
import { tallies, TOPICS, toPublic } from '../lib/domain';
import { clock, leasesOf, log, openPool, run, settings } from './role';

void run(async (signal) => {
  const pool = openPool(settings.producer);
  const db = new Database(pool);
  const store = new PostgresEventStore('oracle', pool);
  const commands = new Commands(store, new JsonCodec(tallies), clock);
  const relay = new Relay({
    store,
    db,
    leases: leasesOf(db),
    transport: createTransport({ bus: 'embedded', databaseUrl: settings.bus, clientId: settings.name }, log),
    topics: TOPICS,
    decode: (events) => commands.decode(events),
    toPublic,
    batchSize: 100,
    densePositions: true,
    log,
  });
  await relay.run(signal);
});
