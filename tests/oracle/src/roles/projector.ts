/** The read models of the store, under a lease that several of these processes want. */
import { Commands, JsonCodec, PostgresEventStore } from '@paktwerk/event-store';
import { Database } from '@paktwerk/postgres';
import { ProjectionRunner, StoreLog } from '@paktwerk/projections';
import { storeProjections, tallies } from '../lib/domain';
import { clock, leasesOf, log, openPool, run, settings } from './role';

void run(async (signal) => {
  const pool = openPool(settings.producer);
  const db = new Database(pool);
  const store = new PostgresEventStore('oracle', pool);
  const reader = new StoreLog(store, new Commands(store, new JsonCodec(tallies), clock));
  const runner = new ProjectionRunner(db, reader, storeProjections, { log });
  await leasesOf(db).hold('projections:store', signal, (s) => runner.run(s));
});
